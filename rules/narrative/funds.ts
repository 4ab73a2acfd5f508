import { defineRule } from '../../src/model/rule.js';
import type { Rule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { passageText, sectionsOf, subjectKey, textPassages, type Said } from '../reading/chapter.js';
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
import {
  closeLedger,
  fieldAt,
  listUnder,
  openLedger,
  put,
  type Entry,
  type Ledger,
} from '../reading/ledger.js';
import { bySide, changeKeys, overBudgetKeys, slotOf, take, type Slot } from '../reading/slots.js';
import type { Measure } from '../../src/text/measures.js';
import { narrativeWords } from './words.js';

type Named = typeof narrativeWords.governmentFunds;

const slots = (named: Named): readonly Slot[] => [
  { id: 'threePublic', subject: named.threePublic, keys: {} },
  { id: 'otherFund', subject: named.otherFund, keys: {} },
  { id: 'opening', subject: named.opening, keys: { level: 'opening' } },
  { id: 'closing', subject: named.closing, keys: { level: 'closing' } },
  { id: 'basic', subject: named.basic, keys: { level: 'basic', actual: 'basic' } },
  { id: 'project', subject: named.project, keys: { level: 'project', actual: 'project' } },
  {
    id: 'revenue',
    subject: named.revenue,
    keys: {
      level: 'revenue',
      actual: 'revenue',
      change: 'revenueChange',
      'change-rate': 'revenueChangeRate',
      previousYear: 'previousYear',
    },
  },
  {
    id: 'expenditure',
    subject: named.expenditure,
    keys: {
      level: 'expenditure',
      actual: 'expenditure',
      budget: 'budget',
      ...overBudgetKeys,
      completion: 'completionRate',
      completionBase: 'completionBase',
      ...changeKeys,
    },
  },
];

/** 政府性基金预算 and 国有资本经营预算 say the same of themselves. */
function fundRule(id: string, title: string, pointer: string, section: string, named: Named): Rule {
  const known = slots(named);
  return defineRule<Section>({
    id,
    title,
    pointer,
    locate: (context) => sectionsOf(context, section),
    read: (sections, context) => {
      const ledger = openLedger(context, 'rules/narrative/funds');
      const state: State = {
        ledger,
        value: {},
        slots: known,
        topic: undefined,
        heading: undefined,
        item: undefined,
      };
      for (const passage of textPassages(sections)) {
        const year = Number(/20\d{2}(?=年)/.exec(passageText(context, passage))?.[0] ?? 0) || undefined;
        for (const stretch of stretches(ledger, passage)) readStretch(state, stretch, year);
      }
      state.value['items'] = withoutHeadings(listUnder(state.value, 'items'));
      return closeLedger(ledger, state.value);
    },
  });
}

interface State {
  readonly ledger: Ledger;
  readonly value: Entry;
  readonly slots: readonly Slot[];
  topic: Slot | undefined;
  heading: Heading | undefined;
  item: Entry | undefined;
}

function readStretch(state: State, stretch: Stretch, year: number | undefined): void {
  if (stretch.names !== undefined) {
    const below = { ...stretch, names: stretch.names };
    const { entry, heading } = readHeaded(state.ledger, state.heading, below, codeForNames, year);
    state.heading = heading;
    state.item = entry;
    listUnder(state.value, 'items').push(entry);
    return;
  }
  for (const said of stretch.statements.flatMap(bySide)) readSaid(state, said, year);
}

function readSaid(state: State, said: Said, year: number | undefined): void {
  const { ledger, value } = state;
  if (said.subject !== '') {
    state.topic = slotOf(state.slots, said.subject);
    if (state.topic !== undefined) state.item = undefined;
  }
  for (const measure of said.measures) if (measure.kind === 'none') takeNone(state, said, measure);
  if (state.item !== undefined) return continueItem(ledger, state.item, [said]);
  if (state.topic !== undefined) return take(ledger, value, said, state.topic.keys);
  const planned = said.measures.some(({ kind }) => kind === 'budget' || kind === 'completion');
  if (said.subject === '') return take(ledger, value, said, state.slots.at(-1)?.keys ?? {});
  if (!planned) return;
  state.item = unmarkedItem(ledger, said, codeForNames, year);
  listUnder(value, 'items').push(state.item);
  continueItem(ledger, state.item, [{ ...said, subject: '' }]);
}

const { ofOther, ofRevenue, ofExpenditure } = narrativeWords.fundsNone;

const PARTS: ReadonlySet<string> = new Set(['opening', 'closing', 'basic', 'project']);

/** `无政府性基金预算财政拨款收入和支出`: both sides 0; `无…支出`: the expenditure; `年末无结转结余`: what is carried. */
function takeNone({ ledger, value, slots }: State, said: Said, measure: Measure): void {
  const of = subjectKey(`${said.subject}${measure.text?.value ?? ''}`);
  const slot = slotOf(slots, of);
  if (ofOther.test(of) || slot?.id === 'otherFund') return;
  const zero = fieldAt(ledger, 'money', 0, { block: said.block, start: measure.start, end: measure.end });
  if (slot?.keys.level !== undefined && PARTS.has(slot.id)) return put(ledger, value, slot.keys.level, zero);
  if (ofRevenue.test(of)) put(ledger, value, 'revenue', zero);
  if (ofExpenditure.test(of) || !ofRevenue.test(of)) put(ledger, value, 'expenditure', zero);
}

/** 政府性基金预算财政拨款收支. Amounts in 分. */
export const governmentFunds = fundRule(
  'government-funds',
  '政府性基金预算财政拨款支出决算情况',
  '/finalAccounts/governmentFunds',
  'governmentFunds',
  narrativeWords.governmentFunds,
);

/** 国有资本经营预算财政拨款收支. Amounts in 分. */
export const stateCapital = fundRule(
  'state-capital',
  '国有资本经营预算财政拨款支出决算情况',
  '/finalAccounts/stateCapital',
  'stateCapital',
  narrativeWords.stateCapital,
);
