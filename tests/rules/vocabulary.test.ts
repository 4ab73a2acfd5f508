import { readdirSync, readFileSync } from 'node:fs';
import { readCheckWords, readFieldNames } from '../../rules/checks/book.js';
import { readDivisions } from '../../rules/identity/divisions.js';
import { readLookAlikes } from '../../rules/identity/title-kinds.js';
import { readIdentityWords } from '../../rules/identity/words.js';
import { readNarrativeWords } from '../../rules/narrative/words.js';
import { readHeadings } from '../../rules/outline/vocabulary.js';
import { readOutlineWords } from '../../rules/outline/words.js';
import { readAttainmentWords } from '../../rules/performance/attainment-words.js';
import { readPerformanceProseWords } from '../../rules/performance/prose-words.js';
import { readPerformanceWords } from '../../rules/performance/words.js';
import { readProfileWords } from '../../rules/profile/words.js';
import { readCaptionWords } from '../../rules/reading/captions.js';
import { readEconomicCodes, readFunctionalCodes } from '../../rules/reading/classification.js';
import { readPersonalWords } from '../../rules/reading/personal.js';
import { readSentenceWords } from '../../rules/reading/sentences.js';
import { readReadingWords } from '../../rules/reading/words.js';
import { readStatementWords } from '../../rules/statements/vocabulary.js';

const readers: Readonly<Record<string, (source: unknown) => unknown>> = {
  'attainment.json': readAttainmentWords,
  'captions.json': readCaptionWords,
  'check-words.json': readCheckWords,
  'economic-codes.json': readEconomicCodes,
  'field-names.json': readFieldNames,
  'functional-codes.json': readFunctionalCodes,
  'headings.json': readHeadings,
  'identity.json': readIdentityWords,
  'look-alikes.json': readLookAlikes,
  'narrative.json': readNarrativeWords,
  'outline.json': readOutlineWords,
  'performance-prose.json': readPerformanceProseWords,
  'performance.json': readPerformanceWords,
  'personal.json': readPersonalWords,
  'profile.json': readProfileWords,
  'reading.json': readReadingWords,
  'regions.json': readDivisions,
  'sentences.json': readSentenceWords,
  'statements.json': readStatementWords,
};

const folder = new URL('../../rules/vocabulary/', import.meta.url);
const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

test('every file of words has a reader', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(readers).sort());
});

/** Every list of words in a file, as a path to it. */
function* lists(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* lists(inner, [...path, key]);
}

/** The file with a number in place of the first word of a list. */
function damaged(file: string, path: readonly string[]): unknown {
  const source = load(file);
  const list = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], source);
  (list as unknown[])[0] = 7;
  return source;
}

describe.each(Object.entries(readers))('%s', (file, read) => {
  const named = new RegExp(`rules/vocabulary/${file.replace('.', '\\.')}`);

  test('is read as it is', () => {
    expect(() => read(load(file))).not.toThrow();
  });

  test('a key that nobody knows is named with the file', () => {
    expect(() => read({ ...(load(file) as object), unbekannt: [] })).toThrow(named);
    expect(() => read({ ...(load(file) as object), unbekannt: [] })).toThrow(/unbekannt/);
  });

  test('a list with something else than words is named with its place', () => {
    for (const path of [...lists(load(file))].slice(0, 40)) {
      const [key = ''] = path;
      expect(() => read(damaged(file, path))).toThrow(named);
      expect(() => read(damaged(file, path))).toThrow(new RegExp(key));
    }
  });
});
