import fc from 'fast-check';
import { sentenceWords as words } from '../../rules/reading/sentences.js';
import { phrases, scanner } from '../../src/text/phrases.js';
import { spelled } from '../../src/text/words.js';
import { cpuMilliseconds } from '../support/cpu.js';

const scan = scanner(words);
const inOrder = phrases(words).map(([, parser]) => parser);

const all = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(all);

/** What phrases begin with: every word of the vocabulary and what forms leave standing; and what may follow. */
const openings = [
  ...spelled(all(words).filter((word) => !word.includes('…'))),
  ...'XX ×× ** ＊＊ __ ○○○ 由 从'.split(' '),
];
const others = '2019年 年初预算数 预算 的 10万元 5% 万元 % 3 、 ， 。 ( ) / 或 因公出国 一辆';
const opening = fc.constantFrom(...openings);
const other = fc.constantFrom(...openings, ...others.split(' '));

test('every phrase is found at the characters that it can begin with, the first that fits', () => {
  fc.assert(
    fc.property(opening, fc.array(other, { maxLength: 8 }), (first, rest) => {
      const text = [first, ...rest].join('');
      const expected = inOrder.map((parser) => parser(text, 0)).find((match) => match !== undefined);
      const [found] = scan(text);
      if (expected === undefined) expect(found?.value.kind).toBe('words');
      else expect(found).toEqual({ value: expected.value, start: 0, end: expected.end });
    }),
    { numRuns: 5000 },
  );
});

test('marks and figures stand for themselves', () => {
  const kinds = scan('收入10万元，（2020年）-3%').map(({ value }) => value.kind);
  expect(kinds).toEqual(['words', 'amount', 'mark', 'words', 'year', 'words', 'percent']);
});

test('nothing of a text is lost but what scan was not asked for', () => {
  const found = scan('一、收入10万元。支出比上年增加2万元', 2);
  expect(found[0]?.start).toBe(2);
  found.slice(1).forEach((phrase, index) => expect(phrase.start).toBe(found[index]?.end));
});

test('a long hostile text is cut in linear time', () => {
  const started = cpuMilliseconds();
  scan('增减变动的主要原因'.repeat(10_000));
  expect(cpuMilliseconds() - started).toBeLessThan(3000);
});
