import { isText } from '../../src/model/document.js';
import { type Field, printed } from '../../src/model/field.js';
import type { Context } from '../../src/model/rule.js';
import { readChineseNumeral } from '../../src/text/numerals.js';
import { anyOf } from '../../src/text/words.js';
import { identityWords } from './words.js';

const DATE = /((?:19|20)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})日?/;
const CHINESE_DATE =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const LABEL = new RegExp(`${anyOf(...identityWords.published)}\\s?[:：]`);
/** Blocks at the beginning and at the end where a date of publication stands. */
const NEAR_START = 30;
const NEAR_END = 3;

/** The date of publication: behind 发布日期, or alone on a line of the cover or the foot. */
export function publishedOn({ document: { blocks }, outline }: Context): Field<string> | undefined {
  const preface = new Set(outline.preface.map(({ block }) => block));
  for (const labelled of [true, false]) {
    for (const [at, block] of blocks.entries()) {
      const inFrame = at < NEAR_START || at >= blocks.length - NEAR_END;
      if (!isText(block) || block.text.length > 200 || !inFrame) continue;
      if (!labelled && !preface.has(at) && at < blocks.length - NEAR_END) continue;
      const found = labelled ? behindLabel(block.text) : alone(block.text);
      if (found === undefined) continue;
      const { raw, value, start } = found;
      return printed('date', value, raw, { block: at, start, end: start + raw.length });
    }
  }
  return undefined;
}

interface Found {
  readonly raw: string;
  readonly value: string;
  readonly start: number;
}

function behindLabel(text: string): Found | undefined {
  const label = LABEL.exec(text);
  if (label === null) return undefined;
  const from = label.index + label[0].length;
  const found = readDate(text.slice(from, from + 20));
  return found && found.start <= 2 ? { ...found, start: from + found.start } : undefined;
}

function alone(text: string): Found | undefined {
  const found = readDate(text);
  return found?.raw.length === text.replace(/[（()）]/g, '').length ? found : undefined;
}

function readDate(text: string): Found | undefined {
  const match = DATE.exec(text) ?? CHINESE_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match
    .slice(1, 4)
    .map((part) => (/^\d/.test(part) ? Number(part) : (readChineseNumeral(part) ?? 0)));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { raw: match[0], value: date.toISOString().slice(0, 10), start: match.index };
}
