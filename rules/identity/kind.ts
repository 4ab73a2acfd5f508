import { type Field } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import type { Mention, Origin, Place } from './mentions.js';
import { anyOf } from '../../src/text/words.js';
import { fieldOf } from './vote.js';
import { identityWords } from './words.js';

type Kind = 'department' | 'unit';
const { report } = identityWords;
const [DEPARTMENT, UNIT] = [anyOf(...report.department), anyOf(...report.unit)];
const ACCOUNTS = anyOf(...report.accounts);
const KIND = new RegExp(`(?:(${DEPARTMENT})|${UNIT})${ACCOUNTS}`, 'g');
const BOTH = new RegExp(`(?:${DEPARTMENT}[（(/]?${UNIT}|${UNIT}[（(/]?${DEPARTMENT})[)）]?${ACCOUNTS}`);
/** The most telling place that says it decides; headings count together. */
const ORDER: readonly Origin[] = ['title', 'cover', 'file', 'heading'];

function kindMentions(place: Place): readonly Mention<Kind>[] {
  const { origin, text, span } = place;
  if (BOTH.test(text)) return [];
  return [...text.matchAll(KIND)].map(({ index, 0: raw, 1: department }) => ({
    value: department === undefined ? 'unit' : 'department',
    raw,
    origin,
    ...(span ? { place: { ...span, start: span.start + index, end: span.start + index + raw.length } } : {}),
  }));
}

/** 部门决算 or 单位决算, by title, cover, file name, then the parts' headings; never by the body's wording. */
export function findKind(places: readonly Place[]): {
  readonly field: Field<Kind> | undefined;
  readonly messages: readonly Message[];
} {
  const mentions = places.filter(({ origin }) => ORDER.includes(origin)).flatMap(kindMentions);
  for (const origin of ORDER) {
    const here = mentions.filter((mention) => mention.origin === origin);
    const units = here.filter(({ value }) => value === 'unit').length;
    if (here.length === 0 || units * 2 === here.length) continue;
    const value: Kind = units * 2 > here.length ? 'unit' : 'department';
    const own = mentions.filter((mention) => mention.value === value);
    const field = fieldOf('choice', { value, weight: 0, mentions: own });
    const other = mentions.find((mention) => mention.value !== value && mention.origin !== 'heading');
    return { field, messages: other === undefined ? [] : [conflict(own[0]?.raw ?? '', other)] };
  }
  return { field: undefined, messages: [] };
}

const conflict = (chosen: string, other: Mention<Kind>): Message => ({
  severity: 'warning',
  source: 'rules/identity',
  code: 'identity-conflict',
  part: 'kind',
  chosen,
  others: [other.raw],
  ...(other.place ? { place: { block: other.place.block } } : {}),
});

type Scope = 'consolidated' | 'own';
const { consolidated, own: ownWords, offices, office } = identityWords.scope;
const CONSOLIDATED = new RegExp(`^${anyOf(...consolidated)}$`);
const SCOPE = new RegExp(
  `${anyOf(...consolidated, ...ownWords)}|(?<=[（(])${anyOf(...offices)}?${anyOf(...office)}(?=[)）])`,
);
const SCOPE_ORIGINS = new Set<Origin>(['title', 'cover', 'file']);

/** 汇总 or 本级, where title, cover or file name say so. */
export function findScope(places: readonly Place[]): Field<Scope> | undefined {
  const mentions = places
    .filter(({ origin }) => SCOPE_ORIGINS.has(origin))
    .flatMap(({ origin, text, span }): readonly Mention<Scope>[] => {
      const match = SCOPE.exec(text);
      if (match === null) return [];
      const place = span && {
        ...span,
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
      };
      const value: Scope = CONSOLIDATED.test(match[0]) ? 'consolidated' : 'own';
      return [{ value, raw: match[0], origin, ...(place ? { place } : {}) }];
    });
  const [first] = mentions;
  return (
    first &&
    fieldOf('choice', {
      value: first.value,
      weight: 0,
      mentions: mentions.filter(({ value }) => value === first.value),
    })
  );
}
