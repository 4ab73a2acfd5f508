import { atMost, checksOf, equal, fact, sum } from './relations.js';

const checks = checksOf({
  group: 'between',
  severity: 'error',
  source: '财库〔2015〕210号，部门决算报表编制手册',
});

/** One row of a summary and one column of the table behind it. */
const sourceOf = (id: string, zh: string, en: string, row: string, column: string) => ({
  id: `T01-T02-${id}`,
  title: { zh: `总表与收入决算表：${zh}`, en: `Summary and revenue: ${en}` },
  relation: equal(`T01.revenue[${row}].amount`, `T02[合计].${column}`),
});

const fundOf = (zh: string, en: string, row: string, key: string, table: string) =>
  [
    {
      id: `T04-${table}-revenue`,
      title: { zh: `财政拨款总表与${zh}表：本年收入`, en: `Fiscal summary and ${en}: revenue` },
      relation: equal(`T04.revenue[${row}].amount`, `${table}[合计].revenue`),
    },
    {
      id: `T04-${table}-opening`,
      title: { zh: `财政拨款总表与${zh}表：年初结转`, en: `Fiscal summary and ${en}: opening balance` },
      relation: equal(`T04.revenue[年初${row}].amount`, `${table}[合计].opening`),
    },
    {
      id: `T04-${table}-expenditure`,
      title: { zh: `财政拨款总表与${zh}表：本年支出`, en: `Fiscal summary and ${en}: expenditure` },
      relation: equal(`T04.expenditure[本年支出合计].${key}`, `${table}[合计].total`),
    },
    {
      id: `T04-${table}-closing`,
      title: { zh: `财政拨款总表与${zh}表：年末结转`, en: `Fiscal summary and ${en}: closing balance` },
      relation: equal(`T04.expenditure[年末].${key}`, `${table}[合计].closing`),
    },
  ] as const;

