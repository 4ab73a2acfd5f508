import { convertReport } from '../../../src/index.js';
import { compare, type Difference } from './compare.js';
import { inventedFrom } from './index.js';
import type { Draft } from './draft.js';
import { printAs, type Format } from './print.js';
import { shrink } from './shrink.js';

/** Prints a draft, reads it back and compares. */
export async function tryDraft(draft: Draft, format: Format): Promise<readonly Difference[]> {
  const invented = inventedFrom(draft);
  const { bytes, name } = await printAs(invented.report, format);
  return compare(invented, await convertReport(bytes, { name }));
}

/** What kind of failure it is: the same place of a record, whichever entry of a list. */
export const kindOf = ({ pointer, said, ...values }: Difference): string => {
  const how = !('expected' in values) ? 'extra' : !('actual' in values) ? 'missing' : 'other';
  return `${pointer.replace(/\d+/g, '*')} ${how}, ${said ? 'said' : 'silent'}`;
};

/** The smallest report that shows a failure of this kind. */
export const shrinkTo = (draft: Draft, format: Format, kind: string): Promise<Draft> =>
  shrink(draft, async (candidate) => (await tryDraft(candidate, format)).some((one) => kindOf(one) === kind));
