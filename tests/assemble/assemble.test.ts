import { persons } from '../../rules/reading/personal.js';
import { pointsElsewhere } from '../../rules/reading/words.js';
import { assemble, type Parts } from '../../src/assemble.js';
import { statusOf } from '../../src/assemble/status.js';
import { textAt, type Block, type SourceDocument } from '../../src/model/document.js';
import { inferred, printed, type FieldTree } from '../../src/model/field.js';
import { record as schema } from '../../src/model/report.js';
import type { Section } from '../../src/model/section.js';

const lines = ['一、总体情况', '本年收入100万元。另支5万元。', '二、其他', '补助7万元。'];
const table: Block = {
  kind: 'table',
  place: { block: 4, page: 2 },
  rows: [
    ['项目', '金额'],
    ['工资', '3'],
  ],
  spans: [],
};
const document: SourceDocument = {
  format: 'txt',
  blocks: [...lines.map((text, block): Block => ({ kind: 'paragraph', text, place: { block } })), table],
};
const passage = (block: number) => ({ block, start: 0, end: lines[block]?.length ?? 0, table: block === 4 });
const section = (
  id: string,
  block: number,
  own: readonly number[],
  children: readonly Section[] = [],
): Section => ({
  id,
  number: null,
  title: lines[block] ?? '',
  level: 2,
  heading: { block, start: 0, end: 3 },
  passages: own.map(passage),
  children,
});
const total = printed('money', 100_000_000, '100万元', { block: 1, start: 4, end: 9 });
const known: FieldTree = {
  department: printed('text', '总体', '总体', { block: 0, start: 2, end: 4 }),
  year: inferred('year', 2020, '文件名'),
  kind: inferred('choice', 'unit', '文件名'),
};

function parts(more: Partial<Parts> = {}): Parts {
  return {
    source: { file: 'a.txt', sha256: '0', format: 'txt', bytes: 1 },
    document,
    outline: {
      preface: [],
      skipped: [],
      sections: [section('overall', 0, [1]), section('unknown', 2, [3, 4])],
    },
    readings: [
      { pointer: '/finalAccounts/overall', value: { total }, messages: [] },
      { pointer: '/identity', value: known, messages: [] },
    ],
    messages: [],
    chapters: [
      { pointer: '/finalAccounts/overall', sections: ['overall'] },
      { pointer: '/finalAccounts/revenue', sections: ['revenue'] },
      { pointer: '/glossary', sections: ['glossary'] },
    ],
    personsIn: persons.positions,
    pointsElsewhere,
    outlineEntries: (sections) =>
      sections.map(({ id, number, title, level }) => ({ id, number, title, level, children: [] })),
    ...more,
  };
}

