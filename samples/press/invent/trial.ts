import { convertReport } from '../../../src/index.js';
import { compare, type Difference } from './compare.js';
import { inventedFrom } from './index.js';
import type { Draft } from './draft.js';
import { layoutOf } from './layouts.js';
import { printAll, type Format } from './print.js';
import { shrink } from './shrink.js';

/** Prints drafts, reads them back and compares. */
export async function tryDrafts(
  drafts: readonly Draft[],
  format: Format,
): Promise<readonly (readonly Difference[])[]> {
  const invented = drafts.map(inventedFrom);
  const printed = await printAll(
    invented.map(({ report }) => report),
    format,
    drafts.map(({ seed }) => layoutOf(seed)),
  );
  const differences: (readonly Difference[])[] = [];
  for (const [i, { bytes, name }] of printed.entries()) {
    const own = invented[i];
    if (own) differences.push(compare(own, await convertReport(bytes, { name })));
  }
  return differences;
}

export const tryDraft = async (draft: Draft, format: Format): Promise<readonly Difference[]> =>
  (await tryDrafts([draft], format))[0] ?? [];

/** What kind of failure it is: the same place of a record, whichever entry of a list. */
export const kindOf = ({ pointer, said, ...values }: Difference): string => {
  const how = !('expected' in values) ? 'extra' : !('actual' in values) ? 'missing' : 'other';
  return `${pointer.replace(/\d+/g, '*')} ${how}, ${said ? 'said' : 'silent'}`;
};

/** The smallest report that shows a failure of this kind. */
export const shrinkTo = (draft: Draft, format: Format, kind: string): Promise<Draft> =>
  shrink(draft, async (candidate) => (await tryDraft(candidate, format)).some((one) => kindOf(one) === kind));
