import type { Message } from '../../src/model/message.js';
import type { Item } from '../reading/numbered-items.js';

/** How much is quoted of what stands where a heading is lost. */
const LONGEST_QUOTE = 30;

/** Says that another list begins, whose heading was not known or is lost. */
export function lostHeading(other: Item | undefined, source: string): readonly Message[] {
  const [line] = other?.lines ?? [];
  if (line === undefined) return [];
  const title = line.text.slice(0, LONGEST_QUOTE);
  return [{ code: 'heading-unknown', severity: 'warning', source, title, place: { block: line.block } }];
}
