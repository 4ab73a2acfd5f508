import fc from 'fast-check';
import { none, purpose, reason } from '../../src/text/clauses.js';
import { change, comparison, residue, unchangedFromYear, verdict } from '../../src/text/comparisons.js';
import type { Parser } from '../../src/text/grammar.js';
import type { Phrase } from '../../src/text/phrase-types.js';
import { scanner } from '../../src/text/phrases.js';
import { completion, share } from '../../src/text/ratios.js';
import { sentenceWords as words } from '../../rules/reading/sentences.js';

const scan = scanner(words);

const inOrder: readonly Parser<Phrase['value']>[] = [
  residue(words),
  verdict(words),
  reason(words),
  unchangedFromYear(words),
  comparison(words),
  completion(words),
  change(words),
  share(words),
  purpose(words),
  none(words),
];

/** What phrases begin with, and what may follow. */
const openings =
  '净增加 增加 增长 增幅 上升 上涨 提高 净减少 减少 降低 下降 下滑 缩减 压减 大小于 小大于 XX ×× ** ＊＊ __ ○○○ 大于 高于 超过 多于 小于 低于 少于 等于 持平于 同于 与 同 和 跟 较 比 相比 相较于 对比 同比 环比 变动 差异 收支 的原因是 主要 主要是 主要原因是 原因： 系因 理由： 完成 达到 执行 全年 年初 调整后 支出 预算 占 所占 分别 各 各自 均 都 基本持平 持平 无变化 没有变化 未变化 保持不变 不变 相同 一致 主要用于 用途： 暂未安排 尚无 也没有 未发生 不涉及 无';
const others =
  '上年 2019年 决算数 年初预算数 预算 的 为 了 10万元 5% 万元 % 3 、 ， 。 ( ) / 或 原因 是 执行率 完成率 收入 支出 因公出国 由于 一辆';
const opening = fc.constantFrom(...openings.split(' '));
const other = fc.constantFrom(...`${openings} ${others}`.split(' '));

test('every phrase is found at the characters that it can begin with, the first that fits', () => {
  fc.assert(
    fc.property(opening, fc.array(other, { maxLength: 8 }), (first, rest) => {
      const text = [first, ...rest].join('');
      const expected = inOrder.map((parser) => parser(text, 0)).find((match) => match !== undefined);
      const [found] = scan(text);
      if (expected === undefined) expect(found?.value.kind).toBe('words');
      else expect(found).toEqual({ value: expected.value, start: 0, end: expected.end });
    }),
    { numRuns: 3000 },
  );
});

test('marks and figures stand for themselves', () => {
  const kinds = scan('收入10万元，（2020年）-3%').map(({ value }) => value.kind);
  expect(kinds).toEqual(['words', 'amount', 'mark', 'words', 'year', 'words', 'percent']);
});

test('nothing of a text is lost but what scan was not asked for', () => {
  const phrases = scan('一、收入10万元。支出比上年增加2万元', 2);
  expect(phrases[0]?.start).toBe(2);
  phrases.slice(1).forEach((phrase, index) => expect(phrase.start).toBe(phrases[index]?.end));
});

test('a long hostile text is cut in linear time', () => {
  const started = performance.now();
  scan('增减变动的主要原因'.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
