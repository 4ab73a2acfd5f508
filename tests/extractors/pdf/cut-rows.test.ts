import {
  continuesMerged as continuesBelow,
  continuesRow as continues,
  continuesText,
} from '../../../extractors/pdf/cut-rows.js';
import type { RowCell } from '../../../extractors/pdf/cut-cells.js';
import type { Labels } from '../../../extractors/pdf/labels.js';
import { line } from './support/drawn.js';

const cell = (column: number, ...texts: string[]): RowCell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  lines: texts.map((text) => line(text)),
  room: 100,
});
const continuesRow = (
  above: ReadonlyMap<string, RowCell>,
  below: readonly RowCell[],
  labels: Labels = () => 0,
  always: ReadonlySet<string> = new Set(),
) => continues(above, below, labels, always);
const continuesMerged = (above: ReadonlyMap<string, RowCell>, below: readonly RowCell[]) =>
  continuesBelow(above, below, () => 0);
const foot = (...cells: RowCell[]) => new Map(cells.map((one) => [`${one.column}+1`, one]));

test('text under a full line without a label of its own goes on', () => {
  expect(continuesRow(foot(cell(0, '目标'), cell(1, '一二三四五六七八九')), [cell(0), cell(1, '十')])).toBe(
    true,
  );
});

test('figures under figures are a new row', () => {
  expect(
    continuesRow(foot(cell(0, '办公费'), cell(1, '12,345,678,901.00')), [cell(0), cell(1, '12.00')]),
  ).toBe(false);
});

test('text under a blank cell, or a numbered name, is a new row', () => {
  expect(
    continuesRow(foot(cell(0, '一二三四五六七八九'), cell(1)), [cell(0, '年初结转'), cell(1, '5.00')]),
  ).toBe(false);
  expect(
    continuesRow(foot(cell(0, '二十一、国有资本经营'), cell(1)), [cell(0, '二十二、灾害防治'), cell(1)]),
  ).toBe(false);
});

test('a blank row, or text under a line that is not full, is a new row', () => {
  expect(continuesRow(foot(cell(0, '合计')), [cell(0)])).toBe(false);
  expect(continuesRow(foot(cell(0, '本年支出')), [cell(0, '结余分配')])).toBe(false);
});

test('a figure too long for its cell goes on below, and with it the row that has no label there', () => {
  const cut = foot(cell(0, '221'), cell(1, '住房保障'), cell(2, '1,234,567,319,776.2'));
  expect(continuesRow(cut, [cell(0), cell(1), cell(2, '2')])).toBe(true);
  expect(continuesRow(cut, [cell(0, '222'), cell(1), cell(2, '2')])).toBe(false);
  const whole = foot(cell(0, '221'), cell(1, '住房保障'), cell(2, '12,234,567,319,776.22'));
  expect(continuesRow(whole, [cell(0), cell(1), cell(2, '2')])).toBe(false);
});

test('a figure that can be no whole one goes on in a row with a label too', () => {
  const cut = foot(cell(0, '一二三四一般公共'), cell(1, '1,234,567,319,201,4'));
  expect(continuesRow(cut, [cell(0, '预算财政拨款'), cell(1, '69.67')])).toBe(true);
  const whole = foot(cell(0, '一二三四一般公共'), cell(1, '1,234,567,319,201'));
  expect(continuesRow(whole, [cell(0, '预算财政拨款'), cell(1, '69.67')])).toBe(false);
});

test('a figure goes on with a label that stands whole elsewhere', () => {
  const cut = foot(cell(0, '一二三四本年收入'), cell(1, '11,234,567,829,311.0'));
  const below = [cell(0, '合计'), cell(1, '3')];
  expect(continuesRow(cut, below)).toBe(false);
  expect(continuesRow(cut, below, (text) => (text === '一二三四本年收入合计' ? 1 : 0))).toBe(true);
});

test('many heads that break off together are cut, one or two are not', () => {
  const texts = ['一二三四五年初结', '一二三四五本年收', '一二三四五年末结'];
  const above = new Map([
    ['0+2', { ...cell(0, '项目'), columnSpan: 2 }],
    ...foot(...texts.map((text, i) => cell(2 + i, text))),
  ]);
  const below = [
    cell(0, '科目编码'),
    cell(1, '科目名称'),
    ...['转', '入', '转'].map((text, i) => cell(2 + i, text)),
  ];
  expect(continuesMerged(above, below)).toBe(true);
  above.delete('4+1');
  expect(continuesMerged(above, below.slice(0, 4))).toBe(false);
});

