import { z } from 'zod';
import { leadingNumber } from '../../src/text/headings.js';
import { halfWidth } from '../../src/text/numerals.js';
import { oncePerText } from './once.js';
import vocabulary from '../vocabulary/performance.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const moneyRole = z.enum(['initial', 'adjusted', 'budget', 'executed', 'rate', 'weight', 'score', 'other']);
const columnRole = z.enum([
  'level1',
  'level2',
  'level3',
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'deviation',
  'other',
]);
const matching = { any: list.optional(), is: list.optional(), not: list.optional() };
const schema = z.strictObject({
  title: z.strictObject({ all: list, any: list, department: list, targets: list, results: list }),
  labels: z.strictObject({
    name: list,
    departmentName: list,
    unit: list,
    competent: list,
    year: list,
    totalScore: list,
    total: list,
    expected: list,
    actual: list,
    conclusion: list,
    problems: list,
    improvements: list,
    block: list,
    ignored: list,
  }),
  money: z.array(z.strictObject({ role: moneyRole, ...matching })),
  columns: z.array(z.strictObject({ role: columnRole, ...matching })),
  levels: list,
  topLevels: list,
  positiveLevels: list,
  costLevels: list,
  lessIsBetter: list,
  moreIsBetter: list,
});

/** The words of performance tables; a defect of the file names its place and ends the program. */
export const words = schema.parse(vocabulary);

export type MoneyRole = z.infer<typeof moneyRole>;
export type ColumnRole = z.infer<typeof columnRole>;
export type LabelKind = keyof typeof words.labels;

/** A label as it is compared: half-width, without number, brackets and what they hold, and closing colon. */
export const labelOf = oncePerText((text: string): string => {
  const plain = halfWidth(text).replace(/\s/g, '').replace(/^\*/, '');
  const number = leadingNumber(plain);
  const body = number === undefined || number.length >= plain.length ? plain : plain.slice(number.length);
  return body.replace(/[([【][^()[\]【】]{0,40}[)\]】]/g, '').replace(/[:,;。]+$/, '');
});

const NO_KIND: ReadonlySet<LabelKind> = new Set();
const kinds = new Map<string, Set<LabelKind>>();
for (const [kind, entries] of Object.entries(words.labels) as [LabelKind, readonly string[]][]) {
  for (const entry of entries) kinds.set(entry, (kinds.get(entry) ?? new Set()).add(kind));
}

/** Longest cell that may be a label or a title. */
const LONGEST_LABEL = 100;

/** Whether a cell holds one of the labels of a kind and nothing else. */
export const isLabel = (kind: LabelKind, text: string): boolean => kindsOf(text).has(kind);

/** What a cell that holds a label and nothing else may be a label of. */
export const kindsOf = oncePerText((text: string): ReadonlySet<LabelKind> => {
  const label = text.length > LONGEST_LABEL ? '' : labelOf(text);
  return label === '' ? NO_KIND : (kinds.get(label) ?? NO_KIND);
});

/** A label with its value in the same cell (`项目名称：…`): where the value starts; `undefined` where it is none. */
export function valueStart(kind: LabelKind, text: string): number | undefined {
  const colon = colonIn(text);
  if (colon === undefined || colon + 1 >= text.length || !isLabel(kind, text.slice(0, colon)))
    return undefined;
  return colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);
}

/** Where the colon of a short label stands. */
export const colonIn = oncePerText(
  (text: string): number | undefined => /[:：]/.exec(text.slice(0, 24))?.index,
);

/** Longest header of a column. */
const LONGEST_HEADER = 24;

interface Matching {
  readonly any?: readonly string[] | undefined;
  readonly is?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
}

function matches(label: string, { any, is, not }: Matching): boolean {
  if (not?.some((part) => label.includes(part)) === true) return false;
  return is?.includes(label) === true || any?.some((part) => label.includes(part)) === true;
}

/** What a money header says of its column or neighbour, by its words' parts. */
export const moneyRoleOf = oncePerText((text: string): MoneyRole | undefined => {
  const label = text.length > LONGEST_LABEL ? '' : labelOf(text);
  if (label === '' || label.length > LONGEST_HEADER || /\d{2}/.test(label)) return undefined;
  return words.money.find((entry) => matches(label, entry))?.role;
});

/** What an indicator header says of its column, by its words' parts. */
export const columnRoleOf = oncePerText((text: string): ColumnRole | undefined => {
  const label = text.length > LONGEST_LABEL ? '' : labelOf(text);
  if (label === '' || label.length > LONGEST_HEADER) return undefined;
  return words.columns.find((entry) => matches(label, entry))?.role;
});

const levelWords = new Set(words.levels);

/** Looks like the name of an indicator level (产出指标, 社会效益, 满意度指标（10分）). */
export const looksLikeLevel = oncePerText((text: string): boolean => {
  const label = labelOf(text).replace(/\d{1,3}分?$/, '');
  return label.length <= 14 && (/指标$/.test(label) || levelWords.has(label));
});

const topLevels = new Set(words.topLevels);

/** The name of a level that stands above all others (产出指标, 满意度指标). */
export const isTopLevel = (text: string): boolean =>
  topLevels.has(labelOf(text).replace(/\d{1,3}分?$|指标/g, ''));

/** The heading of a performance table: 项目支出绩效自评表, 项目绩效目标完成情况表 and kin. */
export const isTitle = oncePerText((text: string): boolean => {
  const plain = text.length > LONGEST_LABEL ? '' : labelOf(text);
  return (
    plain !== '' &&
    plain.length <= 70 &&
    !/[。；;]/.test(text) &&
    words.title.all.every((part) => plain.includes(part)) &&
    words.title.any.some((part) => plain.includes(part))
  );
});

/** A form of the budget side, or of the year's course (绩效目标表, 绩效监控表): it holds no results. */
export const isTargetTitle = (text: string): boolean =>
  words.title.targets.some((part) => text.includes(part)) &&
  !words.title.results.some((part) => text.includes(part));

/** The title speaks of a whole department or unit, not of one project. */
export const isDepartmentTitle = (text: string): boolean =>
  words.title.department.some((part) => text.includes(part));
