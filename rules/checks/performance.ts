import { anyOf, atMost, checksOf, equal, fact, ratio, sum } from './relations.js';

const PROJECTS = ['performance.projects[*]', 'performance.department'];
const INDICATORS = ['performance.projects[*].indicators[*]', 'performance.department.indicators[*]'];

const checks = checksOf({
  group: 'performance',
  severity: 'warning',
  source: '财预〔2020〕10号 项目支出绩效评价管理办法',
});

/** Performance tables and what the text says of their projects. */
export const performance = checks(
  {
    id: 'project-rate',
    title: { zh: '预算执行率＝执行数÷预算数', en: 'Execution rate = executed ÷ budget' },
    each: { kind: 'entries', of: PROJECTS },
    relation: anyOf(
      ratio('.funds.executed', '.funds.budget', '.funds.executionRate'),
      ratio('.funds.executed', '.funds.initialBudget', '.funds.executionRate'),
    ),
    exceptions: {
      zh: '以全年预算数或年初预算数为基数均可',
      en: 'the base is the full year’s or the initial budget',
    },
  },
  {
    id: 'project-funds',
    title: { zh: '年度资金总额与下列各行相符', en: 'Rows of a project’s money add up to its total' },
    relation: fact('money-rows'),
    exceptions: { zh: '其中项逐层列示', en: 'rows that are parts of one another' },
  },
  {
    id: 'project-fiscal',
    title: {
      zh: '预算数中财政拨款与其他资金不大于总额',
      en: 'Fiscal and other money of a budget are at most the whole',
    },
    each: { kind: 'entries', of: PROJECTS },
    relation: atMost(['.funds.budgetFiscal?', '.funds.budgetOther?'], '.funds.budget'),
  },
  {
    id: 'project-fiscal-executed',
    title: {
      zh: '执行数中财政拨款与其他资金不大于总额',
      en: 'Fiscal and other money executed are at most the whole',
    },
    each: { kind: 'entries', of: PROJECTS },
    relation: atMost(['.funds.executedFiscal?', '.funds.executedOther?'], '.funds.executed'),
  },
  {
    id: 'project-weights',
    title: { zh: '分值合计为 100', en: 'Weights add up to 100' },
    each: { kind: 'entries', of: PROJECTS },
    relation: anyOf(
      sum('=100', '.indicators[*].weight', '.funds.weight|=10'),
      sum('=100', '.indicators[*].weight'),
    ),
    exceptions: { zh: '不计预算执行率 10 分的表', en: 'forms without the 10 points for execution' },
  },
  {
    id: 'project-scores',
    title: { zh: '总分＝各指标得分之和', en: 'Total score = sum of the scores' },
    each: { kind: 'entries', of: PROJECTS },
    relation: anyOf(
      sum('.totalScore', '.indicators[*].score', '.funds.score?'),
      sum('.totalScore', '.indicators[*].score'),
    ),
  },
  {
    id: 'indicator-score',
    title: { zh: '得分不大于分值', en: 'A score is at most its weight' },
    each: { kind: 'entries', of: INDICATORS },
    relation: atMost('.score', '.weight'),
  },
  {
    id: 'execution-score',
    title: { zh: '预算执行率得分不大于分值', en: 'The score of execution is at most its weight' },
    each: { kind: 'entries', of: PROJECTS },
    relation: atMost('.funds.score', '.funds.weight'),
  },
  {
    id: 'indicator-full',
    title: { zh: '没有达到目标的指标不得满分', en: 'A target that was missed is not given all points' },
    relation: fact('missed-and-full'),
  },
  {
    id: 'indicator-level',
    title: { zh: '指标列在相应的一级指标之下', en: 'An indicator stands under its own level' },
    severity: 'info',
    relation: fact('indicator-levels'),
    exceptions: { zh: '不计分的表', en: 'forms without points' },
  },
  {
    id: 'project-in-text-budget',
    title: { zh: '综述与绩效表：预算数', en: 'Text and table of a project: budget' },
    severity: 'error',
    each: { kind: 'entries', of: PROJECTS },
    relation: anyOf(
      equal('.summary.budget', '.funds.budget'),
      equal('.summary.budget', '.funds.initialBudget'),
    ),
  },
  {
    id: 'project-in-text-executed',
    title: { zh: '综述与绩效表：执行数', en: 'Text and table of a project: executed' },
    severity: 'error',
    each: { kind: 'entries', of: PROJECTS },
    relation: equal('.summary.executed', '.funds.executed'),
  },
  {
    id: 'project-in-text-rate',
    title: { zh: '综述：完成率＝执行数÷预算数', en: 'Text of a project: completion = executed ÷ budget' },
    severity: 'error',
    each: { kind: 'entries', of: PROJECTS },
    relation: ratio('.summary.executed', '.summary.budget', '.summary.completionRate'),
  },
  {
    id: 'project-in-text-score',
    title: { zh: '综述与绩效表：自评得分', en: 'Text and table of a project: score' },
    each: { kind: 'entries', of: PROJECTS },
    relation: equal('.summary.selfScore', '.totalScore'),
  },
  {
    id: 'project-year',
    title: { zh: '绩效表年度与报告年度一致', en: 'A project’s table is of the report’s year' },
    each: { kind: 'entries', of: PROJECTS },
    relation: equal('.year', 'identity.year'),
  },
  {
    id: 'projects-tabled',
    title: { zh: '绩效表不多于正文所说的自评项目', en: 'No more projects have a table than were evaluated' },
    relation: fact('projects-tabled'),
    exceptions: { zh: '只附部分项目的表', en: 'tables of some projects only' },
  },
);
