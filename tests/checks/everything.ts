import { measureOf } from '../../src/checks/figures.js';
import { writeToken } from '../../src/model/pointer.js';
import type { Evidence, ReportRecord, Statement } from '../../src/model/report.js';

/** A made-up report that prints whatever a check asks for, with figures that add up. Amounts in 万元. */
const finalAccounts = {
  overall: {
    total: 1000,
    previousYear: 2021,
    opening: 50,
    surplusUsed: 20,
    surplusDistributed: 10,
    closing: 30,
    budget: 960,
    budgetChange: 40,
    previous: 900,
    change: 100,
    changeRate: 11.11,
    revenueTotal: 1000,
    expenditureTotal: 1000,
    revenueChange: 100,
    revenueChangeRate: 11.11,
    expenditureChange: -250,
    expenditureChangeRate: -20,
  },
  revenue: {
    total: 930,
    previous: 1000,
    change: -70,
    changeRate: -7,
    items: [
      { source: '财政拨款收入', amount: 900, share: 96.77, previous: 890, change: 10, changeRate: 1.12 },
      { source: '一般公共预算财政拨款收入', within: '财政拨款收入', amount: 800 },
      { source: '政府性基金预算财政拨款收入', within: '财政拨款收入', amount: 60 },
      { source: '国有资本经营预算财政拨款收入', within: '财政拨款收入', amount: 40 },
      { source: '上级补助收入', amount: 8, share: 0.86 },
      { source: '事业收入', amount: 10, share: 1.08 },
      { source: '经营收入', amount: 6, share: 0.65 },
      { source: '附属单位上缴收入', amount: 4, share: 0.43 },
      { source: '其他收入', amount: 2, share: 0.22 },
    ],
  },
  expenditure: {
    total: 960,
    change: 960,
    changeRate: 0,
    items: [
      { kind: '基本支出', amount: 500, share: 52.08 },
      { kind: '项目支出', amount: 440, share: 45.83 },
      { kind: '上缴上级支出', amount: 8, share: 0.83 },
      { kind: '经营支出', amount: 7, share: 0.73 },
      { kind: '对附属单位补助支出', amount: 5, share: 0.52 },
    ],
  },
  fiscalAppropriation: { total: 940, opening: 40, closing: 20, revenueTotal: 940, expenditureTotal: 940 },
  generalPublicBudget: {
    total: 815,
    shareOfExpenditure: 84.9,
    structure: [
      { class: '教育支出', amount: 700, share: 85.89 },
      { class: '社会保障和就业支出', amount: 115, share: 14.11 },
    ],
    budget: 800,
    adjustedBudget: 850,
    budgetChange: 15,
    actual: 815,
    completionRate: 101.88,
    items: [
      { class: '教育支出', code: '2050201', actual: 420, budget: 400, completionRate: 105, verdict: 'above' },
      {
        class: '教育支出',
        code: '2050202',
        actual: 280,
        adjustedBudget: 350,
        budgetChange: -70,
        completionRate: 80,
        verdict: 'below',
      },
      {
        class: '社会保障和就业支出',
        code: '2080505',
        actual: 100,
        budget: 100,
        completionRate: 100,
        verdict: 'equal',
      },
      { class: '社会保障和就业支出', code: '2080501', actual: 15, budget: 0, completionRate: 0 },
    ],
  },
  basicExpenditure: {
    total: 480,
    personnel: { amount: 400, wages: 350, household: 50, share: 83.33 },
    operating: { amount: 80, goodsAndServices: 62, capital: 18, share: 16.67 },
  },
  threePublic: {
    budget: 25,
    actual: 24,
    completionRate: 96,
    budgetChange: -1,
    previous: 20,
    change: 4,
    changeRate: 20,
    abroad: { budget: 0, actual: 4, share: 16.67, completionRate: 0, change: 4, changeRate: 0, groups: 1 },
    vehicles: {
      budget: 20,
      purchaseBudget: 12,
      runningBudget: 8,
      actual: 16,
      share: 66.67,
      completionRate: 80,
      budgetChange: -4,
      previous: 15,
      change: 1,
      changeRate: 6.67,
      purchase: 10,
      purchaseCompletionRate: 83.33,
      purchaseChange: 2,
      purchaseChangeRate: 25,
      purchased: 1,
      running: 6,
      runningCompletionRate: 75,
      runningChange: -1,
      runningChangeRate: -14.29,
    },
    reception: {
      budget: 5,
      actual: 4,
      share: 16.67,
      completionRate: 80,
      budgetChange: -1,
      previous: 5,
      change: -1,
      changeRate: -20,
      domestic: {
        amount: 3,
        batches: 30,
        persons: 200,
        items: [
          { content: '调研', amount: 2 },
          { content: '检查', amount: 1 },
        ],
      },
      foreign: { amount: 1, batches: 2, persons: 9 },
    },
  },
  governmentFunds: {
    opening: 8,
    revenue: 60,
    expenditure: 65,
    basic: 5,
    project: 60,
    closing: 3,
    adjustedBudget: 130,
    completionRate: 50,
    items: [
      { class: '城乡社区支出', code: '2120801', actual: 45 },
      { class: '城乡社区支出', code: '2120802', actual: 20 },
    ],
  },
  stateCapital: {
    opening: 2,
    revenue: 40,
    expenditure: 40,
    basic: 1,
    project: 39,
    closing: 2,
    items: [{ class: '国有资本经营预算支出', code: '2230105', actual: 40 }],
  },
  meetingsAndTraining: { meetings: { actual: 5 }, training: { actual: 6 } },
  agencyOperation: { total: 75, budget: 100, completionRate: 75 },
  procurement: {
    total: 120,
    goods: 60,
    works: 40,
    services: 20,
    smallAndMedium: 90,
    smallAndMediumShare: 75,
    smallAndMicro: 45,
    smallAndMicroShare: 50,
  },
  stateAssets: {
    vehicles: {
      total: 5,
      types: [
        { type: '机要通信用车', count: 2 },
        { type: '其他用车', count: 3 },
      ],
    },
  },
};

