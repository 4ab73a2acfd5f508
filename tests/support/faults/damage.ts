import { unzipSync, zipSync } from 'fflate';
import type { Chance } from '../../../samples/press/invent/chance.js';

/** One way to spoil a file's bytes. */
type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  change(copy);
  return copy;
};

const damages: readonly Damage[] = [
  // A few bits.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      for (let times = chance.whole(1, 8); times > 0; times -= 1) {
        const at = chance.whole(0, copy.length - 1);
        copy[at] = (copy[at] ?? 0) ^ (1 << chance.whole(0, 7));
      }
    }),
  // A stretch of noise.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      const at = chance.whole(0, copy.length - 1);
      for (let n = 0; n < chance.whole(4, 400) && at + n < copy.length; n += 1)
        copy[at + n] = chance.whole(0, 255);
    }),
  // Cut off.
  (bytes, chance) => bytes.slice(0, chance.whole(1, bytes.length - 1)),
  // A stretch missing.
  (bytes, chance) => {
    const at = chance.whole(0, bytes.length - 1);
    return Buffer.concat([bytes.slice(0, at), bytes.slice(at + chance.whole(1, 2000))]);
  },
  // A stretch twice.
  (bytes, chance) => {
    const at = chance.whole(0, bytes.length - 1);
    return Buffer.concat([bytes.slice(0, at + 500), bytes.slice(at)]);
  },
  // Numbers that headers hold, made large.
  (bytes, chance) =>
    changed(bytes, (copy) => {
      const at = chance.whole(0, Math.min(copy.length, 4096) - 1);
      copy.fill(0xff, at, at + 4);
    }),
];

/** What only zipped documents suffer: a member gone, two that have each other's content, one that is spoiled inside. */
const zipDamages: readonly Damage[] = [
  (bytes, chance) =>
    rezipped(bytes, (members) => members.filter((_, at) => at !== chance.whole(0, members.length - 1))),
  (bytes, chance) =>
    rezipped(bytes, (members) => {
      const [a, b] = [chance.whole(0, members.length - 1), chance.whole(0, members.length - 1)];
      return members.map(([name, content], at) => [
        name,
        (at === a ? members[b]?.[1] : at === b ? members[a]?.[1] : undefined) ?? content,
      ]);
    }),
  (bytes, chance) =>
    rezipped(bytes, (members) => {
      const spoiled = chance.whole(0, members.length - 1);
      return members.map(([name, content], at) => [
        name,
        at === spoiled && content.length > 1 ? chance.pick(damages)(content, chance) : content,
      ]);
    }),
];

type Members = readonly (readonly [name: string, content: Uint8Array])[];

const rezipped = (bytes: Uint8Array, change: (members: Members) => Members): Uint8Array =>
  zipSync(Object.fromEntries(change(Object.entries(unzipSync(bytes)))), { level: 1 });

export function damage(bytes: Uint8Array, chance: Chance): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return chance.pick(isZip ? [...damages, ...zipDamages] : damages)(bytes, chance);
}
