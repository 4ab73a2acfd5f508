import { textAt } from '../../src/model/document.js';
import { defineRule } from '../../src/model/rule.js';
import type { Passage, Section } from '../../src/model/section.js';
import {
  sectionsOf,
  spanOf,
  statementsOf,
  subjectKey,
  textPassages,
  wordsBefore,
  type Said,
} from '../reading/chapter.js';
import {
  account,
  closeLedger,
  fieldAt,
  listUnder,
  measureField,
  openLedger,
  put,
  under,
  type Entry,
  type Ledger,
} from '../reading/ledger.js';
import {
  budgetKeys,
  changeKeys,
  follower,
  isPerHead,
  overBudgetKeys,
  partKeys,
  takeMeasure,
  type Keys,
} from '../reading/slots.js';
import type { Measure } from '../../src/text/measures.js';
import { narrativeWords } from './words.js';

type Topic = 'total' | 'abroad' | 'vehicles' | 'purchase' | 'running' | 'reception' | 'domestic' | 'foreign';

const words = narrativeWords.threePublic;
/** The more special first. */
const topics: readonly Topic[] = [
  'vehicles',
  'purchase',
  'running',
  'foreign',
  'domestic',
  'reception',
  'abroad',
  'total',
];

const wholeMoney = {
  level: 'actual',
  actual: 'actual',
  ...budgetKeys,
  ...overBudgetKeys,
  completion: 'completionRate',
  verdict: 'verdict',
} as const;
const partMoney = { ...wholeMoney, share: 'share' } as const;
const vehicleKeys = (key: 'purchase' | 'running'): Keys => ({
  level: key,
  actual: key,
  budget: `${key}Budget`,
  'adjusted-budget': `${key}Budget`,
  'second-budget': `${key}AdjustedBudget`,
  share: `${key}Share`,
  completion: `${key}CompletionRate`,
  change: `${key}Change`,
  'change-rate': `${key}ChangeRate`,
  reason: 'reason',
});
const keys: Readonly<Record<Topic, Keys>> = {
  total: { ...wholeMoney, ...changeKeys },
  abroad: { ...partMoney, ...partKeys },
  vehicles: { ...partMoney, ...partKeys },
  reception: { ...partMoney, ...partKeys },
  purchase: vehicleKeys('purchase'),
  running: vehicleKeys('running'),
  domestic: { level: 'amount', actual: 'amount' },
  foreign: { level: 'amount', actual: 'amount' },
};

/** “三公”经费: the whole, its three parts and what they were spent on. Amounts in 分, vehicles and guests counted. */
export const threePublic = defineRule<Section>({
  id: 'three-public',
  title: '“三公”经费支出决算情况',
  pointer: '/finalAccounts/threePublic',
  locate: (context) =>
    sectionsOf(context, 'threePublic', 'threePublicTotal', 'threePublicDetail', 'threePublicQuantities'),
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/three-public');
    const value: Entry = {};
    for (const section of sections) readSection(ledger, value, section);
    return closeLedger(ledger, value);
  },
});

/** A heading names the topic of what stands below it, until a subject names another. */
function readSection(
  ledger: Ledger,
  value: Entry,
  section: Section,
  outer: Topic = 'total',
  seen = new Set<Section>(),
): void {
  if (seen.has(section)) return;
  seen.add(section);
  let topic = topicOf(section.title) ?? outer;
  for (const passage of textPassages([{ ...section, children: [] }]))
    topic = readPassage(ledger, value, passage, topic);
  for (const child of section.children)
    if (child.id === 'unknown') readSection(ledger, value, child, topic, seen);
}

