import type { Fen } from '../../../../src/model/field.js';
import { writeChineseNumeral } from '../../../../src/text/numerals.js';
import type { Accounts, Item, Purse } from '../../accounts.js';
import { FISCAL, ofPurse, received, spent, totalOf } from '../../accounts.js';
import type { SaysMap } from '../draft.js';
import { cell, figure, over, rowSays, type Form, type Sheet } from './form.js';

const SOURCES: readonly (readonly [string, Purse | undefined])[] = [
  ['一般公共预算财政拨款收入', 'general'],
  ['政府性基金预算财政拨款收入', 'funds'],
  ['国有资本经营预算财政拨款收入', 'capital'],
  ['上级补助收入', undefined],
  ['事业收入', 'business'],
  ['经营收入', undefined],
  ['附属单位上缴收入', undefined],
  ['其他收入', 'other'],
];

const CLASSES = [
  '一般公共服务支出',
  '外交支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
  '资源勘探工业信息等支出',
  '商业服务业等支出',
  '金融支出',
  '援助其他地区支出',
  '自然资源海洋气象等支出',
  '住房保障支出',
  '粮油物资储备支出',
  '国有资本经营预算支出',
  '灾害防治及应急管理支出',
  '其他支出',
  '债务还本支出',
  '债务付息支出',
  '抗疫特别国债安排的支出',
];

/** A line of a side: printed text, name in the record, amounts by key. `undefined` is a line that the side lacks. */
interface Line {
  readonly text: string;
  readonly name: string;
  readonly amounts: Readonly<Record<string, Fen>>;
}

const numbered = (at: number, name: string): string => `${writeChineseNumeral(at + 1)}、${name}`;

function sideSays(
  form: Form,
  side: 'revenue' | 'expenditure',
  lines: readonly (Line | undefined)[],
): SaysMap[] {
  return lines
    .filter((line) => line !== undefined)
    .map(({ name, amounts }) =>
      rowSays(
        Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, figure(form, amount)[1]])),
        { side, name },
      ),
    );
}

function sidesSheet(
  form: Form,
  left: readonly (Line | undefined)[],
  right: readonly (Line | undefined)[],
  keys: readonly (readonly [key: string, head: string])[],
  head: string,
): Sheet {
  const { lineNumbers } = form;
  const height = Math.max(left.length, right.length);
  const texts = (line: Line | undefined, of: readonly string[], number: number): string[] => [
    line?.text ?? '',
    ...(lineNumbers ? [String(number)] : []),
    ...of.map((key) => (line === undefined ? '' : figure(form, line.amounts[key] ?? 0)[0])),
  ];
  const rows = Array.from({ length: height }, (_, at) => [
    ...texts(left[at], ['amount'], at + 1),
    ...texts(
      right[at],
      keys.map(([key]) => key),
      height + at + 1,
    ),
  ]);
  const number = lineNumbers ? ['行次'] : [];
  const blank = lineNumbers ? [''] : [];
  const extra = lineNumbers ? 1 : 0;
  return {
    rows: [
      [over('收入', 2 + extra), over('支出', 1 + extra + keys.length)],
      ['项目', ...number, head, '项目（按功能分类）', ...number, ...keys.map(([, name]) => name)].map(cell),
      ...(lineNumbers
        ? [['栏次', ...blank, '1', '栏次', ...blank, ...keys.map((_, at) => String(at + 2))].map(cell)]
        : []),
      ...rows.map((row) => row.map(cell)),
    ],
    says: [...sideSays(form, 'revenue', left), ...sideSays(form, 'expenditure', right)],
  };
}

/** 收入支出决算总表. */
export function overallSheet({ items }: Accounts, form: Form, head: string): Sheet {
  const line = (text: string, amount: Fen, name = text): Line => ({ text, name, amounts: { amount } });
  const opening = totalOf(items, (item) => item.opening ?? 0);
  const revenue = totalOf(items, received);
  const spending = totalOf(items, spent);
  const sources = SOURCES.map(([name, purse], at) =>
    line(numbered(at, name), purse === undefined ? 0 : totalOf(ofPurse(items, [purse]), received), name),
  );
  const classes = CLASSES.map((name, at) =>
    line(numbered(at, name), totalOf(ofClass(items, name), spent), name),
  );
  const gap = Array.from({ length: classes.length - sources.length }, () => undefined);
  return sidesSheet(
    form,
    [
      ...sources,
      ...gap,
      line('本年收入合计', revenue),
      line('使用非财政拨款结余', 0),
      line('年初结转和结余', opening),
      line('总计', revenue + opening),
    ],
    [
      ...classes,
      line('本年支出合计', spending),
      line('结余分配', 0),
      line('年末结转和结余', revenue + opening - spending),
      line('总计', revenue + opening),
    ],
    [['amount', head]],
    head,
  );
}

const ofClass = (items: readonly Item[], name: string): readonly Item[] =>
  items.filter(({ names }) => names[0] === name);

/** 财政拨款收入支出决算总表. */
export function fiscalSheet({ items }: Accounts, form: Form): Sheet {
  const by = (purses: readonly Purse[], amount: (item: Item) => Fen): Fen =>
    totalOf(ofPurse(items, purses), amount);
  const across = (text: string, amount: (item: Item) => Fen, name = text): Line => ({
    text,
    name,
    amounts: {
      total: by(FISCAL, amount),
      generalPublic: by(['general'], amount),
      governmentFunds: by(['funds'], amount),
      stateCapital: by(['capital'], amount),
    },
  });
  const line = (text: string, amount: Fen, name = text): Line => ({ text, name, amounts: { amount } });
  const opening = (item: Item): Fen => item.opening ?? 0;
  const closing = (item: Item): Fen => item.closing ?? 0;
  const budgets = SOURCES.slice(0, 3).map(
    ([name, purse]) => [name.replace('收入', ''), purse ?? 'general'] as const,
  );
  const sources = budgets.map(([name, purse], at) => line(numbered(at, name), by([purse], received), name));
  const classes = CLASSES.map((name, at) =>
    across(numbered(at, name), (item) => (item.names[0] === name ? spent(item) : 0), name),
  );
  const gap = Array.from({ length: classes.length - sources.length }, () => undefined);
  return sidesSheet(
    form,
    [
      ...sources,
      ...gap,
      line('本年收入合计', by(FISCAL, received)),
      line('年初财政拨款结转和结余', by(FISCAL, opening)),
      ...budgets.map(([name, purse]) => line(name, by([purse], opening))),
      line(
        '总计',
        by(FISCAL, (item) => received(item) + opening(item)),
      ),
    ],
    [
      ...classes,
      across('本年支出合计', spent),
      across('年末财政拨款结转和结余', closing),
      undefined,
      undefined,
      undefined,
      across('总计', (item) => spent(item) + closing(item)),
    ],
    [
      ['total', '合计'],
      ['generalPublic', '一般公共预算财政拨款'],
      ['governmentFunds', '政府性基金预算财政拨款'],
      ['stateCapital', '国有资本经营预算财政拨款'],
    ],
    '金额',
  );
}
