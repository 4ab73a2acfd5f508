import { distance } from 'fastest-levenshtein';
import { vocabulary } from './vocabulary.js';

/** A whole title and where it begins. */
export interface NearTitle {
  readonly id: string;
  readonly from: number;
}

const byLength = new Map<number, (readonly [title: string, id: string])[]>();
for (const [id, titles] of Object.entries(vocabulary.titles))
  for (const title of titles)
    byLength.set(title.length, [...(byLength.get(title.length) ?? []), [title, id]]);

/**
 * The statement whose whole title ends the text but for one slip: a sign lost, doubled or wrong, or two neighbours that
 * changed places (政府基性金预算…). None where slips lead to several statements.
 *
 * @param opens Whether a title may begin behind these words.
 */
export function nearStatement(body: string, opens: (before: string) => boolean): NearTitle | undefined {
  const found = new Map<string, NearTitle>();
  for (const [length, titles] of byLength) {
    for (const other of [length - 1, length, length + 1]) {
      const from = body.length - other;
      if (from < 0 || !opens(body.slice(0, from))) continue;
      const tail = body.slice(from);
      for (const [title, id] of titles)
        if (!found.has(id) && isOneSlip(tail, title)) found.set(id, { id, from });
    }
  }
  const [only, more] = found.values();
  return more === undefined ? only : undefined;
}

function isOneSlip(printed: string, title: string): boolean {
  const at = [...title].findIndex((sign, index) => sign !== printed[index]);
  if (printed.length > title.length) return isDoubled(printed, title);
  if (at < 0) return false;
  const turned = printed[at] === title[at + 1] && printed[at + 1] === title[at];
  return turned ? printed.slice(at + 2) === title.slice(at + 2) : distance(printed, title) === 1;
}

/** A sign more is a slip only where it stands twice; any other is a word of its own. */
const isDoubled = (printed: string, title: string): boolean =>
  [...printed].some(
    (sign, at) => sign === printed[at + 1] && printed.slice(0, at) + printed.slice(at + 1) === title,
  );
