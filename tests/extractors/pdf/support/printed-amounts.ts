import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as pdf.js gives it, on the page as it is shown. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** An amount that stands alone in print, with the words that label it: left of it, or above it where none are. */
export interface PrintedAmount {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly label: PrintedLabel | undefined;
}

export interface PrintedLabel {
  readonly text: string;
  readonly above: boolean;
}

const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})*|\d+)\.\d{2}$/;
const HAN = /\p{Script=Han}/u;
/** How far behind an amount of prose its unit may stand, and how near its words run up to it. */
const UNIT_GAP = 16;
const WORD_GAP = 14;
/** Runs of one line, and of one row: a name wraps over lines above and below its amount. */
const SAME_LINE = 3;
const ROW = 18;

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Every amount of a PDF that is no part of a sentence, read by pdf.js alone. */
export async function printedAmounts(bytes: Uint8Array): Promise<readonly PrintedAmount[]> {
  const task = getDocument({
    data: bytes,
    cMapUrl: `${join(packageFolder, 'cmaps')}/`,
    cMapPacked: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const found: PrintedAmount[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = closeNumbers(
      items.flatMap((item): readonly Run[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const at = viewport.convertToViewportPoint(item.transform[4] as number, item.transform[5] as number);
        const [x, y] = at as [number, number];
        return [{ text: item.str.trim(), x, y, right: x + item.width }];
      }),
    );
    for (const run of runs)
      if (AMOUNT.test(run.text) && !isInSentence(run, runs))
        found.push({ page: number, ...run, label: labelOf(run, runs) });
  }
  await task.destroy();
  return found;
}

/** `13` `,` `377.11` in runs that meet are one number. */
function closeNumbers(runs: readonly Run[]): readonly Run[] {
  const closed: Run[] = [];
  for (const run of runs) {
    const before = closed.at(-1);
    const meets =
      before !== undefined &&
      [before, run].every(({ text }) => /^[\d,.-]+$/.test(text)) &&
      Math.abs(run.y - before.y) < 1 &&
      Math.abs(run.x - before.right) < 1;
    if (meets) closed[closed.length - 1] = { ...before, text: before.text + run.text, right: run.right };
    else closed.push(run);
  }
  return closed;
}

/** A unit stands right behind it, or words run up to it. */
const isInSentence = (run: Run, runs: readonly Run[]): boolean =>
  runs.some((other) => {
    if (Math.abs(other.y - run.y) >= SAME_LINE) return false;
    const behind = other.x >= run.right - 1 && other.x < run.right + UNIT_GAP;
    const before = other.right <= run.x + 1 && other.right > run.x - WORD_GAP;
    return (behind && /^[万亿元分%％]/.test(other.text)) || (before && HAN.test(other.text));
  });

/** The words nearest in height among those left of an amount, else nearest above it. */
function labelOf(run: Run, runs: readonly Run[]): PrintedLabel | undefined {
  const words = runs.filter(({ text }) => HAN.test(text));
  const left = words.filter(({ x, y }) => x < run.x - 1 && Math.abs(y - run.y) < ROW);
  const beside = nearest(left, ({ y }) => Math.abs(y - run.y));
  const middle = ({ x, right }: Run): number => (x + right) / 2;
  const above = words.filter(({ y }) => y < run.y - SAME_LINE);
  const head = nearest(above, (word) => run.y - word.y + Math.abs(middle(word) - middle(run)));
  const label = beside ?? head;
  return label && { text: label.text.replace(/\s/g, ''), above: beside === undefined };
}

const nearest = (runs: readonly Run[], distance: (run: Run) => number): Run | undefined =>
  [...runs].sort((a, b) => distance(a) - distance(b))[0];
