import { textAt } from '../../src/model/document.js';
import type { Field } from '../../src/model/field.js';
import { anyOf } from '../../src/text/words.js';
import { spanOf, type Said } from './chapter.js';
import { codeForNames, plainName } from './classification.js';
import { fieldAt, put, type Entry, type Ledger } from './ledger.js';
import { readingWords } from './words.js';

/** Classes (类) of the functional classification, as lists of a structure name them. */

const { listed, aspects, used } = readingWords.items;

const LISTED = new RegExp(
  `^(?:.{0,16}${anyOf(...listed)}${anyOf(...aspects)}{0,3}[:：]?)?${anyOf(...used)}?(?:(?:\\d{1,2}[.．、])?\\d{3}(?=\\D))?`,
);

/** The name of a class as a list of the structure prints it: what stands before （类）, a doubled 支出支出 once. */
export function className(ledger: Ledger, said: Said): ReturnType<typeof fieldAt<string>> {
  const span = spanOf(said);
  const raw = textAt(ledger.context.document, span);
  const opening = LISTED.exec(raw)?.[0].length ?? 0;
  const marker = raw.search(/[(（](?:[\d０-９]{3})?类[)）]/);
  const name =
    marker > opening
      ? raw.slice(opening, marker)
      : raw
          .slice(opening)
          .replace(/(?:支出){2,9}$/, '支出')
          .replace(/[(（][\d０-９]{3}[)）]$/, '');
  const start = span.start + opening;
  return { ...fieldAt(ledger, 'text', name, { ...span, start, end: start + name.length }), value: name };
}

/** The entry of a class in a list; a class said again, under another spelling too, is the same. */
export function classEntry(ledger: Ledger, list: (Field | Entry)[], said: Said): Entry {
  const name = className(ledger, said);
  const kept = (list as Entry[]).find((entry) => isSameClass(entry, name.value));
  if (kept !== undefined) return kept;
  const made: Entry = {};
  put(ledger, made, 'class', name);
  list.push(made);
  return made;
}

/** 社会保障与就业支出 is 社会保障和就业（类）. */
function isSameClass(entry: Entry, name: string): boolean {
  const { value } = (entry['class'] ?? {}) as { readonly value?: unknown };
  return typeof value === 'string' && sameName(value) === sameName(name);
}

const sameName = (name: string): string => plainName(name).replace(/[与及]/g, '和');

/** An amount said of what the list of classes knows. */
export const isKnownClass = ({ subject, measures }: Said, year?: number): boolean =>
  measures.some(({ kind }) => kind === 'level') &&
  codeForNames({ class: subject.replace(/\(类\)/, ''), ...(year === undefined ? {} : { year }) }) !==
    undefined;
