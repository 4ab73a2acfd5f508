import {
  atMost,
  balance,
  checksOf,
  equal,
  fact,
  growth,
  ratio,
  sameSign,
  sum,
  zeroBase,
} from '../relations.js';

/** Chapters that tell a total, how it changed and by how much in percent. */
const CHANGING = [
  'overall',
  'revenue',
  'expenditure',
  'fiscalAppropriation',
  'generalPublicBudget',
  'basicExpenditure',
  'agencyOperation',
];

/** Chapters that tell how revenue changed beside the rest. */
const TWO_SIDED = [
  'overall',
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentFunds',
  'stateCapital',
];

const PARTS = [
  'revenue.items[*]',
  'expenditure.items[*]',
  'generalPublicBudget.items[*]',
  'governmentFunds.items[*]',
  'stateCapital.items[*]',
  'governmentFunds',
  'stateCapital',
  'basicExpenditure.personnel',
  'basicExpenditure.operating',
  'meetingsAndTraining.meetings',
  'meetingsAndTraining.training',
];

const checks = checksOf({ group: 'prose', severity: 'error', source: '财预〔2016〕143号' });

/** 总体, 收入, 支出, 财政拨款总体: sums, shares and changes. */
export const totals = checks(
  {
    id: 'overall-balance',
    title: { zh: '收入总计等于支出总计', en: 'Total revenue equals total expenditure' },
    each: { kind: 'entries', of: ['overall', 'fiscalAppropriation'] },
    relation: equal('.revenueTotal', '.expenditureTotal'),
  },
  {
    id: 'overall-growth',
    title: { zh: '增减率＝增减额÷上年数', en: 'Rate of change = change ÷ last year' },
    each: { kind: 'entries', of: CHANGING },
    relation: growth('.total', '.change', '.changeRate'),
    exceptions: { zh: '上年数为零', en: 'last year was zero' },
  },
  {
    id: 'revenue-growth',
    title: {
      zh: '收入总计的增减率＝增减额÷上年数',
      en: 'Rate of change of total revenue = change ÷ last year',
    },
    each: { kind: 'entries', of: ['overall', 'fiscalAppropriation'] },
    relation: growth('.revenueTotal', '.revenueChange', '.revenueChangeRate'),
  },
  {
    id: 'expenditure-growth',
    title: {
      zh: '支出总计的增减率＝增减额÷上年数',
      en: 'Rate of change of total expenditure = change ÷ last year',
    },
    each: { kind: 'entries', of: ['overall', 'fiscalAppropriation'] },
    relation: growth('.expenditureTotal', '.expenditureChange', '.expenditureChangeRate'),
  },
  {
    id: 'change-direction',
    title: { zh: '增减额与增减率方向一致', en: 'Change and rate of change point the same way' },
    each: {
      kind: 'entries',
      of: [
        ...CHANGING,
        'revenue.items[*]',
        'expenditure.items[*]',
        'threePublic',
        'threePublic.abroad',
        'threePublic.vehicles',
        'threePublic.reception',
        'governmentFunds',
        'stateCapital',
      ],
    },
    relation: sameSign('.change', '.changeRate'),
  },
  {
    id: 'revenue-direction',
    title: {
      zh: '收入总计的增减额与增减率方向一致',
      en: 'Change of total revenue and its rate point the same way',
    },
    each: { kind: 'entries', of: TWO_SIDED },
    relation: sameSign('.revenueChange', '.revenueChangeRate'),
  },
  {
    id: 'expenditure-direction',
    title: {
      zh: '支出总计的增减额与增减率方向一致',
      en: 'Change of total expenditure and its rate point the same way',
    },
    each: { kind: 'entries', of: ['overall', 'fiscalAppropriation'] },
    relation: sameSign('.expenditureChange', '.expenditureChangeRate'),
  },
  {
    id: 'change-from-zero',
    title: { zh: '上年数为零时没有增减率', en: 'No rate of change from a last year of zero' },
    severity: 'warning',
    each: { kind: 'entries', of: CHANGING },
    relation: zeroBase('.change', '.total', '.changeRate', '.change'),
  },
  {
    id: 'carry-over',
    title: {
      zh: '收入总计＝本年收入＋使用结余＋年初结转',
      en: 'Total revenue = revenue of the year + surplus used + opening balance',
    },
    relation: sum(
      'overall.total|overall.revenueTotal',
      'revenue.total',
      'overall.surplusUsed?',
      'overall.opening',
    ),
    exceptions: { zh: '没有写年初结转和结余', en: 'no opening balance is told' },
  },
  {
    id: 'carry-over-closing',
    title: {
      zh: '支出总计＝本年支出＋结余分配＋年末结转',
      en: 'Total expenditure = expenditure of the year + surplus distributed + closing balance',
    },
    relation: sum(
      'overall.total|overall.expenditureTotal',
      'expenditure.total',
      'overall.surplusDistributed?',
      'overall.closing',
    ),
    exceptions: { zh: '没有写年末结转和结余', en: 'no closing balance is told' },
  },
  {
    id: 'revenue-in-overall',
    title: { zh: '本年收入不大于收入总计', en: 'Revenue of the year is at most total revenue' },
    relation: atMost('revenue.total', 'overall.total|overall.revenueTotal'),
  },
  {
    id: 'expenditure-in-overall',
    title: { zh: '本年支出不大于支出总计', en: 'Expenditure of the year is at most total expenditure' },
    relation: atMost('expenditure.total', 'overall.total|overall.expenditureTotal'),
  },
  {
    id: 'revenue-sum',
    title: { zh: '本年收入＝各来源之和', en: 'Revenue = sum of its sources' },
    relation: sum('revenue.total', 'revenue.items[!within].amount'),
    exceptions: {
      zh: '“其中”不重复计算；没有写的来源为零',
      en: 'nested parts count once; sources left out are zero',
    },
  },
  {
    id: 'revenue-share',
    title: { zh: '收入来源占比＝金额÷本年收入', en: 'Share of a source = amount ÷ revenue' },
    each: { kind: 'entries', of: ['revenue.items[!within]'] },
    relation: ratio('.amount', 'revenue.total', '.share'),
  },
  {
    id: 'expenditure-sum',
    title: { zh: '本年支出＝各类支出之和', en: 'Expenditure = sum of its kinds' },
    relation: sum('expenditure.total', 'expenditure.items[!within].amount'),
    exceptions: {
      zh: '“其中”不重复计算；没有写的类别为零',
      en: 'nested parts count once; kinds left out are zero',
    },
  },
  {
    id: 'expenditure-share',
    title: { zh: '支出类别占比＝金额÷本年支出', en: 'Share of a kind = amount ÷ expenditure' },
    each: { kind: 'entries', of: ['expenditure.items[!within]'] },
    relation: ratio('.amount', 'expenditure.total', '.share'),
  },
  {
    id: 'fiscal-parts',
    title: {
      zh: '三本预算财政拨款支出之和不大于财政拨款总计',
      en: 'Expenditure from the three budgets is at most total fiscal appropriation',
    },
    relation: atMost(
      ['generalPublicBudget.total', 'governmentFunds.expenditure?', 'stateCapital.expenditure?'],
      'fiscalAppropriation.total|fiscalAppropriation.expenditureTotal',
    ),
    exceptions: { zh: '财政拨款总计含年末结转', en: 'the total also holds carry-over' },
  },
  {
    id: 'fiscal-in-overall',
    title: {
      zh: '财政拨款总计不大于收支总计',
      en: 'Total fiscal appropriation is at most the overall total',
    },
    relation: atMost(
      'fiscalAppropriation.total|fiscalAppropriation.revenueTotal',
      'overall.total|overall.revenueTotal',
    ),
  },
  {
    id: 'fiscal-carry-over',
    title: {
      zh: '财政拨款支出总计＝三本预算支出＋年末财政拨款结转',
      en: 'Total fiscal appropriation = expenditure from the three budgets + closing balance',
    },
    relation: balance(
      ['fiscalAppropriation.total|fiscalAppropriation.expenditureTotal'],
      [
        'generalPublicBudget.total',
        'governmentFunds.expenditure?',
        'stateCapital.expenditure?',
        'fiscalAppropriation.closing',
      ],
    ),
    exceptions: { zh: '没有写年末财政拨款结转和结余', en: 'no closing balance is told' },
  },
  {
    id: 'parts-growth',
    title: { zh: '分项增减率＝增减额÷上年数', en: 'Rate of change of a part = change ÷ last year' },
    each: { kind: 'entries', of: PARTS },
    relation: growth('.amount|.actual|.expenditure', '.change', '.changeRate'),
    exceptions: { zh: '上年数为零', en: 'last year was zero' },
  },
  {
    id: 'compared-year',
    title: { zh: '增减与上一年度相比', en: 'Changes are against the year before' },
    severity: 'warning',
    relation: fact('compared-year'),
  },
  {
    id: 'year-words',
    title: { zh: '正文年度与报告年度一致', en: 'The text speaks of the report’s year' },
    severity: 'warning',
    relation: fact('year-words'),
  },
  {
    id: 'assets-year',
    title: { zh: '资产截止日为报告年度末', en: 'Assets are told as of the end of the report’s year' },
    severity: 'warning',
    relation: fact('assets-year'),
  },
);