test('a label’s number that is cut goes on', () => {
  expect(
    continuesRow(foot(cell(0), cell(1, '24'), { ...cell(2, '二十'), room: 40 }), [
      cell(0),
      cell(1),
      cell(2, '四、债务还本支出'),
    ]),
  ).toBe(true);
});

test('a mark that may not begin a line goes on with the character before it', () => {
  const head = foot(cell(0, '项目'), cell(1, '项目按功能分类'));
  expect(continuesRow(head, [cell(0), cell(1, '目）')])).toBe(true);
  expect(continuesRow(head, [cell(0), cell(1, '目')])).toBe(false);
});

test('merged cells go on where their text does and a row of other columns begins beside them', () => {
  const wide = { ...cell(0, '项目'), columnSpan: 2 };
  const above = new Map([['0+2', wide], ...foot(cell(2, '二〇二四年本年支出合'), cell(3, '基本支出'))]);
  const below = [cell(0, '科目编码'), cell(1, '科目名称'), cell(2, '计'), cell(3)];
  expect(continuesMerged(above, below)).toBe(true);
  expect(continuesMerged(above, [cell(0, '科目编码'), cell(1, '科目名称'), cell(2, '1'), cell(3)])).toBe(
    false,
  );
  expect(continuesMerged(above, [cell(0, '科目编码'), cell(1, '科目名称'), cell(2), cell(3)])).toBe(false);
  expect(
    continuesMerged(new Map([['1+2', { ...wide, column: 1 }], ...foot(cell(0, '一二三四五六七项目名称'))]), [
      cell(0, '主管部门'),
      cell(1, '教育局'),
      cell(2, '实施单位'),
    ]),
  ).toBe(false);
  const short = new Map([['0+2', wide], ...foot(cell(2, '本年支出'), cell(3, '基本支出'))]);
  expect(continuesMerged(short, below)).toBe(false);
});

test('a figure below a text that is no list, or the next number, is a new row', () => {
  const two = { ...cell(1, '八、社会保障和就业', '支出') };
  expect(continuesRow(foot(cell(0, '八、其他收入'), two), [cell(0), cell(1, '九、卫生健康支出')])).toBe(
    false,
  );
  expect(continuesRow(foot(cell(0, '八、其他收入'), two), [cell(0), cell(1, '等项')])).toBe(false);
  const list = { ...cell(1, '1.培训；', '2.宣传；') };
  expect(continuesRow(foot(cell(0, '目标'), list), [cell(0), cell(1, '3.慰问。')])).toBe(true);
});

test('two labels that the document knows apart are two rows', () => {
  const above = foot(cell(0, '一般公共预', '一二三四算财政拨款'), cell(1));
  const below = [cell(0, '政府性基金'), cell(1)];
  expect(continuesRow(above, below)).toBe(true);
  expect(continuesRow(above, below, (text: string) => (text.includes('拨款政府') ? 0 : 2))).toBe(false);
  const apart = (text: string) => (text.includes('拨款政府') ? 0 : 2);
  const numbered = foot(cell(0, '一般公共预', '一二三四算财政拨款'), cell(1, '3'));
  expect(continuesRow(numbered, below, apart)).toBe(false);
  expect(continuesRow(numbered, below, apart, new Set(['1+1']))).toBe(true);
  expect(continuesRow(above, below, (text) => (text === '政府性基金' ? 2 : 0))).toBe(false);
  expect(continuesRow(numbered, below, (text) => (text === '政府性基金' ? 2 : 0))).toBe(true);
  const sides = foot(cell(0, '一二三四年初结转和结余'), cell(1), cell(2, '年末结转和结余'));
  const left = [cell(0, '政府性基金'), cell(1), cell(2)];
  expect(continuesRow(sides, left)).toBe(true);
  expect(continuesRow(sides, left, (text) => (text === '政府性基金' ? 2 : 0))).toBe(false);
  const twice = foot(cell(0, '一二三四五公务用车购置'), cell(1, '一二三四五公务用车购置'), cell(2));
  expect(
    continuesRow(twice, [cell(0, '费'), cell(1, '费'), cell(2)], (text: string) => (text === '费' ? 2 : 1)),
  ).toBe(true);
});

test('a text merged on one page goes on where it closes a bracket or stands whole elsewhere', () => {
  const pair = { above: cell(0, '一二三产出指标（50'), below: cell(0, '分）') };
  expect(continuesText(pair, () => 0)).toBe(true);
  const plain = { above: cell(0, '一二三四五产出指'), below: { ...cell(0, '标'), rowSpan: 2 } };
  expect(continuesText(plain, () => 0)).toBe(false);
  expect(continuesText(plain, (text) => (text === '一二三四五产出指标' ? 1 : 0))).toBe(true);
});
