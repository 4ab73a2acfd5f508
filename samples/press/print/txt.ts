import { layOut } from '../../../src/tables/grid.js';
import type { Part, Report } from '../report.js';
import { printedHeading } from '../report.js';
import { wrapLine } from './wrap.js';

/** How a plain text is laid out. */
export interface TextStyle {
  /** `tab`: a cell a line, opened by a tab, merged cells once. `pipe`: a row a line, merged cells repeated. */
  readonly tables: 'tab' | 'pipe';
  /** Display columns of a line; absent where each paragraph is one line. */
  readonly width?: number;
}

type TablePart = Extract<Part, { kind: 'table' }>;

/** A report as plain text; Word's own numbers are lost, as they are when Word saves text. */
export function printText(report: Report, style: TextStyle): string {
  const lines = report.parts.flatMap((part, at) => {
    if (part.kind === 'table') {
      const after = report.parts[at + 1]?.kind === 'table' ? ['', ''] : [''];
      return [...(style.tables === 'tab' ? tabLines(part) : pipeLines(part)), ...after];
    }
    const text =
      part.kind === 'heading' ? (part.automatic === true ? part.text : printedHeading(part)) : part.text;
    if (style.width === undefined || part.kind === 'heading') return [text];
    return part.align === undefined ? wrapLine(`\u3000\u3000${text}`, style.width) : [text];
  });
  return `${lines.join('\n')}\n`;
}

function pipeLines(part: TablePart): readonly string[] {
  return layOut(part.rows).rows.map((row) => row.join(' | ').trimEnd());
}

/** A cell that is merged with one above is printed empty. */
function tabLines(part: TablePart): readonly string[] {
  const { rows, spans } = layOut(part.rows);
  return rows.flatMap((row, at) => {
    const cells = row.flatMap((text, column) => {
      const span = spans.find(
        (one) =>
          at >= one.row &&
          at < one.row + one.rowSpan &&
          column >= one.column &&
          column < one.column + one.columnSpan,
      );
      if (span !== undefined && span.column !== column) return [];
      return [`\t${span !== undefined && span.row !== at ? '' : text}`];
    });
    return [...cells, ''];
  });
}
