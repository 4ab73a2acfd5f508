import { functions } from '../../../rules/profile/functions.js';
import { institutions } from '../../../rules/profile/institutions.js';
import { keyWork } from '../../../rules/profile/key-work.js';
import { staffing } from '../../../rules/profile/staffing.js';
import { textAt } from '../../../src/model/document.js';
import type { Rule } from '../../../src/model/rule.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { contextOf, documentOf, type Piece, readRule } from '../../support/report.js';

const read = (rule: Rule, ...pieces: readonly Piece[]) => {
  const { value, broken } = readRule(rule, contextOf(documentOf('第一部分 部门概况', ...pieces)));
  expect(broken).toEqual([]);
  return value;
};

test('bodies told of behind the last work done, their heading lost, are said', () => {
  const context = contextOf(
    documentOf(
      '第一部分 部门概况',
      '二、2023年重点工作完成情况\n1.抓好监管。全年检查46次。\n2.抓好项目。全年完成投资3.2亿元。某县应急管理局下属二级预算单位1个，其中：行政单位0个。',
    ),
  );
  expect(readRule(keyWork, context).messages).toMatchObject([{ code: 'heading-unknown' }]);
  const apart = contextOf(
    documentOf(
      '第一部分 部门概况',
      '二、2023年重点工作完成情况\n1.抓好监管。全年检查46次。\n2.抓好项目。全年完成投资3.2亿元。\n某县应急管理局下属二级预算单位1个。',
    ),
  );
  const { value, messages } = readRule(keyWork, apart);
  expect(messages).toMatchObject([{ code: 'heading-unknown' }]);
  expect(JSON.stringify(value)).not.toContain('二级预算单位');
});

