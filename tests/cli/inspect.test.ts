import { describeDocument, inspectDocument } from '../../src/cli/inspect.js';
import type { Block, SourceDocument } from '../../src/model/document.js';

const table: Block = {
  kind: 'table',
  place: { block: 2, page: 1 },
  rows: [
    ['项目', '金额', '金额'],
    ['项目', '预算数', '1.20'],
  ],
  spans: [
    { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
  ],
  rowPages: [1, 2],
  found: 'alignment',
  glyphs: [
    [[], [{ start: 0, page: 1, top: 50, bottom: 60, edges: [10, 20, 30] }], []],
    [[], [], [{ start: 0, page: 2, top: 20, bottom: 30.126, edges: [40, 45, 50.004] }]],
  ],
};

const document: SourceDocument = {
  format: 'pdf',
  pages: 2,
  blocks: [
    { kind: 'heading', level: 2, number: '一、', text: '总体情况', place: { block: 0, page: 1 } },
    {
      kind: 'paragraph',
      text: '收入10万元。',
      place: { block: 1, page: 1 },
      origin: 'text-box',
      glyphs: [
        { start: 0, page: 1, top: 1, bottom: 2, edges: [5, 6, 7] },
        { start: 2, page: 1, top: 3, bottom: 4, edges: [3, 4] },
      ],
    },
    table,
  ],
};

describe('inspectDocument', () => {
  test('keeps texts, kinds, places and origins, and boxes in place of characters', () => {
    expect(inspectDocument(document)).toEqual({
      format: 'pdf',
      pages: 2,
      blocks: [
        { kind: 'heading', level: 2, number: '一、', text: '总体情况', place: { block: 0, page: 1 } },
        {
          kind: 'paragraph',
          text: '收入10万元。',
          place: { block: 1, page: 1 },
          origin: 'text-box',
          boxes: [{ page: 1, bbox: [3, 1, 7, 4] }],
        },
        {
          kind: 'table',
          rows: table.rows,
          spans: table.spans,
          rowPages: [1, 2],
          found: 'alignment',
          place: { block: 2, page: 1 },
          boxes: [
            { page: 1, bbox: [10, 50, 30, 60] },
            { page: 2, bbox: [40, 20, 50, 30.13] },
          ],
        },
      ],
    });
  });

  test('leaves out what the format does not have', () => {
    const plain: SourceDocument = {
      format: 'txt',
      blocks: [{ kind: 'paragraph', text: '无', place: { block: 0 } }],
    };
    expect(inspectDocument(plain)).toStrictEqual({
      format: 'txt',
      blocks: [{ kind: 'paragraph', text: '无', place: { block: 0 } }],
    });
  });
});

describe('describeDocument', () => {
  test('draws tables with their merged cells open', () => {
    expect(describeDocument(document)).toBe(
      [
        'pdf · 2 页 · 3 块 · 1 表',
        '[0] p1 标题2 ⟨一、⟩总体情况',
        '[1] p1 文本框 收入10万元。',
        '[2] p1–2 表 2×3（按对齐推断）',
        '    +------+---------------+',
        '    | 项目 | 金额          |',
        '    |      +--------+------+',
        '    |      | 预算数 | 1.20 |',
        '    +------+--------+------+',
        '',
      ].join('\n'),
    );
  });

  test('speaks English', () => {
    expect(describeDocument(document, 'en').split('\n').slice(0, 4)).toEqual([
      'pdf · pages: 2 · blocks: 3 · tables: 1',
      '[0] p1 heading 2 ⟨一、⟩总体情况',
      '[1] p1 text box 收入10万元。',
      '[2] p1–2 table 2×3 (columns taken from alignment)',
    ]);
  });

  test('shows control characters by their code instead of sending them to the terminal', () => {
    const hostile: SourceDocument = {
      format: 'txt',
      blocks: [{ kind: 'paragraph', text: '收入\u001b[2J\u202e', place: { block: 0 } }],
    };
    expect(describeDocument(hostile)).toContain('收入<U+001B>[2J<U+202E>');
  });
});
