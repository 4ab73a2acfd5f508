import { defineRule } from '../../src/model/rule.js';
import { sectionsOf } from '../reading/chapter.js';
import { TELLS_OF_BODIES } from './bodies.js';
import { lostHeading } from './lost-heading.js';
import { figureSpans } from '../../src/text/figures.js';
import type { LeadingNumber } from '../../src/text/headings.js';
import {
  itemsOf,
  type Item,
  type Line,
  linesOf,
  spansOf,
  textField,
  untilOther,
} from '../reading/numbered-items.js';

/** `本局内设4个科室`, without a number below the last function, tells of 机构设置. */
const isFunction = ({ number, text }: Line): boolean => number !== undefined || !TELLS_OF_BODIES.test(text);

/** Signs of a title; what is longer tells what a body does. */
const LONGEST_TITLE = 12;

/** A list of one numbered title (`（一）主要职责`, whatever its words) is a heading over the list that follows, led in or not. */
function listOf(lines: readonly Line[]): readonly Item[] {
  const items = itemsOf(lines);
  const [only, more] = items.filter(({ number }) => number !== undefined);
  const title = lines.findIndex(({ number }) => number !== undefined);
  const words = lines[title]?.text ?? '';
  const isTitle = words.length <= LONGEST_TITLE && !/[。；：:，]/.test(words);
  const below = lines.slice(title + 1);
  const inner = /[：:]$/.test(below[0]?.text ?? '') ? below.slice(1) : below;
  const next = inner[0]?.number;
  if (only === undefined || !isTitle || next === undefined) return items;
  return more === undefined || countsAnew(only, next) ? itemsOf(inner) : items;
}

/** `（一）主要职责` and then `（一）负责…`. */
const countsAnew = ({ number }: Item, next: LeadingNumber): boolean =>
  number?.kind === next.kind && number.value === 1 && next.value === 1;

/**
 * `承担行政复议。` and below it `（1）安全工作。全年检查46次` … `（2）…办理来信57件`: what was done, in figures, is no part of a
 * function; it is another list, whose heading is lost.
 */
function withoutDeeds({ own, other }: ReturnType<typeof untilOther>): ReturnType<typeof untilOther> {
  const last = own.at(-1);
  const at = last?.lines.findIndex(({ number }, index) => index > 0 && number !== undefined) ?? -1;
  const deeds = at < 0 ? [] : (last?.lines.slice(at) ?? []);
  const before = last?.lines.slice(0, at) ?? [];
  const told = deeds.filter(({ text }) => figureSpans(text).length > 0);
  if (told.length < 2 || !before.at(-1)?.text.endsWith('。')) return { own, ...(other ? { other } : {}) };
  return {
    own: [...own.slice(0, -1), { number: last?.number, lines: before }],
    other: { number: undefined, lines: deeds },
  };
}

/** 主要职能: one entry a numbered item; a lead-in before the first number is no function. */
export const functions = defineRule({
  id: 'functions',
  title: '主要职能',
  pointer: '/profile/functions',
  locate: (context) => sectionsOf(context, 'functions').filter(({ passages }) => passages.length > 0),
  read(sections, context) {
    const lines = linesOf(
      sections.map((section) => ({ ...section, children: [] })),
      context,
    );
    const items = listOf(lines.some(({ number }) => number !== undefined) ? lines.filter(isFunction) : lines);
    const numbered = items.filter(({ number }) => number !== undefined);
    const { own, other } = withoutDeeds(untilOther(numbered));
    const entries = (numbered.length > 0 ? own : items)
      .map(({ lines }) => textField(spansOf(lines, context), context))
      .filter((field) => field !== undefined);
    return {
      value: entries.length > 0 ? entries : undefined,
      messages: lostHeading(other, 'rules/profile/functions'),
    };
  },
});
