import { rules } from '../../../rules/index.js';
import { figureSpans } from '../../../src/text/figures.js';
import { readChapter } from '../../support/chapter.js';
import { readable, type Sentence } from './readable.js';

/** The values of a reading: pointer and value, as `/reception/actual=1.8`. */
function valuesOf(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesOf(entry, `${at}/*`));
  if (typeof value !== 'object' || value === null)
    return value === undefined ? [] : [`${at}=${String(value)}`];
  return Object.entries(value).flatMap(([key, entry]) => valuesOf(entry, `${at}/${key}`));
}

const read = ({ rule, section }: Sentence, text: string) => {
  const found = rules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return readChapter(found, { [section]: [text] });
};

/** Texts may be cut otherwise; figures may not be told otherwise. */
const isFigure = (value: string): boolean => /=-?\d/.test(value);

/**
 * A value that the damaged sentence gives and the whole one did not, where nothing is said of the sentence:
 * no message, and no figure that nobody read.
 */
function silentlyWrong(sentence: Sentence, damaged: string): readonly string[] {
  const whole = new Set(valuesOf(read(sentence, sentence.text).value));
  const { value, messages, unread } = read(sentence, damaged);
  if (messages.length > 0 || unread.length > 0) return [];
  return valuesOf(value).filter((entry) => isFigure(entry) && !whole.has(entry));
}

function* unitsDropped({ text }: Sentence): Generator<string> {
  for (const { index } of text.matchAll(/(?:万元|元|%)/g)) {
    const unit = text.startsWith('万元', index) ? 2 : 1;
    yield text.slice(0, index) + text.slice(index + unit);
  }
}

function* numbersEmptied({ text }: Sentence): Generator<string> {
  for (const { start, end } of figureSpans(text)) {
    const number = /^[+-]?[\d,.]+/.exec(text.slice(start, end))?.[0] ?? '';
    yield text.slice(0, start) + text.slice(start + number.length);
  }
}

function* pointsDoubled({ text }: Sentence): Generator<string> {
  for (const { index } of text.matchAll(/(?<=\d)\.(?=\d)/g))
    yield `${text.slice(0, index)}..${text.slice(index + 1)}`;
}

function* directionsMisspelt({ text }: Sentence): Generator<string> {
  const wrong: Readonly<Record<string, string>> = { 增加: '增如', 减少: '咸少', 增长: '增常', 下降: '下隆' };
  for (const { index, 0: word } of text.matchAll(/增加|减少|增长|下降/g)) {
    yield text.slice(0, index) + (wrong[word] ?? '') + text.slice(index + word.length);
    yield `${text.slice(0, index)}增长（下降）${text.slice(index + word.length)}`;
  }
}

function* clausesSwapped({ text }: Sentence): Generator<string> {
  const clauses = text.replace(/。$/, '').split('；');
  for (let at = 0; at + 1 < clauses.length; at += 1) {
    const swapped = [...clauses];
    swapped.splice(at, 2, clauses[at + 1] ?? '', clauses[at] ?? '');
    yield `${swapped.join('；')}。`;
  }
}

const damages = { unitsDropped, numbersEmptied, pointsDoubled, directionsMisspelt, clausesSwapped };

describe.each(Object.entries(damages))('%s', (_name, damage) => {
  test.each(readable.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, sentence) => {
    for (const damaged of damage(sentence))
      expect({ damaged, wrong: silentlyWrong(sentence, damaged) }).toEqual({ damaged, wrong: [] });
  });
});

test('the sentences are read without a word of doubt before they are damaged', () => {
  expect(readable.length).toBeGreaterThanOrEqual(30);
  for (const sentence of readable) {
    const { messages, unread, value } = read(sentence, sentence.text);
    expect({ text: sentence.text, messages, unread }).toEqual({
      text: sentence.text,
      messages: [],
      unread: [],
    });
    expect(valuesOf(value).filter(isFigure).length).toBeGreaterThan(1);
  }
});
