import { defineRule, type Context } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import type { Measure } from '../../src/text/measures.js';
import { passageText, subjectKey, textPassages, type Said } from '../reading/chapter.js';
import { classEntry, isKnownClass } from '../reading/classes.js';
import { codeForNames } from '../reading/classification.js';
import {
  continueItem,
  readHeaded,
  stretches,
  unmarkedItem,
  withoutHeadings,
  type Heading,
  type Stretch,
} from '../reading/item-paragraphs.js';
import { closeLedger, listUnder, openLedger, type Entry, type Ledger } from '../reading/ledger.js';
import { fiscalSum, generalPublicSections, tellsFiscalSum } from './fiscal-sum.js';
import { carriedSlots } from './overall.js';
import { leaveReasons } from '../reading/reasons.js';
import { changeKeys, overBudgetKeys, slotOf, take, type Slot } from '../reading/slots.js';
import { narrativeWords } from './words.js';

const { total: totalWords, leads, noClass, noItem, otherShare, revenue } = narrativeWords.generalPublicBudget;
/** What some reports tell of the same money before they tell how it was spent. */
const asides: readonly Slot[] = [
  ...carriedSlots.filter(({ id }) => id === 'opening' || id === 'closing'),
  {
    id: 'revenue',
    subject: revenue,
    keys: {
      level: 'revenue',
      actual: 'revenue',
      change: 'revenueChange',
      'change-rate': 'revenueChangeRate',
    },
  },
];
const totalKeys = {
  level: 'total',
  actual: 'total',
  share: 'shareOfExpenditure',
  ...changeKeys,
} as const;
/** The sentence that opens 具体情况: against the plan. */
const plannedKeys = {
  ...totalKeys,
  share: 'shareOfExpenditure',
  actual: 'actual',
  budget: 'budget',
  ...overBudgetKeys,
  'adjusted-budget': 'adjustedBudget',
  completion: 'completionRate',
  completionBase: 'completionBase',
  verdict: 'verdict',
} as const;

interface State {
  readonly ledger: Ledger;
  readonly value: Entry;
  readonly year: number | undefined;
  /** 类, or 类 and 款, in a paragraph of their own: the names below leave them out. */
  heading: Heading | undefined;
  /** The item that a paragraph without names goes on with. */
  item: Entry | undefined;
  /** What the chapter tells of besides and the passage tells now. */
  aside: Slot | undefined;
  detail: boolean;
  /** The paragraph before announced the parts of the sum: `其中：`. */
  listed: boolean;
}

/** 一般公共预算财政拨款支出: 总体, 结构 by 类, 具体 by 类款项. Amounts in 分. */
export const generalPublicBudget = defineRule<Section>({
  id: 'general-public-budget',
  title: '一般公共预算财政拨款支出决算情况',
  pointer: '/finalAccounts/generalPublicBudget',
  locate: generalPublicSections,
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/general-public-budget');
    const state: State = {
      ledger,
      value: {},
      year: yearOf(context, sections),
      heading: undefined,
      item: undefined,
      aside: undefined,
      detail: false,
      listed: false,
    };
    const details = new Set(
      textPassages(sections.filter(({ id }) => id === 'generalPublicDetail')).map(({ block }) => block),
    );
    for (const passage of textPassages(sections)) {
      state.detail = details.has(passage.block);
      state.aside = undefined;
      for (const stretch of stretches(ledger, passage)) readStretch(state, stretch);
      state.listed = /[:：]$/.test(passageText(context, passage));
    }
    state.value['items'] = withoutHeadings(listUnder(state.value, 'items'));
    return closeLedger(ledger, state.value);
  },
});

/** The year that the chapter speaks of; decides between old and new names of the classification. */
function yearOf(context: Context, sections: readonly Section[]): number | undefined {
  for (const passage of textPassages(sections)) {
    const found = /20\d{2}(?=年)/.exec(passageText(context, passage));
    if (found !== null) return Number(found[0]);
  }
  return undefined;
}

function readStretch(state: State, stretch: Stretch): void {
  const { names } = stretch;
  const { ledger, year } = state;
  if (names !== undefined && !isShareOfClass(stretch)) {
    const { entry, heading } = readHeaded(ledger, state.heading, { ...stretch, names }, codeForNames, year);
    state.heading = heading;
    state.item = entry;
    listUnder(state.value, 'items').push(entry);
  } else if (names?.class !== undefined) {
    const { block, start, end } = names.class;
    const named = stretch.statements.map((said, index) =>
      index === 0 ? { ...said, block, start, end } : said,
    );
    named.forEach((said, index) => readSaid(state, said, index === 0));
  } else for (const said of stretch.statements) readSaid(state, said, false);
}

