import type { Fen } from '../../../src/model/field.js';
import { completionTable } from '../performance.js';
import { evaluationTable } from '../self-evaluation.js';
import type { Part } from '../report.js';
import type { Chance } from './chance.js';
import type { Node, Said } from './draft.js';
import { paragraph } from './draft.js';
import { ratio, type Ink } from './ink.js';

/** An invented project; figures exact, printed as the form prints them. */
export interface InventedProject {
  readonly name: string;
  readonly budget: Fen;
  readonly executed: Fen;
  readonly expected: string;
  readonly actual: string;
  readonly indicators: readonly InventedIndicator[];
}

export interface InventedIndicator {
  readonly level1: 'output' | 'benefit' | 'satisfaction';
  readonly level2: string;
  readonly level3: string;
  readonly comparator?: '≥' | '≤' | '=';
  readonly number?: number;
  readonly unit?: string;
  /** The target in words, where it is no number. */
  readonly words?: string;
  readonly actual: string;
  readonly attained: boolean | null;
}

const NAMES = [
  '道路设施维护经费',
  '信息系统运行维护',
  '基层能力建设补助',
  '宣传活动经费',
  '办公用房维修改造',
];

const POOL: readonly InventedIndicator[] = [
  {
    level1: 'output',
    level2: '数量指标',
    level3: '开展培训次数',
    comparator: '≥',
    number: 12,
    unit: '次',
    actual: '14次',
    attained: true,
  },
  {
    level1: 'output',
    level2: '数量指标',
    level3: '维护设备数量',
    comparator: '=',
    number: 30,
    unit: '台',
    actual: '28台',
    attained: false,
  },
  {
    level1: 'output',
    level2: '质量指标',
    level3: '验收合格率',
    comparator: '≥',
    number: 98,
    unit: '%',
    actual: '99.5%',
    attained: true,
  },
  {
    level1: 'output',
    level2: '时效指标',
    level3: '资金支付及时性',
    words: '及时支付',
    actual: '及时支付',
    attained: true,
  },
  {
    level1: 'output',
    level2: '成本指标',
    level3: '成本控制',
    comparator: '≤',
    number: 20,
    unit: '万元',
    actual: '19.6万元',
    attained: true,
  },
  {
    level1: 'benefit',
    level2: '社会效益指标',
    level3: '受益人数',
    comparator: '≥',
    number: 1200,
    unit: '人',
    actual: '1350人',
    attained: true,
  },
  {
    level1: 'benefit',
    level2: '可持续影响指标',
    level3: '管理机制',
    words: '长期有效',
    actual: '已建立并执行',
    attained: null,
  },
  {
    level1: 'satisfaction',
    level2: '服务对象满意度指标',
    level3: '群众满意度',
    comparator: '≥',
    number: 90,
    unit: '%',
    actual: '93%',
    attained: true,
  },
];

export const inventProjects = (chance: Chance): readonly InventedProject[] =>
  chance.some(NAMES, chance.whole(1, 3)).map((name) => {
    const budget = chance.whole(1, 90) * 1_000_000;
    return {
      name,
      budget,
      executed: chance.yes(0.5) ? budget : chance.whole(budget / 20_000, budget / 10_000) * 10_000,
      expected: '完成年度维护任务，保障设施正常运行。',
      actual: '年度维护任务全部完成，设施运行正常。',
      indicators: chance.some(POOL, chance.whole(3, POOL.length)),
    };
  });

export const targetOf = ({ comparator, number, unit, words }: InventedIndicator): string =>
  words ?? `${comparator ?? ''}${String(number)}${unit ?? ''}`;

export const parsed = ({ comparator, number, unit, attained }: InventedIndicator) => ({
  ...(comparator === undefined ? {} : { comparator }),
  ...(number === undefined ? {} : { number }),
  ...(unit === undefined ? {} : { unit }),
  attained,
});

type Table = Extract<Part, { kind: 'table' }>;
const tableNode = (part: Part, says: NonNullable<Said['says']>): Node => ({
  kind: 'table',
  part: part as Table,
  says,
});
export const projectSays = (project: NonNullable<Said['says']>) => ({ performance: { projects: [project] } });

const D1_LEVELS = { output: '项目完成指标', benefit: '效益指标', satisfaction: '满意度指标' } as const;

