import { inOneFile, isTable, isText, type SourceDocument, type Table } from '../../../src/model/document.js';
import type { Field } from '../../../src/model/field.js';
import type { MoneyUnit } from '../../../src/text/money.js';
import { columnRoleOf, isDepartmentTitle, isLabel, isTitle, looksLikeLevel } from '../words.js';
import { isIndicatorHeader } from './columns.js';
import { yearIn } from './draft.js';
import { linesOf, type Line } from './lines.js';
import { listHeader } from './list-header.js';
import { moneyColumns, statedUnit } from './money-header.js';

/** What stands above a table and speaks of it. */
export interface Caption {
  readonly title?: string;
  readonly year?: Field<number>;
  readonly unit?: MoneyUnit;
}

export interface PerformanceTable {
  readonly table: Table;
  readonly lines: readonly Line[];
  readonly caption: Caption;
  /** It has no heading of its own and goes on with the table before it. */
  readonly continues: boolean;
}

/** How many short paragraphs above a table may be its caption. */
const CAPTION_BLOCKS = 4;
const LONGEST_CAPTION = 70;
/** How many rows at a table's head are looked at for its title and labels. */
const HEAD = 8;

/** All performance tables of a document, wherever they stand; statement tables and lists are none. */
export function locatePerformance(document: SourceDocument): readonly PerformanceTable[] {
  const found: PerformanceTable[] = [];
  for (const table of document.blocks.filter(isTable)) {
    const lines = linesOf(table);
    const caption = captionOf(document, table);
    const headed = isHeaded(lines, caption);
    const before = found.at(-1);
    const next = before !== undefined && isNextTo(before, table, document);
    const continues = next && (headed ? !isNamed(lines, caption) : opensWithIndicators(lines, before, table));
    if (headed || continues) found.push({ table, lines, caption, continues });
  }
  return found;
}

export const titleIn = (line: Line): string | undefined => {
  const cells = line.filled;
  const [only] = cells;
  return cells.length === 1 && only !== undefined && isTableTitle(only.text) ? only.text : undefined;
};

/** A title, and not the heading of a block of rows (`绩效目标完成情况`). */
const isTableTitle = (text: string): boolean =>
  isTitle(text) && (text.includes('表') || !isLabel('block', text));

function isHeaded(lines: readonly Line[], caption: Caption): boolean {
  const head = lines.slice(0, HEAD);
  const titled = caption.title !== undefined || head.some((line) => titleIn(line) !== undefined);
  const named = head.some((line) => line.own.some((cell) => isLabel('name', cell.text)));
  const listed = head.some((line, row) => isScoredList(line, lines[row + 1]));
  if ((titled && named) || listed) return true;
  const goals = lines.some(hasGoals);
  const indicators = lines.some(isLevelHeader);
  if (titled) return goals || indicators || lines.some((line) => moneyColumns(line) !== undefined);
  return (named && (goals || indicators)) || (goals && indicators) || lines.some(isResultHeader);
}

/** One row a project, with its score. */
const isScoredList = (line: Line, below: Line | undefined): boolean =>
  listHeader(line, below)?.columns.some(({ role }) => role === 'totalScore') === true;

const hasGoals = (line: Line): boolean =>
  line.own.some((cell) => isLabel('expected', cell.text)) &&
  line.own.some((cell) => isLabel('actual', cell.text));

/** Names levels and, beside them, what was wanted, reached or given. */
const isLevelHeader = (line: Line): boolean => {
  const roles = line.all.map((cell) => columnRoleOf(cell.text));
  return (
    isIndicatorHeader(line) &&
    roles.some((role) => role === 'target' || role === 'actual' || role === 'score')
  );
};

/** Three levels and what was reached: no other table of a report has such headers. */
const isResultHeader = (line: Line): boolean => {
  const roles = new Set(line.own.map((cell) => columnRoleOf(cell.text)));
  return (
    roles.has('level1') &&
    (roles.has('level2') || roles.has('level3')) &&
    (roles.has('actual') || roles.has('score'))
  );
};

/** Only page numbers stand between the two. */
function isNextTo(before: PerformanceTable, table: Table, document: SourceDocument): boolean {
  const between = document.blocks.slice(before.table.place.block + 1, table.place.block);
  return (
    inOneFile(document, before.table.place.block, table.place.block) &&
    between.every((block) => isText(block) && isPageMark(block.text))
  );
}

const isNamed = (lines: readonly Line[], caption: Caption): boolean =>
  caption.title !== undefined ||
  lines.some((line) => titleIn(line) !== undefined || line.own.some((cell) => isLabel('name', cell.text)));

function opensWithIndicators(lines: readonly Line[], before: PerformanceTable, table: Table): boolean {
  const first = lines.find((line) => line.filled.length > 0);
  if (first === undefined) return false;
  if (isIndicatorHeader(first) || first.own.some((cell) => looksLikeLevel(cell.text))) return true;
  return table.rows[0]?.length === before.table.rows[0]?.length && (first.own[0]?.text ?? '') === '';
}

const isPageMark = (text: string): boolean =>
  /^[-—–\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?页)?[-—–\s]{0,4}$/.test(text);

function captionOf(document: SourceDocument, table: Table): Caption {
  let caption: Caption = {};
  for (let back = 1; back <= CAPTION_BLOCKS; back += 1) {
    const block = document.blocks[table.place.block - back];
    if (
      block === undefined ||
      !isText(block) ||
      !inOneFile(document, block.place.block, table.place.block) ||
      block.text.length > LONGEST_CAPTION ||
      /[。；]/.test(block.text)
    )
      break;
    const unit = statedUnit(block.text);
    const year = caption.year ?? yearIn(block.text, block.place.block);
    const title = isTitle(block.text) ? block.text : undefined;
    caption = {
      ...caption,
      ...(year ? { year } : {}),
      ...(unit && !caption.unit ? { unit } : {}),
      ...(title ? { title } : {}),
    };
    if (title !== undefined) break;
  }
  return caption.title === undefined && caption.unit === undefined && !isYearLine(document, table)
    ? {}
    : caption;
}

/** A line between the text and the table that holds a year and nothing else. */
function isYearLine(document: SourceDocument, table: Table): boolean {
  const block = document.blocks[table.place.block - 1];
  return (
    block !== undefined && isText(block) && /^[(（]?\s?(?:19|20)\d{2}\s?年度?\s?[)）]?$/.test(block.text)
  );
}

export const kindOfTitle = (title: string): 'project' | 'department' =>
  isDepartmentTitle(title) ? 'department' : 'project';
