import type { Span } from '../../../src/model/document.js';
import { append } from '../../../src/model/lists.js';
import type { Message } from '../../../src/model/message.js';
import { isBlank } from '../../../src/text/money.js';
import { isNumberCell, type Piece } from '../fields.js';
import { isLabel } from '../words.js';
import type { IndicatorColumns } from './column-roles.js';
import { goesOnHeader, indicatorColumns, isIndicatorHeader } from './columns.js';
import { hasContent, newDraft, type Draft, type Remark } from './draft.js';
import {
  goalBelow,
  goalBeside,
  goalHeader,
  isGoalRow,
  yearOfRow,
  type GoalColumns,
  type GoalPieces,
} from './goals.js';
import { headerPairs, takeHeader, takeUnit } from './header-pairs.js';
import { takeTitle, takeYear } from './headings.js';
import { fillerDropped, joinHalves, readIndicatorRow, type Levels } from './indicators.js';
import { isEmpty, lineSpans, wideText, type Line } from './lines.js';
import { readList } from './list.js';
import { kindOfTitle, titleIn, type PerformanceTable } from './locate.js';
import {
  dividedColumns,
  moneyColumns,
  moneyPairs,
  spreadColumns,
  statedUnit,
  type MoneyColumn,
  type MoneyPair,
} from './money-header.js';
import { rowsUnderColumns, rowUnderPairs, type MoneyRow } from './money-rows.js';
import { isBesideNames, isSection, remarkRow, textBelow } from './remarks.js';
import { isTotalRow, totalPiece } from './totals.js';

