import fc from 'fast-check';
import { performance } from './rules.js';
import { report, table } from './forms.js';
import { leaves } from './plain.js';
import { textAt } from '../../../src/model/document.js';

const form = (name: string, unit: string, rows: string) => `
项目绩效目标完成情况表(2021年度) | < | < | < | <
项目名称 | < | ${name} | < | <
预算单位 | < | ${unit} | < | <
一级指标 | 二级指标 | 三级指标 | 预期指标值 | 实际完成指标值
${rows}
`;
const first = form('甲路养护项目', '青禾县公路段', '产出指标 | 数量指标 | 养护里程 | 50公里 | 52公里');
const second = form(
  '51999921T000000000009-乙桥检测',
  '青禾县公路段',
  '产出指标 | 数量指标 | 检测桥梁 | 4座 | 4座',
);
const said = (name: string) =>
  `（1）${name}项目绩效目标完成情况综述。项目全年预算数8万元，执行数为8万元，完成预算的100%。`;
const { read } = performance;

test('tables and summaries of one name are one project, with and without 项目 and code', () => {
  const document = report(said('乙桥检测'), said('甲路养护'), table(first, 'spanned'), table(second, 'tabs'));
  const { projects } = read(document);
  expect(projects).toMatchObject([
    { name: '51999921T000000000009-乙桥检测', summary: { budget: 8 }, indicators: [{ level3: '检测桥梁' }] },
    { name: '甲路养护项目', summary: { budget: 8 }, indicators: [{ level3: '养护里程' }] },
  ]);
});

test('a project known only from its summary is an entry; order is that of the first mention', () => {
  const document = report(table(first, 'spanned'), said('丙园绿化'));
  expect(read(document).projects).toEqual([
    expect.objectContaining({ name: '甲路养护项目' }),
    { name: '丙园绿化', summary: { budget: 8, executed: 8, completionRate: 100 } },
  ]);
});

test('a table without a heading that opens with indicator rows goes on with the one before', () => {
  const rest =
    '效益指标 | 社会效益指标 | 出行条件 | 改善 | 改善\n满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 93%';
  for (const kind of ['spanned', 'tabs'] as const) {
    const document = report(table(first, kind), '- 12 -', table(rest, kind));
    expect(read(document).projects).toMatchObject([
      {
        name: '甲路养护项目',
        indicators: [
          { level3: '养护里程' },
          { level3: '出行条件', level1: '效益指标' },
          { level3: '群众满意度' },
        ],
      },
    ]);
  }
});

test('a table behind other words does not go on with it', () => {
  const rest =
    '效益指标 | 社会效益指标 | 出行条件 | 改善 | 改善\n满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 93%';
  const document = report(table(first, 'spanned'), '第三部分名词解释', table(rest, 'spanned'));
  expect(read(document).projects).toMatchObject([{ indicators: [{ level3: '养护里程' }] }]);
});

test('statement tables and lists of units are none', () => {
  const statement =
    '项目 | < | 本年收入合计 | 财政拨款收入\n科目编码 | 科目名称 | ^ | ^\n2010101 | 行政运行 | 10.5 | 10.5';
  const units = '序号 | 单位名称 | 备注\n1 | 青禾县公路段 | 事业单位';
  const threePublic =
    '预算数 | < | < | 决算数 | < | <\n合计 | 用车 | 接待 | 合计 | 用车 | 接待\n3 | 2 | 1 | 2.5 | 2 | 0.5';
  const document = report(
    '收入决算表',
    table(statement, 'spanned'),
    table(units, 'spanned'),
    '财政拨款“三公”经费支出决算表',
    table(threePublic, 'spanned'),
  );
  expect(read(document)).toEqual({});
});

test('persons are in no value and no message', () => {
  const drawing = `
项目支出绩效自评表 | < | < | <
项目名称 | 甲路养护 | 负责人及电话 | 李某某 13900000000
联系人 | 王某某 | 联系电话 | 0838-0000000
一级指标 | 三级指标 | 指标值 | 完成值
数量指标 | 养护里程 | 50公里 | 52公里
填报人：赵某某 | < | 联系电话：13800000000 | <
`;
  for (const kind of ['spanned', 'tabs', 'top-left', 'repeated'] as const) {
    const all = JSON.stringify(performance.raw(report(table(drawing, kind))));
    expect(all).toContain('甲路养护');
    expect(all).not.toMatch(/某某|1[38]900000000|13800000000|0838/);
  }
});

