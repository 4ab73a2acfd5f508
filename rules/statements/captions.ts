import type { Span } from '../../src/model/document.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { anyOf } from '../../src/text/words.js';
import { captionSources, captionWords } from '../reading/captions.js';
import { readTitle, type StatementTitle } from './titles.js';

/** A text of its own: a paragraph or a cell. */
export interface Print {
  readonly text: string;
  /** Covers the whole text. */
  readonly place: Span;
}

/** What one line above a table (or a row at its head) says of it. */
export interface CaptionLine {
  readonly print: Print;
  readonly title?: StatementTitle;
  readonly code?: readonly [start: number, end: number];
  readonly unit?: { readonly unit: MoneyUnit; readonly start: number; readonly end: number };
  /** Nothing else is said: 部门：…, a date, or one of the above. */
  readonly caption: boolean;
}

const { unit: units, date, note, empty } = captionWords;
const { sheetCode, bodyLabel, moneyUnit } = captionSources;
const CODE = new RegExp(sheetCode);
const UNIT = new RegExp(
  `${anyOf(...units.label)}\\s?(?:[:：]|${anyOf(...units.is)})?\\s?[（(]?${anyOf(...units.currency)}?\\s?(${moneyUnit})`,
);
const BARE_UNIT = new RegExp(
  `^[（(]?${anyOf(...units.of, ...units.currency, ...units.label)}?[:：]?(${moneyUnit})[)）]?$`,
);
const HEAD_UNIT = new RegExp(`[（(]${anyOf(...units.of)}?${anyOf(...units.label)}?[:：]?(${moneyUnit})[)）]`);
const BODY = new RegExp(bodyLabel);
const DATE = new RegExp(`^(?:${anyOf(...date)}[:：])?\\d{4}年(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?$`);

export function readCaptionLine(print: Print): CaptionLine {
  const { text } = print;
  const title = readTitle(text);
  const code = CODE.exec(text);
  const unit = moneyUnitIn(text);
  const caption =
    title?.alone === true ||
    (text.length <= 80 &&
      !/[。；，]/.test(text) &&
      (code !== null ||
        unit !== undefined ||
        title !== undefined ||
        BODY.test(text) ||
        DATE.test(text) ||
        text === ''));
  const line: { -readonly [K in keyof CaptionLine]: CaptionLine[K] } = { print, caption };
  if (title) line.title = title;
  if (code) line.code = [code.index, code.index + code[0].length];
  if (unit) line.unit = unit;
  return line;
}

/** `单位：万元`, `金额单位:元`, `（万元）`; the span is the unit's own word. */
export function moneyUnitIn(text: string): { unit: MoneyUnit; start: number; end: number } | undefined {
  const found = UNIT.exec(text) ?? BARE_UNIT.exec(text);
  if (found === null) return undefined;
  const word = found[1] as MoneyUnit;
  const end = found.index + found[0].lastIndexOf(word) + word.length;
  return { unit: word, start: end - word.length, end };
}

/** `金额（元）`, `决算数(单位：万元)` in a column's head. */
export function headUnit(text: string): { unit: MoneyUnit; start: number; end: number } | undefined {
  const found = HEAD_UNIT.exec(text);
  if (found === null) return moneyUnitIn(text);
  const start = found.index + found[0].indexOf(found[1] ?? '');
  return { unit: found[1] as MoneyUnit, start, end: start + (found[1] ?? '').length };
}

const NOTE = new RegExp(`^[（(]?${anyOf(...note)}\\s?\\d?[:：、.]`);
const NOTHING = new RegExp(
  `${anyOf(...empty.says)}|${anyOf(...empty.sheet)}(?!${anyOf(...empty.sheetNotBefore)})|${anyOf(...empty.none)}[^，。；]{0,40}${anyOf(...empty.of)}`,
);

/** A line below a table that belongs to it. */
export const isNote = (text: string): boolean => NOTE.test(text);

/** A printed explanation that a table is empty. */
export const saysNothing = (text: string): boolean => text.length <= 300 && NOTHING.test(text);