describe('functions', () => {
  test('one entry an item, further paragraphs and sub-items joined, lead-in left out', () => {
    expect(
      read(
        functions,
        `一、主要职能
主要职责是：
1.负责甲；
①其中一。
②其中二。
2、负责乙。
承担丙。
3．完成丁。`,
      ),
    ).toEqual(['负责甲；①其中一。②其中二', '负责乙。承担丙', '完成丁']);
  });

  test('an item glued to the one before', () => {
    expect(read(functions, '一、主要职能\n（一）负责甲。（二）负责乙。\n（三）负责丙。')).toEqual([
      '负责甲',
      '负责乙',
      '负责丙',
    ]);
  });

  test('what counts anew, or by an outer number, is another list whose heading is lost', () => {
    const duties = '一、主要职能\n1.负责甲。\n2.负责乙。\n3.负责丙。';
    for (const other of ['1.办理来信。\n2.组织培训。', '（二）0222年大事记\n1.办理来信。\n2.组织培训。']) {
      const context = contextOf(documentOf('第一部分 部门概况', `${duties}\n${other}`));
      const { value, messages } = readRule(functions, context);
      expect(value).toEqual(['负责甲', '负责乙', '负责丙']);
      expect(messages.map(({ code }) => code)).toEqual(['heading-unknown']);
    }
  });

  test('groups that count anew below heads of their own are one list', () => {
    expect(
      read(functions, '一、主要职能\n1.负责甲。\n2.负责乙。\n监督检查方面\n1.负责丙。\n2.负责丁。'),
    ).toHaveLength(4);
  });

  test('what was done, in figures, below the last function is another list whose heading is lost', () => {
    const duties = '一、主要职能\n1.负责甲。\n2.负责乙。';
    const deeds = '（1）安全工作。全年检查16次。\n（2）来信办理：办结27件。\n（3）党建工作有序开展。';
    const context = contextOf(documentOf('第一部分 部门概况', `${duties}\n${deeds}`));
    const { value, messages } = readRule(functions, context);
    expect(value).toEqual(['负责甲', '负责乙']);
    expect(messages.map(({ code }) => code)).toEqual(['heading-unknown']);
    const inner = '（1）其中一，面积100平方米。\n（2）其中二。';
    expect(
      readRule(functions, contextOf(documentOf('第一部分 部门概况', `${duties}\n${inner}`))).value,
    ).toEqual(['负责甲', '负责乙。（1）其中一，面积100平方米。（2）其中二']);
  });

  test('a numbered title over a list that counts anew at once is its heading', () => {
    expect(read(functions, '一、基本职能\n（一）主责要职\n（一）负责甲。\n（二）负责乙。')).toEqual([
      '负责甲',
      '负责乙',
    ]);
  });

  test('one numbered title over a list is its heading, whatever its words', () => {
    expect(read(functions, '一、基本职能\n（一）主职要能\n主要职责如下：\n1.负责甲。\n2.负责乙。')).toEqual([
      '负责甲',
      '负责乙',
    ]);
    expect(read(functions, '一、基本职能\n（一）主要职\n1.负责甲。\n2.负责乙。')).toEqual([
      '负责甲',
      '负责乙',
    ]);
    expect(read(functions, '一、主要职能\n（一）负责甲，包括：\n1.乙。\n2.丙。')).toHaveLength(1);
  });

  test('numbers that are all the same are one list', () => {
    expect(read(functions, '一、主要职能\n1.负责甲。\n1.负责乙。\n1.负责丙。')).toHaveLength(3);
  });

  test('a paragraph on offices below the last item is none', () => {
    expect(
      read(functions, '一、主要职能\n1.负责甲。\n2.负责乙。\n青岚县体育局内设4个科室，下属2个事业单位。'),
    ).toEqual(['负责甲', '负责乙']);
    expect(read(functions, '一、主要职能\n本局内设4个科室，负责甲。')).toEqual(['本局内设4个科室，负责甲']);
  });

  test('a duty that ends in 职责 is no heading', () => {
    expect(read(functions, '一、主要职责\n（一）履行土地资产所有者职责。\n（二）负责乙。')).toEqual([
      '履行土地资产所有者职责',
      '负责乙',
    ]);
  });

  test('automatic numbers, and none at all', () => {
    expect(
      read(functions, '一、主要职能', { number: '1.', text: '负责甲。' }, { number: '2.', text: '负责乙。' }),
    ).toEqual(['负责甲', '负责乙']);
    expect(read(functions, '一、主要职能\n负责甲。\n负责乙。')).toEqual(['负责甲', '负责乙']);
  });
});

test('key work: a short head is the title', () => {
  expect(
    read(
      keyWork,
      `一、主要职能
负责甲。
二、2020年重点工作完成情况
1.科技工作。完成8家。新增2家。
2.脱贫攻坚工作。
①行业扶贫。完成。
②定点帮扶。完成。
3.全年总产值130.37亿元，增长10%。成绩良好。`,
    ),
  ).toEqual([
    { title: '科技工作', text: '完成8家。新增2家' },
    { title: '脱贫攻坚工作', text: '①行业扶贫。完成。②定点帮扶。完成' },
    { title: null, text: '全年总产值130.37亿元，增长10%。成绩良好' },
  ]);
});

