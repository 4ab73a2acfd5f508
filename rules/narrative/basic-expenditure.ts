import { defineRule } from '../../src/model/rule.js';
import type { Passage, Section } from '../../src/model/section.js';
import {
  passageText,
  sectionsOf,
  spanOf,
  statementsOf,
  subjectKey,
  textPassages,
  type Said,
} from '../reading/chapter.js';
import {
  closeLedger,
  fieldAt,
  listUnder,
  openLedger,
  under,
  type Entry,
  type Ledger,
} from '../reading/ledger.js';
import { textAt } from '../../src/model/document.js';
import { listedNames, opensList } from '../reading/name-lists.js';
import {
  changeKeys,
  follower,
  partKeys,
  onlySlotOf,
  slotOf,
  take,
  type Keys,
  type Slot,
} from '../reading/slots.js';
import { narrativeWords } from './words.js';

const named = narrativeWords.basicExpenditure;

const amount = { level: 'amount', actual: 'amount', share: 'share', ...partKeys } as const;
/** A class of the economic classification beside the part that it belongs to. */
const classKeys = (key: string): Keys => ({
  level: key,
  actual: key,
  change: `${key}Change`,
  'change-rate': `${key}ChangeRate`,
  reason: `${key}Reason`,
});
const slots: readonly (Slot & { readonly part?: 'personnel' | 'operating' })[] = [
  { id: 'wages', part: 'personnel', subject: named.wages, keys: classKeys('wages') },
  { id: 'household', part: 'personnel', subject: named.household, keys: classKeys('household') },
  { id: 'goods', part: 'operating', subject: named.goods, keys: classKeys('goodsAndServices') },
  { id: 'capital', part: 'operating', subject: named.capital, keys: classKeys('capital') },
  { id: 'personnel', part: 'personnel', subject: named.personnel, keys: amount },
  { id: 'operating', part: 'operating', subject: named.operating, keys: amount },
  { id: 'total', subject: named.total, keys: { level: 'total', actual: 'total', ...changeKeys } },
];

/** 一般公共预算财政拨款基本支出: 人员经费 and 公用经费 with the categories that are named. Amounts in 分. */
export const basicExpenditure = defineRule<Section>({
  id: 'basic-expenditure',
  title: '一般公共预算财政拨款基本支出决算情况',
  pointer: '/finalAccounts/basicExpenditure',
  locate: (context) => sectionsOf(context, 'basicExpenditure'),
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/basic-expenditure');
    const value: Entry = {};
    for (const passage of textPassages(sections)) readPassage(ledger, value, passage);
    return closeLedger(ledger, value);
  },
});

function readPassage(ledger: Ledger, value: Entry, passage: Passage): void {
  const said = statementsOf(ledger.context, passage);
  const follows = follower<(typeof slots)[number] | undefined>(undefined, () => slots.at(-1));
  let listing: Listing | undefined;
  said.forEach((statement, index) => {
    if (listing?.sentence === statement.sentence && isListed(statement))
      return takeListed(ledger, listing.entry, statement);
    if (statement.subject !== '') follows.named(statement, onlySlotOf(slots, statement.subject));
    const slot = follows.topic(statement);
    if (slot === undefined) return;
    const entry = slot.part === undefined ? value : under(value, slot.part);
    take(ledger, entry, statement, slot.keys);
    if (slot.part === undefined) return;
    const next = said[index + 1]?.start ?? passage.end;
    let from = statement.end;
    for (const { start, end, figure } of statement.measures) {
      if (figure === undefined) continue;
      takeCategories(ledger, entry, passage, from, start);
      from = Math.max(from, end);
    }
    takeCategories(ledger, entry, passage, from, next);
    const opens = opensList(textOf(ledger, passage), from, next);
    listing = opens ? { entry, sentence: statement.sentence } : undefined;
  });
  if (said.length === 0) takeLooseCategories(ledger, value, passage);
}

/** A part whose categories are listed with their amounts. */
interface Listing {
  readonly entry: Entry;
  readonly sentence: number;
}

/** `主要包括：基本工资120万元、津贴补贴90万元`: one amount, and no class that has a place of its own. */
const isListed = ({ subject, measures }: Said): boolean =>
  measures.length === 1 &&
  measures[0]?.kind === 'level' &&
  subject !== '' &&
  (named.otherCategory.test(subject) || slotOf(slots, subject) === undefined);

function takeListed(ledger: Ledger, entry: Entry, said: Said): void {
  const category = fieldAt(ledger, 'text', textAt(ledger.context.document, spanOf(said)), spanOf(said));
  const item: Entry = { category };
  take(ledger, item, said, { level: 'amount' });
  listUnder(entry, 'categories').push(category);
  listUnder(entry, 'items').push(item);
}

function textOf(ledger: Ledger, { block: at }: Passage): string {
  const block = ledger.context.document.blocks[at];
  return block === undefined || block.kind === 'table' ? '' : block.text;
}

/** Words right before a figure (`…等，合计`) name that figure. */
function takeCategories(ledger: Ledger, entry: Entry, passage: Passage, from: number, to: number): void {
  const list = listUnder(entry, 'categories');
  const text = textOf(ledger, passage);
  for (const span of listedNames(passage.block, text, from, to)) {
    if (/^\s*\d/.test(text.slice(span.end))) continue;
    const name = fieldAt(ledger, 'text', textAt(ledger.context.document, span), span);
    if (!list.some(({ value }) => value === name.value)) list.push(name);
  }
}

/** A list in a paragraph of its own, behind `人员经费…万元。`. */
function takeLooseCategories(ledger: Ledger, value: Entry, passage: Passage): void {
  const text = subjectKey(passageText(ledger.context, passage).slice(0, 60));
  const part = named.personnel.test(text)
    ? 'personnel'
    : named.operating.test(text)
      ? 'operating'
      : undefined;
  if (part !== undefined) takeCategories(ledger, under(value, part), passage, passage.start, passage.end);
}
