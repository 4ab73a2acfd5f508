import { anyOf, atMost, checksOf, completionOf, fact, partialSum, ratio, sum } from '../relations.js';

const checks = checksOf({ group: 'prose', severity: 'error', source: '财预〔2016〕143号' });

/** Funds, agency operation, procurement, assets, institutions. */
export const otherMatters = checks(
  {
    id: 'funds-balance',
    title: { zh: '年初结转＋本年收入＝本年支出＋年末结转', en: 'Opening + revenue = expenditure + closing' },
    each: { kind: 'entries', of: ['governmentFunds', 'stateCapital'] },
    relation: { kind: 'balance', left: ['.opening', '.revenue'], right: ['.expenditure', '.closing'] },
  },
  {
    id: 'funds-sum',
    title: { zh: '基金（国资）支出＝基本支出＋项目支出', en: 'Expenditure of a fund = basic + project' },
    each: { kind: 'entries', of: ['governmentFunds', 'stateCapital'] },
    relation: sum('.expenditure', '.basic', '.project'),
  },
  {
    id: 'funds-items-sum',
    title: { zh: '基金（国资）支出＝各项支出之和', en: 'Expenditure of a fund = sum of its items' },
    each: { kind: 'entries', of: ['governmentFunds', 'stateCapital'] },
    relation: partialSum('.expenditure', '.items[*].actual'),
    exceptions: { zh: '只写部分项目', en: 'items printed in part' },
  },
  {
    id: 'agency-operation',
    title: { zh: '机关运行经费不大于公用经费', en: 'Agency operation is at most operating expenditure' },
    severity: 'warning',
    relation: atMost('agencyOperation.total', 'basicExpenditure.operating.amount'),
    exceptions: { zh: '事业单位不含在内，故可小于', en: 'smaller where institutions are not counted' },
  },
  {
    id: 'agency-operation-completion',
    title: { zh: '机关运行经费完成率＝决算÷预算', en: 'Completion of agency operation = final ÷ budget' },
    relation: completionOf(
      'agencyOperation.total',
      'agencyOperation.budget',
      'agencyOperation.adjustedBudget',
      'agencyOperation.completionRate',
    ),
  },
  {
    id: 'procurement-sum',
    title: { zh: '政府采购＝货物＋工程＋服务', en: 'Procurement = goods + works + services' },
    source: '政府采购法',
    relation: sum('procurement.total', 'procurement.goods', 'procurement.works', 'procurement.services'),
  },
  {
    id: 'procurement-small',
    title: {
      zh: '授予中小企业合同不大于政府采购',
      en: 'Contracts with small and medium firms are at most procurement',
    },
    relation: atMost('procurement.smallAndMedium', 'procurement.total'),
  },
  {
    id: 'procurement-micro',
    title: {
      zh: '授予小微企业合同不大于授予中小企业',
      en: 'Contracts with small and micro firms are at most those with small and medium',
    },
    relation: atMost('procurement.smallAndMicro', 'procurement.smallAndMedium'),
  },
  {
    id: 'procurement-small-share',
    title: { zh: '授予中小企业占比', en: 'Share of small and medium firms' },
    relation: ratio('procurement.smallAndMedium', 'procurement.total', 'procurement.smallAndMediumShare'),
  },
  {
    id: 'procurement-micro-share',
    title: { zh: '授予小微企业占比', en: 'Share of small and micro firms' },
    relation: anyOf(
      ratio('procurement.smallAndMicro', 'procurement.total', 'procurement.smallAndMicroShare'),
      ratio('procurement.smallAndMicro', 'procurement.smallAndMedium', 'procurement.smallAndMicroShare'),
    ),
    exceptions: {
      zh: '以采购总额或授予中小企业金额为基数均可',
      en: 'the base is procurement or the amount of small and medium firms',
    },
  },
  {
    id: 'assets-sum',
    title: { zh: '车辆总数＝各类车辆之和', en: 'Vehicles = sum of the types' },
    relation: sum('stateAssets.vehicles.total', 'stateAssets.vehicles.types[*].count'),
    exceptions: { zh: '没有写车辆类型', en: 'types not told' },
  },
  {
    id: 'institutions-sum',
    title: { zh: '下属单位数＝各类单位之和', en: 'Subordinate bodies = sum of the kinds' },
    severity: 'warning',
    relation: partialSum(
      'profile.institutions.subordinate',
      'profile.institutions.administrative?',
      'profile.institutions.civilServantManaged?',
      'profile.institutions.otherInstitutions?',
    ),
    exceptions: { zh: '只写部分类别', en: 'kinds told in part' },
  },
  {
    id: 'units-listed',
    title: { zh: '列出的单位数与正文所说相符', en: 'As many bodies are listed as are told of' },
    severity: 'warning',
    relation: fact('units-listed'),
    exceptions: { zh: '本级可计可不计', en: 'the own level may be counted or not' },
  },
);