type Cells = Readonly<Record<string, number | null>>;
interface Line {
  readonly side?: 'revenue' | 'expenditure';
  readonly code?: string;
  readonly name: string | null;
  readonly values: Cells;
}

const line = (name: string | null, values: Cells, code?: string): Line => ({
  ...(code === undefined ? {} : { code }),
  name,
  values,
});
const sideLines = (
  side: 'revenue' | 'expenditure',
  ...lines: readonly (readonly [string, Cells])[]
): Line[] => lines.map(([name, values]) => ({ side, name, values }));
const amount = (value: number): Cells => ({ amount: value });
const budgets = (generalPublic: number, governmentFunds: number, stateCapital: number): Cells => ({
  total: generalPublic + governmentFunds + stateCapital,
  generalPublic,
  governmentFunds,
  stateCapital,
});
const revenueCells = (
  fiscalAppropriation: number,
  [superiorSubsidy = 0, business = 0, operating = 0, affiliated = 0, other = 0]: readonly number[],
): Cells => ({
  total: fiscalAppropriation + superiorSubsidy + business + operating + affiliated + other,
  fiscalAppropriation,
  superiorSubsidy,
  business,
  operating,
  affiliated,
  other,
});
const spent = (
  basic: number,
  project: number,
  [toSuperior = 0, operating = 0, toAffiliated = 0]: readonly number[] = [],
): Cells => ({
  total: basic + project + toSuperior + operating + toAffiliated,
  basic,
  project,
  toSuperior,
  operating,
  toAffiliated,
});
const plain = (basic: number, project: number): Cells => ({ total: basic + project, basic, project });
const fund = (opening: number, revenue: number, basic: number, project: number): Cells => ({
  opening,
  revenue,
  total: basic + project,
  basic,
  project,
  closing: opening + revenue - basic - project,
});

