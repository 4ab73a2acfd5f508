import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Cell, Part, Report } from '../report.js';
import { printedHeading } from '../report.js';

const FONT = 'Noto Serif CJK SC';
const AUTOMATIC = 'chapters';
/** 1.5 cm of indent for two characters; sizes in half points. */
const BODY = 24;
const SMALL = 14;

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * A report as Word writes it: heading styles, Word's own numbers where a heading has them, merged cells, and an
 * empty line between two tables, which Word would make one.
 */
export async function printDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
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
        properties: { page: { margin: { top: 1200, bottom: 1200, left: 1100, right: 1100 } } },
        children: report.parts.flatMap((part, at) =>
          part.kind === 'table' && report.parts[at - 1]?.kind === 'table'
            ? [line(''), partOf(part)]
            : [partOf(part)],
        ),
      },
    ],
  });
  return amended(new Uint8Array(await Packer.toBuffer(document)));
}

function partOf(part: Part): Paragraph | Table {
  if (part.kind === 'table') return tableOf(part.rows);
  if (part.kind === 'paragraph') {
    const align =
      part.align === 'center'
        ? AlignmentType.CENTER
        : part.align === 'right'
          ? AlignmentType.RIGHT
          : undefined;
    return line(part.text, align);
  }
  const automatic = part.automatic === true;
  const heading = LEVELS[part.level - 1];
  return new Paragraph({
    children: [new TextRun({ text: automatic ? part.text : printedHeading(part), font: FONT })],
    ...(heading === undefined ? {} : { heading }),
    ...(automatic ? { numbering: { reference: AUTOMATIC, level: 0 } } : {}),
  });
}

function line(text: string, alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, font: FONT, size: BODY })],
    ...(alignment === undefined ? { indent: { firstLine: 480 } } : { alignment }),
  });
}

const tableOf = (rows: readonly (readonly Cell[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })),
  });

const cellOf = ({ text, rowSpan = 1, columnSpan = 1 }: Cell): TableCell =>
  new TableCell({
    rowSpan,
    columnSpan,
    children: [new Paragraph({ children: [new TextRun({ text, font: FONT, size: SMALL })] })],
  });

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
