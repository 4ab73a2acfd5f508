import type { Context, Reading } from '../../src/model/rule.js';
import type { Passage } from '../../src/model/section.js';
import type { Measure } from '../../src/text/measures.js';
import { misfits } from '../../src/text/owners.js';
import { statementsOf, type Said } from '../reading/chapter.js';
import { closeLedger, openLedger, type Entry, type Ledger } from '../reading/ledger.js';
import {
  bySide,
  changeKeys,
  overBudgetKeys,
  follower,
  slotOf,
  take,
  takeMeasure,
  type Keys,
  type Slot,
} from '../reading/slots.js';
import { narrativeWords } from './words.js';

/** The two sides of a total: one sum for both, or a sum for each. */
export const bothKeys = {
  level: 'total',
  actual: 'total',
  budget: 'budget',
  ...overBudgetKeys,
  ...changeKeys,
} as const;
export const revenueKeys = {
  level: 'revenueTotal',
  actual: 'revenueTotal',
  change: 'revenueChange',
  'change-rate': 'revenueChangeRate',
  reason: 'reason',
  previousYear: 'previousYear',
} as const;
export const expenditureKeys = {
  level: 'expenditureTotal',
  actual: 'expenditureTotal',
  change: 'expenditureChange',
  'change-rate': 'expenditureChangeRate',
  reason: 'reason',
  previousYear: 'previousYear',
} as const;

/** Passages and the subjects that are looked for in them. */
export interface Part {
  readonly passages: readonly Passage[];
  readonly slots: readonly Slot[];
}

/** Read parts about a total of both sides; a statement without a subject goes on with the one before it. */
export function readTotals(context: Context, source: string, parts: readonly Part[]): Reading {
  const ledger = openLedger(context, source);
  const value: Entry = {};
  for (const { passages, slots } of parts) {
    const follows = follower<Slot | undefined>(slots.find((slot) => slot.id === 'both'));
    const told = passages.flatMap((passage) => statementsOf(context, passage)).flatMap(bySide);
    const wholes = wholesIn(told, slots);
    for (const said of withSharedChange(told, slots)) {
      if (said.subject !== '' && !isOfPart(said, follows.topic(said)))
        follows.named(said, topicFor(value, slots, wholes, said.subject));
      const topic = follows.topic(said);
      if (topic?.id === 'both') takeBoth(ledger, value, said);
      else if (topic !== undefined) take(ledger, value, said, keysOf(topic, said));
    }
  }
  return closeLedger(ledger, value);
}

/**
 * `一般公共预算财政拨款本年收入90万元；本年支出80万元`: behind a part, the bare name of a side is the part's;
 * `收入合计90万元。收入较上年增加5万元`: behind the year's own sum of a side, that sum's.
 */
function isOfPart({ subject }: Said, topic: Slot | undefined): boolean {
  if (!narrativeWords.totals.bare.test(subject)) return false;
  const side = topic?.id === 'revenue' ? '收入' : topic?.id === 'expenditure' ? '支出' : undefined;
  return topic?.id === 'part' || (side !== undefined && subject.includes(side));
}

/** Sums that are told by the first of their slots: `财政拨款本年收入80万元，…，财政拨款收入总计90万元`. */
const wholesIn = (told: readonly Said[], slots: readonly Slot[]): ReadonlySet<Slot> =>
  new Set(
    told
      .filter(({ measures }) => measures.some(({ kind }) => kind === 'level' || kind === 'actual'))
      .flatMap(({ subject }) => slotOf(slots, subject) ?? [])
      .filter((slot) => slots.find(({ id }) => id === slot.id) === slot),
  );

function topicFor(
  value: Entry,
  slots: readonly Slot[],
  wholes: ReadonlySet<Slot>,
  subject: string,
): Slot | undefined {
  const slot = slotOf(slots, subject);
  const whole = slots.find(({ id }) => id === slot?.id);
  if (whole !== undefined && whole !== slot && wholes.has(whole)) return undefined;
  const told =
    slot?.fallback === true && [slot.keys.level ?? '', 'total'].some((key) => value[key] !== undefined);
  return told ? undefined : slot;
}

/** `其中：年初结转和结余20万元，较上年减少5万元`: only a rate that is right tells whether the change is the part's. */
function keysOf({ id, keys }: Slot, said: Said): Keys {
  const rated = said.measures.some(({ kind }) => kind === 'change-rate');
  const carried = carriedIds.has(id) && misfits(said);
  return (!said.among || rated) && !carried
    ? keys
    : { ...(keys.level === undefined ? {} : { level: keys.level }) };
}

const carriedIds = new Set(['opening', 'closing']);

/** `收入总计500万元，支出总计500万元，比上年减少30万元`: two like sums told in one breath changed alike. */
function withSharedChange(told: readonly Said[], slots: readonly Slot[]): readonly Said[] {
  return told.flatMap((said, index) => {
    const before = told[index - 1];
    if (before === undefined || before.block !== said.block || before.sentence !== said.sentence)
      return [said];
    if (
      slotOf(slots, before.subject)?.id !== 'revenueTotal' ||
      slotOf(slots, said.subject)?.id !== 'expenditureTotal'
    )
      return [said];
    const [sum, ...rest] = said.measures;
    if (sum === undefined || !/^(?:level|actual)$/.test(sum.kind)) return [said];
    const alike = before.measures.length === 1 && isSame(sum, before.measures[0]);
    if (!alike || rest.length === 0) return [said];
    return [
      { ...said, measures: [sum] },
      { ...said, subject: '收支总计', measures: rest },
    ];
  });
}

const isSame = (one: Measure, other: Measure | undefined): boolean =>
  one.figure?.kind === 'amount' && other?.figure?.kind === 'amount' && one.figure.fen === other.figure.fen;

/** `收入总计和支出总计各是A,B万元`: two figures of a kind are the two sides, in the order of the words. */
function takeBoth(ledger: Ledger, value: Entry, said: Said): void {
  for (const kinds of [
    ['level', 'actual'],
    ['budget'],
    ['change'],
    ['change-rate'],
    ['reason', 'verdict', 'residue', 'previous'],
  ]) {
    const found = said.measures.filter((measure) => kinds.includes(measure.kind) && !isPlan(measure));
    const sides = found.length === 2 && isPair(said, found) ? [revenueKeys, expenditureKeys] : undefined;
    found.forEach((measure, index) =>
      takeMeasure(ledger, value, said.block, measure, sides?.[index] ?? bothKeys),
    );
  }
  for (const measure of said.measures)
    if (isPlan(measure)) takeMeasure(ledger, value, said.block, measure, bothKeys);
}

const isPlan = ({ against }: Measure): boolean => against !== undefined && against !== 'last-year';

/** Two figures side by side (`A、B`), not the same figure said again further on. */
const isPair = (said: Said, [first, second]: readonly Measure[]): boolean =>
  first?.figure !== undefined &&
  first.figure.kind === second?.figure?.kind &&
  second.start - first.end <= 3 &&
  narrativeWords.totals.bothSides.test(said.subject);
