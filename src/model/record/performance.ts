import { z } from 'zod';
import { count, money, percent, text, year } from './values.js';

const indicator = z.strictObject({
  level1: text,
  level2: text,
  level3: text,
  target: text,
  adjustedTarget: text.describe('调整指标值, where the form prints both'),
  actual: text,
  weight: z.number().nullable().optional(),
  score: z.number().nullable().optional(),
  grade: text.describe('优, 良 in place of a score'),
  deviation: text,
  comparator: z.enum(['=', '≥', '≤', '>', '<']).nullable().optional(),
  number: z.number().nullable().optional(),
  unit: text,
  attained: z.boolean().nullable().optional(),
});

export const project = z.strictObject({
  name: text,
  year,
  unit: text,
  competentDepartment: text,
  funds: z
    .strictObject({
      budget: money,
      budgetFiscal: money,
      budgetOther: money,
      executed: money,
      executedFiscal: money,
      executedOther: money,
      initialBudget: money,
      received: money.describe('到位数, 下达数'),
      executionRate: percent,
      weight: z.number().nullable().optional(),
      score: z.number().nullable().optional(),
      sources: z
        .array(
          z.strictObject({
            source: z.string(),
            initialBudget: money,
            budget: money,
            received: money,
            executed: money,
          }),
        )
        .optional(),
    })
    .optional(),
  goal: z.strictObject({ expected: text, adjusted: text, actual: text }).optional(),
  indicators: z.array(indicator).optional(),
  totalScore: z.number().nullable().optional(),
  grade: text.describe('评价等级: 优, 良'),
  evaluation: z
    .strictObject({ conclusion: text, effect: text, problems: text, reasons: text, improvements: text })
    .optional()
    .describe('评价结论、主要绩效、存在问题、未完成原因、改进措施, where the table prints them'),
  summary: z
    .strictObject({
      budget: money,
      executed: money,
      completionRate: percent,
      selfScore: z.number().nullable().optional(),
      effect: text,
      problems: text,
      improvements: text,
    })
    .optional(),
});

export const performance = z.strictObject({
  management: z
    .strictObject({
      text: text,
      projectsPlanned: count,
      projectsMonitored: count,
      projectsEvaluated: count,
      amountEvaluated: money,
      averageScore: z.number().nullable().optional(),
    })
    .optional(),
  projects: z.array(project).optional(),
  department: project.optional(),
});
