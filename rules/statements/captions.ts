import type { Span } from '../../src/model/document.js';
import type { MoneyUnit } from '../../src/text/money.js';
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

const CODE = /(?:公开|财决|决算公开|附)\s?[0-9０-９]{1,2}(?:-\d)?\s?表|公开表\s?\d{1,2}/;
const UNIT = /单位\s?(?:[:：]|为)?\s?[（(]?(?:人民币)?\s?(亿元|千万元|百万元|万元|千元|百元|元)/;
const BARE_UNIT = /^[（(]?(?:金额|人民币|单位)?[:：]?(亿元|千万元|百万元|万元|千元|百元|元)[)）]?$/;
const BODY = /(?:部门|单位|预算单位|填报单位|编制单位|公开部门)(?:名称|（公章）|（盖章）)?\s?[:：]/;
const DATE = /^(?:(?:日期|时间|编制日期|填报日期)[:：])?\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?$/;

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
  const found = /[（(](?:金额)?(?:单位)?[:：]?(亿元|千万元|百万元|万元|千元|百元|元)[)）]/.exec(text);
  if (found === null) return moneyUnitIn(text);
  const start = found.index + found[0].indexOf(found[1] ?? '');
  return { unit: found[1] as MoneyUnit, start, end: start + (found[1] ?? '').length };
}

const NOTE = /^[（(]?(?:注|备注|说明|附注)\s?\d?[:：、.]/;
const NOTHING =
  /本表(?:为空|无|没有|空)|空表(?!的)|(?:无|没有|未发生|未安排|不涉及|不存在)[^，。；]{0,40}(?:数据|收入|支出|收支|预算|经费|资金|事项|内容|情况)/;

/** A line below a table that belongs to it. */
export const isNote = (text: string): boolean => NOTE.test(text);

/** A printed explanation that a table is empty. */
export const saysNothing = (text: string): boolean => text.length <= 300 && NOTHING.test(text);
