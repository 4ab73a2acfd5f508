import { displayWidth } from './width.js';

/** How a text was broken into lines by its printer. */
export interface Wrapping {
  /** Widest line, in units of `measure`. */
  readonly width: number;
  /** Display columns, or plain characters where the printer counted these. */
  readonly measure: (text: string) => number;
  /** Where a paragraph shows its start: by an indent, by a blank line above it, or not at all. */
  readonly start: 'indent' | 'blank' | 'none';
}

/** Narrower texts are not wrapped: these are short lines. */
const NARROWEST = 40;
/** Lines within this distance from the widest are full. */
const SLACK = 3;

const MEASURES: readonly ((text: string) => number)[] = [displayWidth, (text) => text.length];

/**
 * The width at which lines of prose were cut; `undefined` where each line is a paragraph of its own.
 * A cut text has many lines of nearly one width and hardly a wider one.
 */
export function wrappingOf(lines: readonly string[]): Wrapping | undefined {
  const printed = lines.filter((line) => line.trim() !== '');
  for (const measure of MEASURES) {
    const widths = printed.map((line) => measure(line.trimEnd()));
    const width = commonWidth(widths, measure === displayWidth ? NARROWEST : NARROWEST / 2);
    if (width !== undefined) return { width, measure, start: paragraphStart(lines, width, measure) };
  }
  return undefined;
}

function commonWidth(widths: readonly number[], narrowest: number): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const descending = [...counts.keys()].sort((a, b) => b - a);
  const spare = Math.floor(widths.length / 50);
  let wider = 0;
  for (const width of descending) {
    if (width < narrowest || wider > spare) return undefined;
    let near = 0;
    for (let at = width; at >= width - SLACK; at -= 1) near += counts.get(at) ?? 0;
    if (near >= Math.max(3, widths.length / 10)) return width;
    wider += counts.get(width) ?? 0;
  }
  return undefined;
}

/** What stands after lines that are surely a paragraph's last, being half empty. */
function paragraphStart(
  lines: readonly string[],
  width: number,
  measure: (text: string) => number,
): Wrapping['start'] {
  let starts = 0;
  let indented = 0;
  let blank = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const before = (lines[at - 1] ?? '').trimEnd();
    if (before === '' || measure(before) > width / 2) continue;
    starts += 1;
    const next = lines[at] ?? '';
    if (next.trim() === '') blank += 1;
    if (isIndented(next.trim() === '' ? (lines[at + 1] ?? '') : next)) indented += 1;
  }
  if (starts >= 3 && indented * 10 >= starts * 6) return 'indent';
  return starts >= 3 && blank * 10 >= starts * 8 ? 'blank' : 'none';
}

export const isIndented = (line: string): boolean =>
  /^(?:\u3000|\t|[ \u00A0]{2})/.test(line) && line.trim() !== '';
