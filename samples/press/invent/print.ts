import { printDocx } from '../print/docx.js';
import { printPage } from '../print/html.js';
import { printPdf } from '../print/office.js';
import { printText } from '../print/txt.js';
import type { Report } from '../report.js';

/** The formats that the press reads back: text with tabs, hard-wrapped text with bars, a page, a Word document. */
export const formats = ['txt', 'wrapped', 'html', 'docx'] as const;
/** And a PDF, where LibreOffice is installed. */
export const printable = [...formats, 'pdf'] as const;
export type Format = (typeof printable)[number];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function printAs(report: Report, format: Format): Promise<{ bytes: Uint8Array; name: string }> {
  if (format === 'docx') return { bytes: await printDocx(report), name: `${report.title}.docx` };
  if (format === 'pdf') return { bytes: printPdf(await printDocx(report)), name: `${report.title}.pdf` };
  if (format === 'html') return { bytes: bytes(printPage(report)), name: `${report.title}.html` };
  const style = format === 'txt' ? ({ tables: 'tab' } as const) : ({ tables: 'pipe', width: 76 } as const);
  return { bytes: bytes(printText(report, style)), name: `${report.title}.txt` };
}
