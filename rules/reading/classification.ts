import { z } from 'zod';
import { withoutWordAtEnd } from '../../src/text/endings.js';
import { halfWidth } from '../../src/text/numerals.js';
import { vocabularyReader } from './vocabulary.js';
import economicData from '../vocabulary/economic-codes.json' with { type: 'json' };
import functionalData from '../vocabulary/functional-codes.json' with { type: 'json' };

const year = z.number().int().min(2007).max(2100);
const entry = z.strictObject({
  code: z.string().regex(/^\d{3}(?:\d{2}){0,2}$/, 'a code has 3, 5 or 7 digits'),
  name: z.string().min(1),
  from: year.optional().describe('first year of this name'),
  until: year.optional().describe('last year of this name'),
  source: z.string(),
  administration: z
    .literal(true)
    .optional()
    .describe('a section with the items 行政运行 and 一般行政管理事务'),
});

/** A dated list of codes and names; each entry names one of `sources`. */
export const codeListSchema = z
  .strictObject({
    asOf: z.string(),
    sources: z.record(z.string(), z.string()),
    administrationItems: z
      .array(z.strictObject({ suffix: z.string().length(2), name: z.string() }))
      .optional(),
    codes: z.array(entry).min(1),
  })
  .superRefine(({ sources, codes }, context) => {
    codes.forEach(({ code, source }, at) => {
      if (sources[source] === undefined)
        context.addIssue({
          code: 'custom',
          path: ['codes', at],
          message: `${code}: no source “${source}” in the list`,
        });
    });
  });

type Entry = z.infer<typeof entry>;

export const readFunctionalCodes = vocabularyReader('functional-codes.json', codeListSchema);
export const readEconomicCodes = vocabularyReader('economic-codes.json', codeListSchema);

const functional = readFunctionalCodes(functionalData);
const economic = readEconomicCodes(economicData);
const administration = functional.administrationItems ?? [];

/** Names as they are compared: without brackets, （类）（款）（项）, and a closing 支出. */
export const plainName = (name: string): string =>
  withoutWordAtEnd(
    halfWidth(name)
      .replace(/\([类款项]\)/g, '')
      .replace(/[()\s“”"]/g, ''),
    '支出',
  );

const byName = new Map<string, readonly Entry[]>();
const byCode = new Map<string, readonly Entry[]>();
for (const item of [...functional.codes, ...economic.codes]) {
  byCode.set(item.code, [...(byCode.get(item.code) ?? []), item]);
}
for (const item of functional.codes) {
  const name = plainName(item.name);
  byName.set(name, [...(byName.get(name) ?? []), item]);
}

const inForce = ({ from, until }: Entry, at: number): boolean =>
  at >= (from ?? 0) && at <= (until ?? Infinity);

export interface NamesOfCode {
  /** 类, 款, 项 as printed, with or without 支出 and （类）. */
  readonly class?: string | undefined;
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  /** Decides only where one name stood for several codes in different years: old names survive for years. */
  readonly year?: number | undefined;
}

/**
 * The functional code of the deepest name that is given: names repeat between classes, so each is looked up below
 * the one before it. One code or nothing: a name that is unknown or fits several codes gives `undefined`.
 */
export function codeForNames(
  names: NamesOfCode,
): { readonly code: string; readonly from: string } | undefined {
  let code = '';
  for (const name of [names.class, names.section, names.item]) {
    if (name === undefined) continue;
    const below = childCode(code, name, code.length + (code === '' ? 3 : 2), names.year);
    if (below === undefined) return undefined;
    code = below;
  }
  return code === '' ? undefined : { code, from: `政府收支分类科目：${givenNames(names)}` };
}

const givenNames = (names: NamesOfCode): string =>
  [names.class, names.section, names.item].filter((name) => name !== undefined).join(' › ');

function childCode(parent: string, name: string, length: number, at: number | undefined): string | undefined {
  const plain = plainName(name);
  const all = (byName.get(plain) ?? []).filter(
    ({ code }) => code.length === length && code.startsWith(parent),
  );
  const codes = new Set(all.map(({ code }) => code));
  if (codes.size > 1 && at !== undefined) {
    const valid = new Set(all.filter((item) => inForce(item, at)).map(({ code }) => code));
    return valid.size === 1 ? [...valid][0] : undefined;
  }
  return codes.size === 0 ? administrationCode(parent, plain) : codes.size === 1 ? [...codes][0] : undefined;
}

function administrationCode(parent: string, plain: string): string | undefined {
  const item = administration.find(({ name }) => plainName(name) === plain);
  return item && byCode.get(parent)?.some((section) => section.administration)
    ? parent + item.suffix
    : undefined;
}

/** The name of a functional or economic code in a year; `undefined` for a code that the list does not hold. */
export function nameForCode(code: string, at: number): string | undefined {
  const own = byCode.get(code);
  if (own !== undefined) return own.find((item) => inForce(item, at))?.name;
  const section = byCode.get(code.slice(0, 5))?.some((item) => item.administration) === true;
  return section && code.length === 7
    ? administration.find(({ suffix }) => code.endsWith(suffix))?.name
    : undefined;
}

/** All names that a functional or economic code had; those in force in a year first. */
export const namesForCode = (code: string, at: number | undefined): readonly string[] => {
  const named = at === undefined ? undefined : nameForCode(code, at);
  const all = (byCode.get(code) ?? []).map(({ name }) => name);
  return [...new Set([...(named === undefined ? [] : [named]), ...all])];
};

const codesByName = new Map<string, readonly string[]>();
for (const { code, name, administration: hasItems } of [...byCode.values()].flat()) {
  const own = [
    [name, code],
    ...(hasItems === true ? administration.map((item) => [item.name, code + item.suffix]) : []),
  ];
  for (const [called = '', standsFor = ''] of own)
    codesByName.set(plainName(called), [...(codesByName.get(plainName(called)) ?? []), standsFor]);
}

/** All codes that a name stood for, functional and economic. */
export const codesForName = (name: string): readonly string[] => codesByName.get(plainName(name)) ?? [];