/** `1.一般公共服务（类）支出382.58万元，占17.14%`: a line of the structure, not an item with a budget. */
function isShareOfClass({ names, statements }: Stretch): boolean {
  const kinds = statements.flatMap(({ measures }) => measures.map(({ kind }) => kind));
  return (
    names?.section === undefined &&
    names?.item === undefined &&
    kinds.includes('share') &&
    !kinds.some(isPlanKind)
  );
}

const isPlanKind = (kind: Measure['kind']): boolean => /^(?:budget|adjusted-budget|completion)$/.test(kind);

const fiscalAside: Slot = { ...fiscalSum, keys: {} };
const allAsides = [...asides, fiscalAside];

/** The sum of all budgets stands apart only where the chapter states both; that is asked where a subject may be it. */
function asideOf(context: Context, subject: string): Slot | undefined {
  const aside = slotOf(allAsides, subject);
  return aside === fiscalAside && !tellsFiscalSum(context) ? undefined : aside;
}

function readSaid(state: State, said: Said, named: boolean): void {
  const { ledger, value } = state;
  const key = subjectKey(said.subject);
  const planned = said.measures.some(({ kind }) => isPlanKind(kind));
  if (said.subject !== '') state.aside = named ? undefined : asideOf(ledger.context, said.subject);
  if (state.aside !== undefined) {
    state.item = undefined;
    take(ledger, value, said, state.aside.keys);
  } else if (state.detail && isOfAnother(said)) {
    state.item = undefined;
  } else if (!named && (said.subject === '' || (planned && leads.test(said.subject)))) {
    if (state.item !== undefined) continueItem(ledger, state.item, [{ ...said, subject: '' }]);
    else if (state.listed && isReasonAlone(said)) leaveReasons(ledger, said);
    else take(ledger, value, said, planned || state.detail ? plannedKeys : totalKeys);
  } else if (!named && totalWords.test(key) && !isClassLine(said)) {
    state.item = undefined;
    take(ledger, value, withOwnShare(said), planned || state.detail ? plannedKeys : totalKeys);
  } else if (planned && noItem.test(key)) return;
  else if (planned || FUNCTION_CODE.test(said.subject)) {
    state.item = unmarkedItem(ledger, said, codeForNames, state.year);
    listUnder(value, 'items').push(state.item);
    continueItem(ledger, state.item, [{ ...said, subject: '' }]);
  } else if (named || isClassOf(state, said)) readClass(state, said);
  else if (state.item !== undefined) continueItem(ledger, state.item, [said]);
}

/** `小学教育：支出决算数为900万元`: a name before the words of the figure, no words that announce the whole. */
function isOfAnother({ subject, measures }: Said): boolean {
  const name = /^(?:\d{1,2}[.、]|\(\d{1,2}\))?([^:：，,。；;]{2,40})[:：]./.exec(
    measures[0]?.label ?? '',
  )?.[1];
  return subject === '' && name !== undefined && !leads.test(name);
}

/** `决算数小于预算数的主要原因是…`, no figure beside it. */
const isReasonAlone = ({ measures }: Said): boolean =>
  measures.every(({ kind }) => kind === 'verdict' || kind === 'reason');

/** `2080505机关事业单位基本养老保险缴费支出110万元`: the code says what it is. */
const FUNCTION_CODE = /^2\d{2}(?:\d{2}){0,2}[一-鿿]/;

/** `占本年财政拨款支出的35%`: no share of all expenditure. */
const withOwnShare = (said: Said): Said => ({
  ...said,
  measures: said.measures.filter(
    ({ kind, text }) => kind !== 'share' || text === undefined || !otherShare.test(text.value),
  ),
});

/** A class may be called 一般公共服务支出, never 一般公共预算…; a share of it stands behind its amount. */
const isClassLine = (said: Said): boolean => /[(（]类[)）]/.test(said.subject);

/** A line of the structure: a name with a share, or the name of a known class; never 基本支出 or a path of names. */
function isClassOf({ year }: State, said: Said): boolean {
  const { subject, measures } = said;
  if (noClass.test(subject) || /[一-鿿)](?:-|—)/.test(subject)) return false;
  if (measures.some(({ kind }) => kind === 'share')) return true;
  return isKnownClass(said, year);
}

function readClass(state: State, said: Said): void {
  const entry = classEntry(state.ledger, listUnder(state.value, 'structure'), said);
  state.item = undefined;
  take(state.ledger, entry, said, { level: 'amount', actual: 'amount', share: 'share' });
}
