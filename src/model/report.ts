import { z } from 'zod';

/**
 * The record: what one report becomes. This schema is the source; `npm run schema` publishes it as
 * `schemas/record.schema.json`. Money is a number in 万元 (six decimals), percentages are numbers in percent.
 * `null` is a place that the report prints and leaves blank, an absent key is a thing that it does not have.
 */
export const schemaVersion = '1';

const text = z.string().nullable().optional();
const money = z.number().nullable().optional().describe('万元');
const percent = z.number().nullable().optional().describe('%');
const count = z.number().int().nullable().optional();
const year = z.number().int().optional();

const change = { previousYear: year, change: money, changeRate: percent, reason: text };

export type OutlineEntry = {
  id: string;
  number: string | null;
  title: string;
  level: number;
  children: OutlineEntry[];
};
const outlineEntry: z.ZodType<OutlineEntry> = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  level: z.number().int(),
  get children() {
    return z.array(outlineEntry);
  },
});

const bothSides = {
  total: money,
  budget: money,
  revenueTotal: money,
  expenditureTotal: money,
  opening: money,
  openingChange: money,
  openingChangeRate: percent,
  closing: money,
  closingChange: money,
  closingChangeRate: percent,
  ...change,
  revenueChange: money,
  revenueChangeRate: percent,
  expenditureChange: money,
  expenditureChangeRate: percent,
};

const listed = { amount: money, share: percent, change: money, changeRate: percent, reason: text };

/** What the print claims: 决算数大于、等于、小于预算数. */
const verdict = z
  .enum(['above', 'equal', 'below'])
  .optional()
  .describe('claimed of the final figure against the budget');

const functionalItem = z.strictObject({
  class: text,
  section: text,
  item: text,
  within: text,
  code: text,
  budget: money,
  adjustedBudget: money,
  actual: money,
  completionRate: percent,
  completionBase: z.enum(['initial', 'adjusted']).optional(),
  verdict,
  change: money,
  changeRate: percent,
  purpose: text,
  reason: text,
});

const threePublicPart = {
  budget: money,
  actual: money,
  share: percent,
  completionRate: percent,
  verdict,
  change: money,
  changeRate: percent,
};
/** A part of the basic expenditure, with what some reports say of it besides its amount. */
const basicPart = {
  amount: money,
  share: percent,
  change: money,
  changeRate: percent,
  reason: text,
  categories: z.array(z.string()).optional(),
  items: z.array(z.strictObject({ category: text, amount: money })).optional(),
};

const guests = z.strictObject({
  amount: money,
  batches: count,
  persons: count,
  items: z.array(z.strictObject({ content: text, amount: money })).optional(),
});

const fund = z.strictObject({
  opening: money,
  revenue: money,
  expenditure: money,
  basic: money,
  project: money,
  closing: money,
  budget: money,
  adjustedBudget: money,
  completionRate: percent,
  completionBase: z.enum(['initial', 'adjusted']).optional(),
  ...change,
  revenueChange: money,
  revenueChangeRate: percent,
  items: z.array(functionalItem).optional(),
});

const gathering = z.strictObject({
  budget: money,
  actual: money,
  completionRate: percent,
  count,
  persons: count,
  change: money,
  changeRate: percent,
  reason: text,
});

