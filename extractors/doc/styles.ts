import type { Bytes } from './bytes.js';
import { readSprms, SPRM, type Sprm } from './sprms.js';

/** What a paragraph has from its style, its bases included. */
export interface StyleProperties {
  /** From 0 (heading 1) to 8; 9 is body text. */
  readonly outline?: number;
  /** Number of the list (from 1) and its level (from 0). */
  readonly list?: number;
  readonly listLevel?: number;
  readonly hidden?: boolean;
}

/** Properties of a style by its index. */
export type Styles = (index: number) => StyleProperties;

interface Style {
  readonly paragraph: readonly Sprm[];
  readonly character: readonly Sprm[];
  readonly base: number;
  /** From 1 to 9 for the built-in headings. */
  readonly heading: number;
}

const NONE: StyleProperties = {};
const PARAGRAPH = 1;
const CHARACTER = 2;

/** The style sheet ([MS-DOC] 2.9.271); a file without one has no styles. */
export function readStyles(sheet: Bytes): Styles {
  const styles = listStyles(sheet);
  const known = new Map<number, StyleProperties>();
  const resolve = (index: number, children: ReadonlySet<number>): StyleProperties => {
    const before = known.get(index);
    const style = styles[index];
    if (before !== undefined) return before;
    if (style === undefined || children.has(index)) return NONE;
    const own = propertiesOf(style.paragraph, style.character);
    const named = style.heading === 0 ? NONE : { outline: style.heading - 1 };
    const resolved = { ...resolve(style.base, new Set([...children, index])), ...named, ...own };
    known.set(index, resolved);
    return resolved;
  };
  return (index) => resolve(index, new Set());
}

/** Changes that a style or a paragraph makes, later ones over earlier ones. */
export function propertiesOf(paragraph: readonly Sprm[], character: readonly Sprm[] = []): StyleProperties {
  const found: { -readonly [key in keyof StyleProperties]: StyleProperties[key] } = {};
  for (const { code, operand } of paragraph) {
    if (code === SPRM.outlineLevel) found.outline = operand.u8(0);
    else if (code === SPRM.list) found.list = operand.i16(0);
    else if (code === SPRM.listLevel) found.listLevel = operand.u8(0);
  }
  for (const { code, operand } of character) if (code === SPRM.hidden) found.hidden = operand.u8(0) === 1;
  return found;
}

function listStyles(sheet: Bytes): readonly (Style | undefined)[] {
  if (sheet.length < 4) return [];
  const headerSize = sheet.u16(0);
  const count = sheet.u16(2);
  const baseSize = sheet.u16(4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + headerSize;
  while (styles.length < count && at + 2 <= sheet.length) {
    const size = sheet.u16(at);
    styles.push(size === 0 ? undefined : readStyle(sheet.part(at + 2, size), baseSize));
    at += 2 + size + (size % 2);
  }
  return styles;
}

function readStyle(style: Bytes, baseSize: number): Style {
  const builtIn = style.u16(0) & 0xfff;
  const kind = style.u16(2) & 0xf;
  const lists: Bytes[] = [];
  let at = baseSize + 2 * style.u16(baseSize) + 4;
  for (let left = style.u16(4) & 0xf; left > 0 && at + 2 <= style.length; left -= 1) {
    const size = style.u16(at);
    lists.push(style.part(at + 2, size));
    at += 2 + size + (size % 2);
  }
  const [first, second] = lists;
  return {
    paragraph:
      kind === PARAGRAPH && first !== undefined && first.length > 2
        ? readSprms(first.part(2, first.length - 2))
        : [],
    character: readOptional(kind === PARAGRAPH ? second : kind === CHARACTER ? first : undefined),
    base: style.u16(2) >> 4,
    heading: kind === PARAGRAPH && builtIn >= 1 && builtIn <= 9 ? builtIn : 0,
  };
}

const readOptional = (list: Bytes | undefined): readonly Sprm[] =>
  list === undefined ? [] : readSprms(list);
