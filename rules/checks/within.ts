import { anyOf, balance, checksOf, equal, fact, sum } from './relations.js';

const BY_FUNCTION = ['T02', 'T03', 'T05', 'T08', 'T09'];
const FUNDS = ['T08', 'T09'];

const checks = checksOf({
  group: 'within',
  severity: 'error',
  source: '财库〔2015〕210号，部门决算报表编制手册',
});

/** Inside one statement: totals of rows and columns, codes, balances. */
export const within = checks(
  {
    id: 'table-parent-sum',
    title: {
      zh: '类＝款之和，款＝项之和',
      en: 'A class = sum of its sections, a section = sum of its items',
    },
    each: { kind: 'parents', of: [...BY_FUNCTION, 'T06'] },
    relation: sum('.parent', '.children'),
    exceptions: {
      zh: '同一编码重复出现的表不按编码相加',
      en: 'tables that print codes twice are not added up by code',
    },
  },
  {
    id: 'table-column-sum',
    title: { zh: '合计行＝各类之和', en: 'The total row = sum of the classes' },
    each: { kind: 'roots', of: BY_FUNCTION },
    relation: sum('.total', '.classes'),
  },
  {
    id: 'T02-row-sum',
    title: {
      zh: '收入决算表：本年收入合计＝各栏之和',
      en: 'Revenue: the total of a row = sum of its columns',
    },
    each: { kind: 'rows', of: ['T02'] },
    relation: anyOf(
      sum(
        '.total',
        '.fiscalAppropriation',
        '.superiorSubsidy?',
        '.business?',
        '.operating?',
        '.affiliated?',
        '.other?',
      ),
      sum('.total', '.others'),
    ),
    exceptions: { zh: '另有栏目的表', en: 'forms with further columns' },
  },
  {
    id: 'T03-row-sum',
    title: {
      zh: '支出决算表：本年支出合计＝各栏之和',
      en: 'Expenditure: the total of a row = sum of its columns',
    },
    each: { kind: 'rows', of: ['T03'] },
    relation: anyOf(
      sum('.total', '.basic', '.project', '.toSuperior?', '.operating?', '.toAffiliated?'),
      sum('.total', '.others'),
    ),
    exceptions: { zh: '另有栏目的表', en: 'forms with further columns' },
  },
  {
    id: 'T05-row-sum',
    title: {
      zh: '一般公共预算支出表：合计＝基本＋项目',
      en: 'General public expenditure: total = basic + project',
    },
    each: { kind: 'rows', of: ['T05', ...FUNDS] },
    relation: sum('.total', '.basic', '.project'),
  },
  {
    id: 'T08-row-balance',
    title: { zh: '年初结转＋本年收入＝本年支出＋年末结转', en: 'Opening + revenue = expenditure + closing' },
    each: { kind: 'rows', of: FUNDS },
    relation: balance(['.opening', '.revenue'], ['.total', '.closing']),
  },
  {
    id: 'T01-revenue-sum',
    title: { zh: '总表：本年收入合计＝各来源之和', en: 'Summary: revenue of the year = sum of its sources' },
    each: { kind: 'lines', of: 'T01', side: 'revenue', row: '本年收入合计' },
    relation: sum('.total', '.lines'),
  },
  {
    id: 'T01-expenditure-sum',
    title: {
      zh: '总表：本年支出合计＝各功能类之和',
      en: 'Summary: expenditure of the year = sum of the classes',
    },
    each: { kind: 'lines', of: 'T01', side: 'expenditure', row: '本年支出合计' },
    relation: sum('.total', '.lines'),
  },
  {
    id: 'T01-balance',
    title: { zh: '总表：收入总计＝支出总计', en: 'Summary: total revenue = total expenditure' },
    relation: equal('T01.revenue[总计].amount', 'T01.expenditure[总计].amount'),
  },
  {
    id: 'T01-revenue-total',
    title: {
      zh: '总表：总计＝本年收入＋使用结余＋年初结转',
      en: 'Summary: total = revenue + surplus used + opening',
    },
    relation: sum(
      'T01.revenue[总计].amount',
      'T01.revenue[本年收入合计].amount',
      'T01.revenue[使用结余].amount?',
      'T01.revenue[年初].amount',
    ),
  },
  {
    id: 'T01-expenditure-total',
    title: {
      zh: '总表：总计＝本年支出＋结余分配＋年末结转',
      en: 'Summary: total = expenditure + surplus distributed + closing',
    },
    relation: sum(
      'T01.expenditure[总计].amount',
      'T01.expenditure[本年支出合计].amount',
      'T01.expenditure[结余分配].amount?',
      'T01.expenditure[年末].amount',
    ),
  },
  {
    id: 'T04-revenue-sum',
    title: {
      zh: '财政拨款总表：本年收入合计＝三本预算之和',
      en: 'Fiscal summary: revenue of the year = sum of the budgets',
    },
    each: { kind: 'lines', of: 'T04', side: 'revenue', row: '本年收入合计' },
    relation: sum('.total', '.lines'),
  },
  {
    id: 'T04-opening-sum',
    title: {
      zh: '财政拨款总表：年初结转＝三本预算之和',
      en: 'Fiscal summary: opening balance = sum of the budgets',
    },
    each: { kind: 'lines', of: 'T04', side: 'revenue', row: '年初', until: '总计' },
    relation: sum('.total', '.lines'),
  },
  {
    id: 'T04-expenditure-sum',
    title: {
      zh: '财政拨款总表：本年支出合计＝各功能类之和',
      en: 'Fiscal summary: expenditure of the year = sum of the classes',
    },
    each: { kind: 'lines', of: 'T04', side: 'expenditure', row: '本年支出合计' },
    relation: sum('.total', '.lines'),
  },
  {
    id: 'T04-row-sum',
    title: { zh: '财政拨款总表：合计＝三本预算之和', en: 'Fiscal summary: total = sum of the budgets' },
    each: { kind: 'rows', of: ['T04'] },
    relation: sum('.total', '.generalPublic', '.governmentFunds?', '.stateCapital?'),
  },
  {
    id: 'T04-balance',
    title: {
      zh: '财政拨款总表：收入总计＝支出总计',
      en: 'Fiscal summary: total revenue = total expenditure',
    },
    relation: equal('T04.revenue[总计].amount', 'T04.expenditure[总计].total'),
  },
  {
    id: 'T04-revenue-total',
    title: { zh: '财政拨款总表：总计＝本年收入＋年初结转', en: 'Fiscal summary: total = revenue + opening' },
    relation: sum('T04.revenue[总计].amount', 'T04.revenue[本年收入合计].amount', 'T04.revenue[年初].amount'),
  },
  {
    id: 'T04-expenditure-total',
    title: {
      zh: '财政拨款总表：总计＝本年支出＋年末结转',
      en: 'Fiscal summary: total = expenditure + closing',
    },
    relation: sum(
      'T04.expenditure[总计].total',
      'T04.expenditure[本年支出合计].total',
      'T04.expenditure[年末].total',
    ),
  },
  {
    id: 'T04-general-balance',
    title: {
      zh: '一般公共预算：年初＋收入＝支出＋年末',
      en: 'General public budget: opening + revenue = expenditure + closing',
    },
    relation: balance(
      ['T04.revenue[一般公共预算].amount', 'T04.revenue[年初一般公共预算].amount'],
      ['T04.expenditure[本年支出合计].generalPublic', 'T04.expenditure[年末].generalPublic'],
    ),
  },
  {
    id: 'T04-funds-balance',
    title: {
      zh: '政府性基金：年初＋收入＝支出＋年末',
      en: 'Government funds: opening + revenue = expenditure + closing',
    },
    relation: balance(
      ['T04.revenue[政府性基金].amount', 'T04.revenue[年初政府性基金].amount'],
      ['T04.expenditure[本年支出合计].governmentFunds', 'T04.expenditure[年末].governmentFunds'],
    ),
  },
  {
    id: 'T04-capital-balance',
    title: {
      zh: '国有资本经营预算：年初＋收入＝支出＋年末',
      en: 'State capital: opening + revenue = expenditure + closing',
    },
    relation: balance(
      ['T04.revenue[国有资本].amount', 'T04.revenue[年初国有资本].amount'],
      ['T04.expenditure[本年支出合计].stateCapital', 'T04.expenditure[年末].stateCapital'],
    ),
  },
  {
    id: 'T06-personnel',
    title: { zh: '人员经费合计＝工资福利＋对个人和家庭的补助', en: 'Personnel = wages + household' },
    relation: sum('T06[人员合计].amount', 'T06[301].amount', 'T06[303].amount?'),
  },
  {
    id: 'T06-operating',
    title: {
      zh: '公用经费合计＝商品和服务＋资本性等其他类',
      en: 'Operating = goods and services + the other classes',
    },
    relation: sum(
      'T06[公用合计].amount',
      'T06[302].amount',
      'T06[307].amount?',
      'T06[309].amount?',
      'T06[310].amount?',
      'T06[311].amount?',
      'T06[312].amount?',
      'T06[313].amount?',
      'T06[399].amount?',
    ),
  },
  {
    id: 'T07-budget-sum',
    title: { zh: '“三公”经费表：预算合计＝三项之和', en: 'Three public: budget = sum of the three' },
    relation: sum(
      'T07[-].budget.total',
      'T07[-].budget.abroad',
      'T07[-].budget.vehicles',
      'T07[-].budget.reception',
    ),
  },
  {
    id: 'T07-actual-sum',
    title: { zh: '“三公”经费表：决算合计＝三项之和', en: 'Three public: final = sum of the three' },
    relation: sum(
      'T07[-].actual.total',
      'T07[-].actual.abroad',
      'T07[-].actual.vehicles',
      'T07[-].actual.reception',
    ),
  },
  {
    id: 'T07-budget-vehicles',
    title: {
      zh: '“三公”经费表：用车预算小计＝购置＋运行',
      en: 'Three public: budget of vehicles = purchase + running',
    },
    relation: sum('T07[-].budget.vehicles', 'T07[-].budget.purchase', 'T07[-].budget.running'),
  },
  {
    id: 'T07-actual-vehicles',
    title: {
      zh: '“三公”经费表：用车决算小计＝购置＋运行',
      en: 'Three public: final of vehicles = purchase + running',
    },
    relation: sum('T07[-].actual.vehicles', 'T07[-].actual.purchase', 'T07[-].actual.running'),
  },
  {
    id: 'code-name',
    title: { zh: '科目编码与名称相符', en: 'A code stands beside its own name' },
    severity: 'warning',
    source: '政府收支分类科目（当年）',
    relation: fact('code-names'),
    exceptions: {
      zh: '沿用旧名称；编码表中没有的编码',
      en: 'old names kept; codes that the list does not hold',
    },
  },
);
