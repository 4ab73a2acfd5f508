import fc from 'fast-check';
import { toString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import { sentenceSpans, textTree } from '../../src/text/sentences.js';
import { cpuMilliseconds } from '../support/cpu.js';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

test('。！？； end a sentence', () => {
  expect(cut('收入10万元；支出9万元。是吗？是！')).toEqual(['收入10万元；', '支出9万元。', '是吗？', '是！']);
});

test('a mark inside brackets or quotation marks does not', () => {
  expect(cut('支出（含接待费；培训费）共3万元。余“一是；二是”。')).toEqual([
    '支出（含接待费；培训费）共3万元。',
    '余“一是；二是”。',
  ]);
});

test('a bracket that never closes holds nothing together', () => {
  expect(cut('支出（含接待费。共3万元。')).toEqual(['支出（含接待费。', '共3万元。']);
});

test('the number of an item is not part of its sentence', () => {
  expect(cut('1.公务接待费3万元。（二）其他。')).toEqual(['公务接待费3万元。', '其他。']);
});

test('sentences are in order, apart, trimmed and lose nothing but numbers and spaces', () => {
  const piece = fc.constantFrom('收入', '1.', '（', '）', '。', '；', ' ', '\n', '12.5万元', '“', '”');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of sentenceSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(text.slice(last, start).replace(/[\s\d.（）一二三]/g, '')).toBe('');
        last = end;
      }
    }),
  );
});

test('the tree holds paragraphs and sentences with their offsets', () => {
  const texts = ['收入10万元。支出9万元。', '无'];
  const tree = textTree(texts);
  expect(tree.children).toHaveLength(2);
  const read: string[] = [];
  visit(tree.children[0]!, 'SentenceNode', (node) => {
    const { start, end } = node.position!;
    expect(toString(node)).toBe(texts[0]!.slice(start.offset, end.offset));
    read.push(toString(node));
  });
  expect(read).toEqual(['收入10万元。', '支出9万元。']);
});

test('a long hostile text is split in linear time', () => {
  const started = cpuMilliseconds();
  sentenceSpans('（'.repeat(200_000));
  expect(cpuMilliseconds() - started).toBeLessThan(3000);
});
