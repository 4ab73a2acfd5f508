import type { Chance } from '../chance.js';
import type { HeadingForm, Node } from '../draft.js';

const FORMS: readonly HeadingForm[] = ['doubled', 'in two lines', 'without number', 'glued', 'run in'];

/** Some of the chapters' headings as reports damage them; those of parts and of statements stay. */
export function damageHeadings(chance: Chance, nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    if (node.kind !== 'chapter') return node;
    const below = damageHeadings(chance, node.nodes);
    const { heading } = node;
    const damaged =
      heading?.kind === 'heading' && heading.level === 2 && heading.automatic !== true && chance.yes(0.12);
    return { ...node, nodes: below, ...(damaged ? { form: chance.pick(FORMS) } : {}) };
  });
}
