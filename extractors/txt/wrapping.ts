import { displayWidth } from './width.js';

/** How a text was broken into lines by its printer. */
export interface Wrapping {
  /** Usual width of a full line, in units of `measure`. */
  readonly width: number;
  /** How much shorter a full line may be: little in a fixed pitch, more where glyphs differ in width. */
  readonly slack: number;
  /** Display columns, or plain characters where the printer counted these. */
  readonly measure: (text: string) => number;
  /** Display columns of white space that stand before every line. */
  readonly margin: number;
  /** Where a paragraph shows its start: by an indent, by a blank line above it, or not at all. */
  readonly start: 'indent' | 'blank' | 'none';
}

type Measure = Wrapping['measure'];

/** Narrower texts are not wrapped: these are short lines. */
const NARROWEST = 40;
/** Lines within this distance from the usual width are full, where glyphs differ in width. */
const SPREAD = 4;

/**
 * The width at which lines of prose were cut; `undefined` where each line is a paragraph of its own.
 * A cut text has many lines of nearly one width (a fifth of those that are at least half as long) and hardly a wider
 * one. Lines with wide gaps are rows of tables.
 */
export function wrappingOf(lines: readonly string[]): Wrapping | undefined {
  const prose = lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !/\S\s{3}/.test(line));
  for (const [measure, narrowest] of [
    [displayWidth, NARROWEST],
    [(text: string) => text.length, NARROWEST / 2],
  ] as const) {
    const widths = prose.map(measure);
    const width = commonWidth(widths, narrowest);
    if (width !== undefined) {
      const slack = widths.filter((other) => other > width + 1).length < 3 ? 2 : 2 + SPREAD;
      const margin = marginOf(prose);
      return { width, slack, measure, margin, start: paragraphStart(lines, width, margin, measure) };
    }
  }
  return undefined;
}

function commonWidth(widths: readonly number[], narrowest: number): number | undefined {
  const counts = countsOf(widths.filter((width) => width >= narrowest));
  const near = (width: number, spread: number): number => {
    let count = 0;
    for (let at = width - spread; at <= width + spread; at += 1) count += counts.get(at) ?? 0;
    return count;
  };
  const [usual = 0] = [...counts.keys()]
    .map((width) => [width, near(width, 1)] as const)
    .sort(([a, fewer], [b, more]) => more - fewer || b - a)
    .map(([width]) => width);
  const long = widths.filter((width) => width * 2 >= usual).length;
  const wider = widths.filter((width) => width > usual + 2 * SPREAD).length;
  const isCut = near(usual, SPREAD) >= Math.max(3, long / 5) && wider * 25 <= long;
  return usual >= narrowest && isCut ? usual : undefined;
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The white space that stands before every line: the least that a tenth of the lines have. */
function marginOf(lines: readonly string[]): number {
  const counts = [...countsOf(lines.map(indentOf))].sort(([a], [b]) => a - b);
  return counts.find(([, count]) => count * 10 >= lines.length)?.[0] ?? 0;
}

const indentOf = (line: string): number => displayWidth(/^\s*/.exec(line)?.[0] ?? '');

/** Starts further right than the text around it. */
export const isIndented = (line: string, margin: number): boolean =>
  line.trim() !== '' && indentOf(line) >= margin + 2;

/** What stands between lines that are surely a paragraph's last, being half empty, and a long line after them. */
function paragraphStart(
  lines: readonly string[],
  width: number,
  margin: number,
  measure: Measure,
): Wrapping['start'] {
  let starts = 0;
  let indented = 0;
  let blank = 0;
  let before = '';
  let blanks = 0;
  for (const line of lines) {
    if (line.trim() === '') {
      blanks += 1;
      continue;
    }
    if (before !== '' && measure(before) * 2 <= width && measure(line) * 2 > width) {
      starts += 1;
      if (blanks > 0) blank += 1;
      if (isIndented(line, margin)) indented += 1;
    }
    before = line.trimEnd();
    blanks = 0;
  }
  if (starts >= 2 && indented * 10 >= starts * 6) return 'indent';
  return starts >= 2 && blank * 10 >= starts * 8 ? 'blank' : 'none';
}
