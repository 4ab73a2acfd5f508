import type { Part } from '../../report.js';
import { families, inventReport } from '../index.js';
import type { Format } from '../print.js';
import { kindOf } from '../trial.js';
import { mutationNames, readDamaged } from './index.js';

export interface MutateOptions {
  readonly first: number;
  readonly count: number;
  readonly formats: readonly Format[];
  readonly only?: string;
  readonly family?: string;
}

/** Damages reports in every way and prints what was read wrong in silence. Returns how many reports were. */
export async function mutate({ first, count, formats, only, family }: MutateOptions): Promise<number> {
  let failed = 0;
  const shown = new Map<string, number>();
  for (const name of mutationNames.filter((one) => only === undefined || one === only)) {
    let tried = 0;
    let wrong = 0;
    for (let seed = first; seed < first + count; seed += 1) {
      const chosen = family ?? families[seed % families.length]?.id ?? '';
      const format = formats[seed % formats.length] ?? 'html';
      const damaged = await readDamaged(seed, name, { family: chosen, format });
      if (damaged === undefined) continue;
      tried += 1;
      if (damaged.wrong.length === 0) continue;
      wrong += 1;
      for (const difference of damaged.wrong.slice(0, 2)) {
        const kind = `${name}: ${kindOf(difference)}`;
        const times = shown.get(kind) ?? 0;
        shown.set(kind, times + 1);
        if (times > 0) continue;
        const { pointer, expected, actual } = difference;
        console.log(
          `  ${kind} · ${chosen} seed ${String(seed)} ${format} · ${pointer} expected ${JSON.stringify(expected) ?? 'nothing'}, read ${JSON.stringify(actual) ?? 'nothing'}`,
        );
        for (const line of changes(inventReport(seed, { family: chosen }).report.parts, damaged.report.parts))
          console.log(`      ${line}`);
      }
    }
    failed += wrong;
    console.log(`${name.padEnd(32)} ${String(tried)} tried, ${String(wrong)} wrong in silence`);
  }
  return failed;
}

/** The first part that differs, before and after. */
function changes(before: readonly Part[], after: readonly Part[]): readonly string[] {
  const at = before.findIndex((part, index) => JSON.stringify(part) !== JSON.stringify(after[index]));
  return [`- ${write(before[at], after[at])}`, `+ ${write(after[at], before[at])}`];
}

function write(part: Part | undefined, other: Part | undefined): string {
  if (part === undefined) return '';
  if (part.kind !== 'table')
    return `${part.kind === 'heading' ? (part.number ?? '') : ''}${part.text}`.slice(0, 400);
  const rows = other?.kind === 'table' ? other.rows.map((row) => JSON.stringify(row)) : [];
  const changed = part.rows.find((row, at) => JSON.stringify(row) !== rows[at]) ?? [];
  return changed.map(({ text }) => text).join(' | ');
}
