import { z } from 'zod';
import { withoutMarksAtEnd } from '../../src/text/endings.js';
import { leadingNumber } from '../../src/text/headings.js';
import { halfWidth } from '../../src/text/numerals.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { entries as entriesOf, vocabularyReader, words as wordList } from '../reading/vocabulary.js';
import { oncePerText } from '../../src/text/once.js';
import vocabulary from '../vocabulary/performance.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const moneyRole = z.enum([
  'initial',
  'adjusted',
  'budget',
  'received',
  'executed',
  'rate',
  'weight',
  'score',
  'other',
]);
const columnRole = z.enum([
  'level1',
  'level2',
  'level3',
  'name',
  'operator',
  'target',
  'adjusted',
  'unit',
  'actual',
  'actualUnit',
  'weight',
  'score',
  'deviation',
  'other',
]);
/**
 * How a label is known by its words: it `is` one of them, holds `any` of them, or a word of each group of `all`; where
 * they are given, `begin` and `end` must open and close it, and nothing of `not` may be in it.
 */
const matching = {
  is: list.optional(),
  any: list.optional(),
  all: z.array(list).min(1).optional(),
  begin: list.optional(),
  end: list.optional(),
  not: list.optional(),
};
const label = z.strictObject({ is: list, like: z.array(z.strictObject(matching)).optional() });
const schema = z.strictObject({
  title: z.strictObject({
    words: z.array(z.strictObject(matching)).min(1),
    department: list,
    targets: list,
    results: list,
  }),
  labels: z.strictObject({
    name: label,
    departmentName: label,
    unit: label,
    competent: label,
    year: label,
    totalScore: label,
    total: label,
    grade: label,
    expected: label,
    adjusted: label,
    actual: label,
    conclusion: label,
    effect: label,
    problems: label,
    reasons: label,
    improvements: label,
    block: label,
    ignored: label,
  }),
  money: z.array(z.strictObject({ role: moneyRole, ...matching })),
  sources: z.strictObject({ total: list, any: list, fiscal: list, other: list }),
  columns: z.array(z.strictObject({ role: columnRole, ...matching })),
  /** Rows that are no indicator: what a money row of a part is called, 其中, notes, what a form prints for an indicator. */
  rows: entriesOf(wordList, 'subtotal', 'among', 'notes', 'filler', 'qualitative'),
  indicator: wordList,
  ordinals: wordList,
  projectEnds: wordList,
  /** Heads of a list with one row a project. */
  list: entriesOf(wordList, 'number', 'score', 'name'),
  /** Verdicts in words. */
  grades: list,
  /** Words of headers over several columns of a list of projects. */
  listGroups: list,
  levels: list,
  topLevels: list,
});

/** The words of performance tables; a defect of the file names its place and ends the program. */
export const readPerformanceWords = vocabularyReader('performance.json', schema);

export const words = readPerformanceWords(vocabulary);

export type MoneyRole = z.infer<typeof moneyRole>;
export type ColumnRole = z.infer<typeof columnRole>;
export type LabelKind = keyof typeof words.labels;

/** A label as it is compared: half-width, without number, brackets and what they hold, and closing colon. */
export const labelOf = oncePerText((text: string): string => {
  const plain = halfWidth(text).replace(/\s/g, '').replace(/^\*/, '');
  const number = leadingNumber(plain);
  const body = number === undefined || number.length >= plain.length ? plain : plain.slice(number.length);
  return withoutMarksAtEnd(body.replace(/[([【][^()[\]【】]{0,40}[)\]】]/g, ''), /[:,;。]/);
});

type Matching = z.infer<z.ZodObject<typeof matching>>;

function matches(text: string, { is, any, all, begin, end, not }: Matching): boolean {
  if (is?.includes(text) === true) return true;
  if (any === undefined && all === undefined) return false;
  return (
    any?.some((word) => text.includes(word)) !== false &&
    all?.every((group) => group.some((word) => text.includes(word))) !== false &&
    begin?.some((word) => text.startsWith(word)) !== false &&
    end?.some((word) => text.endsWith(word)) !== false &&
    not?.some((word) => text.includes(word)) !== true
  );
}

/** Longest cell that may be a label or a title. */
const LONGEST_LABEL = 100;
/** Longest label that is known by parts of its words; a text that is longer is a text. */
const LONGEST_LIKENESS = 16;

/** A cell's label, or nothing where it is a text. */
const shortLabel = (text: string, longest = LONGEST_LABEL): string => {
  const plain = text.length > LONGEST_LABEL ? '' : labelOf(text);
  return plain.length > longest ? '' : plain;
};

/** Whether a cell holds one of the labels of a kind and nothing else. */
export const isLabel = (kind: LabelKind, text: string): boolean => kindsOf(text).has(kind);

