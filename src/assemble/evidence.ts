import { partAt, textAt, type Glyphs, type SourceDocument, type Span } from '../model/document.js';
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
    const number = numbers.get(quote) ?? numbers.size;
    numbers.set(quote, number);
    return number;
  };
  const stretch = (span: Span, text?: string): Stretch => {
    const quote = quoter.quoteOf(span);
    return {
      text: text ?? textAt(document, span),
      ...(quote ? { quote: numberOf(quote) } : {}),
      ...whereOf(document, span, quoter),
    };
  };
  const evidence: Record<string, Evidence> = {};
  for (const { pointer, field } of leaves) {
    if (field.place === undefined && field.inferred === undefined) continue;
    evidence[pointer] = {
      ...(field.place === undefined ? { text: field.raw } : stretch(field.place, field.raw)),
      ...(field.inferred === undefined ? {} : { inferred: field.inferred }),
      ...(field.more?.length ? { more: field.more.map((span) => stretch(span)) } : {}),
      ...(field.also?.length ? { also: field.also.map((span) => stretch(span)) } : {}),
    };
  }
  return { evidence, quotes: [...numbers.keys()] };
}

/** File, page, block, cell, span and box, in the schema's order; blocks are counted in their own file. */
function whereOf(document: SourceDocument, span: Span, quoter: Quoter): Omit<Stretch, 'text' | 'quote'> {
  const printed = span.cell ? { ...span, cell: quoter.anchor(span.block, span.cell) } : span;
  const boxed = boxOf(glyphsAt(document, printed), span.start, span.end);
  const page = boxed?.page ?? pageAt(document, span.block, span.cell?.[0]);
  const part = partAt(document, span.block);
  return {
    ...(part === undefined ? {} : { file: part.file }),
    ...(page === undefined ? {} : { page }),
    block: span.block - (part?.firstBlock ?? 0),
    ...(span.cell ? { cell: [span.cell[0], span.cell[1]] } : {}),
    start: span.start,
    end: span.end,
    ...(boxed ? { bbox: [...boxed.bbox] } : {}),
  };
}

function glyphsAt(document: SourceDocument, { block: index, cell }: Span): readonly Glyphs[] {
  const block = document.blocks[index];
  if (block?.kind !== 'table') return block?.glyphs ?? [];
  return block.glyphs?.[cell?.[0] ?? 0]?.[cell?.[1] ?? 0] ?? [];
}

/** The page that a block, or a row of a table, begins on. */
export function pageAt(document: SourceDocument, index: number, row?: number): number | undefined {
  const block = document.blocks[index];
  const rowPage = block?.kind === 'table' && row !== undefined ? block.rowPages?.[row] : undefined;
  return rowPage ?? block?.place.page;
}
