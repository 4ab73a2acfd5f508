import { isBlank } from '../../src/text/money.js';
import { halfWidth, readDecimal } from '../../src/text/numerals.js';
import { leadingNumber } from '../../src/text/headings.js';
import type { Table } from '../../src/model/document.js';
import { isNote, saysNothing } from './captions.js';
import { unwrapped } from './cells.js';
import { anchorOf, rowCells, type Part } from './parts.js';

export type Role = 'code' | 'name' | 'ordinal' | 'value' | 'void';

/** A printed head of a column and where its cell begins. */
export interface HeadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface Column {
  readonly index: number;
  readonly role: Role;
  /** Heads from top to bottom, a head that covers several rows once. */
  readonly path: readonly HeadCell[];
}

export interface Header {
  readonly columns: readonly Column[];
  /** First row of the body; it may be the row of 类 款 项 as well. */
  readonly body: number;
  readonly headRows: readonly number[];
}

const TALLEST = 9;
const TOTAL = /^(?:合计|总计|小计)$/;
const LABELS = new Set(['类', '款', '项', '目', '栏次', '行次', '科目编码', '编码']);
const COUNTER = /^(?:\d{1,2}(?:\s?=\s?[\d+\-—－＋（）()\s]{1,40})?|—|[甲乙丙])$/;

/** Split a part into its head rows and its body, and say what each column holds; `undefined` where there is no head. */
export function readHeader(part: Part): Header | undefined {
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
  const heads = headRows.map((row) => ({ row, counted: isNumbering(textsOf(table, row)) }));
  const columns = Array.from({ length: width }, (_, index) => readColumn(part, heads, body, index));
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
  if (isNumbering(texts)) return 'numbering';
  const first = texts[0] ?? '';
  if (first === '类' && texts.length > 1) {
    const own = cells.filter(({ anchor }) => anchor[0] === row).map(({ text }) => text);
    return isShared(own.filter((text) => !LABELS.has(text))) ? 'shared' : 'head';
  }
  if (texts.some(isFigure)) return 'body';
  if (!headed) return 'head';
  if (cells.some(({ anchor }) => anchor[0] < row && anchor[0] >= part.from)) return 'head';
  const blanks = (part.table.rows[row] ?? []).some((text) => text === '');
  const alone = texts.slice(1).every((text) => isBlank(text) || (text === first && blanks));
  if (alone) return isHeadWord(first) ? 'head' : 'body';
  return cells[0]?.column === 0 && leadingNumber(first)?.kind === 'chinese' ? 'body' : 'head';
}

/** Figures, or nothing but 合计 beside blanks: the first row of the body stands in the line of 类 款 项. */
const isShared = (texts: readonly string[]): boolean =>
  texts.some(isFigure) ||
  (texts.some((text) => TOTAL.test(text)) && texts.every((text) => TOTAL.test(text) || isBlank(text)));

const isHeadWord = (text: string): boolean =>
  /^(?:类|项目|科目|收入|支出|编码|科目编码|科目名称|金额|决算数)$/.test(text);

/** 栏次 with its numbers, or nothing but 1 2 3 … */
export function isNumbering(texts: readonly string[]): boolean {
  const rest = texts.filter((text) => !LABELS.has(text) && text !== '合计');
  if (!rest.every((text) => COUNTER.test(halfWidth(text)))) return false;
  const marked = texts.some((text) => text === '栏次' || text === '行次');
  const numbers = rest.flatMap((text) => /^\d{1,2}/.exec(halfWidth(text)) ?? []).map(Number);
  const ascending = numbers.every((value, at) => value === (numbers[0] ?? 0) + at);
  return ascending && (marked ? numbers.length > 0 : numbers.length > 2 && numbers[0] === 1);
}

export const isFigure = (text: string): boolean => readDecimal(unwrapped(text)) !== undefined;

/** A row of heads; `counted` where it is 栏次 with its numbers. */
interface HeadRow {
  readonly row: number;
  readonly counted: boolean;
}

