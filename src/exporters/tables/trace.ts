import { valueAt } from '../../model/pointer.js';
import { cellValue, defineTable, entriesOf, reportColumns, text, type TableDescription } from './table.js';

export const glossary = defineTable(
  '名词解释',
  'glossary',
  [text('term', '名词', '/term', 36), text('definition', '解释', '/definition', 80)],
  (record) => entriesOf(record, '/glossary'),
);

const severities: Readonly<Record<string, string>> = { error: '错误', warning: '警告', info: '提示' };

/** What could not be read, or was read with an assumption. */
export const diagnostics = defineTable(
  '诊断',
  'diagnostics',
  [
    {
      key: 'severity',
      title: '级别',
      type: 'text',
      width: 8,
      work: ({ record }, { pointer }) => severities[String(valueAt(record, `${pointer}/severity`))] ?? null,
    },
    text('code', '代码', '/code', 22),
    text('message', '说明', '/message', 90),
    { key: 'page', title: '页', type: 'integer', at: '/place/page' },
    { key: 'block', title: '段', type: 'integer', at: '/place/block' },
    text('part', '附表文件', '/file', 28),
  ],
  (record) => entriesOf(record, '/diagnostics'),
);

/** Every value and the print it was read from; the rows that links from other sheets lead to. */
export const evidence: TableDescription = {
  name: '出处',
  stem: 'evidence',
  columns: [
    ...reportColumns
      .slice(0, 3)
      .map(({ key, title, type, width }) => ({ key, title, type, ...(width ? { width } : {}) })),
    { key: 'field', title: '字段', type: 'text', width: 44 },
    { key: 'value', title: '值', type: 'text', width: 24 },
    { key: 'text', title: '原文', type: 'text', width: 30 },
    { key: 'page', title: '页', type: 'integer' },
    { key: 'block', title: '段', type: 'integer' },
    { key: 'row', title: '表内行', type: 'integer' },
    { key: 'column', title: '表内列', type: 'integer' },
    { key: 'sentence', title: '所在句子或表格行', type: 'text', width: 90 },
    { key: 'inferred', title: '推断依据', type: 'text', width: 30 },
    { key: 'part', title: '附表文件', type: 'text', width: 28 },
  ],
  count: ({ evidence: values }) => Object.keys(values).length,
  rows: ({ record, path }) =>
    Object.entries(record.evidence).map(
      ([pointer, { text: raw, file, page, block, cell, quote, inferred }]) => ({
        cells: [
          path,
          record.identity.department,
          record.identity.year,
          pointer,
          cellValue(valueAt(record, pointer)),
          raw,
          page ?? null,
          block ?? null,
          cell?.[0] ?? null,
          cell?.[1] ?? null,
          quote === undefined ? null : (record.quotes[quote] ?? null),
          inferred ?? null,
          file ?? null,
        ],
        sources: [],
      }),
    ),
};
