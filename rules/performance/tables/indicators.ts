import type { Message } from '../../../src/model/message.js';
import { isBlank } from '../../../src/text/money.js';
import { isNumberCell, pieceText, within, type Piece } from '../fields.js';
import { anyOf } from '../../../src/text/words.js';
import { looksLikeLevel, words, type ColumnRole } from '../words.js';
import { alignRow, type RoleCells } from './alignment.js';
import type { IndicatorColumns } from './column-roles.js';
import { pieceOf, type Line } from './lines.js';

/** The stretches of one indicator, by what they say; a role that the form lacks is absent. */
export type IndicatorPieces = Partial<Record<ColumnRole, readonly Piece[]>>;

/** What is carried from row to row: the levels that blank cells repeat. */
export interface Levels {
  readonly level1?: readonly Piece[] | undefined;
  readonly level2?: readonly Piece[] | undefined;
  /** The form prints points in its levels' labels. */
  readonly pointed?: boolean;
}

export type RowReading =
  | { readonly kind: 'indicator'; readonly pieces: IndicatorPieces; readonly levels: Levels }
  /** The lower half of the row before. */
  | { readonly kind: 'continued'; readonly pieces: IndicatorPieces }
  | { readonly kind: 'filler'; readonly text: string; readonly levels: Levels }
  /** Its cells do not fit the headers. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'nothing' };

const INDICATOR = anyOf(...words.rows.filler);
const FILLER = new RegExp(`^(?:${INDICATOR}\\s?\\d{0,2}[:：]?|[…．.·、。]{1,12})$`);
const POINTS = /\s?(?:[(（]\s?\d{1,3}(?:\.\d)?\s?分?\s?[)）]|\d{1,3}(?:\.\d)?分)$/;
const GLUED = new RegExp(`^${INDICATOR}\\s?\\d{1,2}[:：、.．]?\\s?(?=[\\u4E00-\\u9FFF])`);

const isFilled = (pieces: readonly Piece[] | undefined): boolean =>
  pieces?.some((piece) => !isBlank(pieceText(piece))) ?? false;
const textOf = (pieces: readonly Piece[] | undefined): string => (pieces ?? []).map(pieceText).join('');

/** Read one row below indicator headers. `paged`: a page break stands between it and the row before. */
export function readIndicatorRow(
  line: Line,
  columns: IndicatorColumns,
  levels: Levels,
  before: IndicatorPieces | undefined,
  paged: boolean,
): RowReading {
  const fillers = line.filled.map((cell) => cell.text);
  const [filler] = fillers;
  if (filler !== undefined && fillers.every((text) => FILLER.test(text)))
    return { kind: 'filler', text: filler, levels };
  const cells = alignRow(line, columns, textOf(levels.level1));
  if (cells === undefined) return { kind: 'unfit' };
  const pieces = piecesOf(line, cells, columns);
  const { level1, level2, level3 } = pieces;
  if (isLoose(line, columns, fillers.length)) return { kind: 'nothing' };
  const next = carry(levels, level1, level2);
  const bare = !isFilled(ownLevel(line, level1)) && !isFilled(ownLevel(line, level2));
  const contents = columns.columns.some(({ role }) => !LEVELS.has(role) && isFilled(pieces[role]));
  if (before !== undefined && bare && isContinuation(pieces, before, paged))
    return { kind: 'continued', pieces };
  if (!contents && isFillerName(level3, level2, level1)) {
    const text = [level3, level2, level1].map(textOf).find((one) => one !== '') ?? '';
    return text === '' ? { kind: 'nothing' } : { kind: 'filler', text, levels: next };
  }
  // numbers without a word beside them: the form's total that lost its name, or a stray row
  if (fillers.every(isNumberCell) && !/[一-鿿]/.test(textOf(level3))) return { kind: 'nothing' };
  return { kind: 'indicator', pieces: indicatorPieces(pieces, columns, next), levels: next };
}

const LEVELS: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'level3']);

/** With the levels that its row repeats, and what its name holds beside the name. */
function indicatorPieces(
  pieces: IndicatorPieces,
  columns: IndicatorColumns,
  levels: Levels,
): IndicatorPieces {
  const { level3 } = pieces;
  const made = { ...pieces };
  const has = (level: ColumnRole): boolean => columns.columns.some(({ role }) => role === level);
  if (levels.level1 && has('level1')) made.level1 = levels.level1;
  if (levels.level2 && has('level2')) made.level2 = levels.level2;
  if (level3 !== undefined) Object.assign(made, nameAndPoints(level3.map(withoutGlued), pieces, levels));
  if (!columnsOfLevels(columns)) Object.assign(made, outerLevels(made.level3));
  return made;
}

/** `合理性（5分）`: its points are the indicator's weight where the form has no column for weights. */
function nameAndPoints(
  level3: readonly Piece[],
  { weight }: IndicatorPieces,
  { pointed = false }: Levels,
): IndicatorPieces {
  const last = level3.at(-1);
  const points = last && POINTS.exec(pieceText(last).slice(-16))?.[0];
  if (last === undefined || points === undefined || weight !== undefined) return { level3 };
  const length = pieceText(last).length - points.length;
  if (length === 0 || !(pointed || points.includes('分'))) return { level3 };
  const at = length + points.search(/\d/);
  const digits = /^\d[\d.]*/.exec(pieceText(last).slice(at))?.[0].length ?? 0;
  return {
    level3: [...level3.slice(0, -1), within(last, 0, length)],
    weight: [within(last, at, at + digits)],
  };
}

