import type { Fen } from '../../../src/model/field.js';
import type { Accounts } from '../accounts.js';
import type { Totals } from '../sentences.js';
import { ALL, totals } from '../sentences.js';
import { FISCAL } from '../accounts.js';
import type { Chance } from './chance.js';
import { changeOf, type ChangeWords, type Ink } from './ink.js';
import { REASONS } from './names.js';
import type { Said, SaysMap } from './draft.js';

/** How one report words what all reports say. */
export interface Wording extends ChangeWords {
  /** `2020年度`, `2020年`. */
  readonly year: string;
  /** What a change is against: `与2019年相比，`; tells the year or not. */
  readonly base: string;
  readonly tellsBase: boolean;
  readonly reason: string;
  /** `主要变动原因是` as a sentence of its own, or after a comma. */
  readonly reasonApart: boolean;
}

/** What every chapter is written from. */
export interface Setting {
  readonly chance: Chance;
  readonly accounts: Accounts;
  readonly ink: Ink;
  readonly wording: Wording;
  readonly year: number;
  readonly body: string;
  readonly kind: 'department' | 'unit';
  readonly all: Totals;
  readonly fiscal: Totals;
}

export const settingOf = (
  facts: Pick<Setting, 'chance' | 'accounts' | 'ink' | 'year' | 'body' | 'kind'>,
): Setting => ({
  ...facts,
  wording: inventWording(facts.chance, facts.year),
  all: totals(facts.accounts, ALL),
  fiscal: totals(facts.accounts, FISCAL),
});

function inventWording(chance: Chance, year: number): Wording {
  const last = String(year - 1);
  const tellsBase = chance.yes(0.6);
  return {
    year: `${String(year)}${chance.pick(['年度', '年'])}`,
    tellsBase,
    base: tellsBase
      ? chance.pick([`与${last}年相比，`, `与${last}年度相比，`, `比${last}年`, `较${last}年度决算数`])
      : chance.pick(['与上年相比，', '较上年', '比上年', '较上年决算数', '同比']),
    reason: chance.pick(['主要变动原因是', '主要原因是', '主要原因：', '主要是', '主要原因是：']),
    reasonApart: chance.yes(0.5),
    ...chance.pick([
      { up: ['增加', '增长'], down: ['减少', '下降'] },
      { up: ['增加', '上升'], down: ['减少', '降低'] },
      { up: ['增加', '增长'], down: ['减少', '减少'] },
    ] as const),
    comma: chance.pick(['，', '、']),
    same: chance.pick(['持平', '无变化', '无增减变化']),
  };
}

/** `与2019年相比，收、支总计各增加1.00万元，增长2.00%`, and the year that it compares with. */
export function comparison(setting: Setting, subject: string, now: Fen, before: Fen, each = ''): Said {
  const { wording, year } = setting;
  const change = changeOf(setting.ink, now, before, wording, each);
  const base = wording.base;
  const text = change.same
    ? `${subject}${wording.tellsBase ? `与${String(year - 1)}年` : '与上年'}${wording.same}`
    : base.endsWith('，')
      ? `${base}${subject}${change.text}`
      : `${subject}${base}${change.text}`;
  return { text, says: { ...(wording.tellsBase ? { previousYear: year - 1 } : {}), ...change.says } };
}

/** A comparison with its reason behind it, as one sentence or two. */
export function explained(setting: Setting, said: Said): Said {
  const { wording, chance } = setting;
  const reason = chance.pick(REASONS);
  const words = `${wording.reason}${reason}。`;
  return {
    text: `${said.text}${wording.reasonApart ? '。' : '，'}${words}`,
    says: { ...said.says, reason },
  };
}

/** Says something of a chapter of the final accounts. */
export const ofAccounts = (chapter: string, says: SaysMap): SaysMap => ({
  finalAccounts: { [chapter]: says },
});
