import { convertReport } from '../../../../src/index.js';
import type { Difference } from '../compare.js';
import { chanceOf } from '../chance.js';
import { inventReport } from '../index.js';
import { printAs, type Format } from '../print.js';
import type { Part, Report } from '../../report.js';
import { mutations } from './kinds.js';
import { wrongSilently } from './wrong.js';

export const mutationNames: readonly string[] = Object.keys(mutations);

export interface Damaged {
  readonly report: Report;
  /** Values that are wrong and that nothing was said about. */
  readonly wrong: readonly Difference[];
}

/** Damages an invented report in one way and reads it; `undefined` where it has nothing to damage in that way. */
export async function readDamaged(
  seed: number,
  name: string,
  { family, format }: { readonly family: string; readonly format: Format },
): Promise<Damaged | undefined> {
  const { report, record, also } = inventReport(seed, { family });
  const mutation = mutations[name];
  if (mutation === undefined) throw new Error(`no mutation ${name}`);
  const parts = mutation(report.parts, chanceOf(seed * 7919 + mutationNames.indexOf(name)));
  if (parts === undefined) return undefined;
  const damaged = { ...report, parts };
  const file = await printAs(damaged, format);
  const conversion = await convertReport(file.bytes, { name: file.name });
  const print = { record, also, emptied: isEmptied(report.parts, parts) };
  return { report: damaged, wrong: wrongSilently(print, conversion) };
}

/** Whether the damage took a table's last figure. */
const isEmptied = (before: readonly Part[], after: readonly Part[]): boolean =>
  before.some((part, at) => tellsFigures(part) && after[at]?.kind === 'table' && !tellsFigures(after[at]));

const tellsFigures = (part: Part): boolean =>
  part.kind === 'table' && part.rows.flat().some(({ text }) => /\d\.\d/.test(text));
