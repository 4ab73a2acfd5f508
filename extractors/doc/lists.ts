import type { ListLevel, NumberedList } from '../list-numbers.js';
import type { Bytes } from './bytes.js';

/** The names of number formats ([MS-OSHARED] 2.2.1.3), by their number; those not named have no known writing. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const FORMAT_SIZE = 16;
const OVERRIDE_SIZE = 8;
const LEVELS = 9;

interface Definition {
  readonly id: number;
  readonly levels: readonly ListLevel[];
}

/**
 * The lists that paragraphs name by number (from 1; [MS-DOC] 2.4.6.3).
 *
 * @param definitions From the list table to the end of the table stream: the levels follow the table.
 * @param formats The table of list formats.
 */
export function readLists(definitions: Bytes, formats: Bytes): readonly NumberedList[] {
  if (definitions.length === 0 || formats.length === 0) return [];
  const known = new Map(readDefinitions(definitions).map((definition) => [definition.id, definition]));
  const count = formats.u32(0);
  const lists: NumberedList[] = [];
  let at = 4 + count * FORMAT_SIZE;
  for (let index = 0; index < count; index += 1) {
    const entry = formats.part(4 + index * FORMAT_SIZE, FORMAT_SIZE);
    const definition = known.get(entry.u32(0));
    const levels = [...(definition?.levels ?? [])];
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let left = entry.u8(12); left > 0; left -= 1) {
      const flags = formats.u32(at + 4);
      const level = flags & 0xf;
      if ((flags & 0x10) !== 0) startOverrides.set(level, formats.i32(at));
      at += OVERRIDE_SIZE;
      if ((flags & 0x20) === 0) continue;
      const own = readLevel(formats, at);
      if ((flags & 0x10) !== 0) startOverrides.set(level, own.level.start);
      levels[level] = own.level;
      at = own.end;
    }
    lists.push({ definition: String(definition?.id ?? `format ${index}`), levels, startOverrides });
  }
  return lists;
}

function readDefinitions(table: Bytes): readonly Definition[] {
  const count = table.u16(0);
  let at = 2 + count * LIST_SIZE;
  return Array.from({ length: count }, (_, index) => {
    const entry = table.part(2 + index * LIST_SIZE, LIST_SIZE);
    const isSimple = (entry.u8(26) & 1) === 1;
    const levels = Array.from({ length: isSimple ? 1 : LEVELS }, () => {
      const { level, end } = readLevel(table, at);
      at = end;
      return level;
    });
    return { id: entry.u32(0), levels };
  });
}

/** [MS-DOC] 2.9.150 (LVLF) and what follows it: two property lists and the pattern. */
function readLevel(bytes: Bytes, at: number): { readonly level: ListLevel; readonly end: number } {
  const flags = bytes.u8(at + 5);
  const pattern = at + LEVEL_SIZE + bytes.u8(at + 24) + bytes.u8(at + 25);
  const length = bytes.u16(pattern);
  const isLimited = (flags & 0x8) !== 0;
  return {
    level: {
      start: bytes.i32(at),
      format: FORMATS[bytes.u8(at + 4)] ?? 'unknown',
      text: patternOf(bytes.part(pattern + 2, 2 * length)),
      ...(isLimited ? { restart: bytes.u8(at + 26) } : {}),
      legal: (flags & 0x4) !== 0,
    },
    end: pattern + 2 + 2 * length,
  };
}

/** In the pattern a level's number stands for its counter; a printed % is no counter. */
function patternOf(units: Bytes): string {
  let pattern = '';
  for (let at = 0; at < units.length; at += 2) {
    const unit = units.u16(at);
    pattern += unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return pattern;
}
