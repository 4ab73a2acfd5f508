import { closeLayout } from '../../src/text/layout.js';
import type { Line } from './lines.js';
import type { PageItem, ReadPage } from './page-items.js';

/** Running heads and feet stand in this outer share of a page's height. */
const OUTER = 0.12;
/** A page number alone may stand this far in. */
const OUTER_NUMBER = 0.14;
/** The same words this near (points) on several pages are a running head. */
const SAME_HEIGHT = 4;
/** A running head stands on so many pages at least, and on this share of them. */
const LEAST_PAGES = 3;
const SHARE = 0.3;
/** More lines than this are no head. */
const DEEPEST = 4;

/** `—10—`, `- 1 -`, `第3页`, `第3页 共9页`, `3/9`, `Page 3 of 9`, bare digits, Roman digits. */
const PAGE_NUMBER =
  /^(?:[-—–―─·~\s]{0,6}\d{1,4}[-—–―─·~\s]{0,6}|第?\s?\d{1,4}\s?页(?:[,，/\s]{0,3}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4}|page\s?\d{1,4}(?:\s?of\s?\d{1,4})?|[ivxlc]{1,7})$/i;

export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text.trim());

/** A unit line says how the table below is to be read: it is never a running head. */
const STATES_UNIT = /单位\s?[:：]|[:：(（]\s?[百千万亿]{0,2}元\s?[)）]?$/;

interface Edging {
  readonly page: number;
  readonly end: 'head' | 'foot';
  readonly line: Line;
  readonly text: string;
}

/** The pages without running heads, running feet and page numbers. */
export function withoutFurniture(pages: readonly ReadPage[]): ReadPage[] {
  const edgings = pages.flatMap((page) => [...edging(page, 'head'), ...edging(page, 'foot')]);
  const repeated = repeatedLines(edgings, pages.length);
  const numbers = pageNumbers(edgings, pages);
  return pages.map((page) => {
    const dropped = new Set([
      ...strip(page, 'head', repeated, numbers),
      ...strip(page, 'foot', repeated, numbers),
    ]);
    return dropped.size === 0
      ? page
      : { ...page, items: page.items.filter((item) => item.kind === 'table' || !dropped.has(item.line)) };
  });
}

/** The outermost lines of a page, from the border inward, up to the first table. */
function edging(page: ReadPage, end: Edging['end']): Edging[] {
  const items = ordered(page.items, end);
  const found: Edging[] = [];
  for (const item of items) {
    if (item.kind === 'table' || found.length >= DEEPEST || !isOuter(item.line, page, end, OUTER_NUMBER))
      break;
    found.push({ page: page.number, end, line: item.line, text: closeLayout(item.line.text) });
  }
  return found;
}

function ordered(items: readonly PageItem[], end: Edging['end']): readonly PageItem[] {
  if (end === 'head') return items;
  const bottom = (item: PageItem): number => (item.kind === 'table' ? item.area.bottom : item.line.bottom);
  return [...items].sort((a, b) => bottom(b) - bottom(a));
}

const isOuter = (line: Line, page: ReadPage, end: Edging['end'], share: number): boolean =>
  end === 'head' ? line.bottom <= share * page.height : line.top >= (1 - share) * page.height;

/** Lines whose words come again on other pages at the same height. */
function repeatedLines(edgings: readonly Edging[], pages: number): Set<Line> {
  const groups = new Map<string, Edging[]>();
  for (const edging of edgings) {
    const key = `${edging.end} ${edging.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edging]);
    else group.push(edging);
  }
  const found = new Set<Line>();
  for (const group of groups.values()) {
    for (const { line, text } of group) {
      const pagesAlike = new Set(
        group.filter((other) => Math.abs(other.line.top - line.top) <= SAME_HEIGHT).map(({ page }) => page),
      );
      if (pagesAlike.size >= Math.max(LEAST_PAGES, SHARE * pages) && !STATES_UNIT.test(text)) found.add(line);
    }
  }
  return found;
}

/**
 * Lines that hold nothing but a page number: with dashes or words around it, or bare digits that count with the
 * pages. A bare number in a short document is one only at the very border.
 */
function pageNumbers(edgings: readonly Edging[], pages: readonly ReadPage[]): Set<Line> {
  const bare = edgings.filter(({ text }) => /^\d{1,4}$/.test(text));
  const offsets = new Map<number, number>();
  for (const { text, page } of bare)
    offsets.set(Number(text) - page, (offsets.get(Number(text) - page) ?? 0) + 1);
  const counts = ({ text, page }: Edging): boolean =>
    (offsets.get(Number(text) - page) ?? 0) >= Math.min(2, pages.length);
  return new Set(
    edgings
      .filter((edging) => isPageNumber(edging.text) && (!/^\d{1,4}$/.test(edging.text) || counts(edging)))
      .map(({ line }) => line),
  );
}

/** What goes, from the border inward, until the first line that stays. */
function strip(
  page: ReadPage,
  end: Edging['end'],
  repeated: ReadonlySet<Line>,
  numbers: ReadonlySet<Line>,
): Line[] {
  const dropped: Line[] = [];
  for (const { line } of edging(page, end)) {
    const isHead = repeated.has(line) && isOuter(line, page, end, OUTER);
    if (!isHead && !numbers.has(line)) break;
    dropped.push(line);
  }
  return dropped;
}
