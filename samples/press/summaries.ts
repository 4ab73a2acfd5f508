import type { Fen } from '../../src/model/field.js';
import { writeChineseNumeral } from '../../src/text/numerals.js';
import type { Accounts, Item, Purse } from './accounts.js';
import { FISCAL, ofPurse, received, spent, totalOf } from './accounts.js';
import type { Money } from './amounts.js';
import type { Cell } from './report.js';

type Rows = readonly (readonly Cell[])[];

const cell = (text: string): Cell => ({ text });
const over = (text: string, columnSpan: number, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });

/** Classes in order of the form; those that an invented body does not use stay blank. */
const CLASSES: readonly string[] =
  '一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 卫生健康支出 节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 援助其他地区支出 自然资源海洋气象等支出 住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 其他支出 债务还本支出 债务付息支出 抗疫特别国债安排的支出'.split(
    ' ',
  );

const SOURCES: readonly { readonly name: string; readonly purse?: Purse }[] = [
  { name: '一般公共预算财政拨款收入', purse: 'general' },
  { name: '政府性基金预算财政拨款收入', purse: 'funds' },
  { name: '国有资本经营预算财政拨款收入', purse: 'capital' },
  { name: '上级补助收入' },
  { name: '事业收入', purse: 'business' },
  { name: '经营收入' },
  { name: '附属单位上缴收入' },
  { name: '其他收入', purse: 'other' },
];

const numbered = (names: readonly string[]): string[] =>
  names.map((name, at) => `${writeChineseNumeral(at + 1)}、${name}`);
const figure = (money: Money, amount: Fen): string => (amount === 0 ? '' : money.digits(amount));
const classTotal = (items: readonly Item[], name: string): Fen =>
  totalOf(
    items.filter((item) => item.names[0] === name),
    spent,
  );

/** 收入支出决算总表. */
export function overallSummary({ items }: Accounts, money: Money): Rows {
  const revenue = SOURCES.map(({ purse }) =>
    purse === undefined ? 0 : totalOf(ofPurse(items, [purse]), received),
  );
  const left: [string, Fen][] = numbered(SOURCES.map(({ name }) => name)).map((name, at) => [
    name,
    revenue[at] ?? 0,
  ]);
  const right: [string, Fen][] = numbered(CLASSES).map((name, at) => [
    name,
    classTotal(items, CLASSES[at] ?? ''),
  ]);
  const opening = totalOf(items, (item) => item.opening ?? 0);
  const closing = totalOf(items, (item) => item.closing ?? 0);
  const income = totalOf(items, received);
  const foot: [string, Fen, string, Fen][] = [
    ['本年收入合计', income, '本年支出合计', totalOf(items, spent)],
    ['使用非财政拨款结余', 0, '结余分配', 0],
    ['年初结转和结余', opening, '年末结转和结余', closing],
    ['总计', income + opening, '总计', totalOf(items, spent) + closing],
  ];
  const height = right.length;
  const lines = right.map(([name, amount], at) => {
    const [source = '', from = 0] = left[at] ?? [];
    return [
      source,
      String(at + 1),
      figure(money, from),
      name,
      String(height + 5 + at),
      figure(money, amount),
    ];
  });
  const feet = foot.map(([a, x, b, y], at) => [
    a,
    String(height + 1 + at),
    money.digits(x),
    b,
    String(2 * height + 5 + at),
    money.digits(y),
  ]);
  return [
    [over('收入', 3), over('支出', 3)],
    ['项目', '行次', '决算数', '项目（按功能分类）', '行次', '决算数'].map(cell),
    ['栏次', '', '1', '栏次', '', '2'].map(cell),
    ...[...lines, ...feet].map((row) => row.map(cell)),
  ];
}

/** 财政拨款收入支出决算总表. */
export function fiscalSummary({ items }: Accounts, money: Money): Rows {
  const by = (purses: readonly Purse[], amount: (item: Item) => Fen): Fen =>
    totalOf(ofPurse(items, purses), amount);
  const across = (amount: (item: Item) => Fen): string[] =>
    [FISCAL, ...FISCAL.map((purse) => [purse])].map((purses) => figure(money, by(purses, amount)));
  const left = SOURCES.slice(0, 3);
  const lines = CLASSES.map((name, at) => {
    const source = left[at];
    return [
      source === undefined ? '' : `${writeChineseNumeral(at + 1)}、${source.name.replace('收入', '')}`,
      String(at + 1),
      source?.purse === undefined ? '' : figure(money, by([source.purse], received)),
      `${writeChineseNumeral(at + 1)}、${name}`,
      String(CLASSES.length + 7 + at),
      ...across((item) => (item.names[0] === name ? spent(item) : 0)),
    ];
  });
  const opening = (item: Item): Fen => item.opening ?? 0;
  const closing = (item: Item): Fen => item.closing ?? 0;
  const line = (at: number): string[] => [String(CLASSES.length + at), String(2 * CLASSES.length + 6 + at)];
  const foot = [
    [
      '本年收入合计',
      line(1)[0],
      money.digits(by(FISCAL, received)),
      '本年支出合计',
      line(1)[1],
      ...across(spent),
    ],
    [
      '年初财政拨款结转和结余',
      line(2)[0],
      money.digits(by(FISCAL, opening)),
      '年末财政拨款结转和结余',
      line(2)[1],
      ...across(closing),
    ],
    ...FISCAL.map((purse, at) => {
      const name = SOURCES[at]?.name.replace('收入', '') ?? '';
      return [
        name,
        line(3 + at)[0],
        figure(money, by([purse], opening)),
        '',
        line(3 + at)[1],
        '',
        '',
        '',
        '',
      ];
    }),
    [
      '总计',
      line(6)[0],
      money.digits(by(FISCAL, (item) => received(item) + opening(item))),
      '总计',
      line(6)[1],
      ...across((item) => spent(item) + closing(item)),
    ],
  ];
  return [
    [over('收入', 3), over('支出', 6)],
    [
      '项目',
      '行次',
      '金额',
      '项目',
      '行次',
      '合计',
      '一般公共预算财政拨款',
      '政府性基金预算财政拨款',
      '国有资本经营预算财政拨款',
    ].map(cell),
    ['栏次', '', '1', '栏次', '', '2', '3', '4', '5'].map(cell),
    ...[...lines, ...foot].map((row) => row.map((text) => cell(text ?? ''))),
  ];
}
