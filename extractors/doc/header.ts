import { UnreadableFile } from '../../src/model/message.js';
import { openCompoundFile } from '../compound-file.js';
import { readable, type Bytes } from './bytes.js';

/** Parts of the table stream that are read, by their index in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  textBoxTexts: 56,
  lists: 73,
  listFormats: 74,
} as const;

export type Part = keyof typeof PARTS;

/** Characters of the stories, in the order in which the text holds them. */
export interface StoryLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

export interface WordFile {
  readonly text: Bytes;
  /** Large property lists and pictures; empty where there is none. */
  readonly data: Bytes;
  readonly stories: StoryLengths;
  /** Empty where the file has no such part. */
  readonly part: (part: Part) => Bytes;
  /** From the start of a part to the end of the table stream: list levels follow their list table. */
  readonly onwards: (part: Part) => Bytes;
}

const WORD_97 = 0xa5ec;
const OLDER = new Set([0xa5dc, 0xa59b, 0xa59c, 0xa697, 0xa699, 0xfe37]);
const FIRST_97_VERSION = 0xc1;

/** Opens a Word 97–2003 file. Throws `UnreadableFile` for everything else, encrypted files included. */
export function openWordFile(bytes: Uint8Array): WordFile {
  refuseOtherContent(bytes);
  const container = openCompoundFile(bytes);
  const stream = container.stream('WordDocument');
  if (stream === undefined) throw withoutText(container.names);
  const text = readable(stream, 'the stream WordDocument');
  checkVersion(text);
  const table = readable(
    container.stream((text.u16(10) & 0x200) === 0 ? '0Table' : '1Table') ?? new Uint8Array(),
    'the table stream',
  );
  const longs = 34 + 2 * text.u16(32);
  const length = (index: number): number => {
    const count = text.i32(longs + 2 + 4 * index);
    if (count >= 0) return count;
    throw new UnreadableFile('truncated', `a part of the text has ${count} characters`);
  };
  const offsets = longs + 2 + 4 * text.u16(longs);
  const where = (part: Part): { readonly start: number; readonly length: number } => {
    const index = PARTS[part];
    if (index >= text.u16(offsets)) return { start: 0, length: 0 };
    const at = offsets + 2 + 8 * index;
    return { start: text.u32(at), length: text.u32(at + 4) };
  };
  return {
    text,
    data: readable(container.stream('Data') ?? new Uint8Array(), 'the stream Data'),
    stories: {
      body: length(3),
      footnotes: length(4),
      headers: length(5),
      macros: length(6),
      comments: length(7),
      endnotes: length(8),
      textBoxes: length(9),
    },
    part: (part) => {
      const { start, length: size } = where(part);
      return size === 0 ? table.part(0, 0) : table.part(start, size);
    },
    onwards: (part) => {
      const { start, length: size } = where(part);
      return size === 0 ? table.part(0, 0) : table.part(start, Math.max(0, table.length - start));
    },
  };
}

/** What is often found under the name .doc and is something else. */
function refuseOtherContent(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const start = String.fromCharCode(...bytes.subarray(0, 64)).trimStart();
  if (start.startsWith('{\\rtf'))
    throw new UnreadableFile('unsupported', 'RTF under the name of a Word document');
  if (start.startsWith('PK')) throw new UnreadableFile('wrong-type', 'a zip archive (perhaps DOCX)');
  if (/^(?:\u00EF\u00BB\u00BF)?\s?<(?:!doctype|html|\?xml)/i.test(start)) {
    throw new UnreadableFile('wrong-type', 'HTML or XML under the name of a Word document');
  }
}

function withoutText(names: readonly string[]): UnreadableFile {
  if (names.includes('EncryptedPackage')) return new UnreadableFile('encrypted');
  const other = names.find((name) => ['Workbook', 'Book', 'PowerPoint Document'].includes(name));
  if (other !== undefined) return new UnreadableFile('wrong-type', `an Office file with the stream ${other}`);
  return new UnreadableFile('wrong-type', 'an OLE container without the stream WordDocument');
}

function checkVersion(text: Bytes): void {
  const mark = text.u16(0);
  const version = text.u16(2);
  if (OLDER.has(mark) || (mark === WORD_97 && version < FIRST_97_VERSION)) {
    throw new UnreadableFile('unsupported', 'Word 95 or older');
  }
  if (mark !== WORD_97) throw new UnreadableFile('wrong-type', 'the stream WordDocument has no Word header');
  if ((text.u16(10) & 0x100) !== 0) throw new UnreadableFile('encrypted');
}
