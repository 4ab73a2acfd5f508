import type { Span } from '../../../src/model/document.js';
import type { Message } from '../../../src/model/message.js';
import { isLabel, valueStart } from '../words.js';
import { isBlank } from '../../../src/text/money.js';
import { indicatorColumns, isIndicatorHeader, type IndicatorColumns } from './columns.js';
import { hasContent, newDraft, yearIn, type Draft } from './draft.js';
import { rowUnderColumns, rowUnderPairs } from './funds.js';
import { goalBelow, goalBeside, goalHeader, type GoalColumns, type GoalPieces } from './goals.js';
import { headerPairs, takeHeader, takeUnit } from './header-pairs.js';
import { fillerDropped, joinHalves, readIndicatorRow, type Levels } from './indicators.js';
import { filled, isEmpty, lineSpans, pieceOf, type Line } from './lines.js';
import { kindOfTitle, titleIn, type PerformanceTable } from './locate.js';
import { moneyColumns, moneyPairs, statedUnit, type MoneyColumn, type MoneyPair } from './money-header.js';
import { isTotalRow, totalPiece } from './totals.js';

/** Which block of the form the rows belong to; each carries what its rows are read by. */
type State =
  | { readonly kind: 'head' }
  | { readonly kind: 'money-columns'; readonly columns: readonly MoneyColumn[] }
  | { readonly kind: 'money-pairs'; readonly pairs: readonly MoneyPair[] }
  | { readonly kind: 'goals'; readonly columns: GoalColumns }
  | {
      readonly kind: 'indicators';
      readonly headers: readonly Line[];
      readonly columns: IndicatorColumns;
      readonly levels: Levels;
    };

interface Gathered {
  readonly drafts: readonly Draft[];
  readonly messages: readonly Message[];
  readonly accounted: readonly Span[];
}

