import { buildOutline } from '../../../rules/outline/index.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { contextOf, documentOf, outlineLines, passageTexts, sectionOf } from '../../support/report.js';

const outlineOf = (...lines: readonly string[]): readonly string[] =>
  outlineLines(contextOf(documentOf(...lines)).outline);

describe('damaged outlines', () => {
  test('numbers lost, restored from their neighbours', () => {
    expect(
      outlineOf(`第一部分 部门概况
一、主要职能
负责甲。
第二部分 2020年度部门决算情况说明
收入支出决算总体情况说明
收、支总计10万元。
收入决算情况说明
收入10万元。
三、支出决算情况说明
支出10万元。
国有资本经营预算支出决算情况说明
无。
五、其他重要事项的情况说明
（一）机关运行经费支出情况
1万元。
政府采购支出情况
1万元。
名词解释
1.甲：指乙。
第四部分 附表
一、收入支出决算总表
二、收入决算表`),
    ).toEqual([
      'profile 第一部分 部门概况',
      '  functions 一、 主要职能',
      'finalAccounts 第二部分 2020年度部门决算情况说明',
      '  overall 一、 收入支出决算总体情况说明',
      '  revenue 二、 收入决算情况说明',
      '  expenditure 三、 支出决算情况说明',
      '  stateCapital 四、 国有资本经营预算支出决算情况说明',
      '  otherMatters 五、 其他重要事项的情况说明',
      '    agencyOperation （一） 机关运行经费支出情况',
      '    procurement （二） 政府采购支出情况',
      'glossary 第三部分 名词解释',
      'statementsPart 第四部分 附表',
      '  statementTitle 一、 收入支出决算总表',
      '  statementTitle 二、 收入决算表',
    ]);
  });

  test('the same with automatic numbers beside the text', () => {
    const plain = documentOf(
      '第二部分 部门决算情况说明',
      '收入支出决算总体情况说明',
      '总计1万元。',
      '二、收入决算情况说明',
      '1万元。',
    );
    const automatic = documentOf(
      '第二部分 部门决算情况说明',
      { number: '一、', text: '收入支出决算总体情况说明' },
      '总计1万元。',
      { number: '二、', text: '收入决算情况说明' },
      '1万元。',
    );
    expect(outlineLines(contextOf(automatic).outline)).toEqual(outlineLines(contextOf(plain).outline));
  });

  test('automatic numbers that were counted wrongly are counted anew', () => {
    const document = documentOf(
      '第二部分 部门决算情况说明',
      { number: '一、', text: '收入支出决算总体情况说明' },
      '总计1万元。',
      { number: '一、', text: '收入决算情况说明' },
      '1万元。',
      '三、支出决算情况说明',
      '1万元。',
    );
    expect(outlineLines(contextOf(document).outline).slice(1)).toEqual([
      '  overall 一、 收入支出决算总体情况说明',
      '  revenue 二、 收入决算情况说明',
      '  expenditure 三、 支出决算情况说明',
    ]);
  });

  test('a gap that the headings do not fill stays without number', () => {
    expect(
      outlineOf(
        '第二部分 部门决算情况说明',
        '一、收入支出决算总体情况说明',
        '1万元。',
        '支出决算情况说明',
        '1万元。',
        '五、其他重要事项的情况说明',
      ),
    ).toContain('  expenditure - 支出决算情况说明');
  });

  test('glued, split, doubled and misspelt headings', () => {
    const context = contextOf(
      documentOf(`第一部分
青岚市水务局
概况
一、
部门职能
负责甲。二、机构设置
内设三个科室。
第二部分 2021年度部门决算情况说明
第二部分 2021年度部门决算情况说明
一、收入支出决算总体情况说明2021年度收入总计10万元。
二、收入决算情况说名
本年收入合计10万元。三、支出决算情况说明
本年支出合计10万元。
四、财政拨款收入支出决算总体情况说明：
财政拨款收入总计10万元。
五、一般公共预算财政拨款支出决算情况说明。一般公共预算财政拨款支出10万元。
六、一般公共预算财政拨款基木支出决算情况说明
基本支出10万元。
九、“三公”经费财政拔款支出决算情况说明
“三公”经费1万元。
八、其他重要事项的情况说明
（一）机关运行经费支出情况。2021年，机关运行经费支出1万元。
第三部门 名词解择
1.财政拨款收入：指资金。`),
    );
    expect(outlineLines(context.outline)).toEqual([
      'profile 第一部分 青岚市水务局概况',
      '  functions 一、 部门职能',
      '  institutions 二、 机构设置',
      'finalAccounts 第二部分 2021年度部门决算情况说明',
      '  overall 一、 收入支出决算总体情况说明',
      '  revenue 二、 收入决算情况说名',
      '  expenditure 三、 支出决算情况说明',
      '  fiscalAppropriation 四、 财政拨款收入支出决算总体情况说明',
      '  generalPublicBudget 五、 一般公共预算财政拨款支出决算情况说明',
      '  basicExpenditure 六、 一般公共预算财政拨款基木支出决算情况说明',
      '  threePublic 九、 “三公”经费财政拔款支出决算情况说明',
      '  otherMatters 八、 其他重要事项的情况说明',
      '    agencyOperation （一） 机关运行经费支出情况',
      'glossary 第三部门 名词解择',
    ]);
    const textOf = (id: string) => passageTexts(context.document, sectionOf(context, id)!.passages);
    expect(textOf('functions')).toEqual(['负责甲。']);
    expect(textOf('overall')).toEqual(['2021年度收入总计10万元。']);
    expect(textOf('revenue')).toEqual(['本年收入合计10万元。']);
    expect(textOf('generalPublicBudget')).toEqual(['一般公共预算财政拨款支出10万元。']);
  });

  test('a short title with two signs turned round, and a misspelt year', () => {
    const lines = outlineOf(`第一部分 部门概况
一、主要职能
（一）主要职能
1.负责甲。
（二）0222年重点工作完成情况
1.办理乙。
二、机构置设
下属单位2个。`);
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
      'profile',
      'functions',
      'functions',
      'keyWork',
      'institutions',
    ]);
  });

  test('statements end the glossary, numbered ones too', () => {
    const lines = outlineOf(`第二部分 部门决算情况说明
一、收入支出决算总体情况说明
收、支总计10万元。
第三部分 名词解释
一、财政拨款收入：指甲。
二、其他收入：指乙。
一、收入支出决算总表
二、收入决算表
三、支出决算表`);
    expect(lines.filter((line) => line.includes('statementTitle'))).toHaveLength(3);
  });

  test('numbered duties, terms and functional items are text', () => {
    const lines = outlineOf(`第一部分 部门概况
一、主要职能
（一）负责政府采购管理
（二）监督国有资产管理情况
第二部分 部门决算情况说明
一、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算具体情况
1.一般公共服务（类）财政事务（款）行政运行（项）：支出决算为1万元。
2.教育支出（类）
第三部分 名词解释
一、财政拨款收入
指资金。
二、机关运行经费
指资金。`);
    expect(lines).toEqual([
      'profile 第一部分 部门概况',
      '  functions 一、 主要职能',
      'finalAccounts 第二部分 部门决算情况说明',
      '  generalPublicBudget 一、 一般公共预算财政拨款支出决算情况说明',
      '    generalPublicDetail （一） 一般公共预算财政拨款支出决算具体情况',
      'glossary 第三部分 名词解释',
    ]);
  });

  test('rows of a flattened table are no chapters', () => {
    const lines = outlineOf(`第二部分 2024年度部门决算表
收入支出决算总表
单位：万元
二、政府性基金预算财政拨款收入
三、国有资本经营预算财政
支出
十一、城乡社区支出
本年收入
注：本表反映部门本年度的总收支和年末结转结余情况。
第三部分 2024年度部门决算情况说明
一、收入支出决算总体情况说明
1万元。`);
    expect(lines).toEqual([
      'statementsPart 第二部分 2024年度部门决算表',
      '  statementTitle - 收入支出决算总表',
      'finalAccounts 第三部分 2024年度部门决算情况说明',
      '  overall 一、 收入支出决算总体情况说明',
    ]);
  });

  test('an unknown chapter and a repeated one are said', () => {
    const { messages } = buildOutline(
      documentOf(`第二部分 部门决算情况说明
一、收入支出决算总体情况说明
1万元。
二、债务变动情况说明
无。
三、收入支出决算总体情况说明
2万元。`),
    );
    expect(messages.map(({ code, place, severity }) => [code, place?.block, severity])).toEqual([
      ['heading-unknown', 3, 'info'],
      ['section-repeated', 5, 'warning'],
    ]);
  });
});

