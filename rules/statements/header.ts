import { isBlank } from '../../src/text/money.js';
import { halfWidth } from '../../src/text/numerals.js';
import { leadingNumber } from '../../src/text/headings.js';
import type { Table } from '../../src/model/document.js';
import { isNote, saysNothing } from './captions.js';
import { headPaths, headRole, isFigure, isGroupHead, type HeadCell, type Role } from './heads.js';
import { rowCells, type Part, type RowCell } from './parts.js';
import {
  counters,
  headsAlone,
  isGrandTotal,
  isGrandTotalAlone,
  isLevel,
  isTotalAlone,
  uncounted,
} from './row-words.js';

export interface Column {
  readonly index: number;
  readonly role: Role;
  /** Heads from top to bottom, a head that covers several rows once. */
  readonly path: readonly HeadCell[];
  /** Rows in which a head above a printed one is blank. */
  readonly gaps: readonly number[];
}

export interface Header {
  readonly columns: readonly Column[];
  /** First row of the body; it may be the row of 类 款 项 as well. */
  readonly body: number;
  readonly headRows: readonly number[];
}

const TALLEST = 9;
const COUNTER = /^(?:\d{1,2}(?:\s?=\s?[\d+\-—－＋（）()\s]{1,40})?|—|[甲乙丙])$/;

/** Split a part into its head rows and its body, and say what each column holds; `undefined` where there is no head. */
export function readHeader(part: Part, further: readonly Part[] = []): Header | undefined {
  const { table, from, to } = part;
  const headRows: number[] = [];
  let body = from;
  while (body < to && body - from < TALLEST) {
    const kind = rowKind(part, body, headRows.length > 0);
    if (kind === 'body' || (kind === 'blank' && headRows.length > 0)) break;
    if (kind !== 'blank') headRows.push(body);
    if (kind === 'shared') break;
    body += 1;
  }
  if (headRows.length === 0) return undefined;
  const width = table.rows[from]?.length ?? 0;
  const heads = headRows.map((row) => ({
    row,
    counted: isNumbering(textsOf(table, row)),
    shared: row === body,
  }));
  const paths = headPaths(part, heads, width);
  const roles = paths.map(({ path }, index) => (isGroupHead(paths, index) ? 'void' : headRole(path)));
  const rows = bodyRows(part, headRows, body, further);
  const columns = paths.map(({ path, gaps }, index) => ({
    index,
    role: contentRole(rows, index, roles, headRole(path)),
    path,
    gaps,
  }));
  return { columns, body, headRows };
}

const textsOf = (table: Table, row: number): readonly string[] =>
  rowCells(table, row).map(({ text }) => text);

/** `numbering` is 栏次 1 2 3; `shared` holds 类 款 项 in its first columns and the first row's figures in the others. */
function rowKind(
  part: Part,
  row: number,
  headed: boolean,
): 'head' | 'numbering' | 'shared' | 'body' | 'blank' {
  const cells = rowCells(part.table, row);
  const texts = cells.map(({ text }) => text);
  if (texts.length === 0) return 'blank';
  if (isNumbering(texts) || (headed && countsColumns(cells))) return 'numbering';
  const first = texts[0] ?? '';
  if (first === '类' && texts.length > 1) {
    const own = cells.filter(({ anchor }) => anchor[0] === row).map(({ text }) => text);
    return isShared(own.filter((text) => !uncounted.has(text))) ? 'shared' : 'head';
  }
  if (texts.some(isFigure)) return 'body';
  if (!headed) return 'head';
  if (cells.some(({ anchor }) => anchor[0] < row && anchor[0] >= part.from)) return 'head';
  const blanks = (part.table.rows[row] ?? []).some((text) => text === '');
  const alone = texts.slice(1).every((text) => isBlank(text) || (text === first && blanks));
  if (alone) return headsAlone.has(first) ? 'head' : 'body';
  return cells[0]?.column === 0 && leadingNumber(first)?.kind === 'chinese' ? 'body' : 'head';
}

