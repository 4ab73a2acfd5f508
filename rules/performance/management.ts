import type { Field, FieldTree } from '../../src/model/field.js';
import { append } from '../../src/model/lists.js';
import type { Message, Result } from '../../src/model/message.js';
import { defineRule, type Context } from '../../src/model/rule.js';
import type { Passage, Section } from '../../src/model/section.js';
import { amount, plainText } from '../../src/text/figures.js';
import { readChineseNumeral } from '../../src/text/numerals.js';
import { anyOf } from '../../src/text/words.js';
import { passageText, sectionsOf, textPassages } from '../reading/chapter.js';
import { proseWords } from './prose-words.js';
import { fieldIn, joinStretch, type Stretch } from './stretch.js';
import { readSummaries } from './summaries.js';

/** A line so short and without a closing mark is a heading that the outline did not take. */
const LONGEST_HEADING = 30;

/** 预算绩效管理情况: what the chapter says, and how many projects it says it planned, watched and evaluated. */
export const management = defineRule<Section>({
  id: 'management',
  title: '预算绩效管理情况',
  pointer: '/performance/management',
  locate: (context) => sectionsOf(context, 'performanceManagement'),
  read(sections, context) {
    const passages = prose(sections, context);
    const text = joinStretch(context.document, passages, '\n');
    if (text.text === '') return { value: undefined, messages: [] };
    const counts = countsIn(text);
    const found = { text: fieldIn(text, 'text', text.text, 0, text.text.length), ...counts.value };
    const entries = Object.entries(found).filter((entry): entry is [string, Field] => entry[1] !== undefined);
    return {
      value: entries.length > 0 ? (Object.fromEntries(entries) as FieldTree) : undefined,
      messages: counts.messages,
    };
  },
});

function prose(sections: readonly Section[], context: Context): readonly Passage[] {
  const summarised = new Set(readSummaries(context.document).flatMap(({ blocks }) => blocks));
  return textPassages(sections).filter((passage) => {
    const text = passageText(context, passage);
    return !summarised.has(passage.block) && (text.length > LONGEST_HEADING || /[。；：:]$/.test(text));
  });
}

type CountKey = 'projectsPlanned' | 'projectsMonitored' | 'projectsEvaluated';
const named = proseWords.management;
const KINDS: readonly CountKey[] = ['projectsPlanned', 'projectsMonitored', 'projectsEvaluated'];
const COUNTED = '(\\d{1,5}|[一二三四五六七八九十百两]{1,5})个';
const project = anyOf(...named.project);
const COUNT = new RegExp(
  `${COUNTED}(?:[^，。；,;\\d]{0,8})?${project}|(?:[一二三]级)?${project}(?:共)?(?:计)?${COUNTED}`,
);

type Counts = Partial<Record<CountKey | 'amountEvaluated' | 'averageScore', Field>>;

/** Clause by clause: a count of projects belongs to what its clause, or else the one before it, says was done with them. */
export function countsIn(text: Stretch): Result<Counts> {
  const found: Counts = {};
  const messages: Message[] = [];
  const plain = plainText(text.text);
  let speaking: CountKey | undefined;
  let evaluating = false;
  let levels: Field<number>[] = [];
  let sentence = 0;
  for (const { start, end } of clauses(plain)) {
    const clause = plain.slice(start, end);
    const count = named.noCount.test(clause) ? null : COUNT.exec(clause);
    speaking = KINDS.find((kind) => named[kind].test(clause)) ?? speaking;
    const field = count === null ? undefined : countField(text, count, start);
    if (count !== null) evaluating = speaking === 'projectsEvaluated';
    if (count !== null && LEVEL.test(count[0])) levels = field === undefined ? levels : [...levels, field];
    else if (speaking !== undefined) assign(found, speaking, field);
    if (evaluating && named.money.test(clause))
      assign(found, 'amountEvaluated', amountField(text, plain, start, end));
    if (named.mean.test(clause)) assign(found, 'averageScore', scoreField(text, clause, start));
    if (end < plain.length && !/[。；\n]/.test(plain[end] ?? '')) continue;
    if (/^其中/.test(plain.slice(end + 1, end + 3))) continue;
    const told = text.text.slice(sentence, end);
    if (speaking !== undefined) append(messages, takeLevels(found, speaking, levels, told));
    [evaluating, speaking, levels, sentence] = [false, undefined, [], end + 1];
  }
  return { value: found, messages };
}

/** `一级项目2个`: the projects of one level of a plan; those of the second are parts of those of the first. */
const LEVEL = /[一二三]级项目/;

/** Where one level alone has projects, they are all that there are; how many two levels have together is not said. */
function takeLevels(
  found: Counts,
  kind: CountKey,
  levels: readonly Field<number>[],
  quote: string,
): readonly Message[] {
  if (found[kind] !== undefined) return [];
  const filled = levels.filter(({ value }) => value > 0);
  if (filled.length <= 1) assign(found, kind, filled[0] ?? levels[0]);
  return filled.length <= 1 ? [] : [levelsUnread(filled, quote)];
}

function levelsUnread(levels: readonly Field[], quote: string): Message {
  const place = levels[0]?.place;
  return {
    severity: 'warning',
    source: 'rules/performance/management',
    code: 'figure-not-read',
    figure: levels.map(({ raw }) => raw).join('、'),
    quote,
    ...(place === undefined ? {} : { place: { block: place.block } }),
  };
}

function assign<K extends string>(target: Partial<Record<K, Field>>, key: K, field: Field | undefined): void {
  if (field !== undefined && target[key] === undefined) target[key] = field;
}

function clauses(plain: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    if (
      at < plain.length &&
      !/[，。；;、（(）)\n]/.test(plain[at] ?? '') &&
      !(plain[at] === ',' && !/\d/.test(plain[at + 1] ?? ''))
    )
      continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

function countField(text: Stretch, count: RegExpExecArray, start: number): Field<number> | undefined {
  const digits = count[1] ?? count[2] ?? '';
  const value = /^\d/.test(digits) ? Number(digits) : readChineseNumeral(digits);
  const at = start + count.index + count[0].indexOf(digits);
  return value === undefined ? undefined : fieldIn(text, 'count', value, at, at + digits.length);
}

function amountField(text: Stretch, plain: string, start: number, end: number): Field | undefined {
  for (let at = start; at < end; at += 1) {
    const match = /\d/.test(plain[at] ?? '') ? amount(plain, at) : undefined;
    if (match !== undefined && match.value.kind === 'amount')
      return fieldIn(text, 'money', match.value.fen, at, match.end);
  }
  return undefined;
}

const SCORE = new RegExp(
  `${anyOf(...named.score)}(?:${anyOf(...named.copula)}|:)?\\s?(\\d{1,3}(?:\\.\\d{1,4})?)\\s?分?`,
);

function scoreField(text: Stretch, clause: string, start: number): Field | undefined {
  const found = SCORE.exec(clause);
  if (found?.[1] === undefined) return undefined;
  const at = start + found.index + found[0].indexOf(found[1]);
  return fieldIn(text, 'number', Number(found[1]), at, at + found[1].length);
}