describe('contents lists', () => {
  const body = `第一部分 部门概况
一、主要职能
负责甲。
第二部分 部门决算情况说明
一、收入支出决算总体情况说明
1万元。
二、收入决算情况说明
1万元。
第三部分 名词解释
1.甲：指乙。`;
  const expected = outlineOf(body);

  test.each([
    [
      'leader dots',
      '目 录\n第一部分 部门概况......1\n一、主要职能......1\n第二部分 部门决算情况说明……………2\n第三部分 名词解释......14-15',
    ],
    [
      'glued page numbers',
      '目录\n第一部分部门概况4\n一、主要职能4\n第二部分部门决算情况说明10\n一、收入支出决算总体情况说明10\n第三部分名词解释14',
    ],
    [
      'residue of a field',
      '目录\n第一部分 部门概况 PAGEREF _Toc1234 h 3\n第二部分 部门决算情况说明 PAGEREF _Toc1235 h 5',
    ],
    ['bare titles', '目录\n第一部分 部门概况\n第二部分 部门决算情况说明\n第三部分 名词解释'],
    [
      'without the word',
      '第一部分 部门概况\n一、主要职能\n第二部分 部门决算情况说明\n一、收入支出决算总体情况说明\n二、收入决算情况说明\n第三部分 名词解释',
    ],
    [
      'a line printed twice',
      '目录\n第一部分 部门概况\n一、主要职能\n第二部分 部门决算情况说明\n一、收入支出决算总体情况说明\n一、收入支出决算总体情况说明\n二、收入决算情况说明\n第三部分 名词解释',
    ],
    ['one paragraph', '第一部分 部门概况......1一、主要职能......2第二部分 部门决算情况说明......3'],
  ])('%s', (_name, contents) => {
    const { outline, document } = contextOf(documentOf(`${contents}\n${body}`));
    expect(outlineLines(outline)).toEqual(expected);
    expect(outline.skipped).toHaveLength(contents.split('\n').length);
    expect(passageTexts(document, outline.preface)).toEqual([]);
  });

  test('a list whose last heading is misspelt further down ends where its first stands again', () => {
    const lines = outlineOf(`目  录
一、单位基本情况
二、单位决算情况说明
三、专业名词解释
一、单位基本情况
（一）职能职责
1.负责甲。
二、单位决算情况说明
（一）收入支出决算总体情况说明
收、支总计10万元。
三、专名词解释
1、财政拨款收入：指甲。`);
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
      'profile',
      'functions',
      'finalAccounts',
      'overall',
      'glossary',
    ]);
  });

  test('a list of statements without their tables is no contents list', () => {
    expect(
      outlineOf(`${body}\n第四部分 附表\n一、收入支出决算总表\n二、收入决算表\n三、支出决算表`).slice(-3),
    ).toEqual([
      '  statementTitle 一、 收入支出决算总表',
      '  statementTitle 二、 收入决算表',
      '  statementTitle 三、 支出决算表',
    ]);
  });
});