function topicOf(subject: string): Topic | undefined {
  const key = subjectKey(subject.replace(/[（(]/g, '(').replace(/[）)]/g, ')'));
  const plain = subject.replace(/[()（）“”"\s]/g, '');
  return topics.find((topic) => words[topic].test(key) || words[topic].test(plain));
}

function readPassage(ledger: Ledger, value: Entry, passage: Passage, outer: Topic): Topic {
  const follows = follower<Topic>(outer, (topics) => wholeOf(topics, outer));
  let topic = outer;
  for (const said of statementsOf(ledger.context, passage)) {
    const named = said.subject === '' || isGuestCount(said) ? undefined : topicOf(said.subject);
    if (isContent(ledger, said, named, topic)) {
      takeContent(ledger, guestsOf(value, topic), said);
      continue;
    }
    if (isPerHead(said.subject)) continue;
    if (isSum(said, named)) {
      follows.named(said, outer);
      continue;
    }
    if (named !== undefined) follows.named(said, named);
    topic = follows.topic(said);
    if (named === undefined && said.subject !== '' && !isCounting(said)) continue;
    for (const measure of said.measures)
      if (measure.listed === undefined) takeOne(ledger, value, topic, said, measure);
  }
  return topic;
}

/** `公务接待费、公务用车运行费合计4.8万元`: a sum of two parts is neither's. */
function isSum({ subject }: Said, named: Topic | undefined): boolean {
  if (named === undefined || named === 'vehicles' || named === 'total') return false;
  return new Set(subject.split(/[、和与]/).flatMap((part) => topicOf(part) ?? [])).size > 1;
}

/** What a sentence about several topics is about as a whole. */
function wholeOf(topics: ReadonlySet<Topic>, outer: Topic): Topic {
  const within = (...family: readonly Topic[]): boolean =>
    [...topics].every((topic) => family.includes(topic));
  if (within('vehicles', 'purchase', 'running')) return 'vehicles';
  if (within('reception', 'domestic', 'foreign')) return 'reception';
  return outer;
}

function takeOne(ledger: Ledger, value: Entry, topic: Topic, said: Said, measure: Measure): void {
  if (measure.kind === 'none') return takeNone(ledger, value, topic, said, measure);
  if (measure.kind === 'count') return takeCount(ledger, value, topic, said, measure);
  if (measure.kind === 'purpose' && topic === 'purchase')
    return takeBought(ledger, value, said.block, measure);
  if (isVehicleType(topic, said) && /^(?:level|actual)$/.test(measure.kind)) return;
  takeMeasure(ledger, entryOf(value, topic), said.block, measure, keys[topic]);
}

/** `购置费17.5万元，主要用于更新执法车1辆`: what the money was for says how many it bought. */
function takeBought(ledger: Ledger, value: Entry, block: number, { text }: Measure): void {
  const [found, ...more] = [...(text?.value ?? '').matchAll(/(\d{1,4})[辆台]/g)];
  if (text === undefined || found === undefined || more.length > 0 || !words.bought.test(text.value)) return;
  const start = text.start + found.index;
  const count = fieldAt(ledger, 'count', Number(found[1]), { block, start, end: start + found[0].length });
  put(ledger, under(value, 'vehicles'), 'purchased', count);
}

/** `无因公出国（境）费用`: nothing was spent; 未安排预算 says nothing of what was. */
function takeNone(ledger: Ledger, value: Entry, topic: Topic, said: Said, measure: Measure): void {
  const of = measure.text?.value ?? '';
  const named = topicOf(of) ?? (words.sameExpense.test(of) ? topic : undefined);
  const key = named === undefined || words.plan.test(of) ? undefined : keys[named].level;
  if (named === undefined || key === undefined || !words.expense.test(of)) return;
  put(
    ledger,
    entryOf(value, named),
    key,
    fieldAt(ledger, 'money', 0, { block: said.block, start: measure.start, end: measure.end }),
  );
}

function entryOf(value: Entry, topic: Topic): Entry {
  if (topic === 'total') return value;
  if (topic === 'purchase' || topic === 'running') return under(value, 'vehicles');
  if (topic === 'domestic' || topic === 'foreign') return guestsOf(value, topic);
  return under(value, topic);
}

const guestsOf = (value: Entry, topic: Topic): Entry =>
  under(under(value, 'reception'), topic === 'foreign' ? 'foreign' : 'domestic');

/** `共接待20批次`, `接待人次180人`: guests of whatever reception is told of. */
const isGuestCount = (said: Said): boolean => isCounting(said) && words.guests.test(said.subject);

const isCounting = (said: Said): boolean => said.measures.some(({ kind }) => kind === 'count');

/** `其中：轿车1辆、金额18万元`: vehicles by type are parts of the number and the amount before them. */
const isVehicleType = (topic: Topic, { subject }: Said): boolean =>
  /^(?:vehicles|purchase|running)$/.test(topic) && words.vehicleType.test(subject);

/** Counts are told apart by their measure word and the words before it. */
function takeCount(ledger: Ledger, value: Entry, topic: Topic, said: Said, measure: Measure): void {
  const { figure } = measure;
  if (figure?.kind !== 'count') return;
  if (measure.ofYear !== undefined || isVehicleType(topic, said))
    return account(ledger, { block: said.block, start: measure.start, end: measure.end });
  const placeOf = (of: Topic) => countPlace(value, of, `${said.subject}${measure.label}`, figure.measure);
  const own = placeOf(topic);
  const place = own !== undefined && isAllGuests(topic, said, own.entry[own.key]) ? placeOf('domestic') : own;
  if (place !== undefined) put(ledger, place.entry, place.key, measureField(ledger, said.block, measure));
}

/** `外宾0人次，共接待386人次`: the guests of both kinds, none of whom came from abroad. */
const isAllGuests = (topic: Topic, { subject, nested }: Said, told: Entry[string]): boolean =>
  topic === 'foreign' &&
  !nested &&
  /^共/.test(subject) &&
  words.guests.test(subject) &&
  (told as { value?: unknown } | undefined)?.value === 0;

function countPlace(
  value: Entry,
  topic: Topic,
  said: string,
  unit: string,
): { readonly entry: Entry; readonly key: string } | undefined {
  if (topic === 'abroad') {
    if (/团|组/.test(unit) || (/个|次|批/.test(unit) && unit !== '人次' && words.groups.test(said)))
      return { entry: under(value, 'abroad'), key: 'groups' };
    return /^人/.test(unit) ? { entry: under(value, 'abroad'), key: 'persons' } : undefined;
  }
  if (/^(?:vehicles|purchase|running)$/.test(topic)) {
    if (!/辆|台/.test(unit) || words.gone.test(said)) return undefined;
    const bought = words.bought.test(said);
    return { entry: under(value, 'vehicles'), key: bought ? 'purchased' : 'fleet' };
  }
  if (!/^(?:reception|domestic|foreign)$/.test(topic)) return undefined;
  if ((/^批|团|次$/.test(unit) && unit !== '人次') || (unit === '个' && words.batches.test(said)))
    return { entry: guestsOf(value, topic), key: 'batches' };
  return /^人/.test(unit) ? { entry: guestsOf(value, topic), key: 'persons' } : undefined;
}

/** `具体内容包括：招商引资接待9.08万元`: parts of what a reception's total was spent on. */
function isContent(ledger: Ledger, said: Said, named: Topic | undefined, topic: Topic): boolean {
  const amounts = said.measures.filter(({ kind }) => kind === 'level');
  if (!/^(?:domestic|foreign|reception)$/.test(topic) || amounts.length !== 1 || said.subject === '')
    return false;
  const before = wordsBefore(ledger.context, said);
  if (!words.content.test(before) || isPerHead(said.subject)) return false;
  return named === undefined || (named === 'reception' && !words.ownContent.test(said.subject));
}

function takeContent(ledger: Ledger, guests: Entry, said: Said): void {
  const span = spanOf(said);
  const entry: Entry = { content: fieldAt(ledger, 'text', textAt(ledger.context.document, span), span) };
  for (const measure of said.measures) {
    if (measure.kind === 'level') put(ledger, entry, 'amount', measureField(ledger, said.block, measure));
    else account(ledger, { block: said.block, start: measure.start, end: measure.end });
  }
  listUnder(guests, 'items').push(entry);
}
