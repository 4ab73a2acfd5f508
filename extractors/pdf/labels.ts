import { leadingNumber } from '../../src/text/headings.js';
import { closeLayout } from '../../src/text/layout.js';
import type { Line } from './lines.js';
import type { ReadPage } from './page-items.js';

/** How many cells of a document hold a text alone, whatever number opens it. */
export type Labels = (text: string) => number;

/** The text of a cell, its lines joined. */
export const textOf = ({ lines }: { readonly lines: readonly Line[] }): string =>
  closeLayout(lines.map((line) => line.text).join(' '));

/** Counted when first asked for: most documents never need it. */
export function labelsOf(pages: readonly ReadPage[]): Labels {
  let counts: ReadonlyMap<string, number> | undefined;
  return (text) => (counts ??= counted(pages)).get(unnumbered(text)) ?? 0;
}

function counted(pages: readonly ReadPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { items } of pages)
    for (const item of items) {
      if (item.kind !== 'table') continue;
      for (const cell of item.cells) {
        const label = unnumbered(textOf(cell));
        counts.set(label, (counts.get(label) ?? 0) + 1);
      }
    }
  return counts;
}

const unnumbered = (text: string): string => text.slice(leadingNumber(text)?.length ?? 0);
