import type { Context } from '../../src/model/rule.js';
import { wordsBefore, type Said } from '../reading/chapter.js';
import { narrativeWords } from './words.js';

const named = narrativeWords.procurement;

/** What of the procurement small enterprises won: of that reserved for them, or of the rest. */
export type AwardKey =
  'reservedToSmallAndMedium' | 'reservedToSmallAndMicro' | 'otherToSmallAndMedium' | 'otherToSmallAndMicro';

/** The words before an amount say that it is what somebody won: `由中小企业供应商中标或成交的，采购金额…`. */
export const isAward = (context: Context, said: Said): boolean =>
  named.award.test(wordsBefore(context, said));

/** Where an award belongs; `undefined` where its words leave open of what, or who won it. */
export function awardKey(context: Context, said: Said): AwardKey | undefined {
  const before = wordsBefore(context, said);
  const by = before.lastIndexOf('由');
  if (by < 0) return undefined;
  const [what, who] = [before.slice(0, by), before.slice(by)];
  const winner = sizeOf(who);
  const reservedFor = named.reserved.test(what) ? (sizeOf(what) ?? winner) : undefined;
  if (winner === undefined) return undefined;
  if (reservedFor !== undefined) return reservedFor === winner ? `reservedTo${winner}` : undefined;
  return named.rest.test(what) ? `otherTo${winner}` : undefined;
}

const sizeOf = (words: string): 'SmallAndMicro' | 'SmallAndMedium' | undefined =>
  named.micro.test(words) ? 'SmallAndMicro' : named.small.test(words) ? 'SmallAndMedium' : undefined;
