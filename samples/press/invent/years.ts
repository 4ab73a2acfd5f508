import { FISCAL, operating, type Accounts } from '../accounts.js';
import { ALL, totals } from '../sentences.js';
import { inventAccounts } from './bodies.js';
import type { Body } from './body.js';
import { chanceOf } from './chance.js';
import { aligned, type Draft } from './draft.js';
import { draftOfYear, type Family } from './families/family.js';

/** A body's report of one year; a body may change its name. */
export interface YearOf {
  readonly year: number;
  readonly body: Body;
  /** What this report prints in place of the figures that the next one is written from. */
  readonly printed?: (accounts: Accounts) => Accounts;
  /** `2023年9月5日` */
  readonly publishedOn?: string;
}

/** Reports of a body over several years; what each says of the year before is what that year's report prints. */
export function inventYears(seed: number, family: Family, years: readonly YearOf[]): readonly Draft[] {
  let before: Accounts | undefined;
  return years.map(({ year, body, printed, publishedOn }) => {
    const chance = chanceOf(seed + year);
    const invented = inventAccounts(chance, body.name, year, body.trade);
    const own = before !== undefined && before.year === year - 1 ? following(invented, before) : invented;
    before = own;
    const accounts = printed?.(own) ?? own;
    const draft = draftOfYear({ family, chance, seed, body, accounts, faultless: false });
    const [title, ...rest] = draft.nodes;
    return title === undefined || publishedOn === undefined
      ? draft
      : { ...draft, nodes: [title, aligned('right', `发布日期：${publishedOn}`), ...rest] };
  });
}

function following(accounts: Accounts, before: Accounts): Accounts {
  const [all, fiscal, general] = [ALL, FISCAL, ['general' as const]].map((purses) => totals(before, purses));
  if (all === undefined || fiscal === undefined || general === undefined) throw new Error('no totals');
  return {
    ...accounts,
    threePublic: { ...accounts.threePublic, previous: before.threePublic.actual },
    previous: {
      total: all.total,
      revenue: all.revenue,
      expenditure: all.expenditure,
      fiscal: fiscal.total,
      general: general.expenditure,
      operating: operating(before),
    },
  };
}
