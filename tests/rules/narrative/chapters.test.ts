import { rules } from '../../../rules/index.js';
import { readChapter } from '../../support/chapter.js';
import { cases } from './cases/index.js';

describe('chapters of the narrative', () => {
  test.each(cases.map((entry) => [entry.rule, entry.name, entry] as const))('%s: %s', (id, _name, entry) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    const reading = readChapter(rule, entry.sections);
    expect(reading.value).toEqual(entry.expected);
    expect(reading.codes).toEqual(entry.codes ?? []);
    expect(reading.unread).toEqual(entry.unread ?? []);
    expect(reading.broken).toEqual([]);
  });
});
