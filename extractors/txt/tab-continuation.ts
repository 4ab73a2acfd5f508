import { leadingNumber, looksLikeHeading } from '../../src/text/headings.js';

/** More lines than a cell ever holds; beyond, the text between two tables is prose. */
const MOST_LINES = 60;
const MOST_CHARACTERS = 4000;

const isTab = (line: string | undefined): boolean => line !== undefined && line.startsWith('\t');
const isBlank = (line: string): boolean => line.trim() === '' && !isTab(line);

/** The lines without a tab between two cells, and what follows them. */
interface Stretch {
  readonly lines: readonly string[];
  /** `cell`: a tab line at once; `row`: a tab line after blank lines; `nothing`: none within reach. */
  readonly before: 'cell' | 'row' | 'nothing';
  /** The tab lines of the row that follows. */
  readonly nextRow: readonly string[];
}

/**
 * How many lines from `at` on belong to the cell above them (blank lines among them counted); 0 where prose begins.
 * A table restarts with its title, so text before a row that is no title continues the cell, also over a blank line,
 * unless it is a heading, a caption or a note.
 *
 * @param gap Blank lines between the cell and line `at`.
 */
export function continuationLength(lines: readonly string[], at: number, gap: number): number {
  const stretch = stretchAt(lines, at);
  const printed = stretch.lines.filter((line) => !isBlank(line));
  const between =
    stretch.before === 'cell' || (stretch.before === 'row' && gap < 2 && !isTitleRow(stretch.nextRow));
  if (between && !printed.some((line) => opensProse(line.trim()))) return stretch.lines.length;
  return gap === 0 ? fragmentLength(stretch.lines) : 0;
}

function stretchAt(lines: readonly string[], from: number): Stretch {
  let at = from;
  let last = from;
  let characters = 0;
  while (at < lines.length && at - from < MOST_LINES && characters < MOST_CHARACTERS && !isTab(lines[at])) {
    const line = lines[at] ?? '';
    characters += line.length;
    at += 1;
    if (!isBlank(line)) last = at;
  }
  const found = at < lines.length && isTab(lines[at]);
  const before = !found ? 'nothing' : last === at ? 'cell' : 'row';
  const nextRow: string[] = [];
  while (found && nextRow.length < 2 && isTab(lines[at + nextRow.length]))
    nextRow.push(lines[at + nextRow.length] ?? '');
  return { lines: lines.slice(from, last), before, nextRow };
}

const isTitleRow = (row: readonly string[]): boolean =>
  row.length === 1 && /表\s?(?:[(（]|$)/.test((row[0] ?? '').trim());

/** A chapter's heading, a table's caption, or the note below a table. */
function opensProse(line: string): boolean {
  if (
    /^(?:注|备注|说明)\s?[:：]/.test(line) ||
    /公开\s?\d{2}\s?表|单位\s?[:：]\s?(?:人民币)?[百千万亿]?元/.test(line)
  )
    return true;
  const kind = looksLikeHeading(line) ? leadingNumber(line)?.kind : undefined;
  return kind === 'part' || kind === 'chinese';
}

/** Longest rest of a cell's text that a line holds when nothing else shows that it belongs to the cell. */
const FRAGMENT = 24;

/** Lines right below a table's last cell: the rest of its text only if they are scraps, and a blank line follows. */
function fragmentLength(lines: readonly string[]): number {
  const blank = lines.findIndex(isBlank);
  const run = blank < 0 ? lines : lines.slice(0, blank);
  return run.every((line) => isFragment(line.trim())) ? run.length : 0;
}

const isFragment = (line: string): boolean =>
  line.length <= FRAGMENT &&
  leadingNumber(line) === undefined &&
  !opensProse(line) &&
  !/[。！？]$/.test(line);
