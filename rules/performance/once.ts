import type { SourceDocument } from '../../src/model/document.js';

/** Several rules read the same document: what the first of them worked out is kept as long as the document lives. */
export function oncePerDocument<T>(work: (document: SourceDocument) => T): (document: SourceDocument) => T {
  const kept = new WeakMap<SourceDocument, { readonly value: T }>();
  return (document) => {
    let held = kept.get(document);
    if (held === undefined) kept.set(document, (held = { value: work(document) }));
    return held.value;
  };
}
