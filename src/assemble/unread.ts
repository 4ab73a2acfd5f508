import type { SourceDocument, Table } from '../model/document.js';
import type { Message, MessageContent } from '../model/message.js';
import { joined } from '../model/lists.js';
import { allPassages, type Outline, type Passage } from '../model/section.js';
import { figureSpans } from '../text/figures.js';
import type { Covered } from './covered.js';
import { pageAt } from './evidence.js';
import type { Quoter } from './quotes.js';

const source = 'src/assemble/unread';

/** Longest piece of a table that stands for the whole of it in a message. */
const LONGEST_QUOTE = 80;
const DIGIT = /[\d０-９]/;

/** What is printed and was taken by nobody: sentences with a figure, rows of tables, whole tables; in print order. */
export function unread(
  document: SourceDocument,
  outline: Outline,
  covered: Covered,
  quoter: Quoter,
): readonly Message[] {
  const passages = [...outline.preface, ...outline.sections.flatMap((section) => allPassages(section))];
  return joined(
    passages
      .sort((a, b) => a.block - b.block || a.start - b.start)
      .map((passage) =>
        passage.table
          ? unreadRows(document, passage.block, covered, quoter)
          : unreadFigures(document, passage, covered, quoter),
      ),
  );
}

function unreadFigures(
  document: SourceDocument,
  passage: Passage,
  covered: Covered,
  quoter: Quoter,
): readonly Message[] {
  const block = document.blocks[passage.block];
  if (block === undefined || block.kind === 'table') return [];
  const { text } = block;
  const missed = covered
    .gaps(passage.block, passage.start, passage.end)
    .flatMap(([start, end]) => figuresIn(text, start, end))
    .filter((figure) => !covered.text(passage.block, figure.start, figure.end));
  const bySentence = new Map<string, string[]>();
  for (const { start, end } of missed) {
    const quote = quoter.quoteOf({ block: passage.block, start, end }) ?? text;
    const figures = bySentence.get(quote) ?? [];
    figures.push(text.slice(start, end));
    bySentence.set(quote, figures);
  }
  return [...bySentence].map(([quote, figures]) =>
    at(document, passage.block, undefined, { code: 'figure-not-read', figure: figures.join('、'), quote }),
  );
}

/** What a figure's reading may look at beside it. */
const MARGIN = 8;

/** The figures that begin in a stretch; reads no more of the text than the stretch and a little beside it. */
function figuresIn(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  if (!DIGIT.test(text.slice(start, end))) return [];
  const from = Math.max(0, start - MARGIN);
  return figureSpans(text.slice(from, end + MARGIN), start - from)
    .map((figure) => ({ start: figure.start + from, end: figure.end + from }))
    .filter((figure) => figure.start < end);
}

function unreadRows(
  document: SourceDocument,
  index: number,
  covered: Covered,
  quoter: Quoter,
): readonly Message[] {
  const table = document.blocks[index];
  if (table?.kind !== 'table') return [];
  const isPrinted = (row: number): boolean => quoter.rowQuote(index, row) !== '';
  const isTaken = (row: number): boolean => takesCell(table, index, row, covered, quoter);
  const rows = [...table.rows.keys()];
  const missed = rows.filter((row) => !isTaken(row) && isPrinted(row));
  const [first] = missed;
  if (first !== undefined && !rows.some((row) => isTaken(row) && isPrinted(row))) {
    const whole = missed.map((row) => quoter.rowQuote(index, row)).join(' / ');
    const quote = whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole;
    return [at(document, index, first, { code: 'table-not-read', quote })];
  }
  return missed.map((row) =>
    at(document, index, row, { code: 'row-not-read', quote: quoter.rowQuote(index, row) }),
  );
}

/** Whether a cell that begins in the row and holds text was taken. */
function takesCell(table: Table, index: number, row: number, covered: Covered, quoter: Quoter): boolean {
  const texts = table.rows[row] ?? [];
  return texts.some((text, column) => {
    if (text === '' || !covered.cell(index, row, column)) return false;
    const [top, left] = quoter.anchor(index, [row, column]);
    return top === row && left === column;
  });
}

function at(
  document: SourceDocument,
  block: number,
  row: number | undefined,
  content: MessageContent,
): Message {
  const page = pageAt(document, block, row);
  return {
    ...content,
    severity: 'warning',
    source,
    place: {
      block,
      ...(page === undefined ? {} : { page }),
      ...(row === undefined ? {} : { cell: [row, 0] }),
    },
  };
}