function readColumn(part: Part, heads: readonly HeadRow[], body: number, index: number): Column {
  const path = headPath(part, heads, body, index);
  const role = contentRole(part, body, index, headRole(path));
  return { index, role, path };
}

function headPath(
  { table, from }: Part,
  heads: readonly HeadRow[],
  body: number,
  index: number,
): readonly HeadCell[] {
  const path: HeadCell[] = [];
  heads.forEach(({ row, counted }, at) => {
    const texts = table.rows[row] ?? [];
    if (counted && !/^[类款项目]$/.test(texts[index] ?? '')) return;
    const column = texts[index] === '' && at < heads.length - 1 ? groupHead(table, heads, at, index) : index;
    const text = table.rows[row]?.[column] ?? '';
    const figure = isFigure(text) || (row === body && (isBlank(text) || TOTAL.test(text)));
    if (text === '' || figure) return;
    const [first, second] = anchorOf(table, row, column);
    const last = path.at(-1);
    if (last && (last.text === text || (last.row === first && last.column === second))) return;
    path.push({ text, row: Math.max(first, from), column: first < from ? column : second });
  });
  return path;
}

/**
 * A blank head above a printed one takes the text to its left, as far as nothing else stands between: a merge that
 * the format lost. Under different heads it is only the lower part of its own.
 */
function groupHead(table: Table, heads: readonly HeadRow[], at: number, index: number): number {
  const textAt = (row: number, column: number): string => table.rows[row]?.[column] ?? '';
  const above = heads.slice(0, at);
  const below = heads.slice(at + 1);
  const isOver = (column: number): boolean => below.some(({ row }) => textAt(row, column) !== '');
  const isGroup = (column: number): boolean =>
    above.every(({ row }) => textAt(row, column) === textAt(row, index));
  for (let column = index; column >= 0 && isOver(column) && isGroup(column); column -= 1)
    if (textAt(heads[at]?.row ?? 0, column) !== '') return column;
  return index;
}

function headRole(path: readonly HeadCell[]): Role {
  const texts = path.map(({ text }) => normal(text));
  const last = texts.at(-1);
  const plain = normal((path.at(-1)?.text ?? '').replace(/[（(][^（）()]{0,20}[）)]/g, ''));
  if (last === undefined) return 'void';
  if (/^(?:行次|序号|栏次)$/.test(last)) return 'ordinal';
  if (
    /名称$|^科目$|^项目(?:按.{1,8})?$|^按.{1,8}分类$|^(?:支出)?(?:功能|经济)分类(?:科目)?$/.test(last) ||
    /科目名称$/.test(plain)
  )
    return 'name';
  if (/^[类款项目]$/.test(last) || texts.some((text) => /编码|代码|编号/.test(text))) return 'code';
  return 'value';
}

/** Heads without brackets, units and spaces, for comparing. */
export const normal = (text: string): string =>
  halfWidth(text).replace(/\((?:单位[::]?)?(?:亿元|万元|千元|元)\)|[()“”"‘’'「」《》\s]/g, '');

/** What a column's cells hold decides where its head leaves it open. */
function contentRole({ table, to }: Part, body: number, index: number, role: Role): Role {
  if (role === 'ordinal' || role === 'value') return role;
  const texts = new Set<string>();
  for (let row = body; row < to; row += 1) {
    const text = table.rows[row]?.[index] ?? '';
    if (isNote(text) || saysNothing(text)) continue;
    if (!isBlank(text) && !/^[类款项]$/.test(text)) texts.add(text.replace(/\s/g, ''));
  }
  const filled = [...texts];
  const digits = filled.filter((text) => /^\d{1,7}$/.test(text)).length;
  const words = filled.filter((text) => /\p{Script=Han}/u.test(text) && !/合计$|总计$/.test(text)).length;
  if (role === 'void')
    return filled.length === 0
      ? 'void'
      : words > 0 && index === 0
        ? 'name'
        : filled.some(isFigure)
          ? 'value'
          : 'name';
  if (role === 'name') return digits > 0 && words === 0 ? 'code' : 'name';
  return words > digits ? 'name' : 'code';
}
