import { distance } from 'fastest-levenshtein';
import { known, LONGEST_TITLE, titleWords } from './titles.js';
import type { KnownSection } from './vocabulary.js';

/** Signs from which on two slips are let through. */
const LONG = 10;

const byLength = new Map<number, [string, readonly KnownSection[]][]>();
for (const [title, sections] of known.whole) {
  byLength.set(title.length, [...(byLength.get(title.length) ?? []), [title, sections]]);
}

/**
 * Sections whose title is nearest and differs by a slip of the pen: one sign, or two in a long title.
 * @param shortest Fewest signs of a title that is compared; short ones are too alike.
 */
export function nearTitles(title: string, shortest: number): readonly KnownSection[] {
  const words = titleWords(title);
  const turned = words.length >= SHORTEST_TURNED ? withTurnedSigns(words) : [];
  if (turned.length > 0) return turned;
  if (words.length < shortest || words.length > LONGEST_TITLE) return [];
  let allowed = words.length >= LONG ? 2 : 1;
  const found = new Set<KnownSection>();
  for (
    let length = Math.max(shortest, words.length - allowed);
    length <= words.length + allowed;
    length += 1
  ) {
    for (const [other, sections] of byLength.get(length) ?? []) {
      const apart = distance(other, words);
      if (apart > allowed) continue;
      if (apart < allowed) found.clear();
      allowed = apart;
      for (const section of sections) found.add(section);
    }
  }
  return [...found];
}

/** Fewest signs of a title two of which may have changed places. */
const SHORTEST_TURNED = 4;

/** What the signs of a text add up to, in whatever order they stand. */
function signSum(words: string): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum += words.charCodeAt(at);
  return sum;
}

/** Tells most words from all titles before any two of their signs change places. */
const signSums = new Set([...known.whole.keys()].map(signSum));

/** 机构置设 for 机构设置: the same signs, two neighbours of which changed places. */
function withTurnedSigns(words: string): readonly KnownSection[] {
  if (words.length > LONGEST_TITLE || !signSums.has(signSum(words))) return [];
  const found = new Set<KnownSection>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const turned = `${words.slice(0, at)}${words[at + 1] ?? ''}${words[at] ?? ''}${words.slice(at + 2)}`;
    for (const section of known.whole.get(turned) ?? []) found.add(section);
  }
  return [...found];
}
