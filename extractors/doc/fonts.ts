import { codePoint } from 'dingbat-to-unicode';
import type { Bytes } from './bytes.js';

const HEAD = 40;

/** The names of the fonts, in order of the font table ([MS-DOC] 2.9.286). */
export function readFonts(table: Bytes): readonly string[] {
  const fonts: string[] = [];
  const count = table.length < 4 ? 0 : table.u16(0);
  for (let at = 4; fonts.length < count && at < table.length; at += 1 + table.u8(at)) {
    let name = '';
    const end = Math.min(table.length, at + 1 + table.u8(at));
    for (let unit = at + HEAD; unit + 2 <= end && table.u16(unit) !== 0; unit += 2) {
      name += String.fromCharCode(table.u16(unit));
    }
    fonts.push(name);
  }
  return fonts;
}

/** Symbol fonts keep their characters here. */
const PRIVATE = 0xf000;

/** A symbol font's character as the one that looks like it (`Wingdings 2` 52 → ☑); `undefined` where none is known. */
export function readSymbol(font: string | undefined, code: number): string | undefined {
  if (font === undefined) return undefined;
  return codePoint(font, code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code)?.string;
}
