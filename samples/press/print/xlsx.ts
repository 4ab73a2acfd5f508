import * as XLSX from 'xlsx';
import { layOut } from '../../../src/tables/grid.js';
import type { Part, Report } from '../report.js';

type TablePart = Extract<Part, { kind: 'table' }>;

/** The named tables of a report, one sheet each, with the lines above a table as its caption rows. */
export function printWorkbook(report: Report): Uint8Array {
  const book = XLSX.utils.book_new();
  report.parts.forEach((part, at) => {
    if (part.kind !== 'table' || part.name === undefined) return;
    XLSX.utils.book_append_sheet(book, sheetOf(part, captionOf(report.parts, at)), part.name.slice(0, 31));
  });
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

/** The centred and aligned lines right above a table. */
function captionOf(parts: readonly Part[], at: number): readonly string[] {
  const lines: string[] = [];
  for (let above = at - 1; above >= 0; above -= 1) {
    const part = parts[above];
    if (part?.kind === 'heading') return [part.text, ...lines];
    if (part?.kind !== 'paragraph' || part.align === undefined) return lines;
    lines.unshift(part.text);
  }
  return lines;
}

const AMOUNT = /^-?[\d,]+\.\d+$/;

function sheetOf(part: TablePart, caption: readonly string[]): XLSX.WorkSheet {
  const { rows, spans } = layOut(part.rows);
  const width = rows[0]?.length ?? 1;
  const covered = new Set(
    spans.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from({ length: rowSpan * columnSpan }, (_, at) =>
        at === 0 ? '' : `${String(row + Math.floor(at / columnSpan))},${String(column + (at % columnSpan))}`,
      ),
    ),
  );
  const grid = rows.map((row, r) =>
    row.map((text, c) => (covered.has(`${String(r)},${String(c)}`) ? null : valueOf(text))),
  );
  const sheet = XLSX.utils.aoa_to_sheet([...caption.map((line) => [line]), ...grid]);
  const down = caption.length;
  sheet['!merges'] = [
    ...caption.map((_, r) => ({ s: { r, c: 0 }, e: { r, c: width - 1 } })),
    ...spans.map(({ row, column, rowSpan, columnSpan }) => ({
      s: { r: row + down, c: column },
      e: { r: row + down + rowSpan - 1, c: column + columnSpan - 1 },
    })),
  ];
  return sheet;
}

function valueOf(text: string): XLSX.CellObject | null {
  if (text === '') return null;
  return AMOUNT.test(text)
    ? { t: 'n', v: Number(text.replace(/,/g, '')), z: '#,##0.00' }
    : { t: 's', v: text };
}
