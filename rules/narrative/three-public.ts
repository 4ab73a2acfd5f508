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
import { changeKeys, follower, isPerHead, partKeys, takeMeasure, type Keys } from '../reading/slots.js';
import type { Measure } from '../../src/text/measures.js';

type Topic = 'total' | 'abroad' | 'vehicles' | 'purchase' | 'running' | 'reception' | 'domestic' | 'foreign';

const topics: readonly { readonly topic: Topic; readonly words: RegExp }[] = [
  {
    topic: 'vehicles',
    words:
      /公务用?车购置费?用?[及和与、]?(?:公务用?车)?运行|公务用?车(?:购置)?(?:及|和)?运行(?:维护)?(?:费)?(?:及|和)购置|^公务用?车(?:费|经费|支出)?$/,
  },
  {
    topic: 'purchase',
    words: /(?:公务用?车|车辆)购置|(?:购置|更新|新购|购买)(?:公务)?(?:用车|车辆)|更新购置|^购置费/,
  },
  {
    topic: 'running',
    words:
      /(?:公务用?车|车辆)运行|公务用?车保有|运行维护费|[共现保实拥]有(?:公务)?(?:用车|车辆)|^运行(?:维护)?费/,
  },
  { topic: 'foreign', words: /(?:外事|外宾|国境?外|外国|境外)(?:公务)?接待|接待外宾|外宾/ },
  { topic: 'domestic', words: /国内(?:公务)?接待|国内公务/ },
  { topic: 'reception', words: /接待/ },
  { topic: 'abroad', words: /出国/ },
  { topic: 'total', words: /三公/ },
];

const wholeMoney = {
  level: 'actual',
  actual: 'actual',
  budget: 'budget',
  'adjusted-budget': 'budget',
  completion: 'completionRate',
} as const;
const partMoney = { ...wholeMoney, share: 'share' } as const;
const vehicleKeys = (key: 'purchase' | 'running'): Keys => ({
  level: key,
  actual: key,
  budget: `${key}Budget`,
  'adjusted-budget': `${key}Budget`,
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
  locate: (context) => sectionsOf(context, 'threePublic', 'threePublicTotal', 'threePublicDetail'),
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

function topicOf(words: string): Topic | undefined {
  const key = subjectKey(words.replace(/[（(]/g, '(').replace(/[）)]/g, ')'));
  const plain = words.replace(/[()（）“”"\s]/g, '');
  return topics.find((entry) => entry.words.test(key) || entry.words.test(plain))?.topic;
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
  if (isVehicleType(topic, said) && /^(?:level|actual)$/.test(measure.kind)) return;
  takeMeasure(ledger, entryOf(value, topic), said.block, measure, keys[topic]);
}

/** `无因公出国（境）费用`: nothing was spent; 未安排预算 says nothing of what was. */
function takeNone(ledger: Ledger, value: Entry, topic: Topic, said: Said, measure: Measure): void {
  const of = measure.text?.value ?? '';
  const named = topicOf(of) ?? (/^(?:此项|该项|相关)?(?:支出|费用|经费)/.test(of) ? topic : undefined);
  const key = named === undefined || /预算|计划|任务|团组|人员/.test(of) ? undefined : keys[named].level;
  if (named === undefined || key === undefined || !/费|支出|经费/.test(of)) return;
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
const isGuestCount = (said: Said): boolean =>
  isCounting(said) &&
  /^(?:共|共计|累计|全年|其中)?接待(?:人次|批次|人数|人员|团组|对象)?数?$/.test(said.subject);

const isCounting = (said: Said): boolean => said.measures.some(({ kind }) => kind === 'count');

/** `其中：轿车1辆、金额18万元`: vehicles by type are parts of the number and the amount before them. */
const isVehicleType = (topic: Topic, { subject }: Said): boolean =>
  /^(?:vehicles|purchase|running)$/.test(topic) &&
  /车$/.test(subject) &&
  !/公务用?车|公车|^.{0,6}用车$|(?:购置|更新).{0,4}车$/.test(subject);

/** Counts are told apart by their measure word and the words before it. */
function takeCount(ledger: Ledger, value: Entry, topic: Topic, said: Said, measure: Measure): void {
  const { figure } = measure;
  if (figure?.kind !== 'count' || measure.ofYear !== undefined) return;
  if (isVehicleType(topic, said))
    return account(ledger, { block: said.block, start: measure.start, end: measure.end });
  const place = countPlace(value, topic, `${said.subject}${measure.label}`, figure.measure);
  if (place !== undefined) put(ledger, place.entry, place.key, measureField(ledger, said.block, measure));
}

function countPlace(
  value: Entry,
  topic: Topic,
  words: string,
  unit: string,
): { readonly entry: Entry; readonly key: string } | undefined {
  if (topic === 'abroad') {
    if (/团|组/.test(unit) || (/个|次|批/.test(unit) && unit !== '人次' && /团|组/.test(words)))
      return { entry: under(value, 'abroad'), key: 'groups' };
    return /^人/.test(unit) ? { entry: under(value, 'abroad'), key: 'persons' } : undefined;
  }
  if (/^(?:vehicles|purchase|running)$/.test(topic)) {
    if (!/辆|台/.test(unit)) return undefined;
    const bought = /购置|更新|新购|购买/.test(words) && !/保有/.test(words);
    return { entry: under(value, 'vehicles'), key: bought ? 'purchased' : 'fleet' };
  }
  if (!/^(?:reception|domestic|foreign)$/.test(topic)) return undefined;
  if ((/^批|团|次$/.test(unit) && unit !== '人次') || (unit === '个' && /团组|批/.test(words)))
    return { entry: guestsOf(value, topic), key: 'batches' };
  return /^人/.test(unit) ? { entry: guestsOf(value, topic), key: 'persons' } : undefined;
}

/** `具体内容包括：招商引资接待9.08万元`: parts of what a reception's total was spent on. */
function isContent(ledger: Ledger, said: Said, named: Topic | undefined, topic: Topic): boolean {
  const amounts = said.measures.filter(({ kind }) => kind === 'level');
  if (!/^(?:domestic|foreign|reception)$/.test(topic) || amounts.length !== 1 || said.subject === '')
    return false;
  const before = wordsBefore(ledger.context, said);
  if (!/具体内容|(?:主要|其中)包括|用于[:：]/.test(before) || /人均|车均/.test(said.subject)) return false;
  return named === undefined || (named === 'reception' && !/公务接待/.test(said.subject));
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
