import { readSentenceWords, sentenceWords } from '../../../rules/reading/sentences.js';
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
