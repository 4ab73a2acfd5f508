import { yearIn, type Draft } from './draft.js';
import { type Line } from './lines.js';
import { kindOfTitle } from './locate.js';
import { statedUnit } from './money-header.js';

/** A title, with the year and the unit that it states. */
export function takeTitle(draft: Draft, line: Line, text: string): void {
  const [cell] = line.filled;
  draft.kind = kindOfTitle(text);
  draft.title = text;
  const year = cell && yearIn(cell.text, line.block, [line.row, cell.column]);
  if (year) draft.year = year;
  const unit = statedUnit(text);
  if (unit !== undefined) draft.money = { unit, stated: true };
}

/** `（2021年度）` in a row of its own. */
export function takeYear(draft: Draft, line: Line): boolean {
  const [cell, ...others] = line.filled;
  if (
    cell === undefined ||
    others.length > 0 ||
    !/^[(（]?\s?(?:19|20)\d{2}\s?年度?\s?[)）]?$/.test(cell.text)
  )
    return false;
  const year = yearIn(cell.text, line.block, [line.row, cell.column]);
  if (year) draft.year = year;
  return true;
}
