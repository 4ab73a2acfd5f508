import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { composedExpressions, composing, type Expression, writtenExpressions } from './collect.js';
import { overgrowth } from './growth.js';
import { hostileTo, written } from './hostile.js';

/** A file of every format whose reader puts expressions together. */
const SAMPLES = [
  'samples/reports/wangchuan-school-2022/望川县第二实验小学2022年度单位决算.html',
  'samples/reports/wangchuan-school-2022/望川县第二实验小学2022年度单位决算.txt',
  'tests/extractors/doc/files/notes.doc',
];

/** The first text found on which the expression takes clearly longer than it is long, and how long. */
function slownessOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string | undefined {
  // From every place of the text, as its user may ask.
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  for (const hostile of hostileTo(source, flags)) {
    const found = overgrowth((size) => void written(hostile, size).replace(everywhere, ''));
    if (found !== undefined) return `${JSON.stringify(hostile)}: ${JSON.stringify(found)}`;
  }
  return undefined;
}

describe('the search for slow expressions finds', () => {
  const slow: readonly (readonly [what: string, expression: RegExp])[] = [
    ['a word repeated up to the end', /(?:支出)+$/],
    ['marks repeated up to the end', /[\s，。；]+$/],
    ['spaces before the end', /(?:等)?\s*$/],
    ['an opening that is never closed', /“[^”]*”/],
    ['an opening word and no closing one', /主要用于.*方面/],
    ['digits that may be parted in two ways', /[\d.]*\d+万/],
    ['two runs of the same', /^一\s*[\s，]*。/],
    ['groups of digits', /\d{1,3}(?:,\d{3})+元/],
    ['a look back to the beginning', /(?<=较.*)增加/],
    ['repeated repetitions', /^(?:[一二]+)+。/],
    ['choices that begin alike', /^(?:元|元)+。/],
  ];
  test.each(slow)('%s', (_, expression) => {
    expect(slownessOf(expression)).toBeDefined();
  });

  const fast: readonly (readonly [what: string, expression: RegExp])[] = [
    ['a bounded run', /[\s，。；]{1,20}$/],
    ['a run from the beginning', /^[^。]*。/],
    ['a bounded gap', /主要用于.{0,40}方面/],
    ['a run whose beginning is one', /(?<!支出)(?:支出)+$/],
  ];
  test.each(fast)('but not %s', (_, expression) => {
    expect(slownessOf(expression)).toBeUndefined();
  });
});

test('no expression of the project takes longer than its text is long', async () => {
  const composed = await composedExpressions(async () => {
    const { convertReport } = await import('../../src/index.js');
    for (const path of SAMPLES) await convertReport(readFileSync(path), { name: basename(path) });
  });
  const unseen = composing().filter((file) => !composed.some(({ at }) => at === file));
  expect(unseen).toEqual([]);
  const expressions = new Map(
    [...writtenExpressions(), ...composed].map((one) => [`/${one.source}/${one.flags}`, one]),
  );
  expect(expressions.size).toBeGreaterThan(800);
  const slow = [...expressions].flatMap(([text, expression]) => {
    const on = slownessOf(expression);
    return on === undefined ? [] : [`${expression.at} ${text.slice(0, 200)} on ${on}`];
  });
  expect(slow).toEqual([]);
}, 1_800_000);
