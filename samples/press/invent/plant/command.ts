import { families } from '../index.js';
import { plantIn, plantKinds, type PlantResult } from './index.js';
import { readInvented } from './reading.js';

export interface PlantOptions {
  readonly first: number;
  /** Reports for each kind. */
  readonly count: number;
  readonly only?: string;
  readonly family?: string;
}

/** Reports looked at for each that is wanted: not every report has a place for every kind. */
const MOST_LOOKS = 6;

interface Tally {
  planted: number;
  found: number;
  named: number;
  readonly missed: string[];
}

/**
 * Plants each kind of contradiction in clean reports and prints how many were found; before that, how many clean reports
 * failed a check. Returns how many bars were missed: 99 % of all, every one of the strict kinds, no false alarm.
 */
export async function plant({ first, count, only, family }: PlantOptions): Promise<number> {
  const kinds = plantKinds.filter(({ name }) => only === undefined || name === only);
  const tallies = new Map<string, Tally>(
    kinds.map(({ name }) => [name, { planted: 0, found: 0, named: 0, missed: [] }]),
  );
  const alarms: string[] = [];
  let looked = 0;
  for (let seed = first; seed < first + count * MOST_LOOKS; seed += 1) {
    const open = kinds.filter(({ name }) => (tallies.get(name)?.planted ?? 0) < count);
    if (open.length === 0) break;
    const read = await readInvented(seed, family ?? families[seed % families.length]?.id);
    looked += 1;
    for (const { status, rule, message } of read.record.checks)
      if (status === 'failed') alarms.push(`seed ${String(seed)} ${rule}: ${message}`);
    for (const kind of open) {
      const result = await plantIn(read, kind, seed);
      const tally = tallies.get(kind.name);
      if (result !== undefined && tally !== undefined) score(tally, result, seed);
    }
  }
  console.log(`${String(looked)} clean reports, ${String(alarms.length)} false alarms`);
  for (const alarm of alarms.slice(0, 20)) console.log(`  ${alarm}`);
  return tell(kinds, tallies) + (alarms.length > 0 ? 1 : 0);
}

function score(tally: Tally, { found, named, planted, record }: PlantResult, seed: number): void {
  tally.planted += 1;
  if (found) tally.found += 1;
  if (named) tally.named += 1;
  if (!found)
    tally.missed.push(
      `seed ${String(seed)} ${planted.pointer} “${planted.words}”${record === undefined ? ' (no record)' : ''}`,
    );
}

function tell(kinds: readonly (typeof plantKinds)[number][], tallies: ReadonlyMap<string, Tally>): number {
  let [planted, found, broken] = [0, 0, 0];
  for (const { name, strict } of kinds) {
    const tally = tallies.get(name);
    if (tally === undefined) continue;
    planted += tally.planted;
    found += tally.found;
    if (strict && tally.found < tally.planted) broken += 1;
    const counts = [tally.planted, tally.found, tally.named].map((one) => String(one).padStart(4));
    console.log(`${name.padEnd(40)} planted, found, named as the cause:${counts.join('')}`);
    for (const missed of tally.missed.slice(0, 3)) console.log(`    ${missed}`);
  }
  const share = planted === 0 ? 0 : (100 * found) / planted;
  console.log(`all: ${String(found)} of ${String(planted)} found (${share.toFixed(2)} %)`);
  return broken + (share < 99 ? 1 : 0);
}