const columnsOfLevels = ({ columns }: IndicatorColumns): boolean =>
  columns.some(({ role }) => role === 'level1' || role === 'level2');

const CHAIN = /\s?(?:[-—–/＞>→]|-{2})\s?/g;

/** `产出指标-数量指标-巡查天数` in the one column of names: its levels, and its own name last. */
function outerLevels(level3: readonly Piece[] | undefined): IndicatorPieces {
  const [piece, ...others] = level3 ?? [];
  const text = piece === undefined ? '' : pieceText(piece);
  const marks = [...text.matchAll(CHAIN)];
  const [first, second] = marks;
  if (piece === undefined || others.length > 0 || first === undefined || marks.length > 2) return {};
  if (!looksLikeLevel(text.slice(0, first.index))) return {};
  const inner = second ?? first;
  const end = first.index + first[0].length;
  return {
    level1: [withoutPoints(within(piece, 0, first.index))],
    ...(second ? { level2: [withoutPoints(within(piece, end, second.index))] } : {}),
    level3: [within(piece, inner.index + inner[0].length, text.length)],
  };
}

/** One text without anything beside it, and not under the names: without spans nobody knows what it belongs to. */
function isLoose(line: Line, { columns }: IndicatorColumns, printed: number): boolean {
  const name = columns.find(({ role }) => role === 'level3');
  const [only] = line.filled;
  return (
    !line.spanned &&
    printed === 1 &&
    name !== undefined &&
    only !== undefined &&
    only.column < name.column &&
    !looksLikeLevel(only.text)
  );
}

/** A merged level cell repeats in the row: it says nothing of the row itself. */
const ownLevel = (line: Line, pieces: readonly Piece[] | undefined): readonly Piece[] | undefined =>
  pieces?.filter(({ column }) => line.all.some((cell) => cell.column === column && !cell.merged));

function piecesOf(line: Line, cells: RoleCells, { columns }: IndicatorColumns): IndicatorPieces {
  const found: IndicatorPieces = {};
  for (const { role } of columns) {
    if (role === 'other' || found[role] !== undefined) continue;
    const shared = role === 'weight' || role === 'score';
    const own = (cells.get(role) ?? []).map((cell) => {
      const piece = pieceOf(line, cell);
      return cell.merged && shared ? within(piece, 0, 0) : piece;
    });
    if (own.length > 0) found[role] = own;
  }
  return found;
}

/** Blank level cells repeat the one above; a new first level begins without a second. */
function carry(
  levels: Levels,
  level1: readonly Piece[] | undefined,
  level2: readonly Piece[] | undefined,
): Levels {
  const first = isFilled(level1) ? level1?.map(withoutPoints) : levels.level1;
  const changed = isFilled(level1) && textOf(first) !== textOf(levels.level1);
  const second = isFilled(level2) ? level2?.map(withoutPoints) : changed ? undefined : levels.level2;
  const points = [...(level1 ?? []), ...(level2 ?? [])].some((piece) => withoutPoints(piece) !== piece);
  return { pointed: levels.pointed === true || points, level1: first, level2: second };
}

const isFillerName = (...levels: readonly (readonly Piece[] | undefined)[]): boolean => {
  const [name] = levels;
  return !isFilled(name) || FILLER.test(textOf(name));
};

const TEXTS: readonly ColumnRole[] = ['operator', 'target', 'unit', 'actual', 'deviation'];

function isContinuation(pieces: IndicatorPieces, before: IndicatorPieces, paged: boolean): boolean {
  const { level3, weight, score } = pieces;
  if (isFilled(weight) || isFilled(score)) return false;
  const some = TEXTS.some((role) => isFilled(pieces[role]));
  if (!isFilled(level3)) return some && 'level3' in pieces;
  if (FILLER.test(textOf(level3))) return false;
  if (some) return paged && isFilled(before.score) && unfinished(textOf(before.level3));
  return paged || unfinished(textOf(before.level3));
}

/** Breaks off inside a bracket or after a mark that leads on. */
function unfinished(text: string): boolean {
  const open = (text.match(/[（(《“]/g) ?? []).length;
  const closed = (text.match(/[）)》”]/g) ?? []).length;
  return open > closed || /[、，,（(和与及的]$/.test(text);
}

/** `产出指标（50分）` → `产出指标`. */
export function withoutPoints(piece: Piece): Piece {
  const text = pieceText(piece);
  const found = POINTS.exec(text.slice(-16));
  const length = found === null ? text.length : text.length - found[0].length;
  return length > 0 && length < text.length ? within(piece, 0, length) : piece;
}

/** `指标1：完成数量` → `完成数量`. */
function withoutGlued(piece: Piece): Piece {
  const found = GLUED.exec(pieceText(piece))?.[0].length ?? 0;
  return found > 0 ? within(piece, found, pieceText(piece).length) : piece;
}

/** The halves of a cut row, put together cell by cell. */
export function joinHalves(upper: IndicatorPieces, lower: IndicatorPieces): IndicatorPieces {
  const joined: IndicatorPieces = { ...upper };
  for (const [role, pieces] of Object.entries(lower) as [ColumnRole, readonly Piece[]][]) {
    if (role === 'level1' || role === 'level2' || !isFilled(pieces)) continue;
    joined[role] = isFilled(upper[role]) ? [...(upper[role] ?? []), ...pieces] : pieces;
  }
  return joined;
}

export const fillerDropped = (line: Line, text: string, source: string): Message => ({
  code: 'filler-dropped',
  severity: 'info',
  source,
  text,
  place: { block: line.block, cell: [line.row, 0] },
});
