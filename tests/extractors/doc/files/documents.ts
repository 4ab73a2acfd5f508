import * as d from 'docx';

/**
 * The documents beside this file, as DOCX. Each .doc was made from its DOCX by LibreOffice
 * (`soffice --convert-to doc:"MS Word 97"`); nothing in them comes from a real report.
 */
export const documents: Readonly<Record<'tables' | 'numbers' | 'notes', () => Promise<Uint8Array>>> = {
  tables: () => write(tables()),
  numbers: () => write(numbers(), { numbering }),
  notes: () => write(notes(), { footnotes, endnotes }),
};

type Content = d.IPropertiesOptions['sections'][number]['children'];

const write = async (children: Content, options: Partial<d.IPropertiesOptions> = {}): Promise<Uint8Array> =>
  d.Packer.toBuffer(new d.Document({ ...options, sections: [{ children }] }));

const paragraph = (text: string, options: d.IParagraphOptions = {}): d.Paragraph =>
  new d.Paragraph({ children: [new d.TextRun(text)], ...options });

const runs = (...children: NonNullable<d.IParagraphOptions['children']>): d.Paragraph =>
  new d.Paragraph({ children });

type CellOptions = Omit<d.ITableCellOptions, 'children' | 'width'>;

const cell = (
  content: string | readonly (d.Paragraph | d.Table)[],
  width: number,
  options: CellOptions = {},
) =>
  new d.TableCell({
    children: typeof content === 'string' ? [paragraph(content)] : content,
    width: { size: width, type: d.WidthType.DXA },
    ...options,
  });

const table = (columnWidths: readonly number[], ...rows: readonly (readonly d.TableCell[])[]): d.Table =>
  new d.Table({
    columnWidths: [...columnWidths],
    rows: rows.map((children) => new d.TableRow({ children })),
  });

function tables(): Content {
  return [
    paragraph('一、收入支出决算总表', { heading: 'Heading1' }),
    paragraph('合并单元格的表：'),
    table(
      [2000, 1000, 1500, 1500, 3000],
      [cell('绩效目标表', 9000, { columnSpan: 5 })],
      [
        cell('项目', 2000, { rowSpan: 3 }),
        cell('预算数', 2500, { columnSpan: 2 }),
        cell('决算数', 4500, { columnSpan: 2 }),
      ],
      [cell('合计', 1000), cell('其中：财政', 1500), cell('12.50', 4500, { columnSpan: 2, rowSpan: 2 })],
      [cell([paragraph('第一行'), paragraph('第二行')], 2500, { columnSpan: 2 })],
      [cell('1', 2000), cell('', 1000), cell('—', 1500), cell('a', 1500), cell('b', 3000)],
    ),
    paragraph('单元格里的表：'),
    table(
      [3000, 6000],
      [
        cell('外', 3000),
        cell(
          [
            paragraph('之前'),
            table(
              [2000, 2000],
              [cell('内一', 2000), cell('10', 2000)],
              [cell('内二', 4000, { columnSpan: 2 })],
            ),
            paragraph('之后'),
          ],
          6000,
        ),
      ],
      [cell('下一行', 3000), cell('20', 6000)],
    ),
    paragraph('框：'),
    table([6000], [cell([paragraph('框中的一段。'), paragraph('框中的二段。')], 6000)]),
  ];
}

const numbering: d.INumberingOptions = {
  config: [
    { reference: 'part', levels: [{ level: 0, format: 'chineseCounting', text: '第%1部分', start: 3 }] },
    {
      reference: 'outline',
      levels: [
        { level: 0, format: 'chineseCounting', text: '%1、' },
        { level: 1, format: 'chineseCountingThousand', text: '（%2）' },
        { level: 2, format: 'decimal', text: '%3.' },
      ],
    },
    { reference: 'circle', levels: [{ level: 0, format: 'decimalEnclosedCircle', text: '%1', start: 3 }] },
    { reference: 'cell', levels: [{ level: 0, format: 'decimal', text: '%1' }] },
  ],
};

const numbered = (
  text: string,
  reference: string,
  level = 0,
  options: d.IParagraphOptions = {},
): d.Paragraph => paragraph(text, { numbering: { reference, level }, ...options });

function numbers(): Content {
  return [
    numbered('部门概况', 'part', 0, { heading: 'Heading1' }),
    numbered('基本职能', 'outline', 0, { heading: 'Heading2' }),
    numbered('主要职能', 'outline', 1),
    numbered('贯彻方针。', 'outline', 2),
    numbered('组织实施。', 'outline', 2),
    numbered('机构设置', 'outline', 1),
    numbered('设三股。', 'outline', 2),
    numbered('圈码', 'circle'),
    paragraph('项目符号', { bullet: { level: 0 } }),
    table(
      [3000, 3000],
      [cell([numbered('甲', 'cell')], 3000), cell('10', 3000)],
      [cell('乙', 3000), cell('20', 3000)],
    ),
  ];
}

const change = { author: 'a', date: '2024-01-01T00:00:00Z' };
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function notes(): Content {
  const text = (value: string) => new d.TextRun(value);
  return [
    runs(
      text('收入'),
      new d.FootnoteReferenceRun(1),
      text('10万元'),
      new d.EndnoteReferenceRun(1),
      text('。'),
    ),
    runs(text('支出'), new d.FootnoteReferenceRun(2), text('9万元。')),
    runs(text('合计'), new d.SimpleField(' =SUM(ABOVE) ', '12.30'), text('万元。')),
    runs(
      text('网址：'),
      new d.ExternalHyperlink({ link: 'http://example.org/', children: [text('门户网站')] }),
    ),
    runs(
      text('改前'),
      new d.DeletedTextRun({ text: '旧数1', id: 1, ...change }),
      new d.InsertedTextRun({ text: '新数2', id: 2, ...change }),
      text('改后'),
    ),
    runs(text('可见'), new d.TextRun({ text: '隐藏', vanish: true }), text('仍可见')),
    runs(
      text('第一句。'),
      new d.TextRun({ text: '第二句', break: 1 }),
      new d.TextRun({ children: [new d.Tab(), '制表'] }),
    ),
    runs(new d.TextRun({ children: ['2020', new d.NoBreakHyphen(), '12', new d.SoftHyphen(), 'ab'] })),
    runs(
      new d.ImageRun({
        type: 'png',
        data: Buffer.from(PIXEL, 'base64'),
        transformation: { width: 20, height: 20 },
      }),
      text('图后'),
    ),
    new d.Textbox({ style: { width: '200pt', height: '60pt' }, children: [paragraph('框里的字：30万元。')] }),
    paragraph('末段 1,234.56'),
  ];
}

const footnotes = {
  1: { children: [paragraph('脚注一：含上年结转。')] },
  2: { children: [paragraph('脚注二。')] },
};
const endnotes = { 1: { children: [paragraph('尾注。')] } };
