import type { Runs } from './runs.js';
import type { Text } from './pieces.js';
import { SPRM, type Sprm } from './sprms.js';
import type { Styles } from './styles.js';
import { readSymbol } from './fonts.js';

/** What is known of each character, one byte a character of the text. */
export const MARK = {
  /** A tracked deletion. */
  deleted: 1,
  hidden: 2,
  /** Said to be visible, over what the paragraph's style says. */
  visible: 4,
  /** A control character stands for something else (a picture, a note's number). */
  special: 8,
  /** The instruction of a field (`PAGEREF _Toc1`) or one of its marks. */
  instruction: 16,
  /** Stands for an embedded object. */
  embedded: 32,
} as const;

export interface Characters {
  readonly marks: Uint8Array;
  /** Characters of symbol fonts, by their position; `undefined` for those that nobody knows. */
  readonly symbols: ReadonlyMap<number, string | undefined>;
}

/** What characters take their looks from. */
export interface Looks {
  readonly styles: Styles;
  readonly fonts: readonly string[];
}

export function markCharacters(text: Text, runs: Runs, look: Looks): Characters {
  const marks = new Uint8Array(text.characters.length);
  const symbols = new Map<number, string | undefined>();
  for (const piece of text.pieces) {
    const bytes = (piece.end - piece.start) * piece.width;
    for (const run of runs.between(piece.offset, piece.offset + bytes)) {
      const { sprms } = run.properties;
      if (sprms.length === 0) continue;
      const from = piece.start + Math.max(0, Math.ceil((run.start - piece.offset) / piece.width));
      const to = Math.min(piece.end, piece.start + Math.ceil((run.end - piece.offset) / piece.width));
      apply(sprms, from, to, marks, symbols, look);
    }
    apply(piece.changes, piece.start, piece.end, marks, symbols, look);
  }
  markInstructions(text.characters, marks);
  return { marks, symbols };
}

function apply(
  sprms: readonly Sprm[],
  from: number,
  to: number,
  marks: Uint8Array,
  symbols: Map<number, string | undefined>,
  { styles, fonts }: Looks,
): void {
  let add = 0;
  let style: number | undefined;
  for (const { code, operand } of sprms) {
    if (code === SPRM.deleted && operand.u8(0) === 1) add |= MARK.deleted;
    else if (code === SPRM.special && operand.u8(0) === 1) add |= MARK.special;
    else if (code === SPRM.embedded && operand.u8(0) === 1) add |= MARK.embedded;
    else if (code === SPRM.characterStyle) style = operand.u16(0);
    else if (code === SPRM.hidden) add |= hiddenMark(operand.u8(0), style, styles);
    else if (code === SPRM.symbol) {
      const symbol = readSymbol(fonts[operand.u16(0)], operand.u16(2));
      for (let at = from; at < to; at += 1) symbols.set(at, symbol);
    }
  }
  if (style !== undefined && styles(style).hidden === true && (add & MARK.visible) === 0) add |= MARK.hidden;
  if (add !== 0) for (let at = from; at < to; at += 1) marks[at] = (marks[at] ?? 0) | add;
}

/** 0 and 1 say it, 0x80 is what the style says, 0x81 the opposite ([MS-DOC] 2.9.343). */
function hiddenMark(value: number, style: number | undefined, styles: Styles): number {
  const inherited = style !== undefined && styles(style).hidden === true;
  if (value === 0x80) return 0;
  return value === 1 || (value === 0x81 && !inherited) ? MARK.hidden : MARK.visible;
}

const BEGIN = '\u0013';
const SEPARATOR = '\u0014';
const END = '\u0015';
/** The marks of fields, and the ends of paragraphs and cells. */
const MARKS_AND_ENDS = new RegExp(`[${BEGIN}${SEPARATOR}${END}\r\u0007]`, 'g');

/**
 * Of a field only its result is text. A field that does not end in its instruction's paragraph has lost its end, and
 * is left as it stands.
 */
export function markInstructions(characters: string, marks: Uint8Array): void {
  const open: { readonly begin: number; isInstruction: boolean }[] = [];
  const depth = new Int32Array(characters.length + 1);
  const hide = (from: number, to: number): void => {
    depth[from] = (depth[from] ?? 0) + 1;
    depth[to] = (depth[to] ?? 0) - 1;
  };
  let settled = 0;
  for (const { index, 0: mark } of characters.matchAll(MARKS_AND_ENDS)) {
    if (mark === BEGIN) open.push({ begin: index, isInstruction: true });
    else if (mark === SEPARATOR || mark === END) {
      const field = mark === END ? open.pop() : open.at(-1);
      if (field?.isInstruction === true) hide(field.begin, index);
      if (field !== undefined) field.isInstruction = false;
    } else {
      for (const field of open.slice(settled)) field.isInstruction = false;
      settled = open.length;
    }
    settled = Math.min(settled, open.length);
  }
  let hidden = 0;
  for (let at = 0; at < marks.length; at += 1) {
    hidden += depth[at] ?? 0;
    if (hidden > 0) marks[at] = (marks[at] ?? 0) | MARK.instruction;
  }
}
