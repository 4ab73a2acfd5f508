import type { SourceDocument, Span } from '../model/document.js';
import type { Field } from '../model/field.js';
import { positionOf } from '../tables/grid.js';
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

export function spansOf({ place, more, also }: Field): readonly Span[] {
  if (more === undefined && also === undefined) return place === undefined ? [] : [place];
  return [...(place ? [place] : []), ...(more ?? []), ...(also ?? [])];
}

type Stretch = readonly [start: number, end: number];

/** What is covered of one block. */
interface Taken {
  readonly stretches: Stretch[];
  merged?: readonly Stretch[];
  /** First positions of cells. */
  readonly cells: Set<number>;
}

export function coveredBy(spans: Iterable<Span>, document: SourceDocument, quoter: Quoter): Covered {
  const taken = new Map<number, Taken>();
  for (const { block, cell, start, end } of spans) {
    let held = taken.get(block);
    if (held === undefined) taken.set(block, (held = { stretches: [], cells: new Set() }));
    if (document.blocks[block]?.kind === 'table')
      held.cells.add(positionOf(...quoter.anchor(block, cell ?? [0, 0])));
    else held.stretches.push([start, end]);
  }
  const mergedIn = (block: number): readonly Stretch[] => {
    const held = taken.get(block);
    return held === undefined ? [] : (held.merged ??= merge(held.stretches));
  };
  return {
    block: (block) => taken.has(block),
    cell: (block, row, column) => taken.get(block)?.cells.has(positionOf(row, column)) === true,
    text: (block, start, end) => touches(mergedIn(block), start, end),
    gaps: (block, start, end) => gapsIn(mergedIn(block), start, end),
  };
}

/** Stretches in order, those that meet put together. */
function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: [number, number][] = [];
  const ordered = stretches.every(([start], at) => start >= (stretches[at - 1]?.[0] ?? 0));
  for (const [start, end] of ordered ? stretches : [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whether a stretch shares a character with one of the merged stretches. */
function touches(merged: readonly Stretch[], start: number, end: number): boolean {
  const next = merged[firstEndingAfter(merged, start)];
  return next !== undefined && next[0] < end;
}

function gapsIn(merged: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let from = start;
  for (let at = firstEndingAfter(merged, start); at < merged.length && from < end; at += 1) {
    const [next, until] = merged[at] ?? [end, end];
    if (next > from) gaps.push([from, Math.min(next, end)]);
    from = Math.max(from, until);
  }
  return from < end ? [...gaps, [from, end]] : gaps;
}

function firstEndingAfter(merged: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