describe('a record', () => {
  const { record, messages } = assemble(parts());

  test('fits the schema and has its keys in the schema’s order', () => {
    expect(schema.safeParse(record).success).toBe(true);
    expect(Object.keys(record)).toEqual(Object.keys(schema.shape).filter((key) => key in record));
    expect(Object.keys(record.identity)).toEqual(['department', 'year', 'kind', 'title', 'publishedOn']);
  });

  test('has evidence that reads back, with the sentence', () => {
    const entry = record.evidence['/finalAccounts/overall/total']!;
    expect(entry).toEqual({ text: '100万元', quote: 1, block: 1, start: 4, end: 9 });
    expect(record.quotes[entry.quote!]).toBe('本年收入100万元。');
    expect(textAt(document, { block: entry.block!, start: entry.start!, end: entry.end! })).toBe(entry.text);
    expect(record.evidence['/identity/year']).toEqual({ text: '', inferred: '文件名' });
  });

  test('tells what nobody read: figures by sentence, tables', () => {
    expect(record.diagnostics.map(({ code, message, place }) => [code, message, place])).toEqual([
      ['figure-not-read', '数字未读取：“5万元”，见“另支5万元。”', { block: 1 }],
      ['figure-not-read', '数字未读取：“7万元”，见“补助7万元。”', { block: 3 }],
      ['table-not-read', '表格未读取：“项目 | 金额 / 工资 | 3”', { block: 4, page: 2, cell: [0, 0] }],
    ]);
  });

  test('tells the coverage of chapters and of strangers', () => {
    expect(record.coverage).toEqual({
      '/finalAccounts/overall': 'partly-read',
      '/finalAccounts/revenue': 'not-printed',
      '/glossary': 'not-printed',
      '/statements': 'not-printed',
      '/outline/1': 'unread',
    });
    expect(statusOf({ record, messages })).toEqual({
      status: 'partial',
      shortfalls: [
        { code: 'sections-unread', pointers: ['/outline/1'] },
        { code: 'figure-not-read', count: 2 },
        { code: 'table-not-read', count: 1 },
      ],
    });
  });

  test('a chapter whose figures another chapter took is read, one that points elsewhere is listed', () => {
    const texts = ['一、总体情况', '本年收入100万元。', '二、报表', '详见附表。', '三、报表', '公开01表'];
    const own: SourceDocument = {
      format: 'txt',
      blocks: texts.map((text, block): Block => ({ kind: 'paragraph', text, place: { block } })),
    };
    const { record: told } = assemble(
      parts({
        document: own,
        outline: {
          preface: [],
          skipped: [],
          sections: [
            { ...section('overall', 0, []), passages: [{ block: 1, start: 0, end: 9, table: false }] },
            { ...section('unknown', 2, []), passages: [{ block: 3, start: 0, end: 5, table: false }] },
            { ...section('unknown', 4, []), passages: [{ block: 5, start: 0, end: 6, table: false }] },
          ],
        },
        readings: [{ pointer: '/finalAccounts/revenue', value: { total }, messages: [] }],
      }),
    );
    expect(told.coverage).toEqual({
      '/finalAccounts/overall': 'read',
      '/finalAccounts/revenue': 'read',
      '/glossary': 'not-printed',
      '/statements': 'not-printed',
      '/outline/1': 'listed',
    });
  });

  test('is read where spans account for the rest', () => {
    const rest = [
      { block: 1, start: 12, end: 15 },
      { block: 3, start: 0, end: 6 },
      { block: 4, cell: [0, 0] as const, start: 0, end: 2 },
      { block: 4, cell: [1, 1] as const, start: 0, end: 1 },
    ];
    const [overall, identity] = parts().readings;
    const { record: whole, messages: said } = assemble(
      parts({ readings: [{ ...overall!, accounted: rest }, identity!] }),
    );
    expect(said).toEqual([]);
    expect(whole.coverage['/finalAccounts/overall']).toBe('read');
    expect(statusOf({ record: whole, messages: said })).toEqual({ status: 'complete', shortfalls: [] });
  });

  test('names a row that was not read in a table that was', () => {
    const cell = { block: 4, cell: [1, 0] as const, start: 0, end: 2 };
    const { record: partly } = assemble(
      parts({ readings: [{ ...parts().readings[0]!, accounted: [cell] }] }),
    );
    expect(partly.diagnostics.map(({ message }) => message)).toContain('表中一行未读取：“项目 | 金额”');
    expect(partly.identity).toEqual({
      department: null,
      year: null,
      kind: null,
      title: null,
      publishedOn: null,
    });
  });

  test('is unread where a rule broke off', () => {
    const failed = {
      severity: 'error',
      source: 'rules/overall',
      code: 'rule-failed',
      rule: 'overall',
      detail: 'x',
    } as const;
    const { record: broken } = assemble(
      parts({ readings: [{ pointer: '/finalAccounts/overall', value: undefined, messages: [failed] }] }),
    );
    expect(broken.coverage['/finalAccounts/overall']).toBe('unread');
    expect(broken.diagnostics[0]).toEqual({
      code: 'rule-failed',
      severity: 'error',
      message: '程序缺陷：规则 overall 中断（x），本章未读取',
    });
  });

  test('leaves out a value that the schema refuses, and says so', () => {
    const wrong = printed('text', '许多', '100万元', { block: 1, start: 4, end: 9 });
    const { record: mended } = assemble(
      parts({
        readings: [
          { pointer: '/finalAccounts/overall', value: { total: wrong, closing: total }, messages: [] },
        ],
      }),
    );
    expect(mended.finalAccounts).toEqual({ overall: { closing: 100 } });
    expect(mended.evidence['/finalAccounts/overall/total']).toBeUndefined();
    expect(mended.diagnostics[0]?.message).toContain('/finalAccounts/overall/total 的值不符合记录格式');
    expect(mended.coverage['/finalAccounts/overall']).toBe('partly-read');
  });

  test('takes the outline of each attachment from its section', () => {
    const title = printed('text', lines[2]!, lines[2]!, { block: 2, start: 0, end: 3 });
    const text = printed('text', lines[3]!, lines[3]!, { block: 3, start: 0, end: 6 });
    const attached = assemble(
      parts({
        outline: {
          preface: [],
          skipped: [],
          sections: [section('attachments', 2, [3], [section('unknown', 0, [])])],
        },
        readings: [{ pointer: '/attachments', value: [{ title, text }], messages: [] }],
      }),
    );
    expect(attached.record.attachments).toEqual([
      {
        title: lines[2],
        text: lines[3],
        outline: [{ id: 'unknown', number: null, title: lines[0], level: 2, children: [] }],
      },
    ]);
  });
});
