import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { guardZip, storedCopy } from '../../extractors/zip-guard.js';
import { UnreadableFile } from '../../src/model/message.js';

const small = (): Uint8Array =>
  zipSync({ 'a.xml': strToU8('<a>'.repeat(200)), 'b/c.xml': [strToU8('stored'), { level: 0 }] });

/** What reading all members is refused for. */
function refusal(bytes: Uint8Array): unknown {
  try {
    const zip = guardZip(bytes);
    zip.names.forEach(zip.read);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [error.reason, error.detail];
  }
}

/** Write a 16- or 32-bit number at an offset from the first central entry (a.xml). */
function patched(bytes: Uint8Array, offset: number, value: number, width: 16 | 32): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = view.getUint32(copy.length - 6, true) + offset;
  if (width === 16) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

describe('a guarded zip', () => {
  test('gives its members, deflated and stored', () => {
    const zip = guardZip(small());
    expect(zip.names).toEqual(['a.xml', 'b/c.xml']);
    expect(new TextDecoder().decode(zip.read('a.xml'))).toBe('<a>'.repeat(200));
    expect(new TextDecoder().decode(zip.read('b/c.xml'))).toBe('stored');
    expect(zip.has('B/C.XML')).toBe(true);
    expect(zip.has('c.xml')).toBe(false);
  });

  test('may stand behind other bytes and before others', () => {
    const bytes = small();
    const framed = new Uint8Array(bytes.length + 300);
    framed.set(bytes, 100);
    expect(refusal(framed)).toBeUndefined();
  });

  test('reads names with backslashes', () => {
    expect(guardZip(zipSync({ 'word\\document.xml': strToU8('x') })).names).toEqual(['word/document.xml']);
  });

  test('can be copied for a library that does not guard itself', () => {
    const copy = unzipSync(storedCopy(guardZip(small())));
    expect(new TextDecoder().decode(copy['a.xml'])).toBe('<a>'.repeat(200));
  });
});

describe('what is refused', () => {
  test('no zip, and a zip that was cut off', () => {
    expect(refusal(strToU8('no zip at all, whatever its name'))).toEqual(['wrong-type', undefined]);
    expect(refusal(new Uint8Array())).toEqual(['wrong-type', undefined]);
    expect(refusal(small().subarray(0, 120))).toEqual(['truncated', 'ZIP']);
  });

  test('a member that is missing', () => {
    expect(() => guardZip(small()).read('x')).toThrow(new UnreadableFile('truncated', 'x'));
  });

  test('flipped bits: another figure is worse than none', () => {
    const bytes = small();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('stored');
    bytes[at] = 'S'.charCodeAt(0);
    expect(refusal(bytes)).toEqual(['truncated', 'b/c.xml']);
  });

  test('encrypted members, unknown methods, two members of one name', () => {
    expect(refusal(patched(small(), 8, 1, 16))).toEqual(['encrypted', 'ZIP']);
    expect(refusal(patched(small(), 10, 14, 16))).toEqual(['unsupported', 'ZIP 14']);
    expect(refusal(zipSync({ 'a.xml': strToU8('1'), 'A.xml': strToU8('2') }))).toEqual([
      'unsupported',
      'ZIP: 2 × A.xml',
    ]);
  });

  test('a size that lies, either way', () => {
    expect(refusal(patched(small(), 24, 10, 32))).toEqual(['bomb', 'a.xml > 10 B']);
    expect(refusal(patched(small(), 24, 5000, 32))).toEqual(['truncated', 'a.xml']);
  });

  test('members that share their bytes', () => {
    expect(refusal(patched(small(), 20, 9000, 32))).toEqual([
      'bomb',
      expect.stringMatching(/^ZIP: 90\d\d B > \d+ B$/),
    ]);
  });

  test('too many members', () => {
    const members = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()]));
    expect(refusal(zipSync(members, { level: 0 }))).toEqual(['bomb', 'ZIP: 10001 > 10000']);
  });

  test('200 MB of nothing, without inflating it', () => {
    const packed = deflateRawSync(new Uint8Array(200 * 1024 * 1024));
    const stored = zipSync({ 'word/document.xml': packed }, { level: 0 });
    const bomb = patched(patched(stored, 10, 8, 16), 24, 200 * 1024 * 1024, 32);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(bomb)).toMatchObject(['bomb', expect.stringContaining('KB → 200 MB')]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
    // The same, declared as small: inflating stops where the declared size ends.
    expect(refusal(patched(bomb, 24, 1000, 32))).toEqual(['bomb', 'word/document.xml > 1000 B']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  test('a text part beyond any report, and much in many members', () => {
    const large = patched(small(), 24, 65 * 1024 * 1024, 32);
    expect(refusal(large)).toMatchObject(['bomb', expect.stringContaining('a.xml')]);
    expect(refusal(patched(small(), 24, 0x7fffffff, 32))).toMatchObject(['bomb', expect.any(String)]);
  });

  test('arbitrary and damaged bytes are read or refused, never anything else', () => {
    const bytes = small();
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(bytes.length),
        (at, flip, length) => {
          const damaged = bytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ flip;
          refusal(damaged);
          refusal(bytes.subarray(0, length));
        },
      ),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (arbitrary) => refusal(arbitrary) !== null));
  });
});
