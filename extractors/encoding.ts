import iconv from 'iconv-lite';
import type { Message } from '../src/model/message.js';
import { UnreadableFile } from '../src/model/message.js';

/** What bytes say as text, and how they were read. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, or the label that a page's own `charset` gives. */
  readonly encoding: string;
  /** Characters that the encoding could not read; each stands as U+FFFD in the text. */
  readonly replaced: number;
}

const REPLACEMENT = '\uFFFD';
/** Half of a pair of UTF-16 units, without the other. */
const HALF_SIGN = /\p{Surrogate}/gu;

/** Byte order marks, longest first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Openings of formats that are no text, whatever their file is named. */
const OTHER_FORMATS: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'ZIP' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'OLE' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'GIF' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'RAR' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: '7z' },
  { bytes: [0x1f, 0x8b], name: 'gzip' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'RTF' },
];

/**
 * Bytes as text: byte order mark, then UTF-8, UTF-16 without a mark, GB18030. A few broken bytes do not change the
 * choice; they are counted. UTF-8 that reads cleanly is believed before `declared` (saved pages keep an old label).
 *
 * @param declared A label that the document gives itself, e.g. a page's `charset`.
 * @throws UnreadableFile `empty`, or `wrong-type` where the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const other = OTHER_FORMATS.find((format) => startsWith(bytes, format.bytes));
  if (other !== undefined) throw new UnreadableFile('wrong-type', other.name);
  const mark = MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
  const decoded =
    mark === undefined ? unmarked(bytes, declared) : read(bytes.subarray(mark.bytes.length), mark.encoding);
  if (!isText(decoded)) throw new UnreadableFile('wrong-type', 'binary');
  if (/^[\s\uFEFF]*$/.test(decoded.text)) throw new UnreadableFile('empty');
  return decoded;
}

/** Says how many characters were lost; nothing where the text read cleanly. */
export function encodingMessages(decoded: Decoded, source: string): readonly Message[] {
  const { encoding, replaced } = decoded;
  return replaced === 0
    ? []
    : [{ severity: 'warning', source, code: 'encoding-assumed', encoding, replaced }];
}

/** The label in a page's own `<meta charset>`, looked for where browsers look: the first kilobytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = iconv.decode(bytes.subarray(0, 4096), 'latin1');
  return /<meta\s[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,20})/i.exec(opening)?.[1]?.toLowerCase();
}

const startsWith = (bytes: Uint8Array, opening: readonly number[]): boolean =>
  opening.every((byte, at) => bytes[at] === byte);

function unmarked(bytes: Uint8Array, declared: string | undefined): Decoded {
  const wide = utf16ByZeros(bytes);
  if (wide !== undefined) return read(bytes, wide);
  const narrow = read(bytes, 'utf-8');
  if (narrow.replaced === 0 && declared === undefined) return narrow;
  const many = narrow.text.length - asciiLength(narrow.text) - narrow.replaced;
  if (narrow.replaced === 0 && many >= 4) return narrow;
  if (many > 10 * narrow.replaced) return narrow;
  const label =
    declared === undefined || /^(?:gb|utf-?8|utf-?16|x-gbk|unicode)/.test(declared) ? 'gb18030' : declared;
  const chinese = read(bytes, iconv.encodingExists(label) ? label : 'gb18030');
  if (isText(chinese) && chinese.replaced <= chinese.text.length / 50) return chinese;
  const wides = bytes.length % 2 === 0 ? [read(bytes, 'utf-16le'), read(bytes, 'utf-16be')] : [];
  return wides.find((choice) => familiar(choice.text) > 0.95) ?? chinese;
}

/**
 * UTF-16 without a mark shows in its zeros: digits, line ends and Latin letters have one, always on the same side.
 */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 65_536) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at >= 0 && at < length; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < Math.max(1, length / 200)) return undefined;
  if (odd > 20 * even) return 'utf-16le';
  return even > 20 * odd ? 'utf-16be' : undefined;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function read(bytes: Uint8Array, encoding: string): Decoded {
  const text =
    encoding === 'utf-8'
      ? utf8.decode(bytes)
      : iconv.decode(bytes, encoding, { stripBOM: false }).replace(HALF_SIGN, REPLACEMENT);
  return { text, encoding, replaced: countOf(text, REPLACEMENT) };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

function asciiLength(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x80) count += 1;
  return count;
}

/** Share of characters that a Chinese text is made of, in its first stretch. */
function familiar(text: string): number {
  const sample = text.slice(0, 20_000);
  const known = /[\t\n\r -~\u2010-\u203B\u3000-\u303F\u4E00-\u9FA5\uFF00-\uFFEF①-⑳]/g;
  return sample.length === 0 ? 0 : (sample.match(known)?.length ?? 0) / sample.length;
}

/** Characters that no text holds in number: controls other than line ends, tabs and page feeds. */
const isControl = (code: number): boolean =>
  (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a) ||
  (code >= 0x7f && code <= 0x9f && code !== 0x85);

function controlsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) count += 1;
  return count;
}

function isText({ text, replaced }: Decoded): boolean {
  const controls = controlsIn(text);
  return controls <= Math.max(1, text.length / 200) && replaced <= Math.max(3, text.length / 10);
}
