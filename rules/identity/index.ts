import { stretchOf, type Span } from '../../src/model/document.js';
import { type Field, type FieldTree, inferred, printed } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import { type Context, defineRule } from '../../src/model/rule.js';
import { findKind, findScope } from './kind.js';
import { type Mention, namesIn, type Place, selfNaming } from './mentions.js';
import { publishedOn } from './published.js';
import { firstName } from './names.js';
import { type Division, regionOf } from './region.js';
import { findTitle } from './title.js';
import { type Candidate, fieldOf, weigh, type Weights } from './vote.js';
import { matcher } from '../../src/text/words.js';
import { identityWords } from './words.js';

const source = 'rules/identity';

const NAME_WEIGHTS: Weights = {
  title: [6, 6],
  cover: [4, 4],
  scope: [4, 6],
  caption: [3, 6],
  heading: [3, 6],
  file: [3, 3],
  attachment: [2, 2],
  narrative: [1, 4],
};
const YEAR_WEIGHTS: Weights = {
  title: [5, 5],
  cover: [2, 2],
  scope: [3, 3],
  caption: [1, 2],
  heading: [3, 9],
  file: [3, 3],
  attachment: [1, 1],
  narrative: [1, 6],
};

/** Whose report it is, of which year and kind: voted over all places where it names itself. */
export const identity = defineRule({
  id: 'identity',
  title: '报告',
  pointer: '/identity',
  locate: (context) => [context],
  read([context]: readonly Context[]) {
    if (context === undefined) return { value: undefined, messages: [] };
    const places = selfNaming(context);
    const names = mergeShort(weigh(places.flatMap(nameMentions), NAME_WEIGHTS));
    const years = weigh(places.flatMap(yearMentions), YEAR_WEIGHTS);
    const kind = findKind(places);
    const department = names[0] && fieldOf('text', names[0]);
    const value: FieldTree = {
      department,
      year: years[0] && fieldOf('year', years[0]),
      kind: kind.field,
      scope: findScope(places),
      title: titleField(context),
      publishedOn: publishedOn(context),
      region: department && regionFields(department, years[0]?.value),
    };
    const messages = [
      ...missing('department', names[0]),
      ...missing('year', years[0]),
      ...missing('kind', kind.field),
      ...conflict('department', names, isOther),
      ...conflict('year', years, () => true),
      ...kind.messages,
    ];
    return { value, messages };
  },
});

function nameMentions(place: Place): readonly Mention<string>[] {
  return namesIn(place).map(({ name, at }) => ({
    value: name,
    raw: name,
    ...located(place, at, name.length),
  }));
}

const YEAR = /(?:19|20)\d{2}(?=年)/g;

function yearMentions(place: Place): readonly Mention<number>[] {
  const { origin, text } = place;
  const first = [...text.matchAll(YEAR)].filter((match) => !/^年\d{1,2}月/.test(text.slice(match.index + 4)));
  const own = origin === 'narrative' ? first.filter(({ index }) => index <= 30).slice(0, 1) : first;
  const fileYears = origin === 'file' && own.length === 0 ? [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)] : own;
  return fileYears.map((match) => ({
    value: Number(match[0]),
    raw: match[0],
    ...located(place, match.index, 4),
  }));
}

function located(
  { origin, span }: Place,
  at: number,
  length: number,
): Pick<Mention<string>, 'origin' | 'place'> {
  if (span === undefined) return { origin };
  return { origin, place: stretchOf(span, span.start + at, span.start + at + length) };
}

/** A name without its place in front (区财政局), or without its second name, speaks for the full one (某市某区财政局). */
function mergeShort(candidates: readonly Candidate<string>[]): readonly Candidate<string>[] {
  const full = candidates.filter(({ value }) => !candidates.some((other) => isShortOf(value, other.value)));
  return full
    .map((candidate) => {
      const short = candidates.filter(({ value }) => isShortOf(value, candidate.value));
      return { ...candidate, weight: short.reduce((sum, { weight }) => sum + weight, candidate.weight) };
    })
    .sort((a, b) => b.weight - a.weight);
}

const isShortOf = (short: string, full: string): boolean =>
  full.length > short.length && (full.endsWith(short) || firstName(full).endsWith(short));

/** Another body, not a unit of the chosen one nor the chosen one's own level. */
const isOther = (chosen: string, other: string): boolean =>
  !other.startsWith(chosen) && !chosen.startsWith(other);

/** Places that state what the report is; elsewhere other names and years may stand for other things. */
const STATED = new Set(['title', 'cover', 'caption', 'heading', 'file']);

function conflict<T extends string | number>(
  part: 'department' | 'year',
  [chosen, ...others]: readonly Candidate<T>[],
  differs: (chosen: T, other: T) => boolean,
): readonly Message[] {
  if (chosen === undefined) return [];
  const stated = others.filter(
    ({ value, mentions }) =>
      differs(chosen.value, value) && mentions.some(({ origin }) => STATED.has(origin)),
  );
  if (stated.length === 0) return [];
  const place = stated[0]?.mentions[0]?.place;
  return [
    {
      severity: 'warning',
      source,
      code: 'identity-conflict',
      part,
      chosen: String(chosen.value),
      others: stated.map(({ value }) => String(value)),
      ...(place ? { place: { block: place.block } } : {}),
    },
  ];
}

const missing = (part: 'department' | 'year' | 'kind', found: unknown): readonly Message[] =>
  found === undefined ? [{ severity: 'warning', source, code: 'identity-missing', part }] : [];

const ACCOUNTS = matcher({ any: identityWords.report.accounts });

function titleField(context: Context): Field | undefined {
  const title = findTitle(context);
  const [first, ...more] = title?.lines ?? [];
  if (title === undefined || first === undefined || !ACCOUNTS.test(title.text)) return undefined;
  return printed(
    'text',
    title.text,
    first.text,
    first.span,
    more.map(({ span }) => span),
  );
}

/** Province, city and county by the name's opening words; the printed ones point to the print. */
function regionFields(department: Field<string>, year: number | undefined): FieldTree | undefined {
  const region = regionOf(department.value, year);
  if (region === undefined) return undefined;
  const from = `行政区划：${department.value}`;
  let at = 0;
  const field = (division: Division | undefined): Field | undefined => {
    if (division === undefined) return undefined;
    const start = at;
    at += division.length;
    return inferred(
      'text',
      division.name,
      from,
      division.length > 0 ? division.name : '',
      part(department, start, at),
    );
  };
  return {
    province: field(region.province),
    city: field(region.city),
    county: field(region.county),
    code: region.code === undefined ? undefined : inferred('code', region.code, from),
  };
}

const part = ({ place }: Field, from: number, to: number): Span | undefined =>
  place === undefined || to === from
    ? undefined
    : { ...place, start: place.start + from, end: place.start + to };
