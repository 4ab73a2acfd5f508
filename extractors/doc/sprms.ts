import { UnreadableFile } from '../../src/model/message.js';
import type { Bytes } from './bytes.js';

/** One property change ([MS-DOC] 2.2.5); `operand` starts after the length byte of variable ones. */
export interface Sprm {
  readonly code: number;
  readonly operand: Bytes;
}

/** The property changes that are read; all others are layout. */
export const SPRM = {
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  tableDepthChange: 0x664a,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  outlineLevel: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
  hugeParagraph: 0x6646,
  tableProperties: 0x646b,
  deleted: 0x0800,
  hidden: 0x083c,
  special: 0x0855,
  symbol: 0x6a09,
  characterStyle: 0x4a30,
  embedded: 0x080a,
  rowCells: 0xd608,
  mergeCells: 0x5624,
  splitCells: 0x5625,
  mergeDown: 0xd62b,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  columnWidth: 0x7623,
} as const;

const READ: ReadonlySet<number> = new Set(Object.values(SPRM));
const TABS = 0xc615;
/** Operand bytes by the topmost three bits of the code; 6 has its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

const MOST_CHANGES = 1000;

/** The changes of a list that are read; what is cut off at its end is left out. */
export function readSprms(list: Bytes): readonly Sprm[] {
  const sprms: Sprm[] = [];
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.u16(at);
    const { skip, size } = operandSize(list, code, at + 2);
    const start = at + 2 + skip;
    if (start + size > list.length) break;
    if (READ.has(code)) sprms.push({ code, operand: list.part(start, size) });
    if (sprms.length > MOST_CHANGES)
      throw new UnreadableFile('bomb', 'a paragraph with thousands of properties');
    at = start + size;
  }
  return sprms;
}

function operandSize(
  list: Bytes,
  code: number,
  at: number,
): { readonly skip: number; readonly size: number } {
  const fixed = SIZES[code >> 13] ?? 1;
  if (fixed >= 0) return { skip: 0, size: fixed };
  // The row's cells have a length of two bytes, which counts one too many ([MS-DOC] 2.9.323).
  if (code === SPRM.rowCells) {
    return at + 2 > list.length ? { skip: 2, size: 0 } : { skip: 2, size: Math.max(0, list.u16(at) - 1) };
  }
  const size = list.u8(at);
  if (code !== TABS || size < 255) return { skip: 1, size };
  const removed = at + 1 < list.length ? list.u8(at + 1) : 0;
  const added = at + 2 + 4 * removed;
  return { skip: 1, size: 2 + 4 * removed + 3 * (added < list.length ? list.u8(added) : 0) };
}

/** Property changes of one byte that a piece may carry ([MS-DOC] 2.9.215), by their short code. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x0c, SPRM.listLevel],
  [0x18, SPRM.inTable],
  [0x19, SPRM.rowEnd],
  [0x41, SPRM.deleted],
  [0x5c, SPRM.hidden],
]);

/** The long code of a short one; `undefined` for those that are layout. */
export const longCode = (short: number): number | undefined => SHORT.get(short);

/** Large property lists stand in the stream Data; several paragraphs may share one. */
export type FollowHuge = (sprms: readonly Sprm[]) => readonly Sprm[];

/** Lists that overlap more often than this are no Word's work. */
const MOST_READINGS = 16;

export function hugeSprms(data: Bytes): FollowHuge {
  const known = new Map<number, readonly Sprm[]>();
  let read = 0;
  const follow = (at: number): readonly Sprm[] => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const size = data.u16(at);
    read += size;
    if (read > MOST_READINGS * data.length) throw new UnreadableFile('bomb', 'property lists overlap');
    const sprms = readSprms(data.part(at + 2, size));
    known.set(at, sprms);
    return sprms;
  };
  return (sprms) =>
    sprms.some(isHuge)
      ? sprms.flatMap((sprm) => (isHuge(sprm) ? follow(sprm.operand.u32(0)) : [sprm]))
      : sprms;
}

const isHuge = ({ code }: Sprm): boolean => code === SPRM.hugeParagraph || code === SPRM.tableProperties;
