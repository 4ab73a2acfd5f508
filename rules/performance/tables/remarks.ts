import { leadingNumber } from '../../../src/text/headings.js';
import { anyOf } from '../../../src/text/words.js';
import type { Piece } from '../fields.js';
import { isLabel, valueStart, words } from '../words.js';
import type { IndicatorColumns } from './column-roles.js';
import { REMARKS, type Remark } from './draft.js';
import { pieceOf, wideText, type Line } from './lines.js';

/** A row that says something in words: what about, and the words where they stand in the same row. */
export interface RemarkRow {
  readonly kind?: Remark;
  readonly text?: Piece;
}

const NOTE = new RegExp(`^${anyOf(...words.rows.notes)}\\s?[:：\\d]`);

/** `存在问题 | …`, or a row of notes that is read and kept nowhere; `undefined` for any other row. */
export function remarkRow(line: Line): RemarkRow | undefined {
  const [label] = line.filled;
  if (label === undefined) return undefined;
  const kind = REMARKS.find((one) => isLabel(one, label.text));
  if (kind !== undefined) {
    const value = line.own[line.own.indexOf(label) + 1];
    return { kind, ...(value && value.text !== '' ? { text: pieceOf(line, value) } : {}) };
  }
  const ignored = isLabel('ignored', label.text) || valueStart('ignored', label.text) !== undefined;
  return ignored || NOTE.test(label.text) ? {} : undefined;
}

/** Below indicators: a label and its text, not an indicator's name (`时效指标 | 支付时间 | 12月底前`). */
export function isBesideNames(line: Line, { columns }: IndicatorColumns): boolean {
  const cells = line.filled;
  const name = columns.find(({ role }) => role === 'level3');
  if (!line.spanned || name === undefined || name.column === 0) return cells.length <= 2;
  return (cells[0]?.column ?? 0) < name.column;
}

/** `二、预算执行情况` over the whole width: the heading of the rows below. */
export function isSection(line: Line): boolean {
  const [only, ...others] = line.filled;
  if (only === undefined || others.length > 0 || !isLabel('block', only.text)) return false;
  return wideText(line) !== undefined || leadingNumber(only.text)?.kind === 'chinese';
}

/** The text below a remark's label: alone in its row. */
export function textBelow(line: Line): Piece | undefined {
  const [only, ...others] = line.filled;
  if (only === undefined || others.length > 0 || (line.spanned && wideText(line) === undefined))
    return undefined;
  return pieceOf(line, only);
}