test('the second department table is said and not read', () => {
  const drawing =
    '部门整体支出绩效自评表 | < | < | <\n部门名称 | 青禾县审计局 | < | <\n一级指标 | 三级指标 | 指标值 | 完成值\n产出指标 | 审计项目 | ≥20个 | 22个';
  const document = report(
    table(drawing, 'spanned'),
    '附件',
    table(drawing.replace('审计局', '审计中心'), 'spanned'),
  );
  const { department, messages } = read(document);
  expect(department).toMatchObject({ name: '青禾县审计局', indicators: [{ attained: true }] });
  expect(messages).toEqual([expect.objectContaining({ code: 'section-repeated' })]);
});

test('unrelated paragraphs change nothing, and every text reads back', () => {
  const unrelated = fc.array(
    fc.constantFrom('本年度无其他事项。', '收入支出决算总体情况', '2021年度收、支总计10万元。', '附件'),
    { maxLength: 4 },
  );
  const expected = read(report(said('乙桥检测'), table(first, 'tabs'), '。', table(second, 'spanned')));
  fc.assert(
    fc.property(unrelated, unrelated, unrelated, (a, b, c) => {
      const document = report(
        ...a,
        said('乙桥检测'),
        ...b,
        table(first, 'tabs'),
        ...c,
        '。',
        table(second, 'spanned'),
        ...a,
      );
      expect(read(document)).toEqual(expected);
      for (const tree of performance.trees(document)) {
        for (const field of leaves(tree))
          if (field.place) expect(textAt(document, field.place)).toBe(field.raw);
      }
    }),
    { numRuns: 40 },
  );
});

test('a row of a list and a table of one project are one: the table stands, the list adds, differences are said', () => {
  const list = `
序号 | 项目名称 | 预算数（万元） | 执行数（万元） | 自评得分 | 自评等级
1 | 甲路养护 | 30 | 28 | 95 | 优
2 | 丙园绿化 | 12 | 12 | 90 | 良
合计 | | 42 | 40 | | 
`;
  const own = `
项目支出绩效自评表（2021年度） | < | < | <
项目名称 | 甲路养护项目 | < | <
全年预算数（万元） | 30 | 全年执行数（万元） | 27
一级指标 | 三级指标 | 指标值 | 完成值
数量指标 | 养护里程 | 50公里 | 52公里
`;
  for (const kind of ['spanned', 'tabs'] as const) {
    const document = report(
      '2021年度项目支出绩效自评结果汇总表',
      table(list, kind),
      '附表',
      table(own, kind),
    );
    const { projects, messages } = read(document);
    expect(projects).toMatchObject([
      {
        name: '甲路养护项目',
        funds: { budget: 30, executed: 27 },
        totalScore: 95,
        grade: '优',
        indicators: [{ attained: true }],
      },
      { name: '丙园绿化', funds: { budget: 12, executed: 12 }, totalScore: 90, grade: '良' },
    ]);
    expect(messages).toEqual([
      expect.objectContaining({ code: 'restated-differently', kept: '27', other: '28' }),
    ]);
  }
});

const scored = (total: string) => `
项目支出绩效自评表(2021年度) | < | < | < | < | < | <
项目名称 | < | 甲路养护项目 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 养护里程 | 50公里 | 52公里 | 60 | 57
效益指标 | 社会效益指标 | 出行条件 | 改善 | 改善 | 40 | 38
${total}`;

test.each([
  ['总分 | 100 | 95', 95, []],
  ['总分 | 100 | —', null, []],
  ['总分 | 100 | X5', undefined, ['value-unreadable']],
  ['总分 | 100', null, []],
  ['总分 | 95', 95, []],
] as const)('a total without spans: %s', (total, score, codes) => {
  const document = report(table(scored(total), 'tabs'));
  const { projects, messages = [] } = read(document);
  const [project] = projects as readonly Record<string, unknown>[];
  expect(project?.['totalScore']).toBe(score);
  expect(project?.['indicators']).toHaveLength(2);
  expect((messages as readonly { code: string }[]).map(({ code }) => code)).toEqual(codes);
});

test('numbers without a name are no indicator', () => {
  const document = report(table(scored(' | 100 | 95'), 'tabs'));
  const [project] = read(document).projects as readonly Record<string, unknown>[];
  expect(project?.['indicators']).toHaveLength(2);
});
