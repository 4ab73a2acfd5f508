import { halfWidth, readChineseNumeral } from './numerals.js';

/** What kind of number stands before a heading or an item; outer kinds first. */
export type NumberKind = 'part' | 'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic' | 'circled';

export interface LeadingNumber {
  readonly kind: NumberKind;
  /** As printed, with its mark: `第一部分`, `一、`, `（一）`, `1.`. */
  readonly text: string;
  readonly value: number;
  /** UTF-16 units from the start of the text to the first character after number and spaces. */
  readonly length: number;
}

const CHINESE = '[〇零一二三四五六七八九十百]{1,5}';
const CHINESE_OPENS = '〇零一二三四五六七八九十百';
const ARABIC = '[\\d０-９]{1,3}';
const ARABIC_OPENS = '0123456789０１２３４５６７８９';
const forms: readonly {
  readonly kind: NumberKind;
  /** The characters that it can begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'part',
    opens: '第',
    pattern: new RegExp(`^第(${CHINESE}|${ARABIC})(?:部分|部份|章|篇)[:：、.．]?`),
  },
  { kind: 'chinese', opens: '第', pattern: new RegExp(`^第(${CHINESE}|${ARABIC})节[:：、.．]?`) },
  {
    kind: 'bracketed-chinese',
    opens: '(（',
    pattern: new RegExp(`^[(（]\\s?(${CHINESE})\\s?[)）][:：、.．]?`),
  },
  { kind: 'chinese', opens: CHINESE_OPENS, pattern: new RegExp(`^(${CHINESE})[、.．:：,，]`) },
  {
    kind: 'bracketed-arabic',
    opens: '(（',
    pattern: /^[(（]\s?([\d０-９]{1,2})\s?[)）][:：、.．]?/,
  },
  { kind: 'bracketed-arabic', opens: ARABIC_OPENS, pattern: new RegExp(`^(${ARABIC})[)）]`) },
  {
    kind: 'arabic',
    opens: ARABIC_OPENS,
    pattern: new RegExp(`^(${ARABIC})(?:[、:：]|．(?![０-９])|\\.(?![\\d０-９])|[.．](?=[\\d０-９]{4}年))`),
  },
  { kind: 'circled', opens: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', pattern: /^([①-⑳])[:：、.．]?/ },
];
/** By character code: most texts open with words and are asked no further. */
const opening = new Map<number, (typeof forms)[number][]>();
for (const form of forms)
  for (const first of form.opens) {
    const code = first.charCodeAt(0);
    opening.set(code, [...(opening.get(code) ?? []), form]);
  }
const NONE: typeof forms = [];
const SPACE = /\s/;

/** The number that opens a heading or an item; `undefined` where it opens with words (`2020年…`) or a code (`（205）`). */
export function leadingNumber(text: string): LeadingNumber | undefined {
  for (const { kind, pattern } of opening.get(text.charCodeAt(0)) ?? NONE) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const digits = match[1] ?? '';
    const value =
      kind === 'circled'
        ? digits.charCodeAt(0) - 0x245f
        : (readChineseNumeral(digits) ?? Number(halfWidth(digits)));
    let length = match[0].length;
    while (SPACE.test(text.charAt(length))) length += 1;
    return { kind, text: match[0], value, length };
  }
  return undefined;
}

const DEPTH: Readonly<Record<NumberKind, number>> = {
  part: 1,
  chinese: 2,
  'bracketed-chinese': 3,
  arabic: 4,
  'bracketed-arabic': 5,
  circled: 6,
};

/** How deep a number's kind usually stands; 1 for 第一部分. */
export const usualDepth = (kind: NumberKind): number => DEPTH[kind];

/** Longest line that is taken for a heading by its shape alone. */
const LONGEST = 50;

/** Shaped like a heading: short, numbered, and without the marks of a sentence. Says nothing of what it means. */
export function looksLikeHeading(text: string): boolean {
  const number = leadingNumber(text);
  if (number === undefined || number.kind === 'circled') return false;
  const rest = text.slice(number.length);
  if (rest === '' || text.length > LONGEST || /[。；;！？，,]/.test(rest)) return false;
  return (
    number.kind === 'part' ||
    number.kind === 'chinese' ||
    (number.kind === 'bracketed-chinese' && !/[:：]$/.test(rest))
  );
}