describe('attachments', () => {
  const report = `第二部分 2020年度部门决算情况说明
一、收入支出决算总体情况说明
总计1万元。
第三部分 名词解释
1.甲：指乙。`;

  test('an attached report keeps its chapters to itself', () => {
    expect(
      outlineOf(`${report}
第四部分 附件
青岚县水务局2020年
部门整体支出绩效评价报告
一、部门（单位）概况
（一）机构组成
设3个科室。
（二）人员概况
编制10名。
二、部门财政资金收支情况
（一）部门财政资金收入情况
收入1万元。
部门财政资金支出情况
支出1万元。
第五部分 附表
一、收入支出决算总表`).slice(3),
    ).toEqual([
      'attachments 第四部分 附件',
      '  attachment - 青岚县水务局2020年部门整体支出绩效评价报告',
      '    unknown 一、 部门（单位）概况',
      '      unknown （一） 机构组成',
      '      staffing （二） 人员概况',
      '    unknown 二、 部门财政资金收支情况',
      '      unknown （一） 部门财政资金收入情况',
      '      unknown （二） 部门财政资金支出情况',
      'statementsPart 第五部分 附表',
      '  statementTitle 一、 收入支出决算总表',
    ]);
  });

  test('several, each with its number; a report without the word 附件', () => {
    expect(
      outlineOf(`${report}
附件1
青岚县水务局2020年部门整体绩效评价报告
一、概况
设3个科室。
附件2：2020年专项预算项目绩效自评报告
一、收入情况
1万元。`).slice(3),
    ).toEqual([
      'attachments -',
      '  attachment 附件1 青岚县水务局2020年部门整体绩效评价报告',
      '    unknown 一、 概况',
      '  attachment 附件2 2020年专项预算项目绩效自评报告',
      '    unknown 一、 收入情况',
    ]);
    expect(
      outlineOf(`${report}\n青岚县水务局2020年部门整体绩效评价报告\n一、概况\n设3个科室。`).slice(3),
    ).toEqual([
      'attachments -',
      '  attachment - 青岚县水务局2020年部门整体绩效评价报告',
      '    unknown 一、 概况',
    ]);
  });

  test('附件 before the chapters does not swallow the report', () => {
    expect(outlineOf(`附件2\n青岚县水务局2020年度部门决算\n${report}`)).toEqual(outlineOf(report));
  });
});