/** Between statements: what two of them print. */
export const between = checks(
  {
    id: 'T01-T02',
    title: { zh: '总表与收入决算表：本年收入合计', en: 'Summary and revenue: revenue of the year' },
    relation: equal('T01.revenue[本年收入合计].amount', 'T02[合计].total'),
  },
  {
    id: 'T01-T02-fiscal',
    title: { zh: '总表与收入决算表：财政拨款收入', en: 'Summary and revenue: fiscal appropriation' },
    relation: sum(
      'T02[合计].fiscalAppropriation',
      'T01.revenue[一般公共预算].amount',
      'T01.revenue[政府性基金].amount?',
      'T01.revenue[国有资本].amount?',
    ),
  },
  sourceOf('superior', '上级补助收入', 'subsidy from above', '上级补助收入', 'superiorSubsidy'),
  sourceOf('business', '事业收入', 'business', '事业收入', 'business'),
  sourceOf('operating', '经营收入', 'operating', '经营收入', 'operating'),
  sourceOf('affiliated', '附属单位上缴收入', 'affiliated units', '附属单位上缴收入', 'affiliated'),
  sourceOf('other', '其他收入', 'other', '其他收入', 'other'),
  {
    id: 'T01-T03',
    title: { zh: '总表与支出决算表：本年支出合计', en: 'Summary and expenditure: expenditure of the year' },
    relation: equal('T01.expenditure[本年支出合计].amount', 'T03[合计].total'),
  },
  {
    id: 'T01-T03-class',
    title: { zh: '总表与支出决算表：各功能类', en: 'Summary and expenditure: classes' },
    each: { kind: 'pairs', left: 'T01', right: 'T03', by: 'class-name' },
    relation: equal('.left.amount', '.right.total'),
  },
  {
    id: 'T02-T04',
    title: {
      zh: '收入决算表与财政拨款总表：财政拨款收入',
      en: 'Revenue and fiscal summary: fiscal appropriation',
    },
    relation: equal('T04.revenue[本年收入合计].amount', 'T02[合计].fiscalAppropriation'),
  },
  {
    id: 'T04-in-T01',
    title: {
      zh: '财政拨款总计不大于收支总计',
      en: 'Total fiscal appropriation is at most the overall total',
    },
    relation: atMost('T04.revenue[总计].amount', 'T01.revenue[总计].amount'),
  },
  {
    id: 'T04-in-T03',
    title: { zh: '财政拨款支出不大于本年支出', en: 'Fiscal expenditure is at most expenditure' },
    relation: atMost('T04.expenditure[本年支出合计].total', 'T03[合计].total'),
  },
  {
    id: 'T04-T05',
    title: {
      zh: '财政拨款总表与一般公共预算支出表：本年支出',
      en: 'Fiscal summary and general public expenditure',
    },
    relation: equal('T04.expenditure[本年支出合计].generalPublic', 'T05[合计].total'),
  },
  {
    id: 'T04-T05-class',
    title: {
      zh: '财政拨款总表与一般公共预算支出表：各功能类',
      en: 'Fiscal summary and general public expenditure: classes',
    },
    each: { kind: 'pairs', left: 'T04', right: 'T05', by: 'class-name' },
    relation: equal('.left.generalPublic', '.right.total'),
  },
  {
    id: 'T05-in-T03',
    title: {
      zh: '一般公共预算支出不大于全部支出（逐科目）',
      en: 'General public expenditure is at most all expenditure, code by code',
    },
    each: { kind: 'pairs', left: 'T05', right: 'T03', by: 'code' },
    relation: atMost('.left.total', '.right.total'),
  },
  {
    id: 'T05-basic-in-T03',
    title: {
      zh: '一般公共预算基本支出不大于全部基本支出（逐科目）',
      en: 'General basic expenditure is at most all basic expenditure, code by code',
    },
    each: { kind: 'pairs', left: 'T05', right: 'T03', by: 'code' },
    relation: atMost('.left.basic', '.right.basic'),
  },
  {
    id: 'T05-project-in-T03',
    title: {
      zh: '一般公共预算项目支出不大于全部项目支出（逐科目）',
      en: 'General project expenditure is at most all project expenditure, code by code',
    },
    each: { kind: 'pairs', left: 'T05', right: 'T03', by: 'code' },
    relation: atMost('.left.project', '.right.project'),
  },
  {
    id: 'T05-T06',
    title: {
      zh: '一般公共预算基本支出＝人员经费＋公用经费',
      en: 'General basic expenditure = personnel + operating',
    },
    relation: sum('T05[合计].basic', 'T06[人员合计].amount', 'T06[公用合计].amount'),
  },
  ...fundOf('政府性基金', 'government funds', '政府性基金', 'governmentFunds', 'T08'),
  ...fundOf('国有资本经营', 'state capital', '国有资本', 'stateCapital', 'T09'),
  {
    id: 'T08-in-T03',
    title: {
      zh: '政府性基金支出不大于全部支出（逐科目）',
      en: 'Expenditure of funds is at most all expenditure, code by code',
    },
    each: { kind: 'pairs', left: 'T08', right: 'T03', by: 'code' },
    relation: atMost('.left.total', '.right.total'),
  },
  {
    id: 'T09-in-T03',
    title: {
      zh: '国有资本经营支出不大于全部支出（逐科目）',
      en: 'State capital expenditure is at most all expenditure, code by code',
    },
    each: { kind: 'pairs', left: 'T09', right: 'T03', by: 'code' },
    relation: atMost('.left.total', '.right.total'),
  },
  {
    id: 'T06-T07-abroad',
    title: {
      zh: '基本支出中出国费不大于“三公”经费表',
      en: 'Trips abroad among basic expenditure are at most those of the three public',
    },
    severity: 'warning',
    relation: atMost('T06[30212].amount', 'T07[-].actual.abroad'),
    exceptions: { zh: '项目支出中的另计', en: 'project money adds to it' },
  },
  {
    id: 'T06-T07-running',
    title: {
      zh: '基本支出中用车运行费不大于“三公”经费表',
      en: 'Running of vehicles among basic expenditure is at most that of the three public',
    },
    severity: 'warning',
    relation: atMost('T06[30231].amount', 'T07[-].actual.running'),
    exceptions: { zh: '项目支出中的另计', en: 'project money adds to it' },
  },
  {
    id: 'T06-T07-purchase',
    title: {
      zh: '基本支出中用车购置费不大于“三公”经费表',
      en: 'Purchase of vehicles among basic expenditure is at most that of the three public',
    },
    severity: 'warning',
    relation: atMost('T06[31013].amount', 'T07[-].actual.purchase'),
    exceptions: { zh: '项目支出中的另计', en: 'project money adds to it' },
  },
  {
    id: 'T06-T07-reception',
    title: {
      zh: '基本支出中接待费不大于“三公”经费表',
      en: 'Reception among basic expenditure is at most that of the three public',
    },
    severity: 'warning',
    relation: atMost('T06[30217].amount', 'T07[-].actual.reception'),
    exceptions: { zh: '项目支出中的另计', en: 'project money adds to it' },
  },
  {
    id: 'code-one-name',
    title: { zh: '同一科目编码在各表中名称一致', en: 'A code has one name in all tables' },
    severity: 'warning',
    source: '政府收支分类科目（当年）',
    relation: fact('one-name'),
    exceptions: { zh: '名称断开或缩略', en: 'names that are cut or shortened' },
  },
);
