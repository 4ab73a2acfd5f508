import { textAt, type Span } from '../../src/model/document.js';
import { inferred, type Field } from '../../src/model/field.js';
import { plainText } from '../../src/text/figures.js';
import { leadingNumber } from '../../src/text/headings.js';
import { anyOf } from '../../src/text/words.js';
import { codeField, digitsBehind, levelOfCode, withDigits, type Level } from './item-codes.js';
import { fieldAt, type Entry, type Ledger } from './ledger.js';
import { readingWords } from './words.js';

/** The names of a functional item (类 款 项) as a paragraph or a clause opens with them. */
export interface ItemNames {
  readonly class?: Span;
  readonly section?: Span;
  readonly item?: Span;
  /** The pieces of a printed code, in order: all of it, or one a level. */
  readonly codes?: readonly Span[];
  /** Where the names end and the sentence begins. */
  readonly end: number;
}

/** （类）, with or without a code; one of its brackets may be lost, but `（各类）` and `（项目）` are none. */
const MARKERS = [
  ['class', /\((?:(?:\d{3})?类|\d{3})\)|\(类(?![似型别目])|(?<!\([^()]{0,20})类\)/g],
  ['section', /\((?:(?:\d{2,5})?款|\d{5})\)|\(款(?![项式])|(?<!\([^()]{0,20})款\)/g],
  ['item', /\((?:(?:\d{2,7})?项|\d{7})\)|\(项(?!目)|(?<!\([^()]{0,20})项\)/g],
] as const;

/** Longest stretch of a paragraph that is looked at for names. */
const LONGEST_NAMES = 160;
const { opening, used, sentence: sentenceWords } = readingWords.items;
const BEFORE_NAME = new RegExp(
  `^${anyOf(...opening)}?[\\s、,，:：.．\\-—→/]*(?:\\d{1,2}[.、．](?=\\d{3}))?(?:支出(?=[^(]))?[\\s、,，:：\\-—→/]*`,
);
/** `用于住房保障（类）支出`. */
const USED = new RegExp(`^${anyOf(...used)}`);
const SENTENCE = new RegExp(`[。；;，,]|${anyOf(...sentenceWords)}`);
const CODE = /^(?:\d{7}|\d{5}|\d{3})(?=[^\d.%万元年])/;

/**
 * `一般公共服务（类）财政事务（款）行政运行（项）：…`. A class said as 卫生健康支出（类） keeps 支出 in its name; what stands
 * between a marker and the next name (`（类）支出`) does not. Codes stand before a name or in its marker.
 *
 * @returns `undefined` where the text does not open with a name and a marker.
 */
export function itemNames(block: number, text: string, from: number, to: number): ItemNames | undefined {
  const coded = codedNames(block, text, from, to);
  if (coded !== undefined) return coded;
  const start = from + (leadingNumber(text.slice(from, from + 12))?.length ?? 0);
  const plain = plainText(text.slice(start, Math.min(to, start + LONGEST_NAMES)));
  const sentence = SENTENCE.exec(plain)?.index ?? plain.length;
  const names: { -readonly [K in keyof ItemNames]: ItemNames[K] } = { end: from };
  let at = 0;
  for (const [key, marker] of MARKERS) {
    marker.lastIndex = at;
    const found = marker.exec(plain);
    if (found === null || found.index > sentence) continue;
    const name = nameBetween(plain, key === 'class' ? behindUse(plain, at) : at, found.index);
    if (name === undefined) return undefined;
    names[key] = { block, start: start + name.start, end: start + name.end };
    at = found.index + found[0].length;
    const behind = digitsBehind(plain, at, key);
    const code = name.code ?? codeInMarker(found[0], found.index) ?? behind;
    if (code !== undefined)
      names.codes = withDigits(names.codes ?? [], key, {
        block,
        start: start + code.start,
        end: start + code.end,
      });
    at = behind?.end ?? at;
  }
  if (names.class === undefined && names.section === undefined && names.item === undefined)
    return pathNames(block, plain, start);
  const behind = /^\((\d{7}|\d{5}|\d{3})\)/.exec(plain.slice(at));
  if (behind?.[1] !== undefined) {
    names.codes ??= [{ block, start: start + at + 1, end: start + at + 1 + behind[1].length }];
    at += behind[0].length;
  }
  names.end = start + at + (/^[”"]?(?:支出(?=[:：。，,\s\d]))?/.exec(plain.slice(at))?.[0].length ?? 0);
  return names;
}

/** `1、2050202小学教育：…`: a code and a name, without a marker. */
const CODED =
  /^(?:\d{1,2}[.、]|\(\d{1,2}\))?\s?(2\d{2}(?:\d{2}){0,2})[\s\-—]{0,3}([一-鿿][一-鿿()“”、]{1,40})[:：]/;

function codedNames(block: number, text: string, from: number, to: number): ItemNames | undefined {
  const found = CODED.exec(plainText(text.slice(from, Math.min(to, from + LONGEST_NAMES))));
  const [opening = '', code = '', name = ''] = found ?? [];
  if (found === null || MARKERS.some(([, marker]) => name.search(marker) >= 0)) return undefined;
  const end = from + opening.length - 1;
  return namesByCode(code, from + opening.indexOf(code), { block, start: end - name.length, end }, end + 1);
}

/** The name of the level that its code tells; `start` is the code's, `end` where the sentence begins. */
export const namesByCode = (code: string, start: number, name: Span, end: number): ItemNames => ({
  [levelOfCode(code)]: name,
  codes: [{ ...name, start, end: start + code.length }],
  end,
});

const behindUse = (plain: string, at: number): number => at + (USED.exec(plain.slice(at))?.[0].length ?? 0);

/** `一般公共服务支出—财政事务—行政运行`: names that follow one another by dashes, up to a mark. */
const PATH = /^[一-鿿][一-鿿()]{1,30}(?:(?:—{1,2}|[-–－→>])[一-鿿][一-鿿()]{1,30}){1,2}(?=[:。，,])/;

function pathNames(block: number, plain: string, start: number): ItemNames | undefined {
  const path = PATH.exec(plain)?.[0];
  if (path === undefined) return undefined;
  const parts = [...path.matchAll(/[一-鿿()]+/g)].map(({ index, 0: name }): Span => ({
    block,
    start: start + index,
    end: start + index + name.length,
  }));
  const [first, second, third] = parts;
  return {
    ...(first ? { class: first } : {}),
    ...(second ? { section: second } : {}),
    ...(third ? { item: third } : {}),
    end: start + path.length,
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function nameBetween(
  plain: string,
  from: number,
  to: number,
): (Stretch & { readonly code?: Stretch }) | undefined {
  let start = from + (BEFORE_NAME.exec(plain.slice(from, to))?.[0].length ?? 0);
  start += leadingNumber(plain.slice(start, Math.min(to, start + 12)))?.length ?? 0;
  const code = CODE.exec(plain.slice(start, to))?.[0];
  const codeAt = code === undefined ? undefined : { start, end: start + code.length };
  start += code?.length ?? 0;
  start += /^[\s\-—]*/.exec(plain.slice(start, to))?.[0].length ?? 0;
  const quoted = withoutQuotes(plain.slice(start, to));
  start += quoted.before;
  const end = to - quoted.behind;
  if (end - start < 2 || end - start > 40 || /[:：]/.test(plain.slice(start, end))) return undefined;
  return codeAt === undefined ? { start, end } : { start, end, code: codeAt };
}

/** Quotation marks around a whole name, or around all names, are none of its; those inside stay: `“两房”建设`. */
function withoutQuotes(name: string): { readonly before: number; readonly behind: number } {
  const inner = name.slice(1, -1);
  const opens = /^[“"]/.test(name) && !/["”]/.test(inner);
  const closes = /[”"]$/.test(name) && !/[“"]/.test(inner);
  return { before: opens ? 1 : 0, behind: closes ? 1 : 0 };
}

function codeInMarker(marker: string, index: number): Stretch | undefined {
  const digits = /\d+/.exec(marker);
  return digits === null
    ? undefined
    : { start: index + digits.index, end: index + digits.index + digits[0].length };
}

/** Looks up a code by its names; the year decides between old and new names. */
export type CodeFinder = (names: {
  readonly class?: string | undefined;
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  readonly year?: number | undefined;
}) => { readonly code: string; readonly from: string } | undefined;

/** The names as fields; a printed code fills `code`, else it is inferred from the names. */
export function nameFields(ledger: Ledger, names: ItemNames, findCode: CodeFinder, year?: number): Entry {
  const field = (span: Span | undefined): Field<string> | undefined => {
    if (span === undefined) return undefined;
    return fieldAt(ledger, 'text', textAt(ledger.context.document, span), span);
  };
  const entry = { class: field(names.class), section: field(names.section), item: field(names.item) };
  const code = codeField(ledger.context, names.codes ?? [], deepest(names));
  return { ...entry, code: code ?? inferCode(entry, findCode, year) };
}

const deepest = (names: ItemNames): Level =>
  names.item !== undefined ? 'item' : names.section !== undefined ? 'section' : 'class';

/**
 * Names below a heading that stands in a paragraph of its own (`1.社会保障和就业支出（类）208`): the levels above their own
 * are the heading's.
 */
export function namesBelow(heading: ItemNames | undefined, names: ItemNames): ItemNames {
  if (heading === undefined) return names;
  const section = names.section ?? heading.section;
  const joined = [...(heading.codes ?? []), ...(names.codes ?? [])];
  return {
    ...names,
    ...(heading.class ? { class: heading.class } : {}),
    ...(section ? { section } : {}),
    ...(joined.length > 0 ? { codes: joined } : {}),
  };
}

function inferCode(
  entry: {
    readonly class: Field<string> | undefined;
    readonly section: Field<string> | undefined;
    readonly item: Field<string> | undefined;
  },
  findCode: CodeFinder,
  year: number | undefined,
): Field<string> | undefined {
  const found = findCode({
    class: entry.class?.value,
    section: entry.section?.value,
    item: entry.item?.value,
    year,
  });
  return found === undefined ? undefined : inferred('code', found.code, found.from);
}