test('every block is a heading, in one section, in the preface or skipped', () => {
  const context = contextOf(
    documentOf(
      '目录\n第一部分 部门概况\n第二部分 部门决算情况说明\n第一部分 部门概况\n一、主要职能\n负责甲。\n第二部分 部门决算情况说明',
      [['收入决算表', '1']],
    ),
  );
  const { outline, document } = context;
  const places = new Map<number, number>();
  const note = (block: number) => places.set(block, (places.get(block) ?? 0) + 1);
  const visit = (sections: typeof outline.sections): void =>
    sections.forEach(({ heading, passages, children }) => {
      if (heading) note(heading.block);
      passages.forEach(({ block }) => note(block));
      visit(children);
    });
  visit(outline.sections);
  [...outline.preface, ...outline.skipped].forEach(({ block }) => note(block));
  expect(document.blocks.map(({ place }) => places.get(place.block))).toEqual(document.blocks.map(() => 1));
});

test('hostile texts are read in linear time', () => {
  const lines = [
    '一、'.repeat(20000),
    '（一）'.repeat(20000),
    '...'.repeat(20000),
    '第一部分'.repeat(20000),
    `${'表'.repeat(50)}\n`.repeat(3000),
  ];
  const started = cpuMilliseconds();
  buildOutline(documentOf(...lines, '目录\n'.repeat(2000), '一、收入情况\n'.repeat(5000)));
  expect(cpuMilliseconds() - started).toBeLessThan(20_000);
}, 60_000);
