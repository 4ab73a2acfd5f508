import type { Span } from '../../../src/model/document.js';
import { append } from '../../../src/model/lists.js';
import type { Message } from '../../../src/model/message.js';
import { isBlank } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isMoneyCell, isNumberCell, type Piece } from '../fields.js';
import { isGrade, isLabel, isSubtotal } from '../words.js';
import { newDraft, yearIn, type Draft } from './draft.js';
import { takeUnit } from './header-pairs.js';
import { lineSpans, pieceOf, type Line } from './lines.js';
import { listHeader, namesProject, type ListColumn, type ListRole } from './list-header.js';
import { titleIn, type Caption } from './locate.js';
import { isAmount, statedUnit } from './money-header.js';
import { remarkRow } from './remarks.js';

export interface ListReading {
  readonly drafts: readonly Draft[];
  readonly messages: readonly Message[];
  readonly accounted: readonly Span[];
}

/** How many rows at a table's head may stand above the headers of a list. */
const HEAD = 6;

/** A table with one row a project (`项目名称 | 预算数 | 执行数 | 执行率 | 自评得分`); `undefined` where it is none. */
export function readList(lines: readonly Line[], caption: Caption, source: string): ListReading | undefined {
  const at = lines.slice(0, HEAD).findIndex((line, row) => listHeader(line, lines[row + 1]) !== undefined);
  const header = at < 0 ? undefined : listHeader(lines[at] as Line, lines[at + 1]);
  if (header === undefined || lines.slice(0, at).some(namesProject)) return undefined;
  const head = lines.slice(0, at + header.rows);
  const common = commonFacts(head, caption);
  const drafts: Draft[] = [];
  const accounted = head.flatMap(lineSpans);
  const said = new Set<ListColumn>();
  const messages: Message[] = [];
  for (const line of lines.slice(at + header.rows)) {
    const row = rowOf(line, header.columns);
    if (row === undefined && !isAside(line)) continue;
    append(accounted, lineSpans(line));
    if (row === undefined) continue;
    drafts.push(draftOf(line, row, common, drafts.at(-1)));
    append(messages, unplaced(line, row, said, source));
  }
  return { drafts, messages, accounted };
}

type Facts = Partial<Pick<Draft, 'title' | 'year' | 'money'>>;

/** Title, year and unit above the headers. */
function commonFacts(head: readonly Line[], caption: Caption): Facts {
  const facts = newDraft(0, 0, 'project');
  if (caption.title !== undefined) facts.title = caption.title;
  if (caption.year) facts.year = caption.year;
  if (caption.unit) facts.money = { unit: caption.unit, stated: true };
  for (const line of head) {
    const title = titleIn(line);
    const [cell] = line.filled;
    takeUnit(facts, line);
    const unit = line.all.map(({ text }) => statedUnit(text)).find((one) => one !== undefined);
    if (unit !== undefined) facts.money ??= { unit, stated: true };
    if (title === undefined || cell === undefined) continue;
    facts.title = title;
    const year = yearIn(title, line.block, [line.row, cell.column]);
    if (year) facts.year = year;
  }
  const { title, year, money } = facts;
  return {
    ...(title === undefined ? {} : { title }),
    ...(year ? { year } : {}),
    ...(money ? { money } : {}),
  };
}

type Row = ReadonlyMap<ListColumn, RowCell>;

/** The cells of a project's row; `undefined` where the row is none. */
function rowOf(line: Line, columns: readonly ListColumn[]): Row | undefined {
  const [first, second] = line.filled;
  const label = first !== undefined && isNumberCell(first.text) ? second : first;
  if (label === undefined || isLabel('total', label.text) || isSubtotal(label.text)) return undefined;
  const fits = line.spanned
    ? [new Map(columns.flatMap((column) => at(line, column.column, column)))]
    : lackings(columns).map((lacking) => withoutSpans(line, columns, lacking));
  return fits.find((row) => isProject(line, row));
}

const at = (
  line: Line,
  position: number,
  column: ListColumn,
): readonly (readonly [ListColumn, RowCell])[] => {
  const cell = line.all.find((one) => one.column <= position && position < one.end);
  return cell === undefined ? [] : [[column, cell]];
};

/** Without spans a row may lack the cell of a unit that stands merged beside several projects. */
function lackings(columns: readonly ListColumn[]): readonly (readonly ListColumn[])[] {
  const name = columns.findIndex(({ role }) => role === 'name');
  const before = columns.slice(0, Math.max(0, name));
  const single = before.map((column) => [column]);
  return [[], ...single, ...(before.length > 1 ? [before] : [])];
}

