/** How many answers are kept; forms repeat their labels in every row and table, reports the headings of their family. */
const MOST = 4096;
/** Longer texts are no labels and no headings, and are not kept. */
const LONGEST = 64;

/** For pure questions about a label or a heading that are asked again and again. */
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
