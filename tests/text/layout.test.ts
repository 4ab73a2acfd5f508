import fc from 'fast-check';
import { closeLayout, joinLines } from '../../src/text/layout.js';

test.each([
  ['合 计', '合计'],
  ['　　日常公用经费 148.77 万元，', '日常公用经费148.77万元，'],
  ['完成预算的 95.5 %。', '完成预算的95.5%。'],
  ['12.50  13.50', '12.50 13.50'],
  ['Budget  Law', 'Budget Law'],
  ['第一部分\u00A0部门概况', '第一部分部门概况'],
  ['零\u200B宽\uFEFF', '零宽'],
])('%j closes to %j', (text, closed) => expect(closeLayout(text)).toBe(closed));

test('closing twice is closing once', () => {
  const piece = fc.constantFrom('合', '计', ' ', '　', '12', '.5', '%', 'a', '，', '\u00A0', '\n', '-', '（');
  fc.assert(
    fc.property(
      fc.array(piece),
      (pieces) => closeLayout(closeLayout(pieces.join(''))) === closeLayout(pieces.join('')),
    ),
  );
});

test('nothing but white space and invisible characters goes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const seen = (value: string) => value.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
      return seen(closeLayout(text)) === seen(text);
    }),
  );
});

test.each([
  [['项目完成', '指标'], '项目完成指标'],
  [['12.5', '13.5'], '12.5 13.5'],
  [['', '一般公共服务', ' '], '一般公共服务'],
  [['卫生健康支出(', '210', ')3万元'], '卫生健康支出(210)3万元'],
  [['2020', '(2)'], '2020 (2)'],
])('%j meet as %j', (lines, joined) => expect(joinLines(lines)).toBe(joined));
