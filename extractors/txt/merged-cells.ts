import type { SpannedCell } from '../../src/tables/grid.js';

type Row = readonly string[];
/** Columns that each cell of a row covers, from left to right; they add up to the table's width. */
type Widths = readonly number[];

const isLabel = (text: string): boolean => /[\u4E00-\u9FFF]/.test(text);
const isAmount = (text: string): boolean => /^-?[\d,，]{1,20}\.\d{1,6}$/.test(text);
const isCode = (text: string): boolean => /^\d{2,7}$/.test(text);

/**
 * Cells of a table of figures whose merged cells are printed once, so that its heads and its totals have fewer cells
 * than its other rows. Figures tell how wide the label before them is, and a head is as wide as what stands below it.
 * `undefined` where a single row could be placed in two ways, and where words follow below the figures: then nothing
 * is known of any row.
 *
 *     项目 | 合计 | 支出              项目 项目 | 合计 | 支出 支出
 *     编码 | 名称 | | 基本 | 项目  →  编码 名称 |  〃  | 基本 项目
 *     合计 | 3.00 | 1.00 | 2.00       合计 合计 | 3.00 | 1.00 2.00
 */
export function mergedCells(rows: readonly Row[]): readonly (readonly SpannedCell[])[] | undefined {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const first = rows.findIndex(isBody);
  if (first < 1 || first > MOST_HEADS || rows.every((row) => row.length === width)) return undefined;
  const kinds = kindsOf(
    rows.filter((row) => row.length === width && row.some(isAmount)),
    width,
  );
  const placed: Widths[] = new Array<Widths>(rows.length);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const widths =
      at >= first
        ? bodyWidths(row, kinds)
        : ((at === first - 1 ? lowestWidths(row, kinds) : undefined) ??
          headWidths(row, rows[at + 1] ?? [], placed[at + 1] ?? [], width));
    if (widths === undefined) return undefined;
    placed[at] = widths;
  }
  return withRowSpans(rows, placed, first);
}

/** Figures, or the total of an empty form: one label and nothing. */
const isBody = (row: Row): boolean =>
  row.length > 1 && (row.some(isFigure) || (row[0] !== '' && row.slice(1).every((text) => text === '')));

const isFigure = (text: string): boolean => /^-?[\d,，]{1,20}(?:\.\d{1,6})?$/.test(text);

type Kind = 'name' | 'code' | 'amount' | 'unknown';

function kindsOf(rows: readonly Row[], width: number): readonly Kind[] {
  return Array.from({ length: width }, (_, column): Kind => {
    const texts = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
    if (texts.some(isLabel)) return 'name';
    if (texts.length === 0) return 'unknown';
    return texts.every(isCode) ? 'code' : texts.every(isFigure) ? 'amount' : 'unknown';
  });
}

/** The one way to place a row of figures: only labels are wide, and an amount stands in a column of amounts. */
function bodyWidths(row: Row, kinds: readonly Kind[]): Widths | undefined {
  if (row.length === 1) return [kinds.length];
  if (row.length < kinds.length && !row.some((text) => text === '' || isFigure(text))) return undefined;
  return onlyWay(row, kinds, fits);
}

/** The heads right above the figures: one over the columns of the codes, one over each other column. */
const lowestWidths = (row: Row, kinds: readonly Kind[]): Widths | undefined =>
  kinds.includes('code') ? onlyWay(row, kinds, heads) : undefined;

type Fits = (text: string, covered: readonly Kind[]) => boolean;

const fits: Fits = (text, covered) => {
  if (isLabel(text)) return !covered.includes('amount');
  return !isAmount(text) || covered.every((kind) => kind === 'amount' || kind === 'unknown');
};

const heads: Fits = (text, covered) => {
  const [kind] = covered;
  if (text === '') return kind !== 'code' && kind !== 'name';
  return covered.length === 1 || (kind === 'code' && covered.every((other) => other === 'code'));
};

