import type { Chance } from '../chance.js';
import type { Node } from '../draft.js';
import { contents, front } from './front.js';
import { damageHeadings } from './headings.js';
import { withRemarks } from './remarks.js';
import { withTyping } from './typing.js';
import { withLostFigure } from './units.js';

/** Whose report it is. */
interface Owner {
  readonly body: string;
  readonly year: number;
}

/** A report with what real ones have around and between their chapters; the same values are to be read, or what is amiss is told. */
export function withDefects(
  chance: Chance,
  { body, year }: Owner,
  title: Node,
  nodes: readonly Node[],
): readonly Node[] {
  const list = chance.yes(0.3) ? contents(chance, nodes) : [];
  const above = chance.yes(0.15) ? front(chance, body, year) : [];
  let damaged = nodes;
  if (chance.yes(0.3)) damaged = damageHeadings(chance, damaged);
  if (chance.yes(0.2)) damaged = withRemarks(chance, damaged);
  if (chance.yes(0.2)) damaged = withLostFigure(chance, damaged);
  if (chance.yes(0.25)) damaged = withTyping(chance, damaged);
  return [title, ...above, ...list, ...damaged];
}
