import type { SourceDocument, Span } from '../model/document.js';
import type { Field } from '../model/field.js';
import type { Quoter } from './quotes.js';

/** Which print was understood: by fields, or as accounted for. */
export interface Covered {
  readonly text: (block: number, start: number, end: number) => boolean;
  /** By a cell's first position. */
  readonly cell: (block: number, row: number, column: number) => boolean;
  readonly block: (block: number) => boolean;
  /** What of a stretch nothing covers. */
  readonly gaps: (block: number, start: number, end: number) => readonly (readonly [number, number])[];
}

export const spansOf = (field: Field): readonly Span[] => [
  ...(field.place ? [field.place] : []),
  ...(field.more ?? []),
  ...(field.also ?? []),
];

export function coveredBy(spans: readonly Span[], document: SourceDocument, quoter: Quoter): Covered {
  const stretches = new Map<number, Span[]>();
  const cells = new Set<string>();
  for (const span of spans) {
    const held = stretches.get(span.block);
    if (held === undefined) stretches.set(span.block, [span]);
    else held.push(span);
    if (document.blocks[span.block]?.kind === 'table')
      cells.add(cellKey(span.block, quoter.anchor(span.block, span.cell ?? [0, 0])));
  }
  return {
    block: (block) => stretches.has(block),
    cell: (block, row, column) => cells.has(cellKey(block, [row, column])),
    text: (block, start, end) =>
      (stretches.get(block) ?? []).some((span) => span.start < end && span.end > start),
    gaps: (block, start, end) => gapsIn(stretches.get(block) ?? [], start, end),
  };
}

function gapsIn(spans: readonly Span[], start: number, end: number): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let from = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > from) gaps.push([from, Math.min(span.start, end)]);
    from = Math.max(from, span.end);
    if (from >= end) return gaps;
  }
  return [...gaps, [from, end]];
}

const cellKey = (block: number, [row, column]: readonly [number, number]): string =>
  `${block},${row},${column}`;
