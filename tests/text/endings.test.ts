import { withoutMarksAtEnd, withoutWordAtEnd } from '../../src/text/endings.js';

test('marks at the end go, others stay', () => {
  expect(withoutMarksAtEnd('，收入：决算。； ', /[，；。\s]/)).toBe('，收入：决算');
  expect(withoutMarksAtEnd('收入', /[，；。\s]/)).toBe('收入');
  expect(withoutMarksAtEnd('。。', /。/)).toBe('');
  expect(withoutMarksAtEnd('', /。/)).toBe('');
});

test('a word at the end goes as often as it stands there', () => {
  expect(withoutWordAtEnd('支出明细支出支出', '支出')).toBe('支出明细');
  expect(withoutWordAtEnd('支出', '支出')).toBe('');
  expect(withoutWordAtEnd('出支出', '支出')).toBe('出');
  expect(withoutWordAtEnd('基本', '支出')).toBe('基本');
});
