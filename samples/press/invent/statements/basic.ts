import type { Accounts, EconomicItem, ThreePublic } from '../../accounts.js';
import { operating, personnel, threePublicTotal } from '../../accounts.js';
import { sum } from '../../amounts.js';
import { cell, figure, over, rowSays, type Form, type Sheet } from './form.js';
import type { SaysMap } from '../draft.js';

const GROUPS: Readonly<Record<string, string>> = {
  301: '工资福利支出',
  302: '商品和服务支出',
  303: '对个人和家庭的补助',
  310: '资本性支出',
};

/** 一般公共预算财政拨款基本支出决算（明细）表: two lanes. */
export function basicSheet(accounts: Accounts, form: Form): Sheet {
  const lane = (codes: readonly string[]): readonly EconomicItem[] =>
    codes.flatMap((group) => {
      const items = accounts.economic.filter(({ code }) => code.startsWith(group));
      const amount = sum(items.map((item) => item.amount));
      return items.length === 0 ? [] : [{ code: group, name: GROUPS[group] ?? '', amount }, ...items];
    });
  const [left, right] = [lane(['301', '303']), lane(['302', '310'])];
  const texts = (item: EconomicItem | undefined): string[] =>
    item === undefined ? ['', '', ''] : [item.code, item.name, figure(form, item.amount)[0]];
  const says = ({ code, name, amount }: EconomicItem): SaysMap =>
    rowSays({ amount: figure(form, amount)[1] }, { code, name, level: code.length === 3 ? 1 : 2 });
  const total = (name: string, amount: number): SaysMap =>
    rowSays({ amount: figure(form, amount)[1] }, { name });
  return {
    rows: [
      [over('人员经费', 3), over('公用经费', 3)],
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'].map(cell),
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
        [...texts(left[at]), ...texts(right[at])].map(cell),
      ),
      [
        over('人员经费合计', 2),
        cell(figure(form, personnel(accounts))[0]),
        over('公用经费合计', 2),
        cell(figure(form, operating(accounts))[0]),
      ],
    ],
    says: [
      ...left.map(says),
      ...right.map(says),
      total('人员经费合计', personnel(accounts)),
      total('公用经费合计', operating(accounts)),
    ],
  };
}

const PARTS = ['total', 'abroad', 'vehicles', 'purchase', 'running', 'reception'];

const amountsOf = (parts: ThreePublic): readonly number[] => [
  threePublicTotal(parts),
  parts.abroad,
  parts.purchase + parts.running,
  parts.purchase,
  parts.running,
  parts.reception,
];

/** 财政拨款“三公”经费支出决算表: budget and final side by side, or below one another. */
export function threePublicSheet(
  { threePublic: { budget, actual } }: Accounts,
  form: Form,
  vertical: boolean,
): Sheet {
  const planned = amountsOf(budget).map((amount) => figure(form, amount));
  const done = amountsOf(actual).map((amount) => figure(form, amount));
  const values = Object.fromEntries([
    ...PARTS.map((part, at) => [`budget.${part}`, planned[at]?.[1] ?? null] as const),
    ...PARTS.map((part, at) => [`actual.${part}`, done[at]?.[1] ?? null] as const),
  ]);
  const empty = Object.values(values).every((value) => value === null);
  const says = empty && !vertical ? [] : [rowSays(values, { name: null })];
  const rows = vertical ? verticalRows(planned, done) : acrossRows(planned, done, form.lineNumbers);
  return { rows, says, empty };
}

type Figures = readonly (readonly [string, number | null])[];

function acrossRows(planned: Figures, done: Figures, lineNumbers: boolean): Sheet['rows'] {
  const heads = [
    over('合计', 1, 2),
    over('因公出国（境）费', 1, 2),
    over('公务用车购置及运行维护费', 3),
    over('公务接待费', 1, 2),
  ];
  const parts = ['小计', '公务用车购置费', '公务用车运行维护费'].map(cell);
  return [
    [over('预算数', 6), over('决算数', 6)],
    [...heads, ...heads],
    [...parts, ...parts],
    ...(lineNumbers ? [Array.from({ length: 12 }, (_, at) => cell(String(at + 1)))] : []),
    [...planned, ...done].map(([text]) => cell(text)),
  ];
}

const ROWS = [
  '合计',
  '1.因公出国（境）费',
  '2.公务用车购置及运行维护费',
  '其中：公务用车购置费',
  '公务用车运行维护费',
  '3.公务接待费',
];

const verticalRows = (planned: Figures, done: Figures): Sheet['rows'] => [
  ['项目', '预算数', '决算数'].map(cell),
  ...ROWS.map((name, at) => [name, planned[at]?.[0] ?? '', done[at]?.[0] ?? ''].map(cell)),
];
