import { readSentenceWords, sentenceWords } from '../../../rules/reading/sentences.js';
import { statementReader } from '../../../src/text/statements.js';
import data from '../../../rules/vocabulary/sentences.json' with { type: 'json' };

describe('the words of sentences', () => {
  const load = (change: object) => () => readSentenceWords({ ...data, ...change });

  test('words may tell since when and where they were met', () => {
    const { lastYear } = readSentenceWords({
      ...data,
      lastYear: ['上年', { words: ['旧年', '去岁'], since: 2023, seen: ['青岚'], note: '见于一份说明' }],
    });
    expect(lastYear).toEqual(['上年', '旧年', '去岁']);
    expect(sentenceWords.lastYear).toContain('上年');
  });

  test('mistakes are named with file, entry and what is wrong', () => {
    expect(load({})).not.toThrow();
    expect(load({ lastYear: ['上(年'] })).toThrow(
      /rules\/vocabulary\/sentences\.json[^]*“上\(年”: its brackets do not match[^]*lastYear/,
    );
    expect(load({ lastYear: ['上年', '上年'] })).toThrow(/“上年”: stands twice[^]*lastYear/);
    expect(load({ lastYear: ['上…年'] })).toThrow(/“上…年”: … cannot stand here[^]*lastYear/);
    expect(load({ lastYear: [] })).toThrow(/lastYear/);
    expect(load({ lastyear: ['上年'] })).toThrow(/lastyear/);
    expect(load({ sides: { each: ['各'] } })).toThrow(/sides\.respectively/);
    expect(load({ lastYear: [{ words: ['去年'], sinse: 2023 }] })).toThrow(/lastYear\[0\]/);
  });
});

test('the worked example of docs/vocabulary.md', () => {
  const sentence = '公务接待费较上年走低0.30万元，降幅4.92%。';
  const told = (down: readonly unknown[]) =>
    statementReader(readSentenceWords({ ...data, change: { ...data.change, down } }))(sentence).flatMap(
      ({ measures }) => measures.map(({ kind, direction, listed }) => [kind, direction, listed ?? false]),
    );
  expect(told(data.change.down)).not.toContainEqual(['change', -1, false]);
  expect(told([...data.change.down, { words: ['走低'], since: 2024, seen: ['青岚'] }])).toEqual([
    ['change', -1, false],
    ['change-rate', -1, false],
  ]);
});

describe('units without a number', () => {
  const told = (sentence: string, rounded: readonly string[] = data.lost.rounded) =>
    statementReader(readSentenceWords({ ...data, lost: { ...data.lost, rounded } }))(sentence).flatMap(
      ({ measures }) => measures.map(({ kind, text }) => text?.value ?? kind),
    );

  test('a sum in words is a reason’s own, and told as residue where a figure should be', () => {
    expect(told('较上年减少5万元，主要原因是节约近万元。')).toEqual(['change', '节约近万元']);
    expect(told('公务接待费支出近万元。')).toEqual(['residue']);
    expect(told('公务接待费支出数万元。')).toEqual([]);
  });

  test('a word for it is added in the file', () => {
    const sentence = '较上年减少5万元，主要原因是节约逾万元。';
    expect(told(sentence)).toEqual(['change', 'residue']);
    expect(told(sentence, [...data.lost.rounded, '逾'])).toEqual(['change', '节约逾万元']);
  });
});
