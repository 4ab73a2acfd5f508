import iconv from 'iconv-lite';
import { UnreadableFile } from '../../src/model/message.js';
import { lastNotAbove, readable, readPlc, type Bytes } from './bytes.js';
import { longCode, readSprms, type Sprm } from './sprms.js';

/** A stretch of the text as the file stores it. */
export interface Piece {
  /** First character and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Byte offset of the first character in the stream WordDocument. */
  readonly offset: number;
  /** Bytes a character. */
  readonly width: 1 | 2;
  /** Changes that were saved quickly, over those of paragraphs and characters. */
  readonly changes: readonly Sprm[];
}

export interface Text {
  readonly characters: string;
  readonly pieces: readonly Piece[];
  /** The piece that holds a character. */
  readonly pieceAt: (character: number) => Piece | undefined;
}

const CHANGES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;

/** Puts the text together from its pieces ([MS-DOC] 2.4.1). */
export function readText(source: Bytes, table: Bytes): Text {
  const { lists, plc } = readTable(table);
  const { positions, data } = readPlc(plc, 8);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let bytes = 0;
  data.forEach((descriptor, at) => {
    const start = positions[at] ?? 0;
    const end = positions[at + 1] ?? 0;
    if (start !== (pieces.at(-1)?.end ?? 0) || end < start)
      throw new UnreadableFile('truncated', 'the pieces of the text have gaps');
    const address = descriptor.u32(2);
    const width = (address & COMPRESSED) === 0 ? 2 : 1;
    const offset = width === 2 ? address & 0x3fffffff : (address & 0x3fffffff) >>> 1;
    bytes += (end - start) * width;
    if (bytes > source.length)
      throw new UnreadableFile('bomb', 'the pieces of the text are larger than the file');
    parts.push(decode(source.raw(offset, (end - start) * width), width));
    pieces.push({ start, end, offset, width, changes: changesOf(descriptor.u16(6), lists) });
  });
  const starts = pieces.map(({ start }) => start);
  return {
    characters: parts.join(''),
    pieces,
    pieceAt: (character) => pieces[lastNotAbove(starts, character)],
  };
}

/** Not by TextDecoder: Node 20 reads windows-1252 as Latin-1, and loses the quotation marks. */
const decode = (bytes: Uint8Array, width: 1 | 2): string =>
  iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    width === 1 ? 'win1252' : 'ucs2',
    {
      stripBOM: false,
    },
  );

function readTable(table: Bytes): { readonly lists: readonly (readonly Sprm[])[]; readonly plc: Bytes } {
  const lists: (readonly Sprm[])[] = [];
  let at = 0;
  while (at < table.length && table.u8(at) === CHANGES) {
    const size = table.u16(at + 1);
    lists.push(readSprms(table.part(at + 3, size)));
    at += 3 + size;
  }
  if (at >= table.length || table.u8(at) !== PIECES)
    throw new UnreadableFile('truncated', 'the table of text pieces is missing');
  return { lists, plc: table.part(at + 5, table.u32(at + 1)) };
}

function changesOf(modifier: number, lists: readonly (readonly Sprm[])[]): readonly Sprm[] {
  if ((modifier & 1) === 1) return lists[modifier >> 1] ?? [];
  const code = longCode((modifier >> 1) & 0x7f);
  if (code === undefined) return [];
  return [{ code, operand: readable(Uint8Array.of(modifier >> 8), 'a short change') }];
}
