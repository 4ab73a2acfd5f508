import { SPRM } from '../../../extractors/doc/sprms.js';
import { readStyles } from '../../../extractors/doc/styles.js';
import { bytesOf, pack, sprm } from './literals.js';

const NO_BASE = 0xfff;

interface Drawn {
  readonly builtIn?: number;
  readonly kind?: number;
  readonly base?: number;
  readonly paragraph?: Uint8Array;
  readonly character?: Uint8Array;
}

function sheet(...styles: readonly (Drawn | undefined)[]): Uint8Array {
  const entries = styles.map((style) => {
    if (style === undefined) return pack([2, 0]);
    const { builtIn = 0xffe, kind = 1, base = NO_BASE, paragraph, character } = style;
    const lists = [
      ...(paragraph === undefined ? [] : [pack([2, 0], paragraph)]),
      ...(character === undefined ? [] : [character]),
    ];
    const body = pack(
      [2, builtIn],
      [2, kind | (base << 4)],
      [2, lists.length],
      new Uint8Array(4),
      [2, 1],
      Buffer.from('a\0', 'utf16le'),
      ...lists.map((list) => pack([2, list.length], list, new Uint8Array(list.length % 2))),
    );
    return pack([2, body.length], body, new Uint8Array(body.length % 2));
  });
  return pack([2, 4], [2, styles.length], [2, 10], ...entries);
}

describe('readStyles', () => {
  test('built-in headings have their level, a style may say another, and bases hand on theirs', () => {
    const styles = readStyles(
      bytesOf(
        sheet(
          {},
          { builtIn: 1, base: 0, paragraph: sprm(SPRM.list, 4, 0) },
          { base: 1, paragraph: sprm(SPRM.listLevel, 1) },
          { builtIn: 2, paragraph: sprm(SPRM.outlineLevel, 9) },
          undefined,
        ),
      ),
    );
    expect([0, 1, 2, 3, 4, 99].map(styles)).toEqual([
      {},
      { outline: 0, list: 4 },
      { outline: 0, list: 4, listLevel: 1 },
      { outline: 9 },
      {},
      {},
    ]);
  });

  test('character styles may hide', () => {
    const styles = readStyles(bytesOf(sheet({ kind: 2, character: sprm(SPRM.hidden, 1) })));
    expect(styles(0)).toEqual({ hidden: true });
  });

  test('styles that are based on one another in a circle are no hang', () => {
    const styles = readStyles(bytesOf(sheet({ base: 1 }, { base: 0, builtIn: 3 })));
    expect(styles(1)).toEqual({ outline: 2 });
  });
});