const NO_KIND: ReadonlySet<LabelKind> = new Set();
const entries = Object.entries(words.labels) as [LabelKind, z.infer<typeof label>][];
const kinds = new Map<string, Set<LabelKind>>();
for (const [kind, { is }] of entries)
  for (const word of is) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));

/** What a cell that holds a label and nothing else may be a label of; by the parts of its words where no list names it. */
export const kindsOf = oncePerText((text: string): ReadonlySet<LabelKind> => {
  const plain = shortLabel(text);
  const listed = kinds.get(plain);
  if (plain === '' || listed !== undefined) return listed ?? NO_KIND;
  if (plain.length > LONGEST_LIKENESS || /[\d，。]/.test(plain.slice(0, -1))) return NO_KIND;
  const bare = plain.replace(/[\d一二三四五六七八九十]$/, '');
  const like = entries.filter(([, one]) => one.like?.some((entry) => matches(bare, entry)) === true);
  return like.length === 0 ? NO_KIND : new Set(like.map(([kind]) => kind));
});

/** Whether a cell holds a label of one of several kinds. */
export function isAnyLabel(kinds: readonly LabelKind[], text: string): boolean {
  const found = kindsOf(text);
  return found.size > 0 && kinds.some((kind) => found.has(kind));
}

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

/** What a money header says of its column or neighbour, by its words' parts. */
export const moneyRoleOf = oncePerText((text: string): MoneyRole | undefined => {
  const plain = shortLabel(text, LONGEST_HEADER);
  if (plain === '' || /\d{2}/.test(plain)) return undefined;
  return words.money.find((entry) => matches(plain, entry))?.role;
});

/** What an indicator header says of its column, by its words' parts. */
export const columnRoleOf = oncePerText((text: string): ColumnRole | undefined => {
  const plain = shortLabel(text, LONGEST_HEADER);
  return plain === '' ? undefined : words.columns.find((entry) => matches(plain, entry))?.role;
});

/** 优, 良: a verdict in place of points. */
export const isGrade = (text: string): boolean => words.grades.includes(text.trim());

const levelWords = new Set(words.levels);
const INDICATOR_END = matcher({ ends: words.indicator });
const BEHIND_LEVEL = new RegExp(`\\d{1,3}分?$|${anyOf(...words.indicator)}`, 'g');

/** Looks like the name of an indicator level (产出指标, 社会效益, 满意度指标（10分）). */
export const looksLikeLevel = oncePerText((text: string): boolean => {
  const plain = labelOf(text).replace(/\d{1,3}分?$/, '');
  return plain.length <= 14 && (INDICATOR_END.test(plain) || levelWords.has(plain));
});

const topLevels = new Set(words.topLevels);

/** The name of a level that stands above all others (产出指标, 满意度指标). */
export const isTopLevel = (text: string): boolean => topLevels.has(labelOf(text).replace(BEHIND_LEVEL, ''));

const LONGEST_TITLE = 70;

/** The heading of a performance table: 项目支出绩效自评表, 项目绩效目标完成情况表 and kin. */
export const isTitle = oncePerText((text: string): boolean => {
  const plain = shortLabel(text, LONGEST_TITLE);
  return plain !== '' && !/[。；;]/.test(text) && words.title.words.some((entry) => matches(plain, entry));
});

/** A form of the budget side, or of the year's course (绩效目标表, 绩效监控表): it holds no results. */
export const isTargetTitle = (text: string): boolean =>
  words.title.targets.some((part) => text.includes(part)) &&
  !words.title.results.some((part) => text.includes(part));

/** The title speaks of a whole department or unit, not of one project. */
export const isDepartmentTitle = (text: string): boolean =>
  words.title.department.some((part) => text.includes(part));

const has = (parts: readonly string[], text: string): boolean => parts.some((part) => text.includes(part));

const AMONG = new RegExp(`^${anyOf(...words.rows.among)}:?`);
const SUBTOTAL = matcher({ is: words.rows.subtotal });

/** 小计, nothing else. */
export const isSubtotal = (text: string): boolean => SUBTOTAL.test(text);

/** What the label of a money row says: the sum of all, all money of the treasury, all other money, or one source. */
export const sourceKindOf = oncePerText(
  (text: string): 'total' | 'fiscal' | 'other' | 'source' | undefined => {
    const plain = labelOf(text).replace(AMONG, '');
    const { total, fiscal, other, any } = words.sources;
    if (has(total, plain)) return 'total';
    if (fiscal.includes(plain)) return 'fiscal';
    if (other.includes(plain)) return 'other';
    return has(any, plain) ? 'source' : undefined;
  },
);