/** 1 2 …, or 1 alone, below the heads without the word 栏次: nothing below those of the labels, or each number in its place. */
const countsColumns = (cells: readonly RowCell[]): boolean => {
  const [first] = cells;
  if (first === undefined || !cells.every(({ text }) => /^\d{1,2}$/.test(text))) return false;
  if (cells.length < 2) return first.column > 0 && first.text === '1';
  const steps = cells.every(({ text }, at) => Number(text) === at + 1);
  const places = cells.every(
    ({ text, column }) => Number(text) - Number(first.text) === column - first.column,
  );
  return (first.column > 0 && steps) || (cells.length > 2 && places);
};

/** Figures, or nothing but 合计 beside blanks: the first row of the body stands in the line of 类 款 项. */
const isShared = (texts: readonly string[]): boolean =>
  texts.some(isFigure) ||
  (texts.some(isTotalAlone) && texts.every((text) => isTotalAlone(text) || isBlank(text)));

/** 栏次 with its numbers, or nothing but 1 2 3 … */
export function isNumbering(texts: readonly string[]): boolean {
  const rest = texts.filter((text) => !uncounted.has(text) && !isGrandTotalAlone(text));
  if (!rest.every((text) => COUNTER.test(halfWidth(text)))) return false;
  const marked = texts.some((text) => counters.has(text));
  const numbers = rest.flatMap((text) => /^\d{1,2}/.exec(halfWidth(text)) ?? []).map(Number);
  const first = numbers[0] ?? 0;
  if (marked)
    return numbers.length > 0 && numbers.every((value, at) => at === 0 || value > (numbers[at - 1] ?? 0));
  return numbers.length > 2 && first === 1 && numbers.every((value, at) => value === first + at);
}

/** The rows below a head, those of further parts of its table among them; without the head where they print it again. */
function bodyRows(
  { table, to }: Part,
  headRows: readonly number[],
  body: number,
  further: readonly Part[],
): readonly (readonly string[])[] {
  const lines = new Set(headRows.map((row) => (table.rows[row] ?? []).join('|')));
  const rows = table.rows.slice(body, to);
  for (const part of further)
    for (const row of part.table.rows.slice(part.from, part.to))
      if (row.length === table.rows[0]?.length && !lines.has(row.join('|'))) rows.push(row);
  return rows;
}

/** What a column's cells hold decides where its head leaves it open; `unfilled` where they hold nothing. */
function contentRole(
  rows: readonly (readonly string[])[],
  index: number,
  roles: readonly Role[],
  unfilled: Role,
): Role {
  const role = roles[index] ?? 'void';
  if (role === 'ordinal' || role === 'value') return role;
  const texts = new Set<string>();
  for (const row of rows) {
    const text = row[index] ?? '';
    if (isNote(text) || saysNothing(text)) continue;
    if (!isBlank(text) && !isLevel(text)) texts.add(text.replace(/\s/g, ''));
  }
  const filled = [...texts];
  const words = filled.filter((text) => /\p{Script=Han}/u.test(text) && !isGrandTotal(text)).length;
  if (role === 'void') return filled.length === 0 ? unfilled : voidRole(filled, words, index, roles);
  const digits = filled.filter((text) => /^\d{1,7}$/.test(halfWidth(text))).length;
  if (role === 'name') return digits > 0 && words === 0 ? 'code' : 'name';
  return words > digits ? 'name' : 'code';
}

/** Without a head of its own: codes are told by what they are, left of a label and not behind a name. */
function voidRole(filled: readonly string[], words: number, index: number, roles: readonly Role[]): Role {
  const [left, right] = [roles[index - 1], roles[index + 1]];
  const codes = filled.filter((text) => isCode(text, left === 'code')).length;
  const rest = filled.filter((text) => !isGrandTotal(text)).length;
  if (codes > 0 && codes === rest && left !== 'name' && (right === 'code' || right === 'name')) return 'code';
  if (words > 0 && index === 0) return 'name';
  return filled.some(isFigure) ? 'value' : 'name';
}

/** `208`, `20805`, `2080505`; behind a code also the two digits of a 款 or 项. */
const isCode = (text: string, follows: boolean): boolean =>
  /^\d{3}(?:\d\d){0,2}$/.test(halfWidth(text)) || (follows && /^\d\d$/.test(halfWidth(text)));