/** Reads tables row by row; a project goes on until a title or a name begins the next one. */
export function createReader(source: string): {
  readonly read: (table: PerformanceTable) => void;
  readonly close: () => Gathered;
} {
  const drafts: Draft[] = [];
  const messages: Message[] = [];
  const accounted: Span[] = [];
  let draft = newDraft(0, 0, 'project');
  let state: State = { kind: 'head' };
  let page: number | undefined;
  let atTop = false;

  const begin = (block: number, row: number, kind: Draft['kind']): void => {
    if (hasContent(draft)) drafts.push(draft);
    draft = newDraft(block, row, kind);
    state = { kind: 'head' };
  };

  /** Each step says whether the row was its own. */
  const steps: readonly ((line: Line) => boolean)[] = [
    title,
    yearAlone,
    (line) => state.kind !== 'indicators' && takeUnit(draft, line) && filled(line).length <= 2,
    header,
    goals,
    money,
    indicatorHeader,
    (line) => state.kind !== 'indicators' && takeGoals(goalBeside(line)),
    remark,
    body,
  ];

  function title(line: Line): boolean {
    const text = titleIn(line);
    const [cell] = filled(line);
    if (text === undefined || cell === undefined) return false;
    if (hasContent(draft)) begin(line.block, line.row, kindOfTitle(text));
    draft.kind = kindOfTitle(text);
    draft.title = text;
    const year = yearIn(cell.text, line.block, [line.row, cell.column]);
    if (year) draft.year = year;
    const unit = statedUnit(text);
    if (unit !== undefined) draft.money = { unit, stated: true };
    return true;
  }

  function yearAlone(line: Line): boolean {
    const [cell, ...others] = filled(line);
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

  function header(line: Line): boolean {
    const pairs = headerPairs(line);
    if (state.kind === 'indicators' && pairs.name === undefined) return false;
    if (Object.keys(pairs).length === 0) return false;
    if (pairs.name && draft.name) {
      const { year, money: unit, kind } = draft;
      begin(line.block, line.row, kind);
      if (year) draft.year = year;
      if (unit) draft.money = unit;
    }
    takeHeader(draft, pairs);
    return true;
  }

  function goals(line: Line): boolean {
    const columns = state.kind === 'indicators' ? undefined : goalHeader(line);
    if (columns === undefined) return false;
    state = { kind: 'goals', columns };
    return true;
  }

  function takeGoals(found: GoalPieces | undefined): boolean {
    if (found === undefined) return false;
    if (found.expected) draft.expected.push(found.expected);
    if (found.actual) draft.actual.push(found.actual);
    return found.expected !== undefined || found.actual !== undefined;
  }

  function money(line: Line): boolean {
    const columns = moneyColumns(line);
    if (columns !== undefined) {
      takeBlockUnit(line);
      state = { kind: 'money-columns', columns };
      return true;
    }
    if (state.kind === 'indicators') return false;
    const pairs = moneyPairs(line);
    if (pairs.length === 0) return false;
    takeBlockUnit(line);
    draft.funds.push({
      cells: pairs.map(({ role, label, value }) => ({ role, header: label, piece: value })),
    });
    state = { kind: 'money-pairs', pairs };
    return true;
  }

  function takeBlockUnit(line: Line): void {
    const unit = line.all.map((cell) => statedUnit(cell.text)).find((one) => one !== undefined);
    if (unit !== undefined) draft.money = { unit, stated: true };
  }

  function indicatorHeader(line: Line): boolean {
    if (!isIndicatorHeader(line)) return false;
    const fresh = state.kind !== 'indicators' || state.headers.length === 0;
    const headers = fresh || state.kind !== 'indicators' ? [line] : [...state.headers, line];
    const levels = state.kind === 'indicators' ? state.levels : {};
    state = { kind: 'indicators', headers, columns: indicatorColumns(headers), levels };
    return true;
  }

  function remark(line: Line): boolean {
    const [label, ...values] = filled(line);
    if (label === undefined || (state.kind === 'indicators' && values.length > 2)) return false;
    for (const kind of ['conclusion', 'problems', 'improvements'] as const) {
      if (!isLabel(kind, label.text)) continue;
      const value = line.own[line.own.indexOf(label) + 1];
      if (value !== undefined) draft.remarks[kind] ??= pieceOf(line, value);
      return true;
    }
    return (
      isLabel('ignored', label.text) ||
      valueStart('ignored', label.text) !== undefined ||
      /^(?:注|说明|备注|填表说明)\s?[:：\d]/.test(label.text)
    );
  }

  function body(line: Line): boolean {
    switch (state.kind) {
      case 'money-columns':
        return pushRow(rowUnderColumns(line, state.columns));
      case 'money-pairs':
        return pushRow(rowUnderPairs(line, state.pairs));
      case 'goals':
        return takeGoals(goalBelow(line, state.columns));
      case 'indicators':
        return isTotalRow(line) ? total(line, state.columns) : indicator(line, state);
      default:
        return filled(line).every((cell) => isLabel('block', cell.text));
    }
  }

  function pushRow(row: Draft['funds'][number] | undefined): boolean {
    if (row === undefined) return false;
    draft.funds.push(row);
    return true;
  }

  function total(line: Line, columns: IndicatorColumns): boolean {
    const { piece, message } = totalPiece(line, columns, draft, source);
    if (piece) draft.total ??= piece;
    if (message) messages.push(message);
    return true;
  }

  function indicator(line: Line, now: Extract<State, { kind: 'indicators' }>): boolean {
    const paged = atTop || newPage(line);
    const read = readIndicatorRow(line, now.columns, now.levels, draft.indicators.at(-1), paged);
    const levels = read.kind === 'indicator' || read.kind === 'filler' ? read.levels : now.levels;
    state = { ...now, headers: [], levels };
    reportUnplaced(line, now);
    if (read.kind === 'filler') messages.push(fillerDropped(line, read.text, source));
    else if (read.kind === 'indicator') draft.indicators.push(read.pieces);
    else if (read.kind === 'continued') {
      const before = draft.indicators.pop();
      if (before) draft.indicators.push(joinHalves(before, read.pieces));
    }
    return read.kind !== 'nothing';
  }

  /** A column that no word explains is said once, where it first holds something. */
  function reportUnplaced(line: Line, now: Extract<State, { kind: 'indicators' }>): void {
    for (const { column } of now.headers.length > 0 ? now.columns.unplaced : []) {
      const cell = line.own.find((one) => one.column === column);
      if (cell === undefined || isBlank(cell.text)) continue;
      const place = { block: line.block, cell: [line.row, column] as const };
      messages.push({ code: 'row-not-read', severity: 'warning', source, quote: cell.text, place });
    }
  }

  let pages: readonly number[] | undefined;
  function newPage(line: Line): boolean {
    const now = pages?.[line.row];
    return now !== undefined && page !== undefined && now !== page;
  }

  return {
    read({ table, lines, caption, continues }) {
      pages = table.rowPages;
      if (!continues)
        begin(table.place.block, 0, caption.title === undefined ? 'project' : kindOfTitle(caption.title));
      if (!continues && caption.title !== undefined) draft.title = caption.title;
      if (!continues && caption.year) draft.year = caption.year;
      if (!continues && caption.unit) draft.money = { unit: caption.unit, stated: true };
      atTop = continues;
      for (const line of lines) {
        const blank = isEmpty(line) && line.own.every((cell) => cell.text === '');
        const goalsDue = state.kind === 'goals' && draft.expected.length + draft.actual.length === 0;
        const contact = line.personal && (isEmpty(line) || state.kind === 'indicators');
        if (contact || ((!blank || goalsDue) && steps.some((step) => step(line))))
          accounted.push(...lineSpans(line));
        if (!blank) atTop = false;
        page = pages?.[line.row] ?? page;
      }
    },
    close() {
      if (hasContent(draft)) drafts.push(draft);
      draft = newDraft(0, 0, 'project');
      return { drafts: drafts.map(settleKind), messages, accounted };
    },
  };
}

/** Without a title that says so, a form that names a department and no project is the department's. */
function settleKind(draft: Draft): Draft {
  const untitled =
    draft.title === undefined && draft.name === undefined && draft.departmentName !== undefined;
  return untitled ? { ...draft, kind: 'department' } : draft;
}
