import type { Outline } from '../../../src/model/section.js';
import { readDrafts } from './support.js';

const table = ['科目编码|科目名称|本年支出合计|基本支出', '201|一般公共服务支出|1|1'];

/** An outline whose only part holds the statements; its headings are the blocks given. */
function outlineOf(id: string, blocks: readonly number[], skipped: readonly number[] = []): Outline {
  const passage = (block: number) => ({ block, start: 0, end: 99, table: false });
  return {
    preface: [],
    skipped: skipped.map(passage),
    sections: [{ id, number: null, title: '附表', level: 1, passages: blocks.map(passage), children: [] }],
  };
}

test('titles without a table are listed, in order of the print, each once', () => {
  const drafts = [
    '目录',
    '一、收入决算表',
    '第五部分附表',
    '一、收入决算表',
    '二、政府性基金预算财政拨款“三公”经费支出决算表',
    '三、收入决算情况说明',
  ];
  const { statements } = readDrafts(drafts, outlineOf('statementsPart', [3, 4], [1]));
  expect(statements).toEqual([
    { id: 'revenue', title: '收入决算表', state: 'listed', columns: [], rows: [] },
    {
      id: 'other:政府性基金预算财政拨款“三公”经费支出决算表',
      title: '政府性基金预算财政拨款“三公”经费支出决算表',
      state: 'listed',
      columns: [],
      rows: [],
    },
  ]);
});

test('a title in a contents list and its table are one statement', () => {
  const { statements } = readDrafts(['目录', '支出决算表', '第二部分', '支出决算表', '单位：万元', table]);
  expect(statements.map(({ id, state }) => [id, state])).toEqual([['expenditure', 'filled']]);
});

test('a title with an explanation in place of a table is empty', () => {
  const { statements } = readDrafts([
    '八、政府性基金预算财政拨款收入支出决算表',
    '本部门2023年没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
  ]);
  expect(statements).toMatchObject([
    {
      id: 'government-funds',
      state: 'empty',
      note: '本部门2023年没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
    },
  ]);
});

test('an attached report lists no statements', () => {
  expect(readDrafts(['附件', '收入决算表'], outlineOf('attachments', [1])).statements).toEqual([]);
});

test('two tables of one id are both kept', () => {
  const { statements } = readDrafts([
    '支出决算表（汇总）',
    '单位：万元',
    table,
    '支出决算表（本级）',
    '单位：万元',
    table,
  ]);
  expect(statements.map(({ id, title }) => [id, title])).toEqual([
    ['expenditure', '支出决算表（汇总）'],
    ['expenditure', '支出决算表（本级）'],
  ]);
});

test('of two state-capital tables the one with 收入 is state-capital', () => {
  const { statements } = readDrafts([
    '国有资本经营预算财政拨款支出决算表',
    '单位：万元',
    table,
    '国有资本经营预算财政拨款收入支出决算表',
    '单位：万元',
    table,
  ]);
  expect(statements.map(({ id }) => id)).toEqual([
    'other:国有资本经营预算财政拨款支出决算表',
    'state-capital',
  ]);
});

test('sheet codes decide nothing', () => {
  const { statements } = readDrafts([
    '公开07表',
    '政府性基金预算财政拨款支出决算表',
    '金额单位：万元',
    table,
  ]);
  expect(statements).toMatchObject([{ id: 'government-funds', printedCode: '公开07表' }]);
});

test('several sheets in one grid are cut at their titles', () => {
  const { statements } = readDrafts([
    [
      '收入决算表|<|<',
      '单位：万元|<|<',
      '科目编码|科目名称|本年收入合计',
      '201|一般公共服务支出|3',
      '支出决算表|<|<',
      '单位：元|<|<',
      '科目编码|科目名称|本年支出合计',
      '201|一般公共服务支出|30000',
    ],
  ]);
  expect(statements.map(({ id, unit, rows }) => [id, unit, rows.map(({ values }) => values)])).toEqual([
    ['revenue', '万元', [{ total: 3 }]],
    ['expenditure', '元', [{ total: 3 }]],
  ]);
});

test('performance tables and lists in the text are no statements', () => {
  const { statements } = readDrafts([
    '项目支出绩效自评表',
    ['项目名称|甲|<', '一级指标|三级指标|指标值', '产出指标|数量|≥3'],
    '纳入编制范围的单位如下：',
    ['序号|单位名称', '1|甲局（本级）'],
  ]);
  expect(statements).toEqual([]);
});

test('a table that cannot be read is said, and gives no statement', () => {
  const { statements, messages } = readDrafts([
    '收入决算表',
    '单位：万元',
    ['1.00|2.00', '3.00|4.00', '5.00|6.00', '7.00|8.00'],
  ]);
  expect(statements).toEqual([]);
  expect(messages).toMatchObject([{ code: 'table-not-read', severity: 'error', quote: '收入决算表' }]);
});

test('further tables keep their printed heads as keys; what is counted is no money', () => {
  const { statements } = readDrafts([
    '十一、国有资产占用情况表',
    '单位：万元',
    ['项目|行次|数量|原值', '栏次||1|2', '资产总额|1||1,200.00', '（一）车辆（辆）|2|3|54.5', '1.轿车|3|3|—'],
    '部门决算相关信息统计表',
    '金额单位：万元',
    [
      '项目|统计数',
      '一、“三公”经费支出|2.50',
      '公务用车保有量（辆）|3',
      '公务接待批次（个）|12',
      '二、机关运行经费|20.6',
    ],
  ]);
  expect(statements[0]).toMatchObject({ id: 'other:国有资产占用情况表', state: 'filled' });
  expect(statements[0]?.rows).toEqual([
    { name: '资产总额', values: { 数量: null, 原值: 1200 } },
    { name: '车辆（辆）', values: { 数量: 3, 原值: 54.5 } },
    { name: '轿车', values: { 数量: 3, 原值: null } },
  ]);
  expect(statements[1]?.rows.map(({ values }) => values['统计数'])).toEqual([2.5, 3, 12, 20.6]);
});