describe('institutions', () => {
  test('counts and numbered units', () => {
    expect(
      read(
        institutions,
        `一、机构设置
青岚县水务局下属二级单位3个，其中行政单位0个，参照公务员法管理的事业单位1个，其他事业单位两个。
纳入青岚县水务局2020年度部门决算编制范围的二级预算单位2个。
1.青岚县河道管理所
2.青岚县水利工程队`,
      ),
    ).toEqual({
      subordinate: 3,
      administrative: 0,
      civilServantManaged: 1,
      otherInstitutions: 2,
      inScope: 2,
      units: ['青岚县河道管理所', '青岚县水利工程队'],
    });
  });

  test.each([
    ['部门决算包括本级决算和所属1个事业单位决算。', 1],
    ['我局内设办公室、规划股等5个股室，下属县水利工程站、县河长制服务中心2个事业单位。', 2],
    ['本部门下设办公室、人事科等5个机构。', undefined],
  ])('a count in front of what it counts: %s', (sentence, subordinate) => {
    expect(read(institutions, `一、机构设置\n${sentence}`)).toEqual(
      subordinate === undefined ? undefined : { subordinate },
    );
  });

  test('the number of budget units is that of the scope', () => {
    expect(read(institutions, '一、机构设置\n青岚县考试院共有预算单位1个，即院本级。')).toEqual({
      inScope: 1,
    });
  });

  test('units in scope are those behind the words that say so, each once', () => {
    expect(
      read(
        institutions,
        `一、部门基本情况
（一）机构设置情况
所属单位2个，分别是：
1.青岚县质量监督站；
2.青岚县园林管理所。
（二）决算单位构成
纳入青岚县住房和城乡建设局2022年度部门决算编报的单位共3个。分别是：
1.青岚县住房和城乡建设局
2.青岚县质量监督站
3.青岚县园林管理所`,
      ),
    ).toEqual({
      subordinate: 2,
      inScope: 3,
      units: ['青岚县住房和城乡建设局', '青岚县质量监督站', '青岚县园林管理所'],
    });
  });

  test.each([
    [
      '纳入本部门2021年度决算编制的二级预算单位主要包括：青岚县水利局本级、青岚县河道管理所。',
      ['青岚县水利局本级', '青岚县河道管理所'],
    ],
    [
      '青岚县民政局2021年部门决算汇总公开单位构成包括：青岚县民政局本级以及青岚县福利院、青岚县救助站。',
      ['青岚县民政局本级', '青岚县福利院', '青岚县救助站'],
    ],
    [
      '从预算单位构成看，青岚县财政局部门决算包括：局本级决算、局属单位决算。纳入决算编制范围的单位包括：青岚县财政局本级、青岚县国库支付中心。',
      ['青岚县财政局本级', '青岚县国库支付中心'],
    ],
  ])('units in a sentence: %s', (sentence, units) => {
    expect(read(institutions, `一、机构设置\n${sentence}`)).toEqual({ units });
  });

  test.each([
    ['青岚县司法局2019年度部门决算编制范围包括青岚县司法局本级1个单位。', { inScope: 1 }],
    ['纳入2021年度本部门决算汇编范围的独立核算单位（以下简称“单位”）共2个：', { inScope: 2 }],
    ['青岚市监管局部门决算由纳入独立核算的单位本级决算和8个下属单位决算组成。', { subordinate: 8 }],
  ])('%s', (sentence, expected) => {
    expect(read(institutions, `一、机构设置\n${sentence}`)).toEqual(expected);
  });

  test('a table of units', () => {
    expect(
      read(institutions, '一、部门决算单位构成\n纳入编制范围的单位包括：', [
        ['序号', '单位名称', '备注'],
        ['1', '青岚市财政局（本级）', ''],
        ['2', '青岚市国库收付中心', '预算不单列'],
        ['', '', ''],
      ]),
    ).toEqual({ units: ['青岚市财政局（本级）', '青岚市国库收付中心'] });
  });

  test('a list in the sentence; none stated', () => {
    expect(
      read(
        institutions,
        '一、机构设置\n纳入本部门决算编制范围的单位包括：青岚市财政局本级、青岚市会计中心。',
      ),
    ).toEqual({
      units: ['青岚市财政局本级', '青岚市会计中心'],
    });
    expect(read(institutions, '一、机构设置\n青岚县水务局无下属二级单位。')).toEqual({ subordinate: 0 });
    expect(read(institutions, '一、机构设置\n内设办公室等科室。')).toBeUndefined();
  });
});

