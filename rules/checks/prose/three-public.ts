import {
  anyOf,
  atMost,
  checksOf,
  completionOf,
  growth,
  ratio,
  sum,
  together,
  zeroBase,
} from '../relations.js';

const checks = checksOf({ group: 'prose', severity: 'error', source: '财预〔2016〕143号' });

const PARTS = ['threePublic.abroad', 'threePublic.vehicles', 'threePublic.reception'];

/** “三公”经费 and its parts. */
export const threePublic = checks(
  {
    id: 'three-public-sum',
    title: { zh: '“三公”经费决算＝三项之和', en: 'Three public expenses = sum of the three' },
    relation: sum(
      'threePublic.actual',
      'threePublic.abroad.actual',
      'threePublic.vehicles.actual',
      'threePublic.reception.actual',
    ),
  },
  {
    id: 'three-public-budget-sum',
    title: { zh: '“三公”经费预算＝三项之和', en: 'Budget of the three public expenses = sum of the three' },
    relation: sum(
      'threePublic.budget',
      'threePublic.abroad.budget',
      'threePublic.vehicles.budget',
      'threePublic.reception.budget',
    ),
  },
  {
    id: 'three-public-change-sum',
    title: { zh: '“三公”经费增减额＝三项之和', en: 'Change of the three public expenses = sum of the three' },
    relation: sum(
      'threePublic.change',
      'threePublic.abroad.change',
      'threePublic.vehicles.change',
      'threePublic.reception.change',
    ),
  },
  {
    id: 'three-public-share',
    title: { zh: '“三公”分项占比＝分项决算÷合计', en: 'Share of a part = part ÷ total' },
    each: { kind: 'entries', of: PARTS },
    relation: ratio('.actual', 'threePublic.actual', '.share'),
    exceptions: { zh: '合计为零', en: 'total of zero' },
  },
  {
    id: 'three-public-completion',
    title: { zh: '“三公”完成率＝决算÷预算', en: 'Completion = final ÷ budget' },
    each: { kind: 'entries', of: ['threePublic', ...PARTS] },
    relation: completionOf('.actual', '.budget', '.adjustedBudget', '.completionRate'),
  },
  {
    id: 'three-public-growth',
    title: { zh: '“三公”增减率＝增减额÷上年数', en: 'Rate of change = change ÷ last year' },
    each: { kind: 'entries', of: ['threePublic', ...PARTS] },
    relation: growth('.actual', '.change', '.changeRate'),
  },
  {
    id: 'three-public-from-zero',
    title: { zh: '“三公”上年数为零时没有增减率', en: 'No rate of change from a last year of zero' },
    severity: 'warning',
    each: { kind: 'entries', of: ['threePublic', ...PARTS] },
    relation: zeroBase('.change', '.actual', '.changeRate', '.change'),
  },
  {
    id: 'three-public-zero-budget',
    title: { zh: '“三公”预算为零时没有完成率', en: 'No completion of a budget of zero' },
    severity: 'warning',
    each: { kind: 'entries', of: ['threePublic', ...PARTS] },
    relation: zeroBase('.actual', '.budget', '.completionRate'),
  },
  {
    id: 'vehicles-sum',
    title: { zh: '公务用车费＝购置＋运行维护', en: 'Vehicles = purchase + running' },
    relation: sum(
      'threePublic.vehicles.actual',
      'threePublic.vehicles.purchase',
      'threePublic.vehicles.running',
    ),
  },
  {
    id: 'vehicles-parts',
    title: {
      zh: '公务用车购置、运行维护费不大于公务用车费',
      en: 'Purchase and running are at most vehicles',
    },
    each: { kind: 'entries', of: ['threePublic.vehicles'] },
    relation: atMost(['.purchase?', '.running'], '.actual'),
  },
  {
    id: 'reception-sum',
    title: { zh: '公务接待费＝国内接待＋外事接待', en: 'Reception = domestic + foreign' },
    relation: anyOf(
      sum(
        'threePublic.reception.actual',
        'threePublic.reception.domestic.amount',
        'threePublic.reception.foreign.amount?',
      ),
      sum('threePublic.reception.actual', 'threePublic.reception.domestic.amount'),
    ),
    exceptions: { zh: '国内接待费已含外宾接待', en: 'the domestic amount includes foreign guests' },
  },
  {
    id: 'reception-details',
    title: { zh: '接待费＝具体内容各项之和', en: 'Reception = sum of the details' },
    each: { kind: 'entries', of: ['threePublic.reception.domestic', 'threePublic.reception.foreign'] },
    relation: sum('.amount', '.items[*].amount'),
  },
  {
    id: 'reception-counts',
    title: { zh: '接待批次、人次与金额相符', en: 'Batches and persons agree with the amount' },
    severity: 'warning',
    each: { kind: 'entries', of: ['threePublic.reception.domestic', 'threePublic.reception.foreign'] },
    relation: together('.amount', '.batches'),
  },
  {
    id: 'reception-persons',
    title: { zh: '接待批次与人次相符', en: 'Batches and persons agree' },
    severity: 'warning',
    each: { kind: 'entries', of: ['threePublic.reception.domestic', 'threePublic.reception.foreign'] },
    relation: together('.persons', '.batches'),
  },
  {
    id: 'abroad-counts',
    title: { zh: '出国（境）团组、人次与金额相符', en: 'Groups and persons abroad agree with the amount' },
    severity: 'warning',
    each: { kind: 'entries', of: ['threePublic.abroad'] },
    relation: together('.actual', '.persons|.groups'),
    exceptions: { zh: '参加其他单位组团', en: 'persons who joined groups of others' },
  },
  {
    id: 'purchase-counts',
    title: { zh: '购置车辆数与购置费相符', en: 'Vehicles purchased agree with the amount' },
    severity: 'warning',
    each: { kind: 'entries', of: ['threePublic.vehicles'] },
    relation: together('.purchase', '.purchased'),
  },
  {
    id: 'purchase-completion',
    title: { zh: '公务用车购置费完成率＝决算÷预算', en: 'Completion of purchase = final ÷ budget' },
    each: { kind: 'entries', of: ['threePublic.vehicles'] },
    relation: completionOf(
      '.purchase',
      '.purchaseBudget',
      '.purchaseAdjustedBudget',
      '.purchaseCompletionRate',
    ),
  },
  {
    id: 'running-completion',
    title: { zh: '公务用车运行维护费完成率＝决算÷预算', en: 'Completion of running = final ÷ budget' },
    each: { kind: 'entries', of: ['threePublic.vehicles'] },
    relation: completionOf('.running', '.runningBudget', '.runningAdjustedBudget', '.runningCompletionRate'),
  },
  {
    id: 'purchase-growth',
    title: {
      zh: '公务用车购置费增减率＝增减额÷上年数',
      en: 'Rate of change of purchase = change ÷ last year',
    },
    each: { kind: 'entries', of: ['threePublic.vehicles'] },
    relation: growth('.purchase', '.purchaseChange', '.purchaseChangeRate'),
  },
  {
    id: 'running-growth',
    title: {
      zh: '公务用车运行维护费增减率＝增减额÷上年数',
      en: 'Rate of change of running = change ÷ last year',
    },
    each: { kind: 'entries', of: ['threePublic.vehicles'] },
    relation: growth('.running', '.runningChange', '.runningChangeRate'),
  },
  {
    id: 'vehicles-budget-sum',
    title: { zh: '公务用车费预算＝购置＋运行维护', en: 'Budget of vehicles = purchase + running' },
    relation: sum(
      'threePublic.vehicles.budget',
      'threePublic.vehicles.purchaseBudget',
      'threePublic.vehicles.runningBudget',
    ),
  },
  {
    id: 'vehicles-change-sum',
    title: { zh: '公务用车费增减额＝购置＋运行维护', en: 'Change of vehicles = purchase + running' },
    relation: sum(
      'threePublic.vehicles.change',
      'threePublic.vehicles.purchaseChange',
      'threePublic.vehicles.runningChange',
    ),
  },
);
