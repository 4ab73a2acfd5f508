import type { Block, SourceDocument, Span, Table } from '../model/document.js';
import { sentenceSpans, type SentenceSpan } from '../text/sentences.js';
import { anchors, positionOf, printedIn, type AnchorOf } from '../tables/grid.js';
import type { Persons } from '../tables/personal.js';

/** Finds what to quote for a span, and where a merged cell begins. Keeps what it works out, block by block. */
export interface Quoter {
  readonly quoteOf: (span: Span) => string | undefined;
  readonly rowQuote: (block: number, row: number) => string;
  readonly sentences: (block: number) => readonly SentenceSpan[];
  /** The cell's first position; the cell itself where nothing is merged. */
  readonly anchor: (block: number, cell: readonly [number, number]) => readonly [number, number];
}

/**
 * @param used What evidence points to: a merged cell is quoted also in a lower row where evidence names it there.
 * @param positions Where persons stand in a table; what stands there is not quoted.
 */
export function createQuoter(
  document: SourceDocument,
  used: readonly Span[],
  positions: Persons['positions'],
): Quoter {
  const quotedIn = memo((block: number) => quotesOf(document.blocks[block]));
  const anchorsOf = memo((block: number) => anchorsIn(document.blocks[block]));
  const personsIn = memo((block: number): ReadonlySet<number> => {
    const table = document.blocks[block];
    return table?.kind === 'table' ? positions(table) : new Set();
  });
  const wanted = memo((_block: number) => new Set<number>());
  for (const { block, cell } of used)
    if (cell) wanted(block).add(positionOf(cell[0], anchorsOf(block)(cell[0], cell[1])[1]));
  const rowsOf = memo((block: number) => {
    const table = document.blocks[block];
    if (table?.kind !== 'table') return () => '';
    const named = wanted(block);
    const persons = personsIn(block);
    return memo((row: number) =>
      rowText(
        table,
        row,
        anchorsOf(block),
        (column) => named.has(positionOf(row, column)),
        (column) => persons.size > 0 && persons.has(positionOf(row, column)),
      ),
    );
  });
  const rowQuote = (block: number, row: number): string => rowsOf(block)(row);
  const anchor = (block: number, cell: readonly [number, number]): readonly [number, number] =>
    anchorsOf(block)(cell[0], cell[1]);
  return {
    sentences: (block) => quotedIn(block).sentences,
    anchor,
    rowQuote,
    quoteOf(span) {
      const block = document.blocks[span.block];
      if (block === undefined) return undefined;
      if (block.kind === 'table') return rowQuote(span.block, span.cell?.[0] ?? 0);
      return sentenceQuote(block.text, quotedIn(span.block), span);
    },
  };
}

/** Blocks and rows are numbered. */
function memo<Value>(work: (number: number) => Value): (number: number) => Value {
  const held: (Value | undefined)[] = [];
  return (number) => (held[number] ??= work(number));
}

/** A text's sentences, and their quotes as they are asked for: most spans stand in one sentence, and many in the same. */
interface Quoted {
  readonly sentences: readonly SentenceSpan[];
  readonly quotes: (string | undefined)[];
}

const quotesOf = (block: Block | undefined): Quoted => ({
  sentences: block === undefined || block.kind === 'table' ? [] : sentenceSpans(block.text),
  quotes: [],
});

const anchorsIn = (block: Block | undefined): AnchorOf =>
  block?.kind === 'table' ? anchors(block) : (row, column) => [row, column];

/** The sentences that a span touches, and the span itself where it reaches beyond them. */
function sentenceQuote(text: string, { sentences, quotes }: Quoted, span: Span): string {
  const first = firstEndingAfter(sentences, span.start);
  const own = sentences[first];
  if (own !== undefined && own.start <= span.start && span.end <= own.end)
    return (quotes[first] ??= text.slice(own.start, own.end));
  let start = span.start;
  let end = span.end;
  for (let at = first; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= Math.max(span.end, span.start + 1)) break;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return text.slice(start, end);
}

function firstEndingAfter(sentences: readonly SentenceSpan[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A row's texts, each merged cell once, and in the row where it begins unless it is named here: the same row is quoted
 * alike whether its format keeps merged cells (the grid repeats them), repeats their text or leaves blanks. Names and
 * numbers of persons are not quoted.
 */
function rowText(
  table: Table,
  row: number,
  anchorOf: AnchorOf,
  named: (column: number) => boolean,
  hidden: (column: number) => boolean,
): string {
  const isPrinted = printedIn(table, row, anchorOf);
  const own = (table.rows[row] ?? []).filter(
    (text, column) =>
      text !== '' &&
      anchorOf(row, column)[1] === column &&
      (isPrinted(column) || named(column)) &&
      !hidden(column),
  );
  return own.join(' | ');
}
