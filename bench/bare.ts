import { load } from 'cheerio';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

/** What the libraries take without us: DOCX to HTML to a tree. */
export async function bareDocx(bytes: Uint8Array): Promise<unknown> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return load(value);
}

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What the library takes without us: text content and operator list of every page. */
export async function barePdf(bytes: Uint8Array): Promise<void> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(pdfjs, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(pdfjs, 'standard_fonts') + sep,
    verbosity: 0,
    isEvalSupported: false,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
    page.cleanup();
  }
  await task.destroy();
}