/** Which block of the form the rows belong to; each carries what its rows are read by. */
type State =
  | { readonly kind: 'head' }
  | { readonly kind: 'money-columns'; readonly columns: readonly MoneyColumn[]; readonly fresh: boolean }
  | { readonly kind: 'money-pairs'; readonly pairs: readonly MoneyPair[] }
  | { readonly kind: 'goals'; readonly columns: GoalColumns }
  | { readonly kind: 'remark'; readonly remark: Remark }
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
  let above: Line | undefined;
  let below: readonly Line[] = [];

  const begin = (block: number, row: number, kind: Draft['kind']): void => {
    if (hasContent(draft)) drafts.push(draft);
    draft = newDraft(block, row, kind);
    state = { kind: 'head' };
  };
  const inIndicators = (): boolean => state.kind === 'indicators';

  /** Each step says whether the row was its own. */
  const steps: readonly ((line: Line) => boolean)[] = [
    title,
    (line) => takeYear(draft, line),
    (line) => !inIndicators() && takeUnit(draft, line) && line.filled.length === 1,
    header,
    goals,
    money,
    indicatorHeader,
    (line) => !inIndicators() && !standsBelowGoals(line) && takeGoals(goalBeside(line), true),
    remark,
    section,
    body,
  ];

  function title(line: Line): boolean {
    const text = titleIn(line);
    if (text === undefined) return false;
    if (hasContent(draft)) begin(line.block, line.row, kindOfTitle(text));
    takeTitle(draft, line, text);
    return true;
  }

  function header(line: Line): boolean {
    const pairs = headerPairs(line);
    const numbers = line.filled.filter((cell) => isNumberCell(cell.text));
    const scored =
      pairs.totalScore !== undefined && line.filled.length <= 4 && numbers.length <= 1 && !isTotalRow(line);
    if (inIndicators() && pairs.name === undefined && !scored) return false;
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

  /** Behind indicators only a row of goals alone (`年度目标2 | …`) is one. */
  function goals(line: Line): boolean {
    const cells = line.filled;
    if (inIndicators() && cells.length > 2) return false;
    const columns = goalHeader(line);
    if (columns !== undefined && !isIndicatorHeader(line)) {
      state = { kind: 'goals', columns };
      return true;
    }
    const [label] = cells;
    const alone = label !== undefined && cells.length === 2 && isLabel('expected', label.text);
    return inIndicators() && alone && takeGoals(goalBeside(line), true);
  }

  const standsBelowGoals = (line: Line): boolean => state.kind === 'goals' && isGoalRow(line, state.columns);

  /** A goal with a label of its own stands apart from those before it; a text below a label goes on. */
  function takeGoals(found: GoalPieces | undefined, apart: boolean): boolean {
    if (found === undefined) return false;
    for (const [kind, piece] of Object.entries(found) as [keyof GoalPieces, Piece][])
      draft[kind].push(apart && draft[kind].length > 0 ? { ...piece, apart } : piece);
    return Object.keys(found).length > 0;
  }

  /** Of goals of several years those of the table's own count, which stand first. */
  function goalsOfYear(line: Line, columns: GoalColumns): boolean {
    const year = yearOfRow(line);
    const own =
      year === undefined ||
      (draft.year === undefined ? draft.actual.length === 0 : year === draft.year.value);
    if (own) return takeGoals(goalBelow(line, columns), year !== undefined);
    const place = { block: line.block, cell: [line.row, 0] as const };
    const quote = line.filled.map(({ text }) => text).join(' ');
    messages.push({ code: 'row-not-read', severity: 'info', source, quote, place });
    return true;
  }

  function money(line: Line): boolean {
    const columns = moneyColumns(line) ?? spreadColumns(line, below[0]);
    if (columns !== undefined) {
      takeBlockUnit(line);
      state = { kind: 'money-columns', columns, fresh: true };
      return true;
    }
    if (inIndicators()) return false;
    const divided = state.kind === 'money-columns' && state.fresh && dividedColumns(state.columns, line);
    if (divided) {
      state = { kind: 'money-columns', columns: divided, fresh: false };
      return true;
    }
    const pairs = moneyPairs(line, above);
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
    const held = state.kind === 'indicators' ? state : undefined;
    const last = held?.headers.at(-1);
    const further = last !== undefined && goesOnHeader(line, last);
    if (!further && !isIndicatorHeader(line)) return false;
    const headers = further ? [...(held?.headers ?? []), line] : [line];
    state = {
      kind: 'indicators',
      headers,
      columns: indicatorColumns(headers, below),
      levels: held?.levels ?? {},
    };
    return true;
  }

  function remark(line: Line): boolean {
    if (state.kind === 'indicators' && !isBesideNames(line, state.columns)) return false;
    const found = remarkRow(line);
    if (found === undefined) return false;
    if (found.kind && found.text) draft.remarks[found.kind] ??= found.text;
    if (found.kind && !found.text) state = { kind: 'remark', remark: found.kind };
    return true;
  }

  function section(line: Line): boolean {
    if (!isSection(line)) return false;
    state = { kind: 'head' };
    return true;
  }

  function body(line: Line): boolean {
    switch (state.kind) {
      case 'money-columns':
        return moneyRows(line, state);
      case 'money-pairs':
        return pushRows([rowUnderPairs(line, state.pairs)].filter((row) => row !== undefined));
      case 'goals':
        return goalsOfYear(line, state.columns);
      case 'remark':
        return remarkBelow(line, state.remark);
      case 'indicators':
        if (wideText(line) !== undefined) return false;
        return isTotalRow(line) ? total(line, state.columns) : indicator(line, state);
      default:
        return line.filled.every((cell) => isLabel('block', cell.text));
    }
  }

  function remarkBelow(line: Line, kind: Remark): boolean {
    const text = textBelow(line);
    if (text !== undefined) draft.remarks[kind] ??= text;
    return text !== undefined;
  }

  function moneyRows(line: Line, now: Extract<State, { kind: 'money-columns' }>): boolean {
    const found = pushRows(rowsUnderColumns(line, now.columns));
    if (found) state = { ...now, fresh: false };
    return found;
  }

  function pushRows(rows: readonly MoneyRow[]): boolean {
    append(draft.funds, rows);
    return rows.length > 0;
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
    state = { kind: now.kind, headers: [], columns: now.columns, levels };
    reportUnplaced(line, now);
    if (read.kind === 'filler') messages.push(fillerDropped(line, read.text, source));
    else if (read.kind === 'indicator') draft.indicators.push(read.pieces);
    else if (read.kind === 'continued') {
      const before = draft.indicators.pop();
      if (before) draft.indicators.push(joinHalves(before, read.pieces));
    }
    return read.kind !== 'nothing' && read.kind !== 'unfit';
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

  function readLine(line: Line): void {
    const blank = isEmpty(line) && line.own.every((cell) => cell.text === '');
    const goalsDue = state.kind === 'goals' && draft.expected.length + draft.actual.length === 0;
    const contact = line.personal && (isEmpty(line) || inIndicators());
    if (contact || ((!blank || goalsDue) && steps.some((step) => step(line))))
      append(accounted, lineSpans(line));
    if (!blank) {
      atTop = false;
      above = line;
    }
    page = pages?.[line.row] ?? page;
  }

  return {
    read({ table, lines, caption, continues }) {
      pages = table.rowPages;
      above = undefined;
      if (!continues)
        begin(table.place.block, 0, caption.title === undefined ? 'project' : kindOfTitle(caption.title));
      if (!continues && caption.title !== undefined) draft.title = caption.title;
      if (!continues && caption.year) draft.year = caption.year;
      if (!continues && caption.unit) draft.money = { unit: caption.unit, stated: true };
      const list = readList(lines, caption, source);
      if (list !== undefined) {
        append(drafts, list.drafts);
        append(messages, list.messages);
        append(accounted, list.accounted);
        return;
      }
      atTop = continues;
      lines.forEach((line, at) => {
        below = lines.slice(at + 1, at + 1 + LOOK_AHEAD);
        readLine(line);
      });
    },
    close() {
      if (hasContent(draft)) drafts.push(draft);
      draft = newDraft(0, 0, 'project');
      return { drafts: drafts.map(settleKind), messages, accounted };
    },
  };
}

/** How many rows below indicator headers tell which of their columns hold names. */
const LOOK_AHEAD = 12;

/** Without a title that says so, a form that names a department and no project is the department's. */
function settleKind(draft: Draft): Draft {
  const untitled =
    draft.title === undefined && draft.name === undefined && draft.departmentName !== undefined;
  return untitled ? { ...draft, kind: 'department' } : draft;
}