function withoutSpans(line: Line, columns: readonly ListColumn[], lacking: readonly ListColumn[]): Row {
  return new Map(
    columns
      .filter((column) => !lacking.includes(column))
      .flatMap((column) =>
        at(line, column.column - lacking.filter((one) => one.column < column.column).length, column),
      ),
  );
}

/** A name, numbers under the headers of numbers and one of them at least, and nothing behind the last header. */
function isProject(line: Line, row: Row): boolean {
  const cells = [...row];
  const name = cells.find(([{ role }]) => role === 'name')?.[1];
  if (name === undefined || !/[\u4E00-\u9FFF]/.test(name.text) || isNumberCell(name.text)) return false;
  const used = line.filled.at(-1);
  if (used !== undefined && !cells.some(([, cell]) => cell === used || cell.column >= used.column))
    return false;
  const numbers = cells.filter(([{ role }]) => isNumeric(role)).map(([, cell]) => cell.text);
  return numbers.every(isMoneyCell) && numbers.some((text) => !isBlank(text));
}

const isNumeric = (role: ListRole | undefined): boolean =>
  role === 'totalScore' || role === 'score' || role === 'weight' || role === 'rate' || isMoney(role);
const isMoney = (
  role: ListRole | undefined,
): role is 'initial' | 'adjusted' | 'budget' | 'executed' | 'received' =>
  role === 'received' ||
  role === 'initial' ||
  role === 'adjusted' ||
  role === 'budget' ||
  role === 'executed';

/** Sums, notes and units between or below the projects. */
const isAside = (line: Line): boolean => {
  const cells = line.filled;
  const label = cells[0] !== undefined && isNumberCell(cells[0].text) ? cells[1] : cells[0];
  if (label === undefined) return false;
  return (
    isSubtotal(label.text) ||
    isLabel('total', label.text) ||
    (cells.length <= 2 && remarkRow(line) !== undefined)
  );
};

function draftOf(line: Line, row: Row, facts: Facts, before: Draft | undefined): Draft {
  const draft: Draft = { ...newDraft(line.block, line.row, 'project'), ...facts, listed: true };
  const pieces = new Map<ListRole, Piece>();
  for (const [{ role }, cell] of row)
    if (role !== undefined && !pieces.has(role)) pieces.set(role, pieceOf(line, cell));
  const take = (role: ListRole): Piece | undefined => pieces.get(role);
  const name = take('name');
  if (name) draft.name = name;
  const unit = filledPiece(take('unit')) ?? (line.spanned ? undefined : before?.unitName) ?? take('unit');
  if (unit) draft.unitName = unit;
  const competent = take('competent');
  if (competent) draft.competent = competent;
  const total = take('totalScore');
  if (total) draft.total = total;
  const grade = take('grade');
  if (grade) draft.grade = grade;
  for (const kind of ['conclusion', 'problems', 'improvements'] as const) {
    const piece = take(kind);
    if (piece === undefined) continue;
    if (kind === 'conclusion' && isGrade(piece.text)) draft.grade ??= piece;
    else draft.remarks[kind] = piece;
  }
  const [expected, actual] = [take('expected'), take('actual')];
  if (expected) draft.expected.push(expected);
  if (actual) draft.actual.push(actual);
  const cells = [...row].flatMap(([{ role, header }, cell]) =>
    role !== undefined && (isMoney(role) || role === 'rate' || role === 'weight' || role === 'score')
      ? [{ role, header, piece: pieceOf(line, cell) }]
      : [],
  );
  if (cells.some(({ role }) => isAmount(role))) draft.funds.push({ cells });
  return draft;
}

const filledPiece = (piece: Piece | undefined): Piece | undefined =>
  piece === undefined || isBlank(piece.text) ? undefined : piece;

/** A column that no word explains is said once, where it first holds something. */
function unplaced(line: Line, row: Row, said: Set<ListColumn>, source: string): readonly Message[] {
  return [...row].flatMap(([column, cell]) => {
    if (column.role !== undefined || said.has(column) || isBlank(cell.text)) return [];
    said.add(column);
    const place = { block: line.block, cell: [line.row, cell.column] as const };
    return [{ code: 'row-not-read' as const, severity: 'warning' as const, source, quote: cell.text, place }];
  });
}
