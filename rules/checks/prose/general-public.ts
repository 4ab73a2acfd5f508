import {
  anyOf,
  atMost,
  checksOf,
  equal,
  partialSum,
  ratio,
  ratioOfInitial,
  sum,
  verdict,
  zeroBase,
} from '../relations.js';

const checks = checksOf({ group: 'prose', severity: 'error', source: '财预〔2016〕143号' });

const ITEMS = ['generalPublicBudget.items[*]', 'governmentFunds.items[*]', 'stateCapital.items[*]'];

/** 一般公共预算财政拨款支出, its structure and its items; 基本支出. */
export const generalPublic = checks(
  {
    id: 'gpb-share',
    title: {
      zh: '一般公共预算支出占本年支出的比例',
      en: 'Share of general public expenditure in expenditure',
    },
    relation: ratio(
      'generalPublicBudget.total',
      'expenditure.total',
      'generalPublicBudget.shareOfExpenditure',
    ),
  },
  {
    id: 'gpb-in-expenditure',
    title: { zh: '一般公共预算支出不大于本年支出', en: 'General public expenditure is at most expenditure' },
    relation: atMost('generalPublicBudget.total', 'expenditure.total'),
  },
  {
    id: 'gpb-structure-sum',
    title: { zh: '一般公共预算支出＝各类支出之和', en: 'General public expenditure = sum of its classes' },
    relation: sum('generalPublicBudget.total', 'generalPublicBudget.structure[*].amount'),
  },
  {
    id: 'gpb-structure-share',
    title: {
      zh: '类支出占比＝金额÷一般公共预算支出',
      en: 'Share of a class = amount ÷ general public expenditure',
    },
    each: { kind: 'entries', of: ['generalPublicBudget.structure[*]'] },
    relation: ratio('.amount', 'generalPublicBudget.total', '.share'),
  },
  {
    id: 'gpb-items-sum',
    title: { zh: '一般公共预算支出＝各项支出之和', en: 'General public expenditure = sum of its items' },
    relation: partialSum('generalPublicBudget.total', 'generalPublicBudget.items[!within].actual'),
    exceptions: { zh: '只写部分项目', en: 'items printed in part' },
  },
  {
    id: 'gpb-class-items',
    title: { zh: '类支出＝该类各项支出之和', en: 'Amount of a class = sum of its items' },
    each: {
      kind: 'groups',
      of: 'generalPublicBudget.structure[*]',
      members: 'generalPublicBudget.items[!within]',
      by: 'class',
    },
    relation: partialSum('.group.amount', '.members.actual'),
    exceptions: {
      zh: '只写部分项目；类名有无“支出”不论',
      en: 'items printed in part; 支出 at the end of a name does not matter',
    },
  },
  {
    id: 'gpb-actual',
    title: {
      zh: '具体情况的支出决算数＝一般公共预算支出',
      en: 'Final figure of the details = general public expenditure',
    },
    relation: equal('generalPublicBudget.actual', 'generalPublicBudget.total'),
  },
  {
    id: 'gpb-completion',
    title: { zh: '一般公共预算支出完成率＝决算数÷预算数', en: 'Completion = final ÷ budget' },
    each: { kind: 'entries', of: ['generalPublicBudget', 'governmentFunds', 'stateCapital'] },
    relation: anyOf(
      ratioOfInitial('.actual|.expenditure', '.budget', '.completionRate', '.completionBase'),
      ratio('.actual|.expenditure', '.adjustedBudget', '.completionRate'),
    ),
    exceptions: { zh: '预算数为零；按调整预算数计算', en: 'budget of zero; ratio to the adjusted budget' },
  },
  {
    id: 'item-completion',
    title: { zh: '项级科目完成率＝决算数÷预算数', en: 'Completion of an item = final ÷ budget' },
    each: { kind: 'entries', of: ITEMS },
    relation: anyOf(
      ratioOfInitial('.actual', '.budget', '.completionRate', '.completionBase'),
      ratio('.actual', '.adjustedBudget', '.completionRate'),
    ),
    exceptions: {
      zh: '预算数为零或没有写；按调整预算数计算',
      en: 'budget zero or not told; ratio to the adjusted budget',
    },
  },
  {
    id: 'item-zero-budget',
    title: { zh: '预算数为零时没有完成率', en: 'No completion of a budget of zero' },
    severity: 'warning',
    each: { kind: 'entries', of: ITEMS },
    relation: zeroBase('.actual', '.budget', '.completionRate'),
    exceptions: { zh: '写明调整预算数', en: 'an adjusted budget is told' },
  },
  {
    id: 'item-verdict',
    title: { zh: '决算数大于、小于、等于预算数的说法属实', en: 'Above, below, equal to the budget is true' },
    severity: 'warning',
    each: {
      kind: 'entries',
      of: [
        ...ITEMS,
        'generalPublicBudget',
        'threePublic',
        'threePublic.abroad',
        'threePublic.vehicles',
        'threePublic.reception',
      ],
    },
    relation: anyOf(
      verdict('.actual', '.verdict', '.budget'),
      verdict('.actual', '.verdict', '.adjustedBudget'),
    ),
  },
  {
    id: 'basic-sum',
    title: { zh: '基本支出＝人员经费＋公用经费', en: 'Basic expenditure = personnel + operating' },
    relation: sum(
      'basicExpenditure.total',
      'basicExpenditure.personnel.amount',
      'basicExpenditure.operating.amount',
    ),
  },
  {
    id: 'personnel-sum',
    title: { zh: '人员经费＝工资福利支出＋对个人和家庭的补助', en: 'Personnel = wages + household' },
    relation: sum(
      'basicExpenditure.personnel.amount',
      'basicExpenditure.personnel.wages',
      'basicExpenditure.personnel.household',
    ),
  },
  {
    id: 'operating-sum',
    title: { zh: '公用经费＝商品和服务支出＋资本性支出', en: 'Operating = goods and services + capital' },
    relation: sum(
      'basicExpenditure.operating.amount',
      'basicExpenditure.operating.goodsAndServices',
      'basicExpenditure.operating.capital',
    ),
  },
  {
    id: 'basic-share',
    title: { zh: '人员、公用经费占比＝金额÷基本支出', en: 'Share = amount ÷ basic expenditure' },
    each: { kind: 'entries', of: ['basicExpenditure.personnel', 'basicExpenditure.operating'] },
    relation: ratio('.amount', 'basicExpenditure.total', '.share'),
  },
  {
    id: 'basic-vs-expenditure',
    title: {
      zh: '一般公共预算基本支出不大于本年基本支出',
      en: 'Basic expenditure from the general budget is at most all basic expenditure',
    },
    relation: atMost('basicExpenditure.total', 'expenditure.items[基本支出].amount'),
  },
  {
    id: 'gpb-vs-basic',
    title: {
      zh: '基本支出不大于一般公共预算支出',
      en: 'Basic expenditure is at most general public expenditure',
    },
    relation: atMost('basicExpenditure.total', 'generalPublicBudget.total'),
  },
);
