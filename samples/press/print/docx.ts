import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Cell, Part, Report } from '../report.js';
import { printedHeading } from '../report.js';
import { PLAIN, type Layout } from './layout.js';

const FONT = 'Noto Serif CJK SC';
const AUTOMATIC = 'chapters';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * A report as Word writes it: heading styles, Word's own numbers where a heading has them, merged cells, and an
 * empty line between two tables, which Word would make one.
 */
export async function printDocx(report: Report, layout = PLAIN): Promise<Uint8Array> {
  const { prose, margin, landscape } = layout;
  const document = new Document({
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: prose } } } },
    numbering: {
      config: [
        {
          reference: AUTOMATIC,
          levels: [
            {
              level: 0,
              format: LevelFormat.CHINESE_COUNTING_THOUSAND,
              text: '%1、',
              alignment: AlignmentType.START,
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            margin: { top: 1200, bottom: 1200, left: margin, right: margin },
            ...(landscape ? { size: { orientation: PageOrientation.LANDSCAPE } } : {}),
          },
        },
        children: report.parts.flatMap((part, at) =>
          part.kind === 'table' && report.parts[at - 1]?.kind === 'table'
            ? [line('', layout), partOf(part, layout)]
            : [partOf(part, layout)],
        ),
      },
    ],
  });
  return amended(new Uint8Array(await Packer.toBuffer(document)));
}

function partOf(part: Part, layout: Layout): Paragraph | Table {
  if (part.kind === 'table') return tableOf(part.rows, layout);
  if (part.kind === 'paragraph') {
    const align =
      part.align === 'center'
        ? AlignmentType.CENTER
        : part.align === 'right'
          ? AlignmentType.RIGHT
          : undefined;
    return line(part.text, layout, align);
  }
  const automatic = part.automatic === true;
  const heading = LEVELS[part.level - 1];
  return new Paragraph({
    children: [new TextRun({ text: automatic ? part.text : printedHeading(part), font: FONT })],
    ...(heading === undefined ? {} : { heading }),
    ...(automatic ? { numbering: { reference: AUTOMATIC, level: 0 } } : {}),
  });
}

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

const line = (text: string, { prose, indent, spacing }: Layout, alignment?: Align): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text, font: FONT, size: prose })],
    ...(spacing > 0 ? { spacing: { before: spacing, after: spacing } } : {}),
    ...(alignment === undefined ? { indent: { firstLine: indent } } : { alignment }),
  });

/** Most rows of a head that comes again: LibreOffice leaves out a table whose heads fill the page. */
const HEADS = 3;

function tableOf(rows: readonly (readonly Cell[])[], layout: Layout): Table {
  const heads = Math.max(1, ...(rows[0] ?? []).map(({ rowSpan = 1 }) => rowSpan));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          children: row.map((cell) => cellOf(cell, layout)),
          ...(layout.headsAgain && at < heads && heads <= HEADS && rows.length > heads
            ? { tableHeader: true }
            : {}),
          ...(layout.wholeRows ? { cantSplit: true } : {}),
        }),
    ),
  });
}

const FIGURE = /^-?[\d,.]+%?$/;

function cellOf(
  { text, rowSpan = 1, columnSpan = 1 }: Cell,
  { table, cells, figuresRight }: Layout,
): TableCell {
  const isRight = figuresRight && FIGURE.test(text);
  return new TableCell({
    rowSpan,
    columnSpan,
    ...(cells === 'center' ? { verticalAlign: VerticalAlign.CENTER } : {}),
    children: [
      new Paragraph({
        children: [new TextRun({ text, font: FONT, size: table })],
        ...(isRight ? { alignment: AlignmentType.RIGHT } : {}),
      }),
    ],
  });
}

/** Changes that make the package the same on every run, and its numbering one list in every program. */
const AMENDMENTS: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-01T00:00:00Z'),
  // LibreOffice takes the override for a restart when it writes DOC.
  'word/numbering.xml': (xml) =>
    xml.replace(/<w:lvlOverride [^<>]*><w:startOverride [^<>]*\/><\/w:lvlOverride>/g, ''),
};

function amended(bytes: Uint8Array): Uint8Array {
  const members = unzipSync(bytes);
  for (const [name, amend] of Object.entries(AMENDMENTS)) {
    const member = members[name];
    if (member !== undefined)
      members[name] = new TextEncoder().encode(amend(new TextDecoder().decode(member)));
  }
  return zipSync(members, { mtime: new Date('2024-01-01T00:00:00'), level: 9 });
}
