import { lastNotAbove, readPlc, type Bytes } from './bytes.js';
import { hugeSprms, readSprms, type Sprm } from './sprms.js';

export interface Properties {
  /** Index in the style sheet; 0 for characters. */
  readonly style: number;
  readonly sprms: readonly Sprm[];
}

/** Properties of a stretch of the stream WordDocument (byte offsets), as its pages of 512 bytes list them. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly properties: Properties;
}

export interface Runs {
  /** The run that holds a byte; `undefined` where the file lists none. */
  readonly at: (offset: number) => Run | undefined;
  /** The runs that touch a stretch, in order. */
  readonly between: (start: number, end: number) => readonly Run[];
}

const PAGE = 512;
const PARAGRAPH_SLOT = 13;
const CHARACTER_SLOT = 1;
const NOTHING: Properties = { style: 0, sprms: [] };

/** Paragraph properties ([MS-DOC] 2.9.175, PapxFkp). */
export function paragraphRuns(text: Bytes, pages: Bytes, data: Bytes): Runs {
  const follow = hugeSprms(data);
  return indexed(
    readPages(text, pages, PARAGRAPH_SLOT, (page, at) => {
      const words = page.u8(at);
      const start = words === 0 ? at + 2 : at + 1;
      const size = words === 0 ? 2 * page.u8(at + 1) : 2 * words - 1;
      if (size < 2) return NOTHING;
      return { style: page.u16(start), sprms: follow(readSprms(page.part(start + 2, size - 2))) };
    }),
  );
}

/** Character properties ([MS-DOC] 2.9.33, ChpxFkp). */
export function characterRuns(text: Bytes, pages: Bytes): Runs {
  return indexed(
    readPages(text, pages, CHARACTER_SLOT, (page, at) => ({
      style: 0,
      sprms: readSprms(page.part(at + 1, page.u8(at))),
    })),
  );
}

/** @param read Properties at a place in a page; several runs may share them. */
function readPages(
  text: Bytes,
  pages: Bytes,
  slotSize: number,
  read: (page: Bytes, at: number) => Properties,
): Run[] {
  const numbers = new Set(readPlc(pages, 4).data.map((entry) => entry.u32(0) & 0x3fffff));
  return [...numbers].flatMap((number) => {
    const page = text.part(number * PAGE, PAGE);
    const count = page.u8(PAGE - 1);
    const slots = 4 * (count + 1);
    const known = new Map([[0, NOTHING]]);
    return Array.from({ length: count }, (_, index): Run => {
      const at = 2 * page.u8(slots + index * slotSize);
      const properties = known.get(at) ?? read(page, at);
      known.set(at, properties);
      return { start: page.u32(4 * index), end: page.u32(4 * index + 4), properties };
    });
  });
}

function indexed(listed: readonly Run[]): Runs {
  const sorted = [...listed].sort((a, b) => a.start - b.start);
  // A broken list may overlap; then the later run begins where it says.
  const runs = sorted.map((run, at) => ({
    ...run,
    end: Math.min(run.end, sorted[at + 1]?.start ?? run.end),
  }));
  const starts = runs.map(({ start }) => start);
  return {
    at: (offset) => {
      const run = runs[lastNotAbove(starts, offset)];
      return run !== undefined && offset < run.end ? run : undefined;
    },
    between: (start, end) => {
      const found: Run[] = [];
      for (let at = Math.max(0, lastNotAbove(starts, start)); at < runs.length; at += 1) {
        const run = runs[at] as Run;
        if (run.start >= end) break;
        if (run.end > start) found.push(run);
      }
      return found;
    },
  };
}