const tables: readonly (readonly [id: string, title: string, rows: readonly Line[]])[] = [
  [
    'revenue-expenditure-summary',
    '收入支出决算总表',
    [
      ...sideLines(
        'revenue',
        ['一般公共预算财政拨款收入', amount(800)],
        ['政府性基金预算财政拨款收入', amount(60)],
        ['国有资本经营预算财政拨款收入', amount(40)],
        ['上级补助收入', amount(8)],
        ['事业收入', amount(10)],
        ['经营收入', amount(6)],
        ['附属单位上缴收入', amount(4)],
        ['其他收入', amount(2)],
        ['本年收入合计', amount(930)],
        ['使用非财政拨款结余', amount(20)],
        ['年初结转和结余', amount(50)],
        ['总计', amount(1000)],
      ),
      ...sideLines(
        'expenditure',
        ['教育支出', amount(740)],
        ['社会保障和就业支出', amount(115)],
        ['城乡社区支出', amount(65)],
        ['国有资本经营预算支出', amount(40)],
        ['本年支出合计', amount(960)],
        ['结余分配', amount(10)],
        ['年末结转和结余', amount(30)],
        ['总计', amount(1000)],
      ),
    ],
  ],
  [
    'revenue',
    '收入决算表',
    [
      line('合计', revenueCells(900, [8, 10, 6, 4, 2])),
      line('教育支出', revenueCells(680, [8, 10, 6, 4, 2]), '205'),
      line('普通教育', revenueCells(680, [8, 10, 6, 4, 2]), '20502'),
      line('学前教育', revenueCells(400, [8, 10, 6, 4, 2]), '2050201'),
      line('小学教育', revenueCells(280, []), '2050202'),
      line('社会保障和就业支出', revenueCells(120, []), '208'),
      line('城乡社区支出', revenueCells(60, []), '212'),
      line('国有资本经营预算支出', revenueCells(40, []), '223'),
    ],
  ],
  [
    'expenditure',
    '支出决算表',
    [
      line('合计', spent(500, 440, [8, 7, 5])),
      line('教育支出', spent(394, 326, [8, 7, 5]), '205'),
      line('普通教育', spent(394, 326, [8, 7, 5]), '20502'),
      line('学前教育', spent(204, 226, [8, 7, 5]), '2050201'),
      line('小学教育', spent(190, 100), '2050202'),
      line('社会保障和就业支出', spent(100, 15), '208'),
      line('城乡社区支出', spent(5, 60), '212'),
      line('国有土地使用权出让收入安排的支出', spent(5, 60), '21208'),
      line('国有资本经营预算支出', spent(1, 39), '223'),
    ],
  ],
  [
    'fiscal-appropriation-summary',
    '财政拨款收入支出决算总表',
    [
      ...sideLines(
        'revenue',
        ['一般公共预算财政拨款', amount(800)],
        ['政府性基金预算财政拨款', amount(60)],
        ['国有资本经营预算财政拨款', amount(40)],
        ['本年收入合计', amount(900)],
        ['年初财政拨款结转和结余', amount(40)],
        ['一般公共预算财政拨款', amount(30)],
        ['政府性基金预算财政拨款', amount(8)],
        ['国有资本经营预算财政拨款', amount(2)],
        ['总计', amount(940)],
      ),
      ...sideLines(
        'expenditure',
        ['教育支出', budgets(700, 0, 0)],
        ['社会保障和就业支出', budgets(115, 0, 0)],
        ['城乡社区支出', budgets(0, 65, 0)],
        ['国有资本经营预算支出', budgets(0, 0, 40)],
        ['本年支出合计', budgets(815, 65, 40)],
        ['年末财政拨款结转和结余', budgets(15, 3, 2)],
        ['总计', budgets(830, 68, 42)],
      ),
    ],
  ],
  [
    'general-public-expenditure',
    '一般公共预算财政拨款支出决算表',
    [
      line('合计', plain(480, 335)),
      line('教育支出', plain(380, 320), '205'),
      line('普通教育', plain(380, 320), '20502'),
      line('学前教育', plain(195, 225), '2050201'),
      line('小学教育', plain(185, 95), '2050202'),
      line('社会保障和就业支出', plain(100, 15), '208'),
      line('行政事业单位养老支出', plain(100, 15), '20805'),
      line('机关事业单位基本养老保险缴费支出', plain(100, 0), '2080505'),
      line('行政单位离退休', plain(0, 15), '2080501'),
    ],
  ],
  [
    'general-public-basic',
    '一般公共预算财政拨款基本支出决算表',
    [
      line('工资福利支出', amount(350), '301'),
      line('基本工资', amount(350), '30101'),
      line('商品和服务支出', amount(62), '302'),
      line('办公费', amount(42), '30201'),
      line('因公出国（境）费用', amount(3), '30212'),
      line('会议费', amount(4), '30215'),
      line('培训费', amount(5), '30216'),
      line('公务接待费', amount(3), '30217'),
      line('公务用车运行维护费', amount(5), '30231'),
      line('对个人和家庭的补助', amount(50), '303'),
      line('债务利息及费用支出', amount(1), '307'),
      line('资本性支出（基本建设）', amount(2), '309'),
      line('资本性支出', amount(18), '310'),
      line('公务用车购置', amount(9), '31013'),
      line('办公设备购置', amount(9), '31002'),
      line('对企业补助（基本建设）', amount(3), '311'),
      line('对企业补助', amount(2), '312'),
      line('对社会保障基金补助', amount(1), '313'),
      line('其他支出', amount(-9), '399'),
      line('人员经费合计', amount(400)),
      line('公用经费合计', amount(80)),
    ],
  ],
  [
    'three-public',
    '财政拨款“三公”经费支出决算表',
    [
      line(null, {
        'budget.total': 25,
        'budget.abroad': 0,
        'budget.vehicles': 20,
        'budget.purchase': 12,
        'budget.running': 8,
        'budget.reception': 5,
        'actual.total': 24,
        'actual.abroad': 4,
        'actual.vehicles': 16,
        'actual.purchase': 10,
        'actual.running': 6,
        'actual.reception': 4,
      }),
    ],
  ],
  [
    'government-funds',
    '政府性基金预算财政拨款收入支出决算表',
    [
      line('合计', fund(8, 60, 5, 60)),
      line('城乡社区支出', fund(8, 60, 5, 60), '212'),
      line('国有土地使用权出让收入安排的支出', fund(8, 60, 5, 60), '21208'),
      line('征地和拆迁补偿支出', fund(8, 40, 5, 40), '2120801'),
      line('土地开发支出', fund(0, 20, 0, 20), '2120802'),
    ],
  ],
  [
    'state-capital',
    '国有资本经营预算财政拨款收入支出决算表',
    [
      line('合计', fund(2, 40, 1, 39)),
      line('国有资本经营预算支出', fund(2, 40, 1, 39), '223'),
      line('解决历史遗留问题及改革成本支出', fund(2, 40, 1, 39), '22301'),
      line('国有企业退休人员社会化管理补助支出', fund(2, 40, 1, 39), '2230105'),
    ],
  ],
];

