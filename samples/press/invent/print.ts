import { printDocx } from '../print/docx.js';
import { printPage } from '../print/html.js';
import type { Layout } from '../print/layout.js';
import { printPdfs } from '../print/office.js';
import { printText } from '../print/txt.js';
import type { Report } from '../report.js';

/** The formats that the press reads back: text with tabs, hard-wrapped text with bars, a page, a Word document. */
export const formats = ['txt', 'wrapped', 'html', 'docx'] as const;
/** And a PDF, where LibreOffice is installed. */
export const printable = [...formats, 'pdf'] as const;
export type Format = (typeof printable)[number];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A report as a file. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export async function printAs(report: Report, format: Format): Promise<Printed> {
  const [printed] = await printAll([report], format);
  if (printed === undefined) throw new Error('nothing was printed');
  return printed;
}

/**
 * Several reports, each as a file of its own: PDF is much faster so.
 *
 * @param layouts How each is set, for PDF.
 */
export async function printAll(
  reports: readonly Report[],
  format: Format,
  layouts: readonly Layout[] = [],
): Promise<readonly Printed[]> {
  const printed = await Promise.all(reports.map((report, i) => printOne(report, format, layouts[i])));
  return format === 'pdf'
    ? printPdfs(printed.map((docx) => docx.bytes)).map((pdf, i) => ({
        bytes: pdf,
        name: `${reports[i]?.title ?? ''}.pdf`,
      }))
    : printed;
}

/** A Word document stands for a PDF before it is printed. */
async function printOne(report: Report, format: Format, layout?: Layout): Promise<Printed> {
  const name = `${report.title}.docx`;
  if (format === 'pdf') return { bytes: await printDocx(report, layout), name };
  if (format === 'docx') return { bytes: await printDocx(report), name };
  if (format === 'html') return { bytes: bytes(printPage(report)), name: `${report.title}.html` };
  const style = format === 'txt' ? ({ tables: 'tab' } as const) : ({ tables: 'pipe', width: 76 } as const);
  return { bytes: bytes(printText(report, style)), name: `${report.title}.txt` };
}
