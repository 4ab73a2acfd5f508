import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../../src/model/message.js';
import { record } from './fonts.js';
import { interpret } from './interpreter.js';
import { toMatrix, IDENTITY } from './matrix.js';
import type { PageContent } from './page.js';

/** More pages than any report has; such a file is not read at all. */
const MOST_PAGES = 10_000;

/** After so many pages the fonts read so far are let go; those still in use are read again. */
const FONTS_KEPT = 40;

export interface OpenPdf {
  readonly pages: number;
  /** `undefined` where pdf.js cannot read the page. Pages are released as soon as they are read. */
  readonly read: (page: number) => Promise<PageContent | undefined>;
  readonly close: () => Promise<void>;
}

const loadLibrary = () => import('pdfjs-dist/legacy/build/pdf.mjs');
type Library = Awaited<ReturnType<typeof loadLibrary>>;

/** Open with pdf.js, CMaps and standard fonts of the installed copy. Throws `UnreadableFile`. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (!hasHeader(bytes)) throw new UnreadableFile('wrong-type', '%PDF');
  // pdf.js would read what is left of a cut file and say nothing of the rest.
  if (!hasEnd(bytes)) throw new UnreadableFile('truncated');
  const library = await loadLibrary();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts', '/'),
    fontExtraProperties: true,
    isEvalSupported: false,
    // Pictures are never looked at: a larger one than a single dot is not decoded.
    maxImageSize: 1,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const document = await task.promise.catch((error: unknown) => {
    throw unreadable(error);
  });
  if (document.numPages > MOST_PAGES) throw new UnreadableFile('too-large', `${document.numPages}`);
  const names = operatorNames(library);
  return {
    pages: document.numPages,
    read: async (page) => {
      // pdf.js works in promises alone: without this, no timer or progress bar would run until the last page.
      await setImmediate();
      const content = await readPage(document, page, names);
      if (page % FONTS_KEPT === 0) await document.cleanup().catch(() => undefined);
      return content;
    },
    close: () => task.destroy(),
  };
}

const HEADER_WITHIN = 1024;
/** Servers append to files; further from the end than this the end mark is another revision's. */
const END_WITHIN = 65_536;

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const hasHeader = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-');
const hasEnd = (bytes: Uint8Array): boolean => latin(bytes.subarray(-END_WITHIN)).includes('startxref');

function unreadable(error: unknown): UnreadableFile {
  if (record(error)['name'] === 'PasswordException')
    return new UnreadableFile('encrypted', undefined, { cause: error });
  return new UnreadableFile('unsupported', String(record(error)['message'] ?? error), { cause: error });
}

function operatorNames(library: Library): string[] {
  const names: string[] = [];
  for (const [name, code] of Object.entries(library.OPS)) names[code] = name;
  return names;
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  names: readonly string[],
): Promise<PageContent | undefined> {
  const page = await document.getPage(number).catch(() => undefined);
  if (page === undefined) return undefined;
  try {
    return await contentOf(page, names);
  } catch {
    return undefined;
  } finally {
    page.cleanup();
  }
}

async function contentOf(page: PDFPageProxy, names: readonly string[]): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const frame = {
    width: viewport.width,
    height: viewport.height,
    matrix: toMatrix(viewport.transform) ?? IDENTITY,
  };
  return interpret({ names, codes: list.fnArray, args: list.argsArray }, frame, (name) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as unknown) : undefined,
  );
}
