import { isBlank } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import type { Piece } from '../fields.js';
import { isLabel } from '../words.js';
import { pieceOf, type Line } from './lines.js';

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
  for (let at = line.own.length - 1; at > 0; at -= 1) {
    const expected = line.own[at - 1];
    const actual = line.own[at];
    if (expected === undefined || actual === undefined) continue;
    if (isLabel('expected', expected.text) && isLabel('actual', actual.text)) return { expected, actual };
  }
  return undefined;
}

/** `预期目标 | … | 实际完成情况 | …`, or one of the two with its text beside it. */
export function goalBeside(line: Line): GoalPieces | undefined {
  const find = (kind: 'expected' | 'actual'): Piece | undefined => {
    const at = line.own.findLastIndex((cell) => isLabel(kind, cell.text));
    const text = at < 0 ? undefined : line.own[at + 1];
    if (text === undefined || isLabel('expected', text.text) || isLabel('actual', text.text))
      return undefined;
    return pieceOf(line, text);
  };
  const expected = find('expected');
  const actual = find('actual');
  if (expected === undefined && actual === undefined) return undefined;
  return { ...(expected ? { expected } : {}), ...(actual ? { actual } : {}) };
}

/** The texts of a row below a goal pair. */
export function goalBelow(line: Line, { expected, actual }: GoalColumns): GoalPieces {
  const at = (header: RowCell): RowCell | undefined =>
    line.own.find((cell) => cell.column <= header.column && header.column < cell.end) ??
    line.own.find((cell) => header.column <= cell.column && cell.column < header.end);
  const first = at(expected);
  const second = at(actual);
  const texts = line.own.filter((cell) => !isBlank(cell.text));
  const moved = !line.spanned && texts.length === 2 && (second === undefined || isBlank(second.text));
  const [left, right] = moved ? texts : [first, second];
  return {
    ...(left && left !== right ? { expected: pieceOf(line, left) } : {}),
    ...(right ? { actual: pieceOf(line, right) } : {}),
  };
}
