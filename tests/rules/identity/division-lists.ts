import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A list of divisions as of a year: six digits → name. */
type List = ReadonlyMap<string, string>;

const require = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** gb2260 0.6.0 (MIT): the yearly lists of the National Bureau of Statistics up to July 2016. */
function statisticsList(revision: string): List {
  const lists = dirname(require.resolve('gb2260'));
  return new Map(Object.entries(json(join(lists, `${revision}.json`)) as Record<string, string>));
}

/** lcn (MIT): the lists of the Ministry of Civil Affairs; each major version has another one. */
function civilAffairsList(name: string): List {
  const list = json(require.resolve(`${name}/data/data.json`)) as readonly { code: string; name: string }[];
  return new Map(list.map((one) => [one.code, one.name]));
}

const lists: readonly (readonly [number, List])[] = [
  [2009, statisticsList('200912')],
  [2010, statisticsList('201010')],
  [2011, statisticsList('201110')],
  [2012, statisticsList('201210')],
  [2013, statisticsList('201308')],
  [2014, statisticsList('201410')],
  [2015, statisticsList('201509')],
  [2016, statisticsList('201607')],
  [2020, civilAffairsList('lcn-2020')],
  [2022, civilAffairsList('lcn-2022')],
  [2023, civilAffairsList('lcn-2023')],
  [2024, civilAffairsList('lcn')],
];

/** Hong Kong, Macao and Taiwan publish no such reports; what groups divisions is none. */
const LEFT_OUT = /^(?:71|81|82)/;
const GROUPING = /^(?:市辖区|县|省直辖县级行政(?:区划|单位)|自治区直辖县级行政(?:区划|单位)|省直辖行政单位)$/;
/** Beijing, Tianjin, Shanghai, Chongqing as cities of themselves. */
const MUNICIPAL = /^(?:11|12|31|50)0[12]00$/;

export interface Divisions {
  readonly lists: readonly number[];
  readonly codes: Readonly<Record<string, string>>;
  readonly since: Readonly<Record<string, number>>;
  readonly former: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
}

/** What the lists say together: the newest, since when each of its names is there, and names that were there before. */
export function divisionsOfLists(): Divisions {
  const newest = lists.at(-1)!;
  const seen = new Map<string, Map<string, number[]>>();
  for (const [year, list] of lists) {
    for (const [code, name] of list) {
      if (LEFT_OUT.test(code) || GROUPING.test(name) || MUNICIPAL.test(code)) continue;
      const names = seen.get(shortCode(code)) ?? new Map<string, number[]>();
      names.set(name, [...(names.get(name) ?? []), year]);
      seen.set(shortCode(code), names);
    }
  }
  const codes: Record<string, string> = {};
  const since: Record<string, number> = {};
  const former: Record<string, Record<string, [number, number]>> = {};
  for (const [code, names] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [name, years] of names) {
      const [first, last] = [years[0]!, years.at(-1)!];
      if (last !== newest[0]) (former[code] ??= {})[name] = [first, last];
      else {
        codes[code] = name;
        if (first !== lists[0]![0]) since[code] = first;
      }
    }
  }
  return { lists: lists.map(([year]) => year), codes, since, former };
}

/** `510000` → `51`, `510800` → `5108`. */
const shortCode = (code: string): string => code.replace(/^(\d{2})0000$/, '$1').replace(/^(\d{4})00$/, '$1');
