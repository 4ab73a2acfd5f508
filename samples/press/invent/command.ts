import { parseArgs } from 'node:util';
import { printText } from '../print/txt.js';
import { families, inventReport, inventedFrom } from './index.js';
import type { Difference } from './compare.js';
import { formats, printable, type Format } from './print.js';
import { kindOf, shrinkTo, tryDraft, tryDrafts } from './trial.js';
import type { Draft } from './draft.js';
import { mutate } from './mutate/command.js';
import { plant } from './plant/command.js';

/**
 * Makes reports, prints and reads them, and tells what was not read right:
 * `npm run press -- --count 1000 [--seed 1] [--family sichuan-2020] [--format txt,docx] [--shrink 5]`.
 * With `--mutate [--only 'cell emptied']` each report is damaged first, and what was read wrong in silence is told.
 * With `--plant [--only revenue-sum]` contradictions are planted in `--count` reports for each kind, and what the checks
 * find of them is told.
 * Ends with 1 where anything was not right.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string' },
    format: { type: 'string', default: formats.join(',') },
    shrink: { type: 'string', default: '5' },
    mutate: { type: 'boolean', default: false },
    plant: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

type Tally = Record<'right' | 'said' | 'wrong', number>;
interface Failure {
  readonly draft: Draft;
  readonly format: Format;
  readonly first: Difference;
  times: number;
}

interface Counts {
  readonly tallies: Map<string, Tally>;
  readonly failures: Map<string, Failure>;
}

/** So many reports are printed in one go. */
const TOGETHER = 20;

const chosen = values.family === undefined ? families : families.filter(({ id }) => id === values.family);
const used = printable.filter((format) => values.format.split(',').includes(format));
if (chosen.length === 0 || used.length === 0) throw new Error('no such family or format');

const first = Number(values.seed);
const { only, family } = values;
const asked = {
  first,
  count: Number(values.count),
  ...(only === undefined ? {} : { only }),
  ...(family === undefined ? {} : { family }),
};
if (values.mutate) {
  if ((await mutate({ ...asked, formats: used })) > 0) process.exitCode = 1;
} else if (values.plant) {
  if ((await plant(asked)) > 0) process.exitCode = 1;
} else await press();

async function press(): Promise<void> {
  const tallies = new Map<string, Tally>();
  const failures = new Map<string, Failure>();
  const counts: Counts = { tallies, failures };
  for (let seed = first; seed < first + asked.count; seed += TOGETHER) {
    const drafts = Array.from({ length: Math.min(TOGETHER, first + asked.count - seed) }, (_, i) =>
      draftOf(seed + i),
    );
    for (const format of used) {
      const found = await tryDrafts(drafts, format);
      drafts.forEach((draft, i) => {
        count(counts, draft, format, found[i] ?? []);
      });
    }
  }

  console.log(['family'.padEnd(18), ...used.map((format) => format.padEnd(22))].join(''));
  console.log(['right/said/wrong'.padEnd(18), ...used.map(() => ''.padEnd(22))].join(''));
  for (const { id } of chosen) {
    const cells = used.map((format) => {
      const tally = tallies.get(`${id} ${format}`);
      return (tally ? `${String(tally.right)}/${String(tally.said)}/${String(tally.wrong)}` : '—').padEnd(22);
    });
    console.log([id.padEnd(18), ...cells].join(''));
  }

  const worst = [...failures].sort(
    ([, a], [, b]) => Number(a.first.said) - Number(b.first.said) || b.times - a.times,
  );
  for (const [kind, { draft, format, first: shown, times }] of worst.slice(0, 40))
    console.log(
      `${String(times)}× ${kind} · ${draft.family} seed ${String(draft.seed)} ${format} · expected ${write(shown.expected)}, read ${write(shown.actual)}`,
    );
  for (const [kind, { draft, format }] of worst.slice(0, Number(values.shrink))) {
    const smallest = await shrinkTo(draft, format, kind);
    console.log(`\n── ${kind} · ${draft.family} seed ${String(draft.seed)} ${format}`);
    for (const one of await tryDraft(smallest, format))
      console.log(`   ${one.pointer}: expected ${write(one.expected)}, read ${write(one.actual)}`);
    console.log(printText(inventedFrom(smallest).report, { tables: 'pipe' }));
  }
  if (failures.size > 0) process.exitCode = 1;
}

function draftOf(seed: number): Draft {
  const family = chosen[seed % chosen.length];
  return inventReport(seed, family && { family: family.id }).draft;
}

function count(
  { tallies, failures }: Counts,
  draft: Draft,
  format: Format,
  differences: readonly Difference[],
): void {
  const cell = `${draft.family} ${format}`;
  const tally = tallies.get(cell) ?? { right: 0, said: 0, wrong: 0 };
  tallies.set(cell, tally);
  tally[differences.length === 0 ? 'right' : differences.every(({ said }) => said) ? 'said' : 'wrong'] += 1;
  for (const difference of differences) {
    const kind = kindOf(difference);
    const known = failures.get(kind);
    if (known) known.times += 1;
    else failures.set(kind, { draft, format, first: difference, times: 1 });
  }
}

function write(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 160);
}
