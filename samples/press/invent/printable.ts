import type { Part, Report } from '../report.js';
import { sentenceText, type Draft, type HeadingForm, type Node } from './draft.js';

/** What the printers print. */
export const printable = ({ id, title, nodes }: Draft): Report => ({
  id,
  title,
  parts: nodes.flatMap(partsOf).reduce<readonly Part[]>(joined, []),
});

/** A part, and whether it is to be printed behind the paragraph before it. */
type Piece = Part & { readonly glued?: true };

function partsOf(node: Node): readonly Piece[] {
  if (node.kind === 'chapter') {
    const below = node.nodes.flatMap(partsOf);
    return node.heading === undefined ? below : headed(node.heading, node.form ?? 'plain', below);
  }
  if (node.kind === 'table') return [node.part];
  const text = node.sentences.map(sentenceText).join('');
  return text === '' ? [] : [{ kind: 'paragraph', text, ...(node.align ? { align: node.align } : {}) }];
}

/** A heading as this report prints it, and what stands below it. */
function headed(heading: Part, form: HeadingForm, below: readonly Piece[]): readonly Piece[] {
  const plain = [heading, ...below];
  if (heading.kind !== 'heading') return plain;
  const { number = '', text } = heading;
  const [first, ...rest] = below;
  switch (form) {
    case 'plain':
      return plain;
    case 'doubled':
      return [heading, ...plain];
    case 'in two lines':
      return number === ''
        ? plain
        : [{ kind: 'paragraph', text: number }, { kind: 'paragraph', text }, ...below];
    case 'without number':
      return [{ kind: 'heading', level: heading.level, text }, ...below];
    case 'glued':
      return [{ kind: 'paragraph', text: `${number}${text}`, glued: true }, ...below];
    case 'run in':
      return first?.kind === 'paragraph' && first.align === undefined
        ? [{ kind: 'paragraph', text: `${number}${text}。${first.text}` }, ...rest]
        : plain;
  }
}

/** Behind a paragraph that ends a sentence; elsewhere a paragraph of its own. */
function joined(parts: readonly Part[], { glued, ...part }: Piece): readonly Part[] {
  const last = parts.at(-1);
  return glued && part.kind === 'paragraph' && last?.kind === 'paragraph' && /。$/.test(last.text)
    ? [...parts.slice(0, -1), { ...last, text: `${last.text}${part.text}` }]
    : [...parts, part];
}
