import { anyOf } from '../../src/text/words.js';
import { outlineWords } from '../outline/words.js';
import { identityWords } from './words.js';

const { bodies, about, report } = identityWords;
const BODY_END = new RegExp(`${anyOf(...bodies.ends)}$`);
const NO_NAME = /[，。；：、！？“”《》\d]|X{2,}|×{2,}/;

/** Whether a text can be the full name of a body: some four to forty signs, ended as such names end. */
export const isBodyName = (text: string): boolean => isPlainName(text) || hasSecondName(text);

const isPlainName = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 40 &&
  BODY_END.test(text) &&
  !bodies.not.test(text) &&
  !NO_NAME.test(text);

const SECOND_NAME = /^([^（()）]{4,40})[（(]([^（()）]{4,40})[)）]$/;

/** `某区第三人民医院（某区精神卫生中心）`: a body with two names, both of which are its full name. */
function hasSecondName(text: string): boolean {
  const [, first, second] = SECOND_NAME.exec(text) ?? [];
  return first !== undefined && second !== undefined && isPlainName(first) && isPlainName(second);
}

/** The name without a second one in brackets. */
export const firstName = (name: string): string => SECOND_NAME.exec(name)?.[1] ?? name;

export interface NamePlace {
  readonly name: string;
  /** UTF-16 units from the start of the text. */
  readonly at: number;
}

const OWN_LEVEL = new RegExp(`${anyOf(...bodies.ownLevel)}$`);
const LEAD = new RegExp(
  `^(?:${anyOf(...bodies.lead)}|${anyOf(...outlineWords.attachments.label)}\\s?\\d{0,2}\\s?[:：.、]?)`,
);
const REMARK = /[（(][^（()）]{1,20}[)）]$/;

/** The name before what is said of it: `（本级）`, `（汇总）`, `（参公）`, 本级. */
function withoutRemarks(text: string): string {
  const remark = isBodyName(text) ? OWN_LEVEL.exec(text) : (REMARK.exec(text) ?? OWN_LEVEL.exec(text));
  return remark === null ? text : withoutRemarks(text.slice(0, remark.index).trimEnd());
}

/** The body's name in a piece of text that may hold 关于 before it and remarks behind it. */
export function nameIn(text: string, at: number): NamePlace | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const bare = withoutRemarks(text.slice(lead).trimEnd());
  const name = bare.trim();
  return isBodyName(name) ? { name, at: at + lead + bare.indexOf(name) } : undefined;
}

const KIND = anyOf(...report.department, ...report.unit);
/** `部门`, `（单位）`, `部门（单位）`. */
const KINDS = `[（(]?${KIND}[）)]?(?:[（(]${KIND}[)）])?`;
/** Where the words about the report begin, behind the body's name. */
const ABOUT = new RegExp(`20\\d{2}年|二[〇○零]|${KINDS}${anyOf(...report.body)}|${anyOf(...about)}`, 'g');
/** Behind so many signs stands no name. */
const LONGEST_TITLE = 100;
const LEADING_YEAR = new RegExp(`^${anyOf(...report.opens)}?(?:19|20)\\d{2}年度?`);

/** The body's name in a title: 某市某局2020年度部门决算, 2020年度某市某局部门决算, 某市预算绩效评价中心2022年度单位决算. */
export function nameInTitle(title: string): NamePlace | undefined {
  const from = LEADING_YEAR.exec(title)?.[0].length ?? 0;
  const rest = title.slice(from);
  for (const { index } of rest.slice(0, LONGEST_TITLE).matchAll(ABOUT)) {
    const name = index > 0 ? nameIn(rest.slice(0, index), from) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
