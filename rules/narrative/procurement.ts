import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, statementsOf, textPassages, type Said } from '../reading/chapter.js';
import { closeLedger, fieldAt, openLedger, put, under, type Entry } from '../reading/ledger.js';
import { isSeveral, slotOf, take, type Slot } from '../reading/slots.js';
import { awardKey, isAward } from './awards.js';
import { narrativeWords } from './words.js';

const named = narrativeWords.procurement;

const money = (key: string) => ({ level: key, actual: key });
/** What is reserved is a budget. */
const reserve = (key: string) => ({ ...money(key), budget: key, 'adjusted-budget': key });
const slots: readonly (Slot & { readonly reserved?: true })[] = [
  { id: 'microByKind', subject: named.microByKind, keys: {} },
  // 货物采购授予中小企业合同金额占货物支出金额的100%: an amount of a kind that went to them has no key of its own.
  { id: 'goodsToSmall', subject: named.goodsToSmall, keys: { share: 'smallAndMediumShareOfGoods' } },
  { id: 'worksToSmall', subject: named.worksToSmall, keys: { share: 'smallAndMediumShareOfWorks' } },
  { id: 'servicesToSmall', subject: named.servicesToSmall, keys: { share: 'smallAndMediumShareOfServices' } },
  { id: 'reservedMicro', reserved: true, subject: named.reservedMicro, keys: reserve('smallAndMicro') },
  { id: 'reservedSmall', reserved: true, subject: named.reservedSmall, keys: reserve('smallAndMedium') },
  {
    id: 'micro',
    subject: named.micro,
    keys: { ...money('smallAndMicro'), share: 'smallAndMicroShare' },
  },
  {
    id: 'small',
    subject: named.small,
    keys: { ...money('smallAndMedium'), share: 'smallAndMediumShare' },
  },
  { id: 'goods', subject: named.goods, keys: money('goods') },
  { id: 'works', subject: named.works, keys: money('works') },
  { id: 'services', subject: named.services, keys: money('services') },
  { id: 'total', subject: named.total, keys: money('total') },
];

const kinds = slots.filter(({ id }) => /^(?:goods|works|services)$/.test(id));

/** A planned sum, and what it is made up of: `采购预算总额40万元，其中：货物15万元`. */
function isPlanned(slot: string, { subject, measures, among }: Said, before: boolean): boolean {
  if (slot !== 'total') return before && (among || slot !== 'small');
  return (
    named.planned.test(subject) ||
    (measures.some(({ kind }) => /budget$/.test(kind)) &&
      !measures.some(({ kind }) => /^(?:level|actual)$/.test(kind)))
  );
}

/** 政府采购: the total, its three kinds, and what small and medium enterprises were given. Amounts in 分. */
export const procurement = defineRule<Section>({
  id: 'procurement',
  title: '政府采购支出情况',
  pointer: '/finalAccounts/procurement',
  locate: (context) => sectionsOf(context, 'procurement'),
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/procurement');
    const value: Entry = {};
    let slot: (typeof slots)[number] | undefined;
    let reserved = false;
    let planned = false;
    for (const said of textPassages(sections).flatMap((passage) => statementsOf(context, passage))) {
      if (said.subject !== '')
        slot = isSeveral(kinds, said.subject) ? undefined : slotOf(slots, said.subject);
      for (const measure of said.measures) {
        if (measure.kind !== 'none' || !named.none.test(measure.text?.value ?? '')) continue;
        put(
          ledger,
          value,
          'total',
          fieldAt(ledger, 'money', 0, { block: said.block, start: measure.start, end: measure.end }),
        );
      }
      if (isAward(context, said)) {
        const key = awardKey(context, said);
        if (key !== undefined) take(ledger, under(value, 'awarded'), said, money(key));
        continue;
      }
      if (slot === undefined) continue;
      planned = isPlanned(slot.id, said, planned);
      if (planned && slot.reserved !== true && !reserved) continue;
      reserved = slot.reserved === true || (reserved && said.among);
      take(ledger, reserved ? under(value, 'reserved') : value, said, slot.keys);
    }
    return closeLedger(ledger, value);
  },
});
