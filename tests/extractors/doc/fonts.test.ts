import { readFonts, readSymbol } from '../../../extractors/doc/fonts.js';
import { bytesOf, pack } from './literals.js';

const font = (name: string): Uint8Array => {
  const text = Buffer.from(`${name}\0`, 'utf16le');
  return pack([1, 39 + text.length], new Uint8Array(39), text);
};

describe('fonts', () => {
  test('names in order of the table', () => {
    expect(readFonts(bytesOf(pack([2, 2], [2, 0], font('宋体'), font('Wingdings 2'))))).toEqual([
      '宋体',
      'Wingdings 2',
    ]);
    expect(readFonts(bytesOf(new Uint8Array()))).toEqual([]);
  });

  test('a table that is cut off gives the fonts that it holds', () => {
    const table = pack([2, 9], [2, 0], font('宋体'));
    expect(readFonts(bytesOf(table))).toEqual(['宋体']);
  });

  test('a symbol is the character that looks like it, or nothing', () => {
    expect(readSymbol('Wingdings 2', 0xf052)).toBe('☑');
    expect(readSymbol('Wingdings 2', 0x52)).toBe('☑');
    expect(readSymbol('宋体', 0x52)).toBeUndefined();
    expect(readSymbol(undefined, 0x52)).toBeUndefined();
  });
});
