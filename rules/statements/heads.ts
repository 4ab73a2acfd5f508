import type { Table } from '../../src/model/document.js';
import { isBlank } from '../../src/text/money.js';
import { halfWidth, readDecimal } from '../../src/text/numerals.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { captionSources, captionWords } from '../reading/captions.js';
import { unwrapped } from './cells.js';
import { anchorOf, type Part } from './parts.js';
import { isLevel, isTotalAlone } from './row-words.js';
import { vocabulary } from './vocabulary.js';

export type Role = 'code' | 'name' | 'ordinal' | 'value' | 'void';

/** A printed head of a column and where its cell begins. */
export interface HeadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Where the head begins; left of `column` in a format that repeats the text of a merged cell. */
  readonly from: number;
}

/** A row of heads; `counted` where it is 栏次 with its numbers, `shared` where the body begins in it. */
export interface HeadRow {
  readonly row: number;
  readonly counted: boolean;
  readonly shared: boolean;
}

/** The heads of a column from top to bottom, and the rows in which a head above a printed one is blank. */
export interface HeadPath {
  readonly path: readonly HeadCell[];
  readonly gaps: readonly number[];
}

const { heads: words } = vocabulary;
const UNIT_LABEL = anyOf(...captionWords.unit.label);
const ACCOUNT = matcher({ ends: words.account });
const CODE = matcher({ any: words.code });
const ORNAMENT = new RegExp(
  `\\((?:${UNIT_LABEL}:?)?${captionSources.moneyUnit}\\)|[()“”"‘’'「」《》\\s]`,
  'g',
);

/** Heads without brackets, units and spaces, for comparing. */
export const normal = (text: string): string => halfWidth(text).replace(ORNAMENT, '');

export const isFigure = (text: string): boolean => readDecimal(unwrapped(text)) !== undefined;

/** What the heads of a column say that it holds. */
export function headRole(path: readonly { readonly text: string }[]): Role {
  const texts = path.map(({ text }) => normal(text));
  const last = texts.at(-1);
  const plain = normal((path.at(-1)?.text ?? '').replace(/[（(][^（）()]{0,20}[）)]/g, ''));
  if (last === undefined) return 'void';
  if (words.ordinal.test(last)) return 'ordinal';
  if (words.name.test(last) || ACCOUNT.test(plain)) return 'name';
  if (isLevel(last) || texts.some((text) => CODE.test(text))) return 'code';
  return 'value';
}

const isLabel = (role: Role): boolean => role === 'code' || role === 'name';

/** The heads of each column of a part. */
export function headPaths(
  { table, from }: Part,
  heads: readonly HeadRow[],
  width: number,
): readonly HeadPath[] {
  const texts = heads.map((head) =>
    Array.from({ length: width }, (_, column) => headText(table, head, column)),
  );
  const lowest = Array.from({ length: width }, (_, column) =>
    texts.findLastIndex((row) => row[column] !== ''),
  );
  const roles = lowest.map((at, column) =>
    at < 0 ? 'void' : headRole([{ text: texts[at]?.[column] ?? '' }]),
  );
  const starts = headStarts(texts);
  return lowest.map((depth, index) => {
    const path: HeadCell[] = [];
    const gaps: number[] = [];
    for (let at = 0; at <= depth; at += 1) {
      const row = heads[at]?.row ?? 0;
      const column =
        texts[at]?.[index] !== '' ? index : lender(table, { texts, lowest, roles, row, at }, index);
      const text = column === undefined ? '' : (texts[at]?.[column] ?? '');
      if (column === undefined || text === '') {
        if (heads[at]?.counted !== true) gaps.push(row);
        continue;
      }
      const [first, second] = anchorOf(table, row, column);
      const last = path.at(-1);
      if (last && (last.text === text || (last.row === first && last.column === second))) continue;
      path.push({
        text,
        row: Math.max(first, from),
        column: first < from ? column : second,
        from: Math.min(second, starts[at]?.[column] ?? column),
      });
    }
    return { path, gaps };
  });
}

/** Where each head begins: the same text side by side under the same heads is one head. */
function headStarts(texts: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const starts: number[][] = [];
  texts.forEach((row, at) => {
    const own: number[] = [];
    row.forEach((text, column) => {
      const goesOn =
        text === row[column - 1] && starts.slice(0, at).every((above) => above[column] === above[column - 1]);
      own.push(goesOn ? (own[column - 1] ?? column) : column);
    });
    starts.push(own);
  });
  return starts;
}

export const sameCell = (a: HeadCell | undefined, b: HeadCell | undefined): boolean =>
  a?.row === b?.row && a?.from === b?.from;

/** The last head of a column stands over further heads of other columns, or may: it is that of their group. */
export function isGroupHead(paths: readonly HeadPath[], index: number): boolean {
  const leaf = paths[index]?.path.at(-1);
  if (leaf === undefined) return false;
  const isOver = paths.some(({ path }) => path.slice(0, -1).some((cell) => sameCell(cell, leaf)));
  return isOver || paths[index + 1]?.gaps.includes(leaf.row) === true;
}

/** What a cell of a head row says as a head: no number of 栏次, no figure of the body's first row. */
function headText(table: Table, { row, counted, shared }: HeadRow, column: number): string {
  const text = table.rows[row]?.[column] ?? '';
  if (counted && !isLevel(text)) return '';
  return isFigure(text) || (shared && (isBlank(text) || isTotalAlone(text))) ? '' : text;
}

interface Row {
  readonly texts: readonly (readonly string[])[];
  /** The last row of heads in which a column prints one; -1 for none. */
  readonly lowest: readonly number[];
  readonly roles: readonly Role[];
  readonly row: number;
  readonly at: number;
}

/**
 * The column to the left whose head stands over a blank one as well: a merge that the format lost. It reaches as far as
 * nothing else stands between, under one head above, and not into the next lane; under different heads a blank is only
 * the lower part of its own. A head that keeps its merge, or repeats its text, reaches no further than that, and 项目 is
 * over labels alone.
 */
function lender(table: Table, { texts, lowest, roles, row, at }: Row, index: number): number | undefined {
  const textAt = (above: number, column: number): string => texts[above]?.[column] ?? '';
  const isUnder = (column: number): boolean =>
    (lowest[column] ?? -1) > at &&
    texts.slice(0, at).every((_, above) => textAt(above, column) === textAt(above, index));
  const role = (column: number): Role => roles[column] ?? 'void';
  if (isMergedOver(table, row, index)) return undefined;
  for (let column = index; column >= 0 && isUnder(column); column -= 1) {
    const text = textAt(at, column);
    if (text !== '') {
      const repeated = text === textAt(at, column - 1) || text === textAt(at + 1, column);
      const lends =
        !repeated &&
        !isMergedOver(table, row, column) &&
        (isLabel(role(index)) || !isLabel(headRole([{ text }])));
      return lends ? column : undefined;
    }
    if (isLabel(role(column)) && column > 0 && role(column - 1) === 'value') return undefined;
  }
  return undefined;
}

/** The cell is merged with one beside it. */
function isMergedOver(table: Table, row: number, column: number): boolean {
  const own = anchorOf(table, row, column);
  return [column - 1, column + 1].some((beside) => {
    const other = anchorOf(table, row, beside);
    return other[0] === own[0] && other[1] === own[1];
  });
}
