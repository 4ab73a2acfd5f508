import type { AnyNode, Element } from 'domhandler';

export const isElement = (node: AnyNode): node is Element => node.type === 'tag';

export const childrenOf = (node: AnyNode): readonly AnyNode[] => ('children' in node ? node.children : []);

export const elementsOf = (node: AnyNode): readonly Element[] => childrenOf(node).filter(isElement);

/** Elements that stand in a line of text; all others start a line of their own. */
const INLINE = new Set(
  'a abbr bdi bdo cite data del dfn img ins kbd label mark q ruby rb samp span sub sup time var wbr'.split(
    ' ',
  ),
);
export const isBlockLevel = (element: Element): boolean => !INLINE.has(element.name);

/** A link to another page; not one within this page or to a file that belongs to it. */
export function isNavigation(element: Element): boolean {
  const target = element.attribs['href'];
  if (element.name !== 'a' || target === undefined) return false;
  return !target.startsWith('#') && !/\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)(?:[?#]|$)/i.test(target);
}

/** Characters of an element's text: those of links to other pages apart. */
export interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  /** Nodes of the element's tree, itself among them. */
  readonly nodes: number;
}

/** The weight of every element below `root`, children before parents. */
export function weigh(root: Element): ReadonlyMap<AnyNode, Weight> {
  const weights = new Map<AnyNode, Weight>();
  const visit = (node: AnyNode): Weight => {
    if (node.type === 'text')
      return { text: node.data.replace(/[\s\u00A0]+/g, '').length, linked: 0, links: 0, nodes: 1 };
    if (!isElement(node)) return { text: 0, linked: 0, links: 0, nodes: 1 };
    let [text, linked, links, nodes] = [0, 0, 0, 1];
    for (const child of node.children) {
      const weight = visit(child);
      text += weight.text;
      linked += weight.linked;
      links += weight.links;
      nodes += weight.nodes;
    }
    const weight = isNavigation(node)
      ? { text: 0, linked: text + linked, links: links + 1, nodes }
      : { text, linked, links, nodes };
    weights.set(node, weight);
    return weight;
  };
  visit(root);
  return weights;
}

/** An element's printed text, white space as it stands. */
export function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  return childrenOf(node)
    .map(textOf)
    .join(isElement(node) && isBlockLevel(node) ? ' ' : '');
}

/** The first `<h1>` of an element. */
export function firstHeading(element: Element): Element | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === 'h1' ? child : firstHeading(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