export const finalAccounts = z.strictObject({
  overall: z.strictObject({ ...bothSides, surplusUsed: money, surplusDistributed: money }).optional(),
  revenue: z
    .strictObject({
      total: money,
      ...change,
      items: z.array(z.strictObject({ source: text, within: text, ...listed })).optional(),
    })
    .optional(),
  expenditure: z
    .strictObject({
      total: money,
      ...change,
      items: z.array(z.strictObject({ kind: text, within: text, ...listed })).optional(),
      structure: z.array(z.strictObject({ class: text, ...listed })).optional(),
    })
    .optional(),
  fiscalAppropriation: z.strictObject(bothSides).optional(),
  generalPublicBudget: z
    .strictObject({
      total: money,
      shareOfExpenditure: percent,
      ...change,
      structure: z.array(z.strictObject({ class: text, amount: money, share: percent })).optional(),
      budget: money,
      adjustedBudget: money,
      actual: money,
      completionRate: percent,
      completionBase: z.enum(['initial', 'adjusted']).optional(),
      verdict,
      items: z.array(functionalItem).optional(),
      revenue: money,
      revenueChange: money,
      revenueChangeRate: percent,
      opening: money,
      openingChange: money,
      openingChangeRate: percent,
      closing: money,
      closingChange: money,
      closingChangeRate: percent,
    })
    .optional(),
  basicExpenditure: z
    .strictObject({
      total: money,
      ...change,
      personnel: z
        .strictObject({
          ...basicPart,
          wages: money,
          wagesChange: money,
          wagesChangeRate: percent,
          wagesReason: text,
          household: money,
          householdChange: money,
          householdChangeRate: percent,
          householdReason: text,
        })
        .optional(),
      operating: z
        .strictObject({
          ...basicPart,
          goodsAndServices: money,
          goodsAndServicesChange: money,
          goodsAndServicesChangeRate: percent,
          goodsAndServicesReason: text,
          capital: money,
          capitalChange: money,
          capitalChangeRate: percent,
          capitalReason: text,
        })
        .optional(),
    })
    .optional(),
  threePublic: z
    .strictObject({
      budget: money,
      actual: money,
      completionRate: percent,
      verdict,
      ...change,
      abroad: z.strictObject({ ...threePublicPart, groups: count, persons: count, reason: text }).optional(),
      vehicles: z
        .strictObject({
          ...threePublicPart,
          purchase: money,
          purchaseShare: percent,
          purchaseBudget: money,
          purchaseCompletionRate: percent,
          purchaseChange: money,
          purchaseChangeRate: percent,
          purchased: count,
          running: money,
          runningShare: percent,
          runningBudget: money,
          runningCompletionRate: percent,
          runningChange: money,
          runningChangeRate: percent,
          fleet: count,
          reason: text,
        })
        .optional(),
      reception: z
        .strictObject({
          ...threePublicPart,
          reason: text,
          domestic: guests.optional(),
          foreign: guests.optional(),
        })
        .optional(),
    })
    .optional(),
  governmentFunds: fund.optional(),
  stateCapital: fund.optional(),
  agencyOperation: z
    .strictObject({ total: money, budget: money, completionRate: percent, ...change })
    .optional(),
  procurement: z
    .strictObject({
      total: money,
      goods: money,
      works: money,
      services: money,
      smallAndMedium: money,
      smallAndMediumShare: percent,
      smallAndMediumShareOfGoods: percent,
      smallAndMediumShareOfWorks: percent,
      smallAndMediumShareOfServices: percent,
      smallAndMicro: money,
      smallAndMicroShare: percent,
      reserved: z.strictObject({ smallAndMedium: money, smallAndMicro: money }).optional(),
      awarded: z
        .strictObject({
          reservedToSmallAndMedium: money,
          reservedToSmallAndMicro: money,
          otherToSmallAndMedium: money,
          otherToSmallAndMicro: money,
        })
        .optional()
        .describe('what such enterprises won of the procurement reserved for them, and of the rest'),
    })
    .optional(),
  stateAssets: z
    .strictObject({
      asOf: z.iso.date().nullable().optional(),
      vehicles: z
        .strictObject({
          total: count,
          types: z.array(z.strictObject({ type: z.string(), count })).optional(),
        })
        .optional(),
      equipment: z
        .array(z.strictObject({ threshold: z.number().describe('万元'), category: text, count }))
        .optional(),
    })
    .optional(),
  meetingsAndTraining: z
    .strictObject({ meetings: gathering.optional(), training: gathering.optional() })
    .optional(),
});

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

