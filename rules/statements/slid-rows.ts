import type { Table } from '../../src/model/document.js';
import { isBlank } from '../../src/text/money.js';
import { halfWidth } from '../../src/text/numerals.js';
import type { Column } from './header.js';
import { isFigure } from './heads.js';
import type { KeyedLane } from './grids.js';
import { anchorOf, type Part } from './parts.js';
import { isTotal } from './row-words.js';

/** Where a row prints the cells of a lane: the columns that hold its labels, and how far left its values stand. */
export interface Seat {
  readonly labels: readonly Column[];
  readonly left: number;
}

/** What a row that may have slid must know of a lane. */
interface Shape {
  /** From left to right. */
  readonly labels: readonly Column[];
  readonly usual: Seat;
  /** First column behind the labels. */
  readonly values: number;
  /** Columns from there to the next lane. */
  readonly width: number;
  readonly keys: string;
}

/**
 * Where each lane's cells stand in a row; `undefined` for a lane that prints nothing in it. For a row that has figures
 * among its labels and fits in no one way, nothing is known.
 *
 * A total's label is often one cell over the columns of codes and names. Where the format prints that cell once and
 * keeps no merged cells, all that follows stands too far left, and blanks fill the row at its end:
 *
 *     科目编码 | 科目名称 | 本年支出合计 | 基本支出
 *     合计     | 12.00    | 9.00         |             →   合计: 本年支出合计 12.00, 基本支出 9.00
 */
export function seatsIn(
  part: Part,
  lanes: readonly KeyedLane[],
): (row: number) => readonly (Seat | undefined)[] | undefined {
  const shapes = shapesOf(part.table, lanes);
  const usual = shapes.map((shape) => shape.usual);
  const [only] = shapes.length === 1 ? shapes : [];
  const known = only && filledByItems(part, only);
  return (row) => {
    const texts = part.table.rows[row] ?? [];
    const merged = texts.some((_, column) => isMerged(part.table, row, column));
    if (!shapes.some((shape) => firstAmount(texts, shape) !== undefined))
      return only && known && !merged && mayHaveSlid(texts, only, known) ? undefined : usual;
    if (merged) return undefined;
    return only ? slidRow(texts, only) : slidTotals(texts, shapes);
  };
}

function shapesOf({ rows }: Table, lanes: readonly KeyedLane[]): readonly Shape[] {
  const starts = lanes.map(({ code, name, values }) =>
    Math.min(...[...code, ...(name ? [name] : []), ...values].map(({ index }) => index)),
  );
  return lanes.map(({ code, name, keyed }, at) => {
    const own = name ? [...code, name] : code;
    const labels = own.toSorted((a, b) => a.index - b.index);
    const values = (labels.at(-1)?.index ?? (starts[at] ?? 0) - 1) + 1;
    const width = (starts[at + 1] ?? rows[0]?.length ?? values) - values;
    return {
      labels,
      usual: { labels: own, left: 0 },
      values,
      width,
      keys: keyed.map(({ key }) => key).join('|'),
    };
  });
}

const isMerged = (table: Table, row: number, column: number): boolean => {
  const [top, left] = anchorOf(table, row, column);
  return top !== row || left !== column;
};

const isWord = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The first label column that holds an amount. A sign for nothing is one behind the label of a total. */
function firstAmount(texts: readonly string[], { labels }: Shape): number | undefined {
  let word = false;
  let total = false;
  for (const { index, role } of labels) {
    const text = texts[index] ?? '';
    const nameAhead = role === 'code' && labels.some((label) => label.role === 'name' && label.index > index);
    if (text !== '' && isBlank(text) ? total : isAmount(text, role, total || (word && nameAhead)))
      return index;
    word ||= isWord(text);
    total ||= isTotal(text);
  }
  return undefined;
}

const isAmount = (text: string, role: string, labelled: boolean): boolean =>
  isFigure(text) &&
  (labelled || !(role === 'code' ? /^[\d\s]+$/ : /^\d{3}(?:\d\d){0,2}$/).test(halfWidth(text)));

/** A lane alone: what stands behind its last label are its values. */
function slidRow(texts: readonly string[], shape: Shape): readonly Seat[] | undefined {
  const first = firstAmount(texts, shape) ?? shape.values;
  const labels = shape.usual.labels.filter(({ index }) => index < first);
  const printed = labels.map(({ index }) => texts[index] ?? '');
  const left = shape.values - first;
  const filler = texts.slice(shape.values + shape.width - left, shape.values + shape.width);
  const told = printed.some(isWord) && printed.every((text) => text !== '');
  return told && filler.every((text) => text === '') ? [{ labels, left }] : undefined;
}

/** The columns of values that a row other than a total fills. */
function filledByItems({ table, from, to }: Part, { labels, values }: Shape): ReadonlySet<number> {
  const filled = new Set<number>();
  for (let row = from; row < to; row += 1) {
    const texts = table.rows[row] ?? [];
    if (labels.some(({ index }) => isTotal(texts[index] ?? ''))) continue;
    for (const column of figuresFrom(texts, values)) filled.add(column);
  }
  return filled;
}

const figuresFrom = (texts: readonly string[], from: number): readonly number[] =>
  texts.flatMap((text, column) => (column >= from && isFigure(text) ? [column] : []));

/**
 * A total with nothing but blanks behind its label, which may be a blank value among them: it fills a column that no item
 * fills, and would fill only theirs if it stood further right.
 */
function mayHaveSlid(
  texts: readonly string[],
  { labels, values }: Shape,
  filled: ReadonlySet<number>,
): boolean {
  const [label, ...rest] = labels.map(({ index }) => texts[index] ?? '');
  if (!isTotal(label ?? '') || rest.some((text) => text !== '') || filled.size === 0) return false;
  const own = figuresFrom(texts, values);
  const blanks = texts.length - 1 - texts.findLastIndex((text) => text !== '');
  const fits = (by: number): boolean => own.every((column) => filled.has(column + by));
  return !fits(0) && rest.some((_, at) => at < blanks && fits(at + 1));
}

/**
 * Lanes side by side, each with the label of a total and as many cells behind it as the lane has. One total may be that
 * of several lanes that hold the same, and stands in the last of them.
 */
function slidTotals(
  texts: readonly string[],
  shapes: readonly Shape[],
): readonly (Seat | undefined)[] | undefined {
  const { starts, end } = totalsIn(texts, shapes);
  const cells = texts.filter((_, column) => column < end && !starts.includes(column));
  if (!cells.every((text) => isBlank(text) || isFigure(text))) return undefined;
  if (starts.length === 0 || texts.slice(end).some((text) => text !== '')) return undefined;
  const [first] = shapes;
  const alike = shapes.every(({ keys, width }) => keys === first?.keys && width === first.width);
  if (starts.length < shapes.length && !alike) return undefined;
  return shapes.map(({ values, labels: [label] }, lane) => {
    const last = lane === shapes.length - 1;
    const start = last ? starts.at(-1) : lane < starts.length - 1 ? starts[lane] : undefined;
    if (start === undefined || label === undefined) return undefined;
    return { labels: [{ ...label, index: start }], left: values - start - 1 };
  });
}

function totalsIn(
  texts: readonly string[],
  shapes: readonly Shape[],
): { readonly starts: readonly number[]; readonly end: number } {
  const starts: number[] = [];
  let end = shapes[0]?.labels[0]?.index ?? 0;
  for (const { width } of shapes) {
    if (!isTotal(texts[end] ?? '')) break;
    starts.push(end);
    end += 1 + width;
  }
  return { starts, end };
}