const statements: readonly Statement[] = tables.map(([id, title, rows]) => ({
  id,
  title,
  unit: '万元',
  state: 'filled',
  columns: [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].map((key) => ({
    key,
    path: [key],
  })),
  rows: [...rows],
}));

const profile = {
  institutions: {
    subordinate: 4,
    administrative: 1,
    civilServantManaged: 1,
    otherInstitutions: 2,
    inScope: 2,
    units: ['甲局本级', '甲局事务中心'],
  },
};

const indicators = (...points: readonly (readonly [weight: number, score: number])[]) =>
  points.map(([weight, score], at) => ({ level3: `指标${String(at)}`, weight, score }));

/** Rates of the full year's budget and of the initial one; weights with the points of execution, without, and apart. */
const performance = {
  projects: [
    {
      name: '修缮',
      year: 2022,
      funds: {
        budget: 100,
        budgetFiscal: 70,
        budgetOther: 20,
        executed: 80,
        executedFiscal: 50,
        executedOther: 20,
        executionRate: 80,
        weight: 15,
        score: 8,
      },
      indicators: indicators([60, 55], [25, 25]),
      totalScore: 88,
      summary: { budget: 100, executed: 80, completionRate: 80, selfScore: 88 },
    },
    {
      name: '培训',
      year: 2022,
      funds: { initialBudget: 50, budget: 60, executed: 40, executionRate: 80, weight: 10, score: 9 },
      indicators: indicators([60, 50], [40, 40]),
      totalScore: 90,
      summary: { budget: 50, executed: 40, completionRate: 80 },
    },
  ],
  department: { indicators: indicators([50, 45], [40, 40]), totalScore: 85 },
};

/** A value as it would be printed. */
function print(pointer: string, value: number | string): string {
  if (typeof value === 'string') return value;
  const measure = measureOf(pointer);
  if (measure === 'count' || measure === 'points') return String(value);
  const digits = Math.abs(value).toFixed(2);
  if (measure === 'percent') return `${digits}%`;
  return pointer.startsWith('/statements/') ? value.toFixed(2) : `${digits}万元`;
}

function evidenceOf(value: unknown, pointer: string): Record<string, Evidence> {
  if (typeof value === 'number' || typeof value === 'string')
    return { [pointer]: { text: print(pointer, value), quote: 0, block: 0, start: 0, end: 0 } };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, held]) => evidenceOf(held, `${pointer}/${writeToken(key)}`)),
  ) as Record<string, Evidence>;
}

const values = { profile, finalAccounts, performance, statements };

export const everything = {
  schemaVersion: '1',
  source: { file: '甲局.txt', sha256: '', format: 'txt', bytes: 0 },
  identity: { department: '甲局', year: 2022, kind: 'department', title: null, publishedOn: null },
  outline: [],
  ...values,
  glossary: [],
  attachments: [],
  checks: [],
  coverage: {},
  diagnostics: [],
  quotes: [''],
  evidence: evidenceOf(values, ''),
} as unknown as ReportRecord;

/** The record with other rows in some statements: each a row of values. */
export function withRows(
  record: ReportRecord,
  rows: Readonly<Record<string, readonly Cells[]>>,
): ReportRecord {
  const changed = record.statements.map((statement) => {
    const own = rows[statement.id];
    if (own === undefined) return statement;
    const made = own.map((values, at) => ({ code: String(201 + at), name: '科目', values: { ...values } }));
    return { ...statement, rows: made };
  });
  return {
    ...record,
    statements: changed,
    evidence: { ...record.evidence, ...evidenceOf({ statements: changed }, '') },
  };
}

/** The record with another number at a pointer, printed so. */
export function withValue(record: ReportRecord, pointer: string, value: number): ReportRecord {
  const changed = structuredClone(record) as unknown as { evidence: Record<string, Evidence> };
  const keys = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], changed);
  (holder as Record<string, unknown>)[last] = value;
  const proof = changed.evidence[pointer];
  if (proof !== undefined) changed.evidence[pointer] = { ...proof, text: print(pointer, value) };
  return changed as unknown as ReportRecord;
}
