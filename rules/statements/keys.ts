import { matcher } from '../../src/text/words.js';
import type { Column } from './header.js';
import { normal, type HeadCell } from './heads.js';
import type { Lane, Side } from './lanes.js';
import { AMONG, isGrandTotal, isSubtotalAlone } from './row-words.js';
import type { SortedColumns } from './sure-columns.js';
import { vocabulary, type Form, type Head } from './vocabulary.js';

/** A value column and the key of its values. */
export interface KeyedColumn {
  readonly key: string;
  readonly column: Column;
}

/** Groups whose sum is told apart from the group itself: `opening.total`. */
const PARTED = new Set(['opening', 'closing', 'revenue']);
const BUDGET = new Set(['budget', 'initialBudget', 'actual']);
/** Counts stand beside the amounts of a wide “三公” form; they have no budget side. */
const COUNTS = new Set([
  'abroad.groups',
  'abroad.persons',
  'vehicles.purchased',
  'vehicles.fleet',
  'reception.batches',
  'reception.persons',
]);

/** What “三公” forms have a key for. */
const ITEMS = new Set(vocabulary.forms['three-public']?.heads.map(({ key }) => key));

/** The keys of a lane's value columns; two columns of a lane never share one. `heads` are what is sure of them. */
export function keyColumns(id: string, lane: Lane, heads: SortedColumns): readonly KeyedColumn[] {
  const form = vocabulary.forms[id];
  const used = new Set<string>();
  const undecided = form !== undefined && id === 'three-public' && lacksSides(form, lane.values);
  const meant = lane.values.map((column) =>
    form === undefined ||
    undecided ||
    isOfLastYear(column) ||
    isOpen(column, heads) ||
    isOfLostGroup(column, lane.values, heads)
      ? undefined
      : formKey(id, form, column.path, lane, heads.unsure.length > 0),
  );
  return lane.values.map((column, at) => {
    const printed = printedKey(column);
    const own = meant[at];
    const later = lane.values.some(
      (other, place) => own !== undefined && meant[place] === own && yearIn(other) > yearIn(column),
    );
    const wanted = later || own === undefined ? printed : own;
    let key = used.has(wanted) ? printed : wanted;
    for (let copy = 2; used.has(key); copy += 1) key = `${printed}.${copy}`;
    used.add(key);
    return { key, column };
  });
}

/** Its head stands there twice, or a year is what tells it from a column that has lost its head. */
const isOpen = (column: Column, { printed, unsure }: SortedColumns): boolean =>
  printed.has(column) || (unsure.length > 0 && yearIn(column) > 0);

/** 小计 under no head is of a group, unless it is the only sum. */
const isOfLostGroup = (column: Column, values: readonly Column[], { unsure }: SortedColumns): boolean =>
  isSubtotalAlone(column.path[0]?.text ?? '') &&
  (unsure.length > 0 || values.some(({ path }) => isGrandTotal(path[0]?.text ?? '')));

/** `上年决算数` beside this year's. */
const isOfLastYear = ({ path }: Column): boolean =>
  path.some(({ text }) => vocabulary.heads.lastYear.test(text));

/** The year that a column's heads state; 0 where they state none. */
const yearIn = ({ path }: Column): number =>
  Math.max(0, ...path.map(({ text }) => Number(/(?:19|20)\d{2}(?=年)/.exec(text)?.[0] ?? 0)));

const printedKey = ({ path, index }: Column): string =>
  path.map(({ text }) => text).join('.') || `第${index + 1}列`;

const saysHead = (head: Head, words: string): boolean =>
  'exact' in head
    ? head.exact.includes(words)
    : head.any.some((word) => words.includes(word)) &&
      head.none?.some((word) => words.includes(word)) !== true;

const LEAD = new RegExp(`^${AMONG}|^[一二三四五六七八九十\\d]{1,2}[、.．]`);
const REVISED = matcher({ any: vocabulary.heads.revised });

const headWords = (text: string): string => normal(text).replace(LEAD, '');

/** The part of a key that a head stands for; `undefined` for a head of unknown words. A side (预算数) is told apart. */
export function headKey(form: Form, text: string): string | undefined {
  const words = headWords(text);
  return form.heads.find((head) => !BUDGET.has(head.key) && saysHead(head, words))?.key;
}

/** 预算数 or 决算数, alone or beside the thing that it is of: `机关运行经费预算数`. */
export const sideKey = (form: Form, text: string): string | undefined => {
  const words = headWords(text);
  return form.heads.find((head) => BUDGET.has(head.key) && saysHead(head, words))?.key;
};

interface Known {
  readonly keys: readonly string[];
  readonly sum: boolean;
}

/** What the heads of a column say; an unknown head above a known one groups columns, at the foot it is a key as printed. */
function knownKeys(form: Form, path: readonly HeadCell[]): Known {
  const keys: string[] = [];
  let sum = false;
  path.forEach(({ text }, at) => {
    const side = sideKey(form, text);
    const key = headKey(form, text);
    if (side !== undefined) keys.push(side);
    if (key === '=') sum = true;
    else if (
      key === undefined ? side === undefined && at === path.length - 1 : key !== '' && key !== keys.at(-1)
    )
      keys.push(key ?? text);
  });
  return { keys, sum };
}

function formKey(
  id: string,
  form: Form,
  path: readonly HeadCell[],
  lane: Lane,
  partial: boolean,
): string | undefined {
  if (path.length === 0) return undefined;
  const known = knownKeys(form, path);
  if (id === 'three-public') return threePublicKey(known, lane.values, partial);
  const { keys, sum } = known;
  if (id === 'general-public-basic' && lane.values.length === 1) return form.plain;
  if (keys.length === 0) return plainKey(id, form, lane.side);
  return (sum && PARTED.has(keys.at(-1) ?? '') ? [...keys, 'total'] : keys).join('.');
}

const plainKey = (id: string, form: Form, side: Side | undefined): string =>
  id === 'fiscal-appropriation-summary' && side === 'expenditure' ? 'total' : form.plain;

/** The same item twice and neither under 预算数 nor 决算数: nothing tells which of the two was spent. */
function lacksSides(form: Form, values: readonly Column[]): boolean {
  const items = values
    .map(({ path }) => knownKeys(form, path))
    .filter(({ keys }) => keys.length > 0 && !keys.some((key) => BUDGET.has(key) || COUNTS.has(key)))
    .map(({ keys }) => keys.at(-1));
  return new Set(items).size < items.length && items.filter((item) => item === 'reception').length > 1;
}

/** `budget.vehicles`, `actual.total`; the budget side alone where the items stand in the rows. */
function threePublicKey(
  { keys, sum }: Known,
  values: readonly Column[],
  partial: boolean,
): string | undefined {
  const side = keys.find((key) => BUDGET.has(key));
  const item = keys.filter((key) => !BUDGET.has(key)).at(-1) ?? (sum ? 'total' : undefined);
  if (item !== undefined && COUNTS.has(item)) return item;
  const revised = partial || values.some(({ path }) => path.some(({ text }) => REVISED.test(text)));
  const group = side === 'initialBudget' && !revised ? 'budget' : side;
  if (item === undefined) return group;
  if (group === undefined && item !== 'total' && !ITEMS.has(item)) return undefined;
  return `${group ?? 'actual'}.${item}`;
}

export const isCount = (key: string): boolean => COUNTS.has(key);
