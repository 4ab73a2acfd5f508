import type { Fen } from '../../../src/model/field.js';
import type { Accounts } from '../accounts.js';
import type { Totals } from '../sentences.js';
import { ALL, totals } from '../sentences.js';
import { FISCAL } from '../accounts.js';
import type { Chance } from './chance.js';
import { changeOf, type Ink } from './ink.js';
import { REASONS } from './names.js';
import type { Said, SaysMap } from './draft.js';
import { inventWording, type Wording } from './words.js';

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

export const settingOf = ({
  faultless,
  ...facts
}: Pick<Setting, 'chance' | 'accounts' | 'ink' | 'year' | 'body' | 'kind'> & {
  readonly faultless: boolean;
}): Setting => ({
  ...facts,
  wording: inventWording(facts.chance, facts.year, faultless),
  all: totals(facts.accounts, ALL),
  fiscal: totals(facts.accounts, FISCAL),
});

/** `2020年度`, `云台区财政局2020年`, `本年度`: whose figures a sentence tells, and of when. */
export function subject({ wording, chance, body, kind, year }: Setting): string {
  const own = kind === 'unit' ? '本单位' : '本部门';
  return chance.yes(0.7)
    ? wording.year
    : chance.pick([
        `${body}${String(year)}年度`,
        `${own}${String(year)}年度`,
        `${String(year)}年度${own}`,
        `${String(year)}年，${body}`,
        own,
      ]);
}

/** `与2019年相比，收、支总计各增加1.00万元，增长2.00%`, and the year that it compares with. */
export function comparison(setting: Setting, subject: string, now: Fen, before: Fen, each = ''): Said {
  const { wording, year, chance, ink } = setting;
  const { base, tellsBase } = wording;
  const change = changeOf(setting, now, before, each);
  const says = { ...(tellsBase ? { previousYear: year - 1 } : {}), ...change.says };
  if (change.same) {
    const against = tellsBase ? `${String(year - 1)}年` : '上年';
    return { text: `${subject}与${against}${wording.same}`, says };
  }
  if (!base.endsWith('，')) {
    if (!/决算数$/.test(base) || each !== '' || !chance.yes(0.15))
      return { text: `${subject}${base}${change.text}`, says };
    return {
      text: `${subject}${base}${ink.words(before)}${change.text}`,
      says: { ...says, previous: ink.value(before) },
    };
  }
  return {
    text: chance.yes(0.8) ? `${base}${subject}${change.text}` : `${subject}${base}${change.text}`,
    says,
  };
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
