import { writeChineseNumeral } from '../src/text/numerals.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function writeRoman(value: number): string {
  let rest = value;
  return ROMAN.map(([size, sign]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return sign.repeat(times);
  }).join('');
}

/** 1 → A, 27 → AA, 28 → BB: Word repeats the letter. */
const writeLetter = (value: number): string =>
  String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** A run of consecutive characters, `first` for 1; beyond its end Word falls back to plain digits. */
const series = (first: number, length: number) => (value: number) =>
  value <= length ? String.fromCharCode(first + value - 1) : String(value);

const cycle = (signs: string) => (value: number) => signs[(value - 1) % signs.length] ?? '';

const digits = (signs: string) => (value: number) =>
  [...String(value)].map((digit) => signs[Number(digit)] ?? '').join('');

const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
};
const writeLegal = (value: number): string =>
  [...(value >= 10 && value < 20 ? `一${writeChineseNumeral(value)}` : writeChineseNumeral(value))]
    .map((c) => LEGAL[c] ?? c)
    .join('');

/** How `w:numFmt` writes a counter from 1 to 999. */
const WRITERS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalEnclosedCircle: series(0x2460, 20),
  decimalEnclosedCircleChinese: series(0x2460, 20),
  decimalEnclosedParen: series(0x2474, 20),
  decimalEnclosedFullstop: series(0x2488, 20),
  ideographEnclosedCircle: series(0x3280, 10),
  upperRoman: writeRoman,
  lowerRoman: (value) => writeRoman(value).toLowerCase(),
  upperLetter: writeLetter,
  lowerLetter: (value) => writeLetter(value).toLowerCase(),
  chineseCounting: writeChineseNumeral,
  chineseCountingThousand: writeChineseNumeral,
  taiwaneseCounting: writeChineseNumeral,
  taiwaneseCountingThousand: writeChineseNumeral,
  japaneseCounting: writeChineseNumeral,
  ideographDigital: digits('〇一二三四五六七八九'),
  taiwaneseDigital: digits('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  chineseLegalSimplified: writeLegal,
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  none: () => '',
};

/** A counter as the format prints it; `undefined` for formats that are not known, and for bullets. */
export function writeCounter(value: number, format: string): string | undefined {
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (write === undefined || value > 999) return undefined;
  return value < 1 ? String(value) : write(value);
}
