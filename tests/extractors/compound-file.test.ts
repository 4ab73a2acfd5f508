import { readFileSync } from 'node:fs';
import { isCompoundFile, openCompoundFile } from '../../extractors/compound-file.js';
import { UnreadableFile } from '../../src/model/message.js';

const good = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('./doc/files/tables.doc', import.meta.url)));

/** The file with one 32-bit number changed. */
function changed(at: (view: DataView) => number, value: number): Uint8Array {
  const bytes = good();
  const view = new DataView(bytes.buffer);
  view.setUint32(at(view), value, true);
  return bytes;
}

const fatSector = (view: DataView): number => 512 * (1 + view.getUint32(76, true));
const directory = (view: DataView): number => view.getUint32(48, true);

describe('openCompoundFile', () => {
  test('lists and reads streams, large and small', () => {
    const file = openCompoundFile(good());
    expect(file.names).toEqual(
      expect.arrayContaining(['Root Entry', 'WordDocument', '1Table', '\u0001CompObj']),
    );
    expect([...(file.stream('WordDocument') ?? [])].slice(0, 2)).toEqual([0xec, 0xa5]);
    expect(Buffer.from(file.stream('\u0001CompObj') ?? []).toString('latin1')).toContain('Word');
    expect(file.stream('Data')).toBeUndefined();
    expect(file.stream('Root Entry')).toBeUndefined();
  });

  test.each([
    ['a directory outside the file', changed(() => 48, 90_000), /sector 90000/],
    ['an allocation table outside the file', changed(() => 76, 70_000), /sector 70000/],
    ['nothing but its head', good().subarray(0, 600), /ends in its header/],
  ])('refuses %s', (_what, bytes, detail) => {
    const open = (): unknown => openCompoundFile(bytes).stream('WordDocument');
    expect(open).toThrow(UnreadableFile);
    expect(open).toThrow(detail);
  });

  test('a sector that follows itself is no hang', () => {
    const bytes = changed(
      (view) => fatSector(view) + 4 * directory(view),
      new DataView(good().buffer).getUint32(48, true),
    );
    expect(() => openCompoundFile(bytes)).toThrow(/never ends/);
  });

  test('knows its mark', () => {
    expect(isCompoundFile(good())).toBe(true);
    expect(isCompoundFile(new Uint8Array(8))).toBe(false);
    expect(() => openCompoundFile(new Uint8Array(4000))).toThrow(/no OLE container/);
  });
});
