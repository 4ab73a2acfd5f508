import { childNamed, childrenNamed, integerOf, toggleOf, valueOf, type Element } from './markup.js';

/** A list and a level in it, as `w:numPr` names them; either may be left to another style. */
export interface ListPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** What a style says of its paragraphs, its bases' words included. */
export interface Style {
  /** From 1; absent for body text. */
  readonly headingLevel?: number;
  readonly numbering?: ListPlace;
  readonly hidden?: boolean;
}

export interface Styles {
  /** An id that is not defined is an empty style; no id means the default paragraph style. */
  readonly paragraph: (id: string | undefined) => Style;
  readonly character: (id: string | undefined) => Style;
  /** The list that a numbering style points to. */
  readonly listOf: (id: string) => string | undefined;
}

/** Read `styles.xml`; styles inherit through `w:basedOn`. */
export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let standard: string | undefined;
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attribs['w:styleId'];
    if (id === undefined || elements.has(id)) continue;
    elements.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attribs['w:default'] ?? '');
    if (isDefault && style.attribs['w:type'] === 'paragraph') standard ??= id;
  }
  const known = new Map<string, Style>();
  const resolve = (id: string | undefined): Style => {
    if (id === undefined) return {};
    const style = known.get(id) ?? inherit(id, elements);
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id ?? standard),
    character: resolve,
    listOf: (id) => inherit(id, elements).numbering?.list,
  };
}

/** Longer chains of `w:basedOn` are loops. */
const LONGEST_CHAIN = 32;

function inherit(id: string, elements: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const element: Element | undefined = elements.get(next);
    if (element === undefined) break;
    chain.unshift(element);
    next = valueOf(element, 'w:basedOn');
  }
  return chain.reduce<Style>((style, element) => ({ ...style, ...ownStyle(element, style) }), {});
}

function ownStyle(element: Element, base: Style): Style {
  const paragraph = childNamed(element, 'w:pPr');
  const headingLevel = headingLevelOf(paragraph) ?? levelByName(valueOf(element, 'w:name'));
  const numbering = listPlaceOf(paragraph);
  const hidden = toggleOf(childNamed(element, 'w:rPr'), 'w:vanish');
  return {
    ...(headingLevel === undefined ? {} : headingLevel === BODY ? { headingLevel: BODY } : { headingLevel }),
    ...(numbering === undefined
      ? {}
      : {
          numbering: {
            list: numbering.list ?? base.numbering?.list,
            level: numbering.level ?? base.numbering?.level,
          },
        }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** A paragraph that takes itself out of the outline again. */
export const BODY = 0;

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function headingLevelOf(properties: Element | undefined): number | undefined {
  const level = integerOf(properties, 'w:outlineLvl');
  if (level === undefined || level < 0 || level > 9) return undefined;
  return level === 9 ? BODY : level + 1;
}

export function listPlaceOf(properties: Element | undefined): ListPlace | undefined {
  const numbering = childNamed(properties, 'w:numPr');
  if (numbering === undefined) return undefined;
  return { list: valueOf(numbering, 'w:numId'), level: integerOf(numbering, 'w:ilvl') };
}

/** Word keeps the built-in names in English; other programs translate them. */
function levelByName(name: string | undefined): number | undefined {
  const level = /^(?:heading|标题)\s?([1-9])$/i.exec(name ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return /^(?:title|标题)$/i.test(name ?? '') ? 1 : undefined;
}
