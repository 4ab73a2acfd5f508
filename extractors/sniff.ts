import type { SourceFormat } from '../src/model/document.js';
import { UnreadableFile } from '../src/model/message.js';
import { isCompoundFile, openCompoundFile } from './compound-file.js';
import { guardZip } from './zip-guard.js';

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  docx: 'docx',
  docm: 'docx',
  doc: 'doc',
  wps: 'doc',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xls',
  et: 'xls',
};

/** Contents that are no report, by their first bytes (latin-1). */
const STRANGERS: readonly (readonly [prefix: string, name: string])[] = [
  ['\xff\xd8\xff', 'JPEG'],
  ['\x89PNG', 'PNG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['BM', 'BMP'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['MZ', 'EXE'],
  ['\x7fELF', 'ELF'],
];

/** Readable elsewhere, not here. */
const UNSUPPORTED: readonly (readonly [prefix: string, name: string])[] = [
  ['{\\rtf', 'RTF'],
  ['%!PS', 'PostScript'],
];

/**
 * Which format a file has: its content decides, its name only where the content says nothing (plain text).
 *
 * @returns `undefined` where neither says.
 * @throws UnreadableFile `empty`, `encrypted` (password-protected Office files), `wrong-type` with what the content
 * looks like (`JPEG`), `unsupported` for documents of other kinds, and what `guardZip` refuses.
 */
export function sniffFormat(bytes: Uint8Array, name: string): SourceFormat | undefined {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const head = latin(bytes.subarray(0, 1024));
  const named = EXTENSIONS[/\.([^./\\]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(bytes);
  if (isCompoundFile(bytes)) return sniffCompound(bytes, named);
  if (head.includes('%PDF-')) return 'pdf';
  for (const [prefix, kind] of UNSUPPORTED)
    if (head.startsWith(prefix)) throw new UnreadableFile('unsupported', kind);
  if (!isTextual(bytes))
    for (const [prefix, kind] of STRANGERS)
      if (head.startsWith(prefix)) throw new UnreadableFile('wrong-type', kind);
  return sniffText(head, named);
}

/** UTF-16 text too: a page saved as “Unicode” opens with a mark and `<` and NUL. */
function sniffText(head: string, named: SourceFormat | undefined): SourceFormat | undefined {
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();
  if (start.includes('progid="word.document"')) throw new UnreadableFile('unsupported', 'Word XML');
  if (start.startsWith('mime-version:') && start.includes('multipart/related'))
    throw new UnreadableFile('unsupported', 'MHTML');
  if (/<(?:!doctype html|html|head|body|table|div|meta)[\s>]/.test(start)) return 'html';
  if (named === 'docx' || named === 'xlsx' || named === 'doc' || named === 'xls' || named === 'pdf') {
    throw new UnreadableFile('wrong-type');
  }
  return named;
}

function sniffZip(bytes: Uint8Array): SourceFormat {
  const { names, has } = guardZip(bytes);
  if (has('EncryptedPackage')) throw new UnreadableFile('encrypted');
  if (names.some((member) => /^word\//i.test(member))) return 'docx';
  if (names.some((member) => /^xl\//i.test(member))) return 'xlsx';
  if (has('content.xml') && has('mimetype')) throw new UnreadableFile('unsupported', 'OpenDocument');
  if (has('OFD.xml')) throw new UnreadableFile('unsupported', 'OFD');
  throw new UnreadableFile('wrong-type', 'ZIP');
}

/** An Office 97–2003 file, or the wrapping that Office puts around an encrypted one. */
function sniffCompound(bytes: Uint8Array, named: SourceFormat | undefined): SourceFormat {
  const streams = new Set(openCompoundFile(bytes).names);
  if (streams.has('EncryptedPackage')) throw new UnreadableFile('encrypted');
  const isWord = streams.has('WordDocument');
  const isExcel = streams.has('Workbook') || streams.has('Book');
  // One may be embedded in the other; then the name says which is which.
  if (isWord && isExcel) return named === 'xls' ? 'xls' : 'doc';
  if (isWord) return 'doc';
  if (isExcel) return 'xls';
  if (streams.has('PowerPoint Document')) throw new UnreadableFile('unsupported', 'PowerPoint');
  if (named === 'doc' || named === 'xls') {
    throw new UnreadableFile('truncated', 'OLE');
  }
  throw new UnreadableFile('wrong-type', 'OLE');
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Text may open with any letters (`BM…`, `MZ…`); binary data has control characters among its first bytes. */
const isTextual = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 27));
