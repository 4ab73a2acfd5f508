import { defineRule, type Context } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, statementsOf, textPassages, wordsBefore, type Said } from '../reading/chapter.js';
import { closeLedger, fieldAt, openLedger, put, under, type Entry } from '../reading/ledger.js';
import { isSeveral, slotOf, take, type Slot } from '../reading/slots.js';

const money = (key: string) => ({ level: key, actual: key });
/** What is reserved is a budget. */
const reserve = (key: string) => ({ ...money(key), budget: key, 'adjusted-budget': key });
/** `货物采购授予中小企业合同金额占货物支出金额的100%`: an amount of a kind that went to them has no key of its own. */
const ofKind = (id: string, name: string, share: string): Slot => ({
  id: `${id}ToSmall`,
  subject: new RegExp(`${name}.{0,8}(?:中小|授予|面向)`),
  keys: { share },
});
const slots: readonly (Slot & { readonly reserved?: true })[] = [
  { id: 'microByKind', subject: /(?:货物|工程|服务).{0,12}小微/, keys: {} },
  ofKind('goods', '货物', 'smallAndMediumShareOfGoods'),
  ofKind('works', '工程', 'smallAndMediumShareOfWorks'),
  ofKind('services', '服务', 'smallAndMediumShareOfServices'),
  {
    id: 'reservedMicro',
    reserved: true,
    subject: /预留.{0,20}(?:小微|小型和?、?微型)|(?:小微|小型和?、?微型).{0,12}预留/,
    keys: reserve('smallAndMicro'),
  },
  {
    id: 'reservedSmall',
    reserved: true,
    subject: /预留|面向中小企业(?!.{0,12}小微).{0,12}(?:预算|采购项目)/,
    keys: reserve('smallAndMedium'),
  },
  {
    id: 'micro',
    subject: /小微|小型、?微型|小型和微型/,
    keys: { ...money('smallAndMicro'), share: 'smallAndMicroShare' },
  },
  { id: 'small', subject: /中小|中型/, keys: { ...money('smallAndMedium'), share: 'smallAndMediumShare' } },
  { id: 'goods', subject: /货物/, keys: money('goods') },
  { id: 'works', subject: /工程/, keys: money('works') },
  { id: 'services', subject: /服务/, keys: money('services') },
  {
    id: 'total',
    subject: /政府采购|^(?:实际)?采购(?:支出|金额|总额|规模|合同)|^实际采购/,
    keys: money('total'),
  },
];

const kinds = slots.filter(({ id }) => /^(?:goods|works|services)$/.test(id));

/** `由中小企业供应商中标或成交的，采购金额…`: a part of the procurement by who won it, which has no place of its own. */
const isAward = (context: Context, said: Said): boolean => /中标|成交/.test(wordsBefore(context, said));

/** A planned sum, and what it is made up of: `采购预算总额40万元，其中：货物15万元`. */
function isPlanned(slot: string, { subject, measures, among }: Said, before: boolean): boolean {
  if (slot !== 'total') return before && (among || slot !== 'small');
  return (
    /计划/.test(subject) ||
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
        if (measure.kind !== 'none' || !/^(?:政府|任何)?采购/.test(measure.text?.value ?? '')) continue;
        put(
          ledger,
          value,
          'total',
          fieldAt(ledger, 'money', 0, { block: said.block, start: measure.start, end: measure.end }),
        );
      }
      if (slot === undefined || isAward(context, said)) continue;
      planned = isPlanned(slot.id, said, planned);
      if (planned && slot.reserved !== true && !reserved) continue;
      reserved = slot.reserved === true || (reserved && said.among);
      take(ledger, reserved ? under(value, 'reserved') : value, said, slot.keys);
    }
    return closeLedger(ledger, value);
  },
});
