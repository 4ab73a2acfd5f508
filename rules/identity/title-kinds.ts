import { z } from 'zod';
import type { LookAlike } from '../../src/model/message.js';
import { entries, vocabularyReader, words as wordList } from '../reading/vocabulary.js';
import vocabulary from '../vocabulary/look-alikes.json' with { type: 'json' };
import { anyOf, firstsOf } from '../../src/text/words.js';
import { nameInTitle } from './names.js';
import { identityWords } from './words.js';

const phrase = z.array(z.string().min(1)).min(1);
const schema = z.strictObject({
  source: z.string(),
  kinds: z.array(
    z.strictObject({
      found: z.enum([
        'audit',
        'government',
        'three-public',
        'procurement',
        'performance',
        'budget',
        'institution',
        'press',
      ]),
      phrases: z.array(phrase).min(1),
      ends: phrase.optional(),
      not: phrase.optional(),
    }),
  ),
  accounts: z.array(phrase).min(1),
  evidence: phrase,
  forms: phrase,
  /** A title that names the accounts, and an evaluation: what it is decides by the words of this phrase. */
  evaluation: phrase,
  /** 某县2021年一般公共预算…: of a region, where no body stands between the year and it. */
  regionBudget: entries(wordList, 'regions', 'bodies', 'level', 'budget'),
  /** Titles of chapters that are of a budget. */
  budgetChapter: wordList,
});

/** Words by which look-alikes are told from reports; throws with the place of a mistake in their file. */
export const readLookAlikes = vocabularyReader('look-alikes.json', schema);

export const words = readLookAlikes(vocabulary);

/** How far apart the words of one phrase may stand. */
const GAP = 12;

/** The words stand in the text in their order, none of them far from the one before. */
function holds(text: string, [first = '', ...rest]: readonly string[]): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length;
    const follows = rest.every((word) => {
      const next = text.slice(end, end + GAP + word.length).indexOf(word);
      end += next + word.length;
      return next >= 0;
    });
    if (follows) return true;
  }
  return false;
}

const isOf = (text: string, { phrases, ends, not }: (typeof words.kinds)[number]): boolean =>
  (ends?.some((word) => text.endsWith(word)) === true || phrases.some((one) => holds(text, one))) &&
  not?.some((word) => text.includes(word)) !== true;

const find = (text: string, kinds: ReadonlySet<LookAlike>): LookAlike | undefined =>
  words.kinds.find((kind) => kinds.has(kind.found) && isOf(text, kind))?.found;

/** What else a title may speak of that names the accounts: 关于做好部门决算公开工作的通知. */
const NARROW = new Set<LookAlike>([
  'audit',
  'three-public',
  'procurement',
  'performance',
  'institution',
  'press',
]);
/** What comes before the accounts in a title that does not say 部门 or 单位: 政府决算, “三公”经费决算, 绩效自评. */
const BEFORE = new Set<LookAlike>([
  'audit',
  'government',
  'three-public',
  'procurement',
  'performance',
  'institution',
]);
const OTHERS = new Set<LookAlike>(['budget', 'press']);

const { report } = identityWords;
const KIND = anyOf(...report.department, ...report.unit);
const ACCOUNTS = anyOf(...report.accounts);
const PUBLISHED = anyOf(...report.published);
const OWN = new RegExp(`${KIND}[）)]?(?:[（(]${KIND}[)）])?${anyOf(...report.before)}?${ACCOUNTS}`);
const NAMES_ACCOUNTS = new RegExp(ACCOUNTS);
const OWN_BUDGET = new RegExp(`${KIND}${anyOf(...report.budget)}`);
const ACCOUNTS_OF_YEAR = new RegExp(`20\\d{2}年度?${ACCOUNTS}`);
const BESIDES = new RegExp(
  `${KIND}${ACCOUNTS}${anyOf(...report.behind)}?(?:${anyOf(...report.besides)}|[（(]${anyOf(...report.holds)})`,
);
const ANNOUNCES = new RegExp(`^(?:.{0,30}${anyOf(...report.of)})?${PUBLISHED}`);
const ANNOUNCED = new RegExp(`^(.{0,30})${anyOf(...report.of)}${PUBLISHED}`);
const REGION = anyOf(...words.regionBudget.regions);
const REGION_BUDGET = new RegExp(
  [
    `${REGION}(?:19|20)\\d{2}年度?${anyOf(...words.regionBudget.budget)}`,
    `(?:19|20)\\d{2}年度?[^${firstsOf(...words.regionBudget.bodies)}]{0,12}${REGION}${anyOf(...words.regionBudget.level)}?${anyOf(...words.regionBudget.budget)}`,
  ].join('|'),
);

/** `某县2021年一般公共预算收支决算`: the accounts of a whole region. */
export const isRegionBudget = (text: string): boolean => REGION_BUDGET.test(text);

/** A title that says 部门决算 or 单位决算 outright. */
export const namesAccounts = (text: string): boolean => OWN.test(text);

/** What a title says; `部门决算和“三公”经费说明` is a report, `“三公”经费决算情况说明` is not. The body's name says nothing. */
export function kindOfTitle(title: string): LookAlike | 'accounts' | undefined {
  const text = withoutName(title);
  const government = find(text, new Set<LookAlike>(['audit', 'government']));
  if (!namesAccounts(text) && (government === 'government' || isRegionBudget(title))) return 'government';
  if (namesAccounts(text) && (!holds(text, words.evaluation) || isBesides(title))) return 'accounts';
  if (OWN_BUDGET.test(text) && !NAMES_ACCOUNTS.test(text)) return 'budget';
  const narrow = find(text, BEFORE);
  if (narrow !== undefined) return narrow;
  if (words.accounts.some((one) => holds(text, one)) || ACCOUNTS_OF_YEAR.test(text)) return 'accounts';
  return find(text, OTHERS);
}

/** What a title that names the accounts speaks of besides. */
export const narrowKindOf = (title: string): LookAlike | undefined => find(withoutName(title), NARROW);

/** `部门决算公开及绩效自评报告`, `关于公布…部门决算的公告`: the accounts, and something else beside or around them. */
export const isBesides = (title: string): boolean =>
  BESIDES.test(title) || (ANNOUNCES.test(title) && nameOf(title) !== undefined);

/** The first of the kinds that one of the lines speaks of, for a document without a title. */
export function kindOfLines<T extends { readonly text: string }>(
  lines: readonly T[],
): { readonly found: LookAlike; readonly line: T } | undefined {
  for (const kind of words.kinds) {
    const line = lines.find(({ text }) => text.length <= LONGEST_LINE && isOf(text, kind));
    if (line !== undefined) return { found: kind.found, line };
  }
  return undefined;
}

const LONGEST_LINE = 80;

/** The body named in the title, behind 关于公布 as well. */
const nameOf = (title: string): ReturnType<typeof nameInTitle> =>
  nameInTitle(title) ?? nameInTitle(title.replace(ANNOUNCED, '$1'));

function withoutName(title: string): string {
  const name = nameInTitle(title);
  return name === undefined ? title : title.slice(0, name.at) + title.slice(name.at + name.name.length);
}
