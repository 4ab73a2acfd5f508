import { append } from '../../src/model/lists.js';
import { childNamed, findBelow, isElement, type Element, type Node } from './markup.js';
import { trackFields, type Fields } from './fields.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';
import { DROPPED, IGNORED, WRAPPERS } from './vocabulary.js';

/** What mammoth does not hand on of a paragraph. */
export interface ParagraphMark {
  readonly headingLevel?: number;
  /** Its automatic number as printed. */
  readonly number?: string;
  /** It stands in a text box. */
  readonly boxed?: true;
}

/** What the amending of one document has at hand, and what it gathers. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The amended markup, piece by piece. */
  readonly out: string[];
  /** A paragraph's bookmark is its index here. */
  readonly marks: ParagraphMark[];
  /** Left out, by name. */
  readonly dropped: Map<string, number>;
  readonly fields: Fields;
  readonly symbols: Set<string>;
  /** Text boxes around the place that is being written. */
  boxes: number;
}

export function openContext(styles: Styles, numbering: Numbering): Context {
  const out: string[] = [];
  const fields = trackFields((at) => (out[at] = ''));
  return { styles, numbering, out, marks: [], dropped: new Map(), fields, symbols: new Set(), boxes: 0 };
}

export function drop(context: Context, name: string): void {
  context.dropped.set(name, (context.dropped.get(name) ?? 0) + 1);
}

/** What nobody handles is named, unless it is known to show nothing. */
export function dropUnknown(context: Context, element: Element): void {
  if (!IGNORED.has(element.name)) drop(context, DROPPED[element.name] ?? element.name);
}

/** The elements as the page shows them: wrappers opened, one branch of alternatives chosen, deletions left out. */
export function shown(nodes: readonly Node[]): Element[] {
  const elements: Element[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (WRAPPERS.has(node.name)) append(elements, shown(node.children));
    else if (node.name === 'w:sdt') append(elements, shown(childNamed(node, 'w:sdtContent')?.children ?? []));
    else if (node.name === 'w:ruby') append(elements, shown(childNamed(node, 'w:rubyBase')?.children ?? []));
    else if (node.name === 'mc:AlternateContent') append(elements, shown(chosenBranch(node)));
    else if (!IGNORED.has(node.name)) elements.push(node);
  }
  return elements;
}

const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...Object.keys(DROPPED),
  'w:txbxContent',
  'w:p',
  'w:r',
  'w:t',
]);

/** The first choice that holds something known, else the fallback: both print the same. */
export function chosenBranch(alternate: Element): readonly Node[] {
  const branches = alternate.children.filter(isElement);
  const choice = branches.find(
    (branch) => branch.name === 'mc:Choice' && findBelow(branch, UNDERSTOOD) !== undefined,
  );
  return (choice ?? branches.find((branch) => branch.name === 'mc:Fallback'))?.children ?? [];
}
