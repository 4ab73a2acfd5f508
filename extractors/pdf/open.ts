import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { UnreadableFile } from '../../src/model/message.js';
import { record } from './fonts.js';
import { interpret } from './interpreter.js';
import { toMatrix, IDENTITY } from './matrix.js';
import type { PageContent } from './page.js';

/** More pages than any report has; such a file is not read at all. */
const MOST_PAGES = 10_000;

/** A page that takes pdf.js longer than this (milliseconds) is left out. */
const LONGEST_PAGE = 60_000;

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
    throw unreadable(error, bytes);
  });
  if (document.numPages > MOST_PAGES) throw new UnreadableFile('too-large', `${document.numPages}`);
  const names = operatorNames(library);
  return {
    pages: document.numPages,
    read: (page) => readPage(document, page, names),
    close: () => task.destroy(),
  };
}

const HEADER_WITHIN = 1024;

function hasHeader(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, HEADER_WITHIN));
  return start.includes('%PDF-');
}

function unreadable(error: unknown, bytes: Uint8Array): UnreadableFile {
  const name = String(record(error)['name'] ?? '');
  const message = String(record(error)['message'] ?? error);
  if (name === 'PasswordException') return new UnreadableFile('encrypted', undefined, { cause: error });
  const end = String.fromCharCode(...bytes.subarray(-HEADER_WITHIN));
  const reason = end.includes('%%EOF') ? 'unsupported' : 'truncated';
  return new UnreadableFile(reason, message, { cause: error });
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
    return await withinTime(contentOf(page, names));
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

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('page took too long')), LONGEST_PAGE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
