import type { Chance } from '../chance.js';
import type { Node } from '../draft.js';
import { damageHeadings } from './headings.js';

/** A report with the defects that real ones have; the same values are to be read, or what is amiss is to be told. */
export function withDefects(chance: Chance, nodes: readonly Node[]): readonly Node[] {
  return chance.yes(0.3) ? damageHeadings(chance, nodes) : nodes;
}
