import { isBlank } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import type { Piece } from '../fields.js';
import { isLabel } from '../words.js';
import { filled, pieceOf, valueAfter, type Line } from './lines.js';

/** The columns of a goal pair whose texts stand below its labels. */
export interface GoalColumns {
  readonly expected: RowCell;
  readonly actual: RowCell;
}

export interface GoalPieces {
  readonly expected?: Piece;
  readonly actual?: Piece;
}

/** `预期目标 | 实际完成情况`, side by side: their texts stand in the rows below. */
export function goalHeader(line: Line): GoalColumns | undefined {
  const cells = filled(line);
  for (let at = cells.length - 1; at > 0; at -= 1) {
    const expected = cells[at - 1];
    const actual = cells[at];
    if (expected === undefined || actual === undefined) continue;
    if (isLabel('expected', expected.text) && isLabel('actual', actual.text)) return { expected, actual };
  }
  return undefined;
}

/** `预期目标 | … | 实际完成情况 | …`, or one of the two with its text beside it. */
export function goalBeside(line: Line): GoalPieces | undefined {
  const find = (kind: 'expected' | 'actual'): Piece | undefined => {
    const label = line.own.findLast((cell) => isLabel(kind, cell.text));
    const text =
      label && valueAfter(line, label, (one) => isLabel('expected', one) || isLabel('actual', one));
    return text && pieceOf(line, text);
  };
  const expected = find('expected');
  const actual = find('actual');
  if (expected === undefined && actual === undefined) return undefined;
  return { ...(expected ? { expected } : {}), ...(actual ? { actual } : {}) };
}

/** The texts of a row below a goal pair. */
export function goalBelow(line: Line, { expected, actual }: GoalColumns): GoalPieces {
  const cells = line.all.filter((cell) => !cell.merged);
  const at = (header: RowCell): RowCell | undefined =>
    cells.find((cell) => cell.column <= header.column && header.column < cell.end) ??
    cells.find((cell) => header.column <= cell.column && cell.column < header.end);
  const first = at(expected);
  const second = at(actual);
  const texts = line.own.filter((cell) => !isBlank(cell.text));
  const moved = !line.spanned && texts[0]?.column === 0 && expected.column > 0;
  const [left, right] = moved ? [line.own[0], line.own[1]] : [first, second];
  return {
    ...(left && left !== right ? { expected: pieceOf(line, left) } : {}),
    ...(right ? { actual: pieceOf(line, right) } : {}),
  };
}