test('counts that the record has no place for are accounted', () => {
  const accounted = (rule: Rule, text: string) => {
    const context = contextOf(documentOf('第一部分 部门概况', text));
    const spans = rule.read(rule.locate(context), context).accounted ?? [];
    return spans.map((span) => textAt(context.document, span));
  };
  expect(accounted(institutions, '一、机构设置\n内设办公室、教务处3个机构，共8个科室。')).toContain(
    '内设办公室、教务处3个',
  );
  expect(
    accounted(staffing, '一、人员情况\n编制9名，其中行政编制3名，在职行政人员2人。车辆编制2辆。'),
  ).toEqual(expect.arrayContaining(['行政编制3名', '车辆编制2辆']));
});

describe('staffing', () => {
  test.each([
    [
      '共有编制21名，其中：行政编制13人，事业编制8人。年末实有在职编制内人员20人。退休人员15人。',
      { establishment: 21, onPost: 20, retired: 15 },
    ],
    ['核定行政编制13名，事业编制8名。在职人员20人，较上年减少主要原因是退休1人。', { onPost: 20 }],
    [
      '人员编制46名，其中：行政编制40名，事业编制6名;实有在职人员45人;退休人员13人。',
      { establishment: 46, onPost: 45, retired: 13 },
    ],
    ['人员编制120人。离退休人员30人。其中：离休0人，退休30人。', { establishment: 120, retired: 30 }],
    ['在职20人，离退休人员32人，其中离休2人、退休人员30人。', { onPost: 20, retired: 30 }],
    ['实有人数小计18人，其中：在职人数小计17人，离退休人员小计6人。', { onPost: 17, retired: 6 }],
    [
      '编制人数2,350人，年末实有在职人员2,180人，离休人员3人，退休人员1,120人。',
      { establishment: 2350, onPost: 2180, retired: 1120 },
    ],
    ['编制二十名，在职十八人。', { establishment: 20, onPost: 18 }],
  ])('%s', (text, expected) => {
    expect(read(staffing, `一、人员情况\n${text}`)).toEqual(expected);
  });

  test.each([
    '行政编制25人，实有人数22人；事业编制60人，实有人数54人。',
    '在职在编实有行政人员18人，非参公管理事业人员50人。',
  ])('a part of those on post is not all of them: %s', (text) => {
    expect(read(staffing, `一、人员情况\n${text}`)).toBeUndefined();
  });

  test('posts are none of the staff', () => {
    expect(read(staffing, '一、人员情况\n2022年末实有人员编制75人。退休人员9人。')).toEqual({
      establishment: 75,
      retired: 9,
    });
  });

  test('a heading that runs into its sentence in the attached report', () => {
    expect(
      read(
        staffing,
        `第二部分 部门决算情况说明
一、收入支出决算总体情况说明
1万元。
第三部分 附件
青岚县水务局2020年部门整体支出绩效评价报告
一、部门概况
（一）机构组成。内设科室8个。
（三）人员概况。核定编制120名，年末在职人员112人，退休人员85人。`,
      ),
    ).toEqual({ establishment: 120, onPost: 112, retired: 85 });
  });

  test('from the attached report only where the report says nothing', () => {
    const attached = `第二部分 部门决算情况说明
一、收入支出决算总体情况说明
1万元。
第三部分 附件
青岚县水务局2020年部门整体支出绩效评价报告
一、部门概况
（一）人员概况
共有编制21名，在职20人。`;
    expect(read(staffing, '一、机构设置\n设3个科室。', attached)).toEqual({ establishment: 21, onPost: 20 });
    expect(read(staffing, '一、机构设置\n设3个科室，编制9名。', attached)).toEqual({ establishment: 9 });
  });
});

test('hostile texts are read in linear time', () => {
  const started = cpuMilliseconds();
  for (const piece of ['编制', '在职', '纳入', '单位', '下属二级', '1.', '（一）。', '参照公务员法管理的']) {
    const text = piece.repeat(20000);
    for (const rule of [functions, institutions, keyWork, staffing])
      read(rule, `一、主要职能\n${text}\n二、机构设置\n${text}\n三、人员情况\n${text}`);
  }
  expect(cpuMilliseconds() - started).toBeLessThan(20_000);
}, 240_000);
