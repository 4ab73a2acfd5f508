import { load } from 'cheerio/slim';
import { UnreadableFile } from '../../src/model/message.js';

/** Nodes of a parsed part: text, or an element with children. Names carry the usual prefixes (`w:p`). */
export interface Text {
  readonly data: string;
}
export interface Element {
  name: string;
  attribs: Record<string, string>;
  readonly children: readonly Node[];
}
export type Node = Text | Element | { readonly nodeType: number };

export const isElement = (node: object): node is Element => 'name' in node && 'attribs' in node;

/** Deeper markup is no document, and would exhaust the stack. */
const DEEPEST = 400;

/**
 * A part's root element.
 *
 * @throws UnreadableFile `unsupported` for a document type declaration (entities are never resolved) or markup
 * nested deeper than any document's, `truncated` where there is no root element.
 */
export function parsePart(bytes: Uint8Array, name: string): Element {
  const source = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw new UnreadableFile('unsupported', `${name}: DOCTYPE`);
  refuseDepth(source, name);
  const root = load(source, { xml: true })
    .root()
    .get(0)
    ?.children.find((node) => isElement(node)) as Element | undefined;
  if (root === undefined) throw new UnreadableFile('truncated', name);
  normalizePrefixes(root);
  return root;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const placeOf = (sign: string, text: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at === -1 ? Infinity : at;
};

/** Counts tags without building nodes: building deep ones is what has to be avoided. */
function refuseDepth(source: string, name: string): void {
  let depth = 0;
  let close = -1;
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (next === SLASH) depth -= 1;
    else if (next !== BANG && next !== QUESTION) {
      if (close < at) close = placeOf('>', source, at);
      if (source.charCodeAt(close - 1) === SLASH) continue;
      depth += 1;
      if (depth > DEEPEST)
        throw new UnreadableFile('unsupported', `${name}: elements nested more than ${DEEPEST} deep`);
    }
  }
}
const [SLASH, BANG, QUESTION] = [0x2f, 0x21, 0x3f];

/** Namespaces whose elements are read, in their transitional and strict forms. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/** Programs may bind other prefixes (`ns0:p`); names are rewritten only where they do. */
function normalizePrefixes(root: Element): void {
  const renamed = new Map<string, string>();
  for (const [attribute, uri] of Object.entries(root.attribs)) {
    const prefix = attribute === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(attribute)?.[1];
    const usual = PREFIXES[uri];
    if (prefix !== undefined && usual !== undefined && prefix !== usual) renamed.set(prefix, usual);
  }
  if (renamed.size > 0) rename(root, renamed);
}

function rename(element: Element, prefixes: ReadonlyMap<string, string>): void {
  element.name = renameOne(element.name, prefixes);
  element.attribs = Object.fromEntries(
    Object.entries(element.attribs).map(([name, value]) => [
      name.includes(':') ? renameOne(name, prefixes) : name,
      value,
    ]),
  );
  for (const child of element.children) if (isElement(child)) rename(child, prefixes);
}

function renameOne(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = prefixes.get(colon === -1 ? '' : name.slice(0, colon));
  if (usual === undefined) return name;
  const local = name.slice(colon + 1);
  return usual === '' ? local : `${usual}:${local}`;
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => isElement(node) && node.name === name);
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((node): node is Element => isElement(node) && node.name === name) ?? [];
}

/** `w:val` of the element, or of its child of that name. */
export function valueOf(element: Element | undefined, name?: string): string | undefined {
  return (name === undefined ? element : childNamed(element, name))?.attribs['w:val'];
}

export function integerOf(element: Element | undefined, name?: string): number | undefined {
  const value = valueOf(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** An on/off property: `true` where it stands bare, `undefined` where it does not stand. */
export function toggleOf(element: Element | undefined, name: string): boolean | undefined {
  const property = childNamed(element, name);
  return property === undefined
    ? undefined
    : !['0', 'false', 'off', 'none'].includes(valueOf(property) ?? 'true');
}

/** The first element of that name anywhere below, in document order. */
export function findBelow(element: Element, names: ReadonlySet<string>): Element | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const found = names.has(child.name) ? child : findBelow(child, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Text below, with no regard to markup. */
export function textOf(element: Element): string {
  return element.children
    .map((node) => ('data' in node ? node.data : 'children' in node ? textOf(node) : ''))
    .join('');
}
