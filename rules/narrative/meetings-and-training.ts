import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { anyOf, matcher } from '../../src/text/words.js';
import {
  passageText,
  sectionsOf,
  statementsOf,
  subjectKey,
  textPassages,
  type Said,
} from '../reading/chapter.js';
import {
  closeLedger,
  fieldAt,
  measureField,
  openLedger,
  put,
  under,
  type Entry,
  type Ledger,
} from '../reading/ledger.js';
import { sentenceWords } from '../reading/sentences.js';
import { budgetKeys, overBudgetKeys, partKeys, takeMeasure } from '../reading/slots.js';
import { narrativeWords } from './words.js';

const keys = {
  level: 'actual',
  actual: 'actual',
  ...budgetKeys,
  ...overBudgetKeys,
  completion: 'completionRate',
  ...partKeys,
} as const;
const SECTIONS = [
  'meetingsAndTraining',
  'generalExpenses',
  'threePublic',
  'threePublicTotal',
  'threePublicDetail',
];

const { meetings, training, met, trained, elsewhere, other, expense } = narrativeWords.meetingsAndTraining;
const { plan } = narrativeWords.threePublic;
const MEETINGS = matcher({ any: meetings });
const TRAINING = matcher({ any: training });
const EITHER = anyOf(...meetings, ...training);
/** A sentence that says how much: an enumeration (`“三公”经费、会议费、培训费`) does not. */
const TOLD = new RegExp(
  `${EITHER}[^。、]{0,16}(?:[\\d０-９]|持平)|${EITHER}[^。]{0,16}分别|${anyOf(...sentenceWords.none.cue)}${EITHER}`,
);

/** 会议费 and 培训费, where a province prints them: a chapter of their own, or beside “三公”. Amounts in 分. */
export const meetingsAndTraining = defineRule<Section>({
  id: 'meetings-and-training',
  title: '会议费、培训费支出情况',
  pointer: '/finalAccounts/meetingsAndTraining',
  locate: (context) =>
    sectionsOf(context, ...SECTIONS).filter((section) =>
      textPassages([section]).some((passage) => TOLD.test(passageText(context, passage))),
    ),
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/meetings-and-training');
    const value: Entry = {};
    for (const passage of textPassages(sections)) {
      let topic: Topic | undefined;
      for (const said of statementsOf(context, passage)) {
        takeNone(ledger, value, said);
        if (said.subject !== '')
          topic = isCounting(said) ? countedTopic(said.subject, topic) : topicOf(said.subject);
        if (topic !== undefined) takeSaid(ledger, under(value, topic), said);
      }
    }
    return closeLedger(ledger, value);
  },
});

type Topic = 'meetings' | 'training';

const isCounting = (said: Said): boolean =>
  said.measures.length > 0 && said.measures.every(({ figure }) => figure?.kind === 'count');

/** `召开会议3个，参会150人，会议费支出2.4万元`: counts may stand before the expense; guests and vehicles are no one's here. */
function countedTopic(subject: string, told: Topic | undefined): Topic | undefined {
  if (elsewhere.test(subject)) return undefined;
  const [ofMeetings, ofTraining] = [met.test(subject), trained.test(subject)];
  return ofMeetings === ofTraining ? told : ofMeetings ? 'meetings' : 'training';
}

function topicOf(subject: string): Topic | undefined {
  const key = subjectKey(subject);
  if (other.test(key)) return undefined;
  const [ofMeetings, ofTraining] = [MEETINGS.test(key), TRAINING.test(key)];
  return ofMeetings === ofTraining ? undefined : ofMeetings ? 'meetings' : 'training';
}

/** `无会议费支出`: both where both are named; 未安排会议费预算 says nothing of what was spent. */
function takeNone(ledger: Ledger, value: Entry, { block, subject, measures }: Said): void {
  for (const { kind, text, start, end } of measures) {
    const of = subjectKey(`${subject}${text?.value ?? ''}`);
    if (kind !== 'none' || other.test(of) || plan.test(of) || !expense.test(of)) continue;
    const zero = fieldAt(ledger, 'money', 0, { block, start, end });
    if (MEETINGS.test(of)) put(ledger, under(value, 'meetings'), 'actual', zero);
    if (TRAINING.test(of)) put(ledger, under(value, 'training'), 'actual', zero);
  }
}

function takeSaid(ledger: Ledger, entry: Entry, said: Said): void {
  for (const measure of said.measures) {
    if (measure.figure?.kind !== 'count') takeMeasure(ledger, entry, said.block, measure, keys);
    else
      put(
        ledger,
        entry,
        /^人/.test(measure.figure.measure) ? 'persons' : 'count',
        measureField(ledger, said.block, measure),
      );
  }
}
