import type { Message } from '../../src/model/message.js';
import { captionSources } from '../reading/captions.js';
import type { Located } from './locate.js';

/** Fewest statements printed twice that make a second set: 收入决算表 by unit and by function is none. */
const FEWEST = 3;
const BODY = new RegExp(`${captionSources.bodyLabel}\\s?(?!${captionSources.moneyUnit})`);

/** A report that prints the tables of 汇总 and 本级 in one narrative: where the second set begins, and whose they are. */
export function repeatedSets(targets: readonly Located[], ids: readonly string[]): readonly Message[] {
  const first = new Map<string, Located>();
  const again: { readonly target: Located; readonly before: Located }[] = [];
  for (const [at, target] of targets.entries()) {
    const id = ids[at] ?? '';
    if (target.parts.length === 0 || id.startsWith('other:')) continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, target);
    else again.push({ target, before });
  }
  const [start] = again;
  if (start === undefined || new Set(again.map(({ before }) => before)).size < FEWEST) return [];
  const { print, title } = start.target;
  const captions = [start.before, start.target].flatMap(bodyCaption);
  return [
    {
      severity: 'warning',
      source: 'rules/statements',
      code: 'statements-repeated',
      title: print.text.slice(title.start, title.end),
      captions: [...new Set(captions)],
      place: { block: print.place.block, ...(print.place.cell ? { cell: print.place.cell } : {}) },
    },
  ];
}

const bodyCaption = ({ captions }: Located): readonly string[] =>
  captions.filter(({ print }) => BODY.test(print.text)).map(({ print }) => print.text);
