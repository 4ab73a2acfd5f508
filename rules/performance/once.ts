import type { SourceDocument } from '../../src/model/document.js';

/** Several rules read the same document: what the first of them worked out is kept as long as the document lives. */
export function oncePerDocument<T>(work: (document: SourceDocument) => T): (document: SourceDocument) => T {
  const kept = new WeakMap<SourceDocument, { readonly value: T }>();
  return (document) => {
    const held = kept.get(document) ?? { value: work(document) };
    kept.set(document, held);
    return held.value;
  };
}

/** How many answers are kept; forms repeat their labels in every row and table. */
const MOST = 4096;
/** Longer texts are no labels and are not kept. */
const LONGEST = 64;

/** For pure questions about a cell's text that are asked again and again. */
export function oncePerText<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const held = kept.get(text);
    if (held !== undefined) return held.value;
    if (kept.size >= MOST) kept.clear();
    const value = work(text);
    kept.set(text, { value });
    return value;
  };
}
