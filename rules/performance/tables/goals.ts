import { isBlank } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import type { Piece } from '../fields.js';
import { isAnyLabel, isLabel } from '../words.js';
import { pieceOf, valueAfter, type Line } from './lines.js';

/** The columns of goals whose texts stand below their labels. */
export interface GoalColumns {
  readonly expected: RowCell;
  readonly adjusted?: RowCell;
  readonly actual: RowCell;
}

const KINDS = ['expected', 'adjusted', 'actual'] as const;
const LABELS = [...KINDS, 'ignored'] as const;
export type GoalPieces = Partial<Record<(typeof KINDS)[number], Piece>>;

/** `预期目标 | 实际完成情况`, side by side, with the adjusted goal between them or not: their texts stand below. */
export function goalHeader(line: Line): GoalColumns | undefined {
  const cells = line.filled;
  for (let at = cells.length - 1; at > 0; at -= 1) {
    const [before, middle, actual] = [cells[at - 2], cells[at - 1], cells[at]];
    if (middle === undefined || actual === undefined || !isLabel('actual', actual.text)) continue;
    if (isLabel('expected', middle.text)) return { expected: middle, actual };
    if (before && isLabel('expected', before.text) && isLabel('adjusted', middle.text))
      return { expected: before, adjusted: middle, actual };
  }
  return undefined;
}

/** `预期目标 | … | 实际完成情况 | …`, or one of them with its text beside it. */
export function goalBeside(line: Line): GoalPieces | undefined {
  const [only, ...others] = line.filled;
  if (only !== undefined && others.length === 0 && isLabel('block', only.text)) return undefined;
  const found: GoalPieces = {};
  const isAnother = (text: string): boolean => isAnyLabel(LABELS, text);
  for (const kind of KINDS) {
    const label = line.own.findLast((cell) => isLabel(kind, cell.text));
    const text = label && valueAfter(line, label, isAnother);
    if (text !== undefined) found[kind] = pieceOf(line, text);
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The texts of a row below goal labels; nothing where one text lies below them all. */
export function goalBelow(line: Line, columns: GoalColumns): GoalPieces {
  const cells = line.all.filter((cell) => !cell.merged);
  const at = (header: RowCell | undefined): RowCell | undefined =>
    header &&
    (cells.find((cell) => cell.column <= header.column && header.column < cell.end) ??
      cells.find((cell) => header.column <= cell.column && cell.column < header.end));
  const texts = line.own.filter((cell) => !isBlank(cell.text));
  const kinds = KINDS.filter((kind) => columns[kind] !== undefined);
  const moved =
    !line.spanned &&
    texts[0]?.column === 0 &&
    texts.length <= kinds.length &&
    columns.expected.column > 0 &&
    yearOfRow(line) === undefined;
  const own = kinds.map((kind, order) => ({
    kind,
    cell: moved ? line.own[order] : at(columns[kind]),
  }));
  const found: GoalPieces = {};
  if (own.every(({ cell }) => cell === own[0]?.cell)) return found;
  for (const { kind, cell } of own) if (cell !== undefined) found[kind] = pieceOf(line, cell);
  return found;
}

/** A text of its own stands under both heads: the row is theirs, whatever label opens it. */
export function isGoalRow(line: Line, columns: GoalColumns): boolean {
  const { expected, actual } = goalBelow(line, columns);
  return [expected, actual].every(
    (piece) => piece !== undefined && !isBlank(piece.text) && !isAnyLabel(LABELS, piece.text),
  );
}

/** `2023 | … | …`: goals of several years, one a row. */
export const yearOfRow = (line: Line): number | undefined => {
  const found = /^((?:19|20)\d{2})\s?年?度?$/.exec(line.filled[0]?.text ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};
