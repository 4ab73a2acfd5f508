import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, statementsOf, subjectKey, textPassages } from '../reading/chapter.js';
import { closeLedger, fieldAt, openLedger, put, type Entry } from '../reading/ledger.js';
import { budgetKeys, changeKeys, overBudgetKeys, take } from '../reading/slots.js';
import { narrativeWords } from './words.js';

const keys = {
  level: 'total',
  actual: 'total',
  ...budgetKeys,
  ...overBudgetKeys,
  completion: 'completionRate',
  ...changeKeys,
} as const;
const { own: ownWords, none: noneWords } = narrativeWords.agencyOperation;

/** 机关运行经费. Amounts in 分. */
export const agencyOperation = defineRule<Section>({
  id: 'agency-operation',
  title: '机关运行经费支出情况',
  pointer: '/finalAccounts/agencyOperation',
  locate: (context) => sectionsOf(context, 'agencyOperation'),
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/agency-operation');
    const value: Entry = {};
    let own = true;
    for (const said of textPassages(sections).flatMap((passage) => statementsOf(context, passage))) {
      if (said.subject !== '') own = ownWords.test(subjectKey(said.subject));
      if (own) take(ledger, value, said, keys);
      for (const measure of said.measures) {
        if (
          measure.kind !== 'none' ||
          !noneWords.test(subjectKey(`${said.subject}${measure.text?.value ?? ''}`))
        )
          continue;
        put(
          ledger,
          value,
          'total',
          fieldAt(ledger, 'money', 0, { block: said.block, start: measure.start, end: measure.end }),
        );
      }
    }
    return closeLedger(ledger, value);
  },
});
