import { MARK, markInstructions } from '../../../extractors/doc/characters.js';
import { cpuMilliseconds } from '../../support/cpu.js';

/** What is left of a text in which `{`, `|` and `}` stand for the marks of fields and `¶` for a paragraph's end. */
function shown(drawn: string): string {
  const characters = drawn
    .replaceAll('{', '\u0013')
    .replaceAll('|', '\u0014')
    .replaceAll('}', '\u0015')
    .replaceAll('¶', '\r');
  const marks = new Uint8Array(characters.length);
  markInstructions(characters, marks);
  return [...drawn].filter((_, at) => ((marks[at] ?? 0) & MARK.instruction) === 0).join('');
}

describe('markInstructions', () => {
  test.each([
    ['a{ PAGE |3}b', 'a|3}b'],
    ['a{ SET x }b', 'a}b'],
    ['{ TOC |部门概况{ PAGEREF _Toc1 |4}¶收入{ PAGEREF _Toc2 |5}¶}后', '|部门概况|4}¶收入|5}¶}后'],
    ['{ IF { PAGE |1} = 1 |是}', '|是}'],
    ['丢{ PAGE ¶下一段|3}', '丢{ PAGE ¶下一段|3}'],
    ['}|{', '}|{'],
  ])('%s', (drawn, left) => {
    expect(shown(drawn)).toBe(left);
  });

  test('takes no longer on a hostile text', () => {
    const characters = '\u0013'.repeat(200_000) + '\r\u0013'.repeat(200_000);
    const start = cpuMilliseconds();
    markInstructions(characters, new Uint8Array(characters.length));
    expect(cpuMilliseconds() - start).toBeLessThan(2000);
  });
});
