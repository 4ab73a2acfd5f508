import type { Accounts } from '../../accounts.js';
import { inventAccounts } from '../bodies.js';
import { inventBody, type Body } from '../body.js';
import type { Chance } from '../chance.js';
import { withDefects } from '../defects/index.js';
import type { Draft, Node } from '../draft.js';
import { aligned } from '../draft.js';
import type { Ink } from '../ink.js';
import { settingOf, type Setting } from '../setting.js';

/** What a family of forms prints below its title. */
export interface Family {
  readonly id: string;
  readonly years: readonly [first: number, last: number];
  /** The city or municipality above the district, where the form is of one. */
  readonly above?: string;
  readonly ink: (chance: Chance) => Ink;
  readonly nodes: (setting: Setting, body: Body) => readonly Node[];
}

/** @param faultless What the report prints follows from its figures. */
export function draftOf(family: Family, chance: Chance, seed: number, faultless = false): Draft {
  const year = chance.whole(...family.years);
  const body = inventBody(chance, family.above);
  const accounts = inventAccounts(chance, body.name, year, body.trade);
  return draftOfYear({ family, chance, seed, body, accounts, faultless });
}

/** One year's report of a body whose figures are known. */
export function draftOfYear({
  family,
  chance,
  seed,
  body,
  accounts,
  faultless,
}: {
  readonly family: Family;
  readonly chance: Chance;
  readonly seed: number;
  readonly body: Body;
  readonly accounts: Accounts;
  readonly faultless: boolean;
}): Draft {
  const { name, kind } = body;
  const { year } = accounts;
  const setting = settingOf({ chance, accounts, ink: family.ink(chance), year, body: name, kind, faultless });
  const nodes = family.nodes(setting, body);
  const title = `${name}${String(year)}${chance.pick(['年度', '年'])}${kind === 'unit' ? '单位' : '部门'}决算`;
  return {
    id: `${family.id}-${String(seed)}`,
    title,
    family: family.id,
    seed,
    says: { identity: { department: name, year, kind } },
    nodes: faultless
      ? [aligned('center', title), ...nodes]
      : withDefects(chance, { body: name, year }, aligned('center', title), nodes),
  };
}