const project = z.strictObject({
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

export const statement = z.strictObject({
  id: z.string(),
  title: z.string(),
  printedCode: z.string().nullable().optional(),
  unit: z.string().nullable().optional(),
  state: z.enum(['filled', 'empty', 'listed']),
  note: z.string().nullable().optional(),
  columns: z.array(z.strictObject({ key: z.string(), path: z.array(z.string()) })),
  rows: z.array(
    z.strictObject({
      side: z.enum(['revenue', 'expenditure']).optional(),
      code: z.string().optional(),
      name: z.string().nullable(),
      level: z.number().int().optional(),
      values: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
    }),
  ),
});

const place = z.strictObject({
  block: z.number().int(),
  page: z.number().int().optional(),
  cell: z.tuple([z.number().int(), z.number().int()]).optional(),
});

const stretch = {
  text: z.string(),
  quote: z.number().int().optional().describe('index in quotes'),
  file: z.string().optional().describe('one of source.parts; absent for the main file'),
  page: z.number().int().optional().describe('from 1, in the file'),
  block: z.number().int().optional().describe('index in the file, as `juesuan inspect <file>` counts'),
  cell: z.tuple([z.number().int(), z.number().int()]).optional(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
};

export const evidence = z.strictObject({
  ...stretch,
  inferred: z.string().optional(),
  more: z
    .array(z.strictObject(stretch))
    .optional()
    .describe('the further stretches of a text that runs over several blocks'),
  also: z.array(z.strictObject(stretch)).optional().describe('other places that print the same value'),
});

export const coverageState = z.enum(['read', 'partly-read', 'not-printed', 'listed', 'unread']);

const compared = {
  rule: z.string().describe('id in the catalogue of checks'),
  expected: z.number().nullable().optional(),
  actual: z.number().nullable().optional(),
  difference: z.number().nullable().optional(),
  tolerance: z.number().nullable().optional().describe('from the printed decimals of every number involved'),
  values: z
    .array(z.string())
    .describe('JSON Pointers of the figures compared; the first is the one that is foretold'),
  message: z.string(),
};

export const check = z.strictObject({
  ...compared,
  title: z.string().optional().describe('name of the rule'),
  status: z.enum(['passed', 'rounding', 'failed', 'not-applicable', 'not-checkable']),
  severity: z.enum(['error', 'warning', 'info']).optional(),
  why: z.string().optional().describe('why nothing could be said'),
  count: z.number().int().optional().describe('how often the check was asked; 1 where absent'),
  suspect: z
    .string()
    .optional()
    .describe('JSON Pointer of the value that, put right, repairs the finding and its consequences'),
  cause: z.enum(['unit']).optional().describe('unit: 元 and 万元 mixed up'),
  consequences: z.array(z.strictObject(compared)).optional().describe('what else fails for the same reason'),
});

const fileFacts = {
  file: z.string(),
  sha256: z.string(),
  format: z.enum(['txt', 'docx', 'doc', 'pdf', 'html', 'xlsx', 'xls']),
  bytes: z.number().int(),
  pages: z.number().int().optional(),
};

export const record = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  source: z.strictObject({
    ...fileFacts,
    parts: z
      .array(
        z.strictObject({
          ...fileFacts,
          firstBlock: z
            .number()
            .int()
            .describe('where its blocks begin when all files are read as one document'),
        }),
      )
      .optional()
      .describe('further files of the report (附表), in order of their names'),
    report: z
      .strictObject({ number: z.number().int(), of: z.number().int(), firstBlock: z.number().int() })
      .optional()
      .describe('where the file binds several reports together: which of them this is, and where it begins'),
  }),
  identity: z.strictObject({
    department: z.string().nullable(),
    year: z.number().int().nullable(),
    kind: z.enum(['department', 'unit']).nullable(),
    scope: z.enum(['consolidated', 'own']).optional(),
    title: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
    region: z
      .strictObject({
        province: z.string().optional(),
        city: z.string().optional(),
        county: z.string().optional(),
        code: z.string().optional(),
      })
      .optional(),
  }),
  outline: z.array(outlineEntry),
  profile: z
    .strictObject({
      functions: z.array(z.string()).optional(),
      keyWork: z
        .array(z.strictObject({ title: z.string().nullable(), text: z.string().nullable() }))
        .optional(),
      institutions: z
        .strictObject({
          subordinate: count,
          administrative: count,
          civilServantManaged: count,
          otherInstitutions: count,
          inScope: count,
          units: z.array(z.string()).optional(),
        })
        .optional(),
      staffing: z.strictObject({ establishment: count, onPost: count, retired: count }).optional(),
    })
    .optional(),
  finalAccounts: finalAccounts.optional(),
  performance: z
    .strictObject({
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
    })
    .optional(),
  glossary: z.array(z.strictObject({ term: z.string(), definition: z.string().nullable() })),
  attachments: z.array(
    z.strictObject({ title: z.string().nullable(), outline: z.array(outlineEntry), text: z.string() }),
  ),
  statements: z.array(statement),
  checks: z.array(check),
  coverage: z.record(z.string(), coverageState),
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      file: z.string().optional().describe('one of source.parts; absent for the main file'),
      place: place.optional().describe('in the file'),
    }),
  ),
  quotes: z.array(z.string()),
  evidence: z.record(z.string(), evidence),
});

export type ReportRecord = z.infer<typeof record>;
export type Evidence = z.infer<typeof evidence>;
export type CoverageState = z.infer<typeof coverageState>;
export type Statement = z.infer<typeof statement>;
export type Diagnostic = ReportRecord['diagnostics'][number];
