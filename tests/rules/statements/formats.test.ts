import { docx } from '../../../extractors/docx/index.js';
import { html } from '../../../extractors/html/index.js';
import { txt } from '../../../extractors/txt/index.js';
import { xlsx } from '../../../extractors/xlsx.js';
import { printDocx } from '../../../samples/press/print/docx.js';
import { printPage } from '../../../samples/press/print/html.js';
import { printText } from '../../../samples/press/print/txt.js';
import { printWorkbook } from '../../../samples/press/print/xlsx.js';
import { centred, say, type Cell, type Report } from '../../../samples/press/report.js';
import type { Extractor } from '../../../src/model/extractor.js';
import { readStatements, type Plain } from './support.js';

type Rows = readonly (readonly Cell[])[];

const cells = (line: string): readonly Cell[] => line.split('|').map((text) => ({ text: text.trim() }));
const over = (text: string, columnSpan: number): Cell => ({ text, columnSpan });

const forms: readonly { readonly name: string; readonly rows: Rows }[] = [
  {
    name: 'codes in one column',
    rows: [
      cells('科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出'),
      [over('合计', 2), ...cells('12.00 | 9.00 | 3.00')],
      cells('205 | 教育支出 | 8.00 | 8.00 | 0.00'),
      cells('208 | 社会保障和就业支出 | 4.00 | 1.00 | 3.00'),
    ],
  },
  {
    name: '类 款 项',
    rows: [
      [over('科目编码', 3), ...cells('科目名称 | 本年支出合计 | 基本支出 | 项目支出')],
      cells('类 | 款 | 项 | | | |'),
      [over('合计', 4), ...cells('12.00 | 9.00 | 3.00')],
      cells('205 | | | 教育支出 | 12.00 | 9.00 | 3.00'),
      cells('205 | 02 | 01 | 学前教育 | 12.00 | 9.00 | 3.00'),
    ],
  },
];

const reportOf = (rows: Rows): Report => ({
  id: 'agreement',
  title: '云岫县教育局2023年度部门决算',
  parts: [
    centred('支出决算表'),
    { kind: 'paragraph', text: '单位：万元', align: 'right' },
    { kind: 'table', rows, name: '支出决算表' },
    say('以上为本部门支出决算表，数据均以万元为单位列示。'),
  ],
});

/** A row a line; the columns that a merged cell covers are blank, or lacking where it is `once`. */
const barText = (rows: Rows, once: (text: string) => boolean): string =>
  rows
    .map((row) =>
      row
        .flatMap(({ text, columnSpan = 1 }) => [
          text,
          ...(once(text) ? [] : Array<string>(columnSpan - 1).fill('')),
        ])
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const titled = (table: string): Uint8Array => bytes(`支出决算表\n单位：万元\n\n${table}\n`);

async function statementOf(extractor: Extractor, printed: Uint8Array): Promise<Plain | undefined> {
  const { value } = await extractor.extract({ name: `report.${extractor.format}`, bytes: printed });
  const { statements, messages } = readStatements(value);
  expect(messages).toEqual([]);
  expect(statements).toHaveLength(1);
  return statements[0];
}

describe.each(forms)('a statement with a merged total, $name', ({ rows }) => {
  const report = reportOf(rows);
  const prints: readonly (readonly [name: string, Extractor, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['DOCX', docx, () => printDocx(report)],
    ['XLSX', xlsx, () => printWorkbook(report)],
    ['a text with tabs', txt, () => bytes(printText(report, { tables: 'tab' }))],
    ['a text with bars that repeat the label', txt, () => bytes(printText(report, { tables: 'pipe' }))],
    ['a text with bars that leave blanks beside the label', txt, () => titled(barText(rows, () => false))],
    [
      'a text with bars that print the label of the total once',
      txt,
      () => titled(barText(rows, (text) => text === '合计')),
    ],
  ];

  test.each(prints)('%s gives the same as a page', async (_, extractor, print) => {
    const page = await statementOf(html, bytes(printPage(report)));
    expect(page?.rows[0]).toEqual({ name: '合计', values: { total: 12, basic: 9, project: 3 } });
    expect(await statementOf(extractor, await print())).toEqual(page);
  });
});
