import {
  blockInFile,
  partAt,
  textAt,
  type Glyphs,
  type SourceDocument,
  type Span,
} from '../model/document.js';
import type { Evidence } from '../model/report.js';
import { boxOf } from './boxes.js';
import type { Quoter } from './quotes.js';
import type { Leaf } from './tree.js';

export interface Proofs {
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Sentences and table rows, each once, in order of first use. */
  readonly quotes: readonly string[];
}

type Stretch = Pick<
  Evidence,
  'text' | 'quote' | 'file' | 'page' | 'block' | 'cell' | 'start' | 'end' | 'bbox'
>;

/** One entry a leaf, keyed by its JSON Pointer, in the leaves' order; a place with nothing printed has none. */
export function prove(leaves: readonly Leaf[], document: SourceDocument, quoter: Quoter): Proofs {
  const numbers = new Map<string, number>();
  const numberOf = (quote: string): number => {
    let number = numbers.get(quote);
    if (number === undefined) numbers.set(quote, (number = numbers.size));
    return number;
  };
  const stretch = (span: Span, text: string): Stretch => {
    const quote = quoter.quoteOf(span);
    return locate(text, quote ? numberOf(quote) : undefined, document, span, quoter);
  };
  const further = (spans: readonly Span[]): Stretch[] =>
    spans.map((span) => stretch(span, textAt(document, span)));
  const evidence: Record<string, Evidence> = {};
  for (const { pointer, field } of leaves) {
    const { place, raw, inferred, more, also } = field;
    if (place === undefined && inferred === undefined) continue;
    const entry: Evidence = place === undefined ? { text: raw } : stretch(place, raw);
    if (inferred !== undefined) entry.inferred = inferred;
    if (more?.length) entry.more = further(more);
    if (also?.length) entry.also = further(also);
    evidence[pointer] = entry;
  }
  return { evidence, quotes: [...numbers.keys()] };
}

/** Text, quote, file, page, block, cell, span and box, in the schema's order; blocks are counted in their own file. */
function locate(
  text: string,
  quote: number | undefined,
  document: SourceDocument,
  span: Span,
  quoter: Quoter,
): Stretch {
  const { block, cell, start, end } = span;
  const glyphs = glyphsAt(document, block, cell && quoter.anchor(block, cell));
  const boxed = glyphs && boxOf(glyphs, start, end);
  const page = boxed?.page ?? pageAt(document, block, cell?.[0]);
  const part = partAt(document, block);
  const own = blockInFile(document, block);
  // A format without pages makes these by the thousand; put together in one piece they take half the room.
  if (quote !== undefined && part === undefined && page === undefined && boxed === undefined)
    return cell === undefined
      ? { text, quote, block: own, start, end }
      : { text, quote, block: own, cell: [cell[0], cell[1]], start, end };
  const entry: Stretch = { text };
  if (quote !== undefined) entry.quote = quote;
  if (part !== undefined) entry.file = part.file;
  if (page !== undefined) entry.page = page;
  entry.block = own;
  if (cell) entry.cell = [cell[0], cell[1]];
  entry.start = start;
  entry.end = end;
  if (boxed) entry.bbox = [...boxed.bbox];
  return entry;
}

function glyphsAt(
  document: SourceDocument,
  index: number,
  cell: readonly [number, number] | undefined,
): readonly Glyphs[] | undefined {
  const block = document.blocks[index];
  return block?.kind === 'table' ? block.glyphs?.[cell?.[0] ?? 0]?.[cell?.[1] ?? 0] : block?.glyphs;
}

/** The page that a block, or a row of a table, begins on. */
export function pageAt(document: SourceDocument, index: number, row?: number): number | undefined {
  const block = document.blocks[index];
  const rowPage = block?.kind === 'table' && row !== undefined ? block.rowPages?.[row] : undefined;
  return rowPage ?? block?.place.page;
}
