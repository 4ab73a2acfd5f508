const FULL_WIDTH = /[！-～\u3000]/;

/** Full-width digits, letters, signs and brackets as their half-width twins; same length, so that spans hold. */
export function halfWidth(text: string): string {
  return FULL_WIDTH.test(text) ? narrowed(text, (code) => isFullWidth(code) || code === WIDE_SPACE) : text;
}

const WIDE_SPACE = 0x3000;
/** From ！ to ～. */
export const isFullWidth = (code: number): boolean => code >= 0xff01 && code <= 0xff5e;

/** Text whose full-width characters of some kind are half-width. */
export function narrowed(text: string, isMeant: (code: number) => boolean): string {
  let narrow = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isMeant(code)) continue;
    narrow += text.slice(from, at) + (code === WIDE_SPACE ? ' ' : String.fromCharCode(code - 0xfee0));
    from = at + 1;
  }
  return from === 0 ? text : narrow + text.slice(from);
}

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = /^[〇零○Ｏ一二两三四五六七八九十廿百千]+$/;

/**
 * Chinese counting numerals up to 9999 (`十二`, `二十`, `一百零三`, `二〇二〇`).
 * @returns `undefined` if the text is anything else.
 */
export function readChineseNumeral(text: string): number | undefined {
  const alone = text.length === 1 ? DIGITS.indexOf(text) : -1;
  if (alone >= 0) return alone;
  if (!NUMERAL.test(text)) return undefined;
  const plain = text
    .replace(/零|○|Ｏ/g, '〇')
    .replace(/两/g, '二')
    .replace(/廿/g, '二十');
  if (!/[十百千]/.test(plain)) return Number([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  let total = 0;
  let digit = 0;
  for (const c of plain) {
    const scale = c === '十' ? 10 : c === '百' ? 100 : c === '千' ? 1000 : 0;
    if (scale === 0) digit = DIGITS.indexOf(c);
    else {
      total += (digit === 0 && scale === 10 && total % 100 === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

/** 1 → 一, 12 → 十二, 20 → 二十, 101 → 一百零一; for 0 to 999. */
export function writeChineseNumeral(value: number): string {
  if (value < 10) return '零一二三四五六七八九'[value] ?? '';
  if (value < 20) return `十${value === 10 ? '' : writeChineseNumeral(value - 10)}`;
  if (value < 100) {
    const rest = value % 10;
    return `${writeChineseNumeral(Math.floor(value / 10))}十${rest === 0 ? '' : writeChineseNumeral(rest)}`;
  }
  const rest = value % 100;
  const tail =
    rest === 0
      ? ''
      : rest < 10
        ? `零${writeChineseNumeral(rest)}`
        : rest < 20
          ? `一${writeChineseNumeral(rest)}`
          : writeChineseNumeral(rest);
  return `${writeChineseNumeral(Math.floor(value / 100))}百${tail}`;
}

/** As most numbers are printed, nothing to be changed. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const DIGIT = /[\d０-９]/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * A printed number: `1,234.56`, `-3`, `（3.2）` as −3.2 where brackets stand for minus, full-width digits.
 * @returns digits without separators as a decimal string (`1234.56`), or `undefined` if it is anything else.
 */
export function readDecimal(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  if (!DIGIT.test(text)) return undefined;
  const plain = halfWidth(text)
    .trim()
    .replace(/[−–﹣]/g, '-');
  const bracketed = /^\(([^()]*)\)$/.exec(plain);
  const body = (bracketed?.[1] ?? plain).trim();
  if (!NUMBER.test(body)) return undefined;
  const digits = body.replace(/,/g, '').replace(/^\+/, '');
  return bracketed && !digits.startsWith('-') ? `-${digits}` : digits;
}
