import type { Message } from '../../src/model/message.js';
import { anyOf } from '../../src/text/words.js';
import type { Item } from '../reading/numbered-items.js';
import { profileWords } from './words.js';

/** How much is quoted of what stands where a heading is lost. */
const LONGEST_QUOTE = 30;

const { inside, owned } = profileWords.institutions;
const BODIES = `[^，。；]{0,24}${anyOf(...inside, ...owned)}[^。；]{0,40}?[\\d一二两三四五六七八九十]+个`;
/** `本局内设4个科室` tells of 机构设置, as a line of its own or, its heading lost, behind the last sentence of another list. */
export const TELLS_OF_BODIES = new RegExp(`^${BODIES}`);
export const GOES_ON_WITH_BODIES = new RegExp(`。${BODIES}`);

/** Says that another list begins, whose heading was not known or is lost. */
export function lostHeading(other: Item | undefined, source: string): readonly Message[] {
  const [line] = other?.lines ?? [];
  if (line === undefined) return [];
  const title = line.text.slice(0, LONGEST_QUOTE);
  return [{ code: 'heading-unknown', severity: 'warning', source, title, place: { block: line.block } }];
}