function onlyWay(row: Row, kinds: readonly Kind[], fit: Fits): Widths | undefined {
  const extra = kinds.length - row.length;
  if (extra === 0) return row.map(() => 1);
  const labels = row.flatMap((text, at) => (isLabel(text) ? [at] : []));
  const ways = sharesOf(extra, labels.length)
    .map((shares) => row.map((_, at) => 1 + (shares[labels.indexOf(at)] ?? 0)))
    .filter((widths) => allFit(row, widths, kinds, fit));
  return ways.length === 1 ? ways[0] : undefined;
}

/** Rows of heads above the first figures, at most. */
const MOST_HEADS = 8;
/** More ways than a table of figures has. */
const MOST_LABELS = 8;
const MOST_EXTRA = 4;

/** All ways to share out the columns that a row lacks among its labels. */
function sharesOf(extra: number, labels: number): readonly (readonly number[])[] {
  if (labels === 0 || labels > MOST_LABELS || (labels > 1 && extra > MOST_EXTRA)) return [];
  if (labels === 1) return [[extra]];
  return Array.from({ length: extra + 1 }, (_, own) =>
    sharesOf(extra - own, labels - 1).map((others) => [own, ...others]),
  ).flat();
}

function allFit(row: Row, widths: Widths, kinds: readonly Kind[], fit: Fits): boolean {
  let column = 0;
  return row.every((text, at) => {
    const from = column;
    column += widths[at] ?? 1;
    return fit(text, kinds.slice(from, column));
  });
}

/**
 * A head is as wide as the cells below it: blank ones are the lower halves of single heads, and the others stand
 * together below one, are repeated below each, or begin with their sum.
 */
function headWidths(row: Row, below: Row, widths: Widths, width: number): Widths | undefined {
  if (row.length === width) return row.map(() => 1);
  if (row.length === 1) return [width];
  if (isCaption(row)) return row.map((_, at) => (at < row.length - 1 ? 1 : width - row.length + 1));
  for (const opens of [opensByBlanks, opensByRepeat, opensBySum]) {
    const groups: number[] = [];
    below.forEach((text, at) => {
      const own = widths[at] ?? 1;
      if (at === 0 || opens(text, at, below)) groups.push(own);
      else groups[groups.length - 1] = (groups.at(-1) ?? 0) + own;
    });
    if (groups.length === row.length) return groups;
  }
  return undefined;
}

/** `部门：…`, `单位：万元`: no heads, wherever they stand above them. */
const isCaption = (row: Row): boolean => row.every((text) => text === '' || /^[^：:]{1,12}[：:]/.test(text));

const opensByBlanks = (text: string, at: number, below: Row): boolean => text === '' || below[at - 1] === '';
const opensBySum = (text: string): boolean => text === '小计' || text === '合计';
const opensByRepeat = (text: string, _at: number, below: Row): boolean => text.startsWith(below[0] ?? '');

/** A blank below a head of the same columns is its lower half. */
function withRowSpans(
  rows: readonly Row[],
  placed: readonly Widths[],
  first: number,
): readonly (readonly SpannedCell[])[] {
  const starts = placed.map((widths) => {
    let column = 0;
    return widths.map((own) => (column += own) - own);
  });
  const isLowerHalf = (at: number, cell: number): boolean => {
    if (at === 0 || at >= first || rows[at]?.[cell] !== '') return false;
    const above = starts[at - 1]?.indexOf(starts[at]?.[cell] ?? -1) ?? -1;
    return above >= 0 && placed[at - 1]?.[above] === placed[at]?.[cell];
  };
  const heightOf = (at: number, cell: number): number => {
    const start = starts[at]?.[cell];
    const below = starts[at + 1]?.indexOf(start ?? -1) ?? -1;
    return below >= 0 && isLowerHalf(at + 1, below) ? 1 + heightOf(at + 1, below) : 1;
  };
  return rows.map((row, at) =>
    row.flatMap((text, cell) =>
      isLowerHalf(at, cell)
        ? []
        : [{ text, columnSpan: placed[at]?.[cell] ?? 1, rowSpan: heightOf(at, cell) }],
    ),
  );
}