/** 项目绩效目标完成情况表 of Sichuan up to 2021. */
export function completionNode(project: InventedProject, body: string, year: number, ink: Ink): Node {
  const { name, executed, expected, actual, indicators } = project;
  const amount = ink.digits(executed);
  const money = ink.value(executed);
  const part = completionTable(body, year, {
    name,
    amount,
    expected,
    actual,
    indicators: indicators.map((one) => [
      D1_LEVELS[one.level1],
      one.level2,
      one.level3,
      targetOf(one),
      one.actual,
    ]),
  });
  return tableNode(
    part,
    projectSays({
      name,
      year,
      unit: body,
      funds: {
        budget: money,
        budgetFiscal: money,
        budgetOther: 0,
        executed: money,
        executedFiscal: money,
        executedOther: 0,
        sources: [
          { source: '财政拨款', budget: money, executed: money },
          { source: '其它资金', budget: 0, executed: 0 },
        ],
      },
      goal: { expected, actual },
      indicators: indicators.map((one) => ({
        level1: D1_LEVELS[one.level1],
        level2: one.level2,
        level3: one.level3,
        target: targetOf(one),
        actual: one.actual,
        ...parsed(one),
      })),
    }),
  );
}

const D5_LEVELS = { output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' } as const;
const POINTS = { output: '50', benefit: '30', satisfaction: '10' } as const;

export interface Points {
  readonly weight: number;
  readonly score: number;
}

/** The 90 points that execution leaves for indicators, the last with the rest; a missed target costs one. */
export const pointsOf = (indicators: readonly InventedIndicator[]): readonly Points[] =>
  indicators.map((one, at) => {
    const even = Math.floor(90 / indicators.length);
    const weight = at === indicators.length - 1 ? 90 - even * at : even;
    return { weight, score: one.attained === false ? weight - 1 : weight };
  });

/** 项目支出绩效自评表 of the national form, 2019 and later. */
export function evaluationNode(
  project: InventedProject,
  body: string,
  department: string,
  year: number,
  ink: Ink,
): Node {
  const { name, budget, executed, expected, actual, indicators } = project;
  const rate = ratio(executed, budget);
  const funds = Math.round(rate.value * 10) / 100;
  const scores = pointsOf(indicators);
  const total = scores.reduce((sum, { score }) => sum + score, 0) + funds;
  const row = (label: string): [string, ...string[]] => [
    label,
    ink.digits(budget),
    ink.digits(budget),
    ink.digits(executed),
    label === '年度资金总额' ? '10' : '—',
    rate.text,
    label === '年度资金总额' ? funds.toFixed(2) : '—',
  ];
  const part = evaluationTable(
    {
      name,
      department,
      unit: body,
      money: [row('年度资金总额'), row('其中：当年财政拨款'), ['其他资金', '0', '0', '0', '—', '—', '—']],
      expected,
      actual,
      indicators: indicators.map((one, at) => [
        `${D5_LEVELS[one.level1]}（${POINTS[one.level1]}分）`,
        one.level2,
        one.level3,
        targetOf(one),
        one.actual,
        String(scores[at]?.weight),
        String(scores[at]?.score),
        one.attained === false ? '设备到货较晚' : '',
      ]),
      total: total.toFixed(2),
    },
    year,
  );
  const [planned, spent] = [ink.value(budget), ink.value(executed)];
  return tableNode(
    part,
    projectSays({
      name,
      year,
      unit: body,
      competentDepartment: department,
      funds: {
        initialBudget: planned,
        budget: planned,
        budgetFiscal: planned,
        budgetOther: 0,
        executed: spent,
        executedFiscal: spent,
        executedOther: 0,
        executionRate: rate.value,
        weight: 10,
        score: funds,
        sources: [
          { source: '年度资金总额', initialBudget: planned, budget: planned, executed: spent },
          { source: '当年财政拨款', initialBudget: planned, budget: planned, executed: spent },
          { source: '其他资金', initialBudget: 0, budget: 0, executed: 0 },
        ],
      },
      goal: { expected, actual },
      indicators: indicators.map((one, at) => ({
        level1: D5_LEVELS[one.level1],
        level2: one.level2,
        level3: one.level3,
        target: targetOf(one),
        actual: one.actual,
        weight: scores[at]?.weight ?? null,
        score: scores[at]?.score ?? null,
        deviation: one.attained === false ? '设备到货较晚' : null,
        ...parsed(one),
      })),
      totalScore: Math.round(total * 100) / 100,
    }),
  );
}

/** What 绩效管理 says, with a count of projects. */
export const management = (projects: readonly InventedProject[], unit: boolean): Node => {
  const count = projects.length;
  return paragraph({
    text: `根据预算绩效管理要求，本${unit ? '单位' : '部门'}在年初预算编制阶段，对${String(count)}个项目编制了绩效目标，预算执行过程中，选取${String(count)}个项目开展绩效监控，年终执行完毕后，对${String(count)}个项目开展了绩效目标完成情况自评。`,
    says: {
      performance: {
        management: { projectsPlanned: count, projectsMonitored: count, projectsEvaluated: count },
      },
    },
  });
};
