import type { ReportRecord, Statement } from '../../src/model/report.js';
import { check, entryOf, recordOf, statementOf } from '../support/record.js';

/** Status of a rule, with the reason or the words of what it found. */
const told = (record: ReportRecord, rule: string): unknown => {
  const entry = entryOf(record, rule);
  if (entry === undefined) return undefined;
  return entry.status === 'passed' ? 'passed' : [entry.status, entry.why ?? entry.message];
};
const withStatements = (
  statements: readonly Statement[],
  more: Partial<ReportRecord> = {},
): ReportRecord => ({
  ...recordOf({ statements, year: 2022 }),
  ...more,
});
const coded = (...rows: readonly (readonly [code: string, name: string])[]): Statement => ({
  ...statementOf('expenditure', ['total'], []),
  rows: rows.map(([code, name]) => ({ code, name, values: { total: 1 } })),
});

describe('codes and names', () => {
  test.each([
    ['2080505', '机关事业单位基本养老保险缴费支出', 'passed'],
    // Names survive their renaming, and （项） and 支出 do not matter.
    ['20805', '行政事业单位离退休', 'passed'],
    ['2210201', '住房公积金（项）', 'passed'],
    ['2010601', '行政运行', 'passed'],
    ['2210201', '购房补贴', ['failed', '科目编码 2210201 的名称印为“购房补贴”，应为“住房公积金”']],
    ['2210201', '没有见过的名称', ['not-checkable', 'unknown']],
    ['2999998', '住房公积金', ['not-checkable', 'unknown']],
  ])('%s %s', (code, name, expected) => {
    expect(told(withStatements([coded([code, name])]), 'code-name')).toEqual(expected);
  });

  test('a code has one name in all tables; a name that is cut short is the same', () => {
    const two = (name: string) =>
      withStatements([coded(['2999998', '抗旱水源工程建设']), coded(['2999998', name])]);
    expect(told(two('抗旱水源工程建设支出'), 'code-one-name')).toBe('passed');
    expect(told(two('抗旱水源'), 'code-one-name')).toBe('passed');
    expect(told(two('退役军人安置'), 'code-one-name')).toEqual([
      'failed',
      '科目编码 2999998 在同一报告中有两个名称：“抗旱水源工程建设”“退役军人安置”',
    ]);
  });
});

describe('years', () => {
  const sentence = (quote: string) => {
    const record = recordOf({ accounts: { overall: { total: '5.00万元' } }, year: 2022 });
    record.quotes.push(quote);
    record.evidence['/finalAccounts/overall/total'] = { text: '5.00万元', quote: 0 };
    return told(record, 'year-words');
  };

  test.each([
    ['2022年度收、支总计5.00万元。', 'passed'],
    ['甲局2022年收入总计5.00万元。', 'passed'],
    ['2021年度收、支总计5.00万元。', 'failed'],
    ['与2021年相比，收、支总计5.00万元。', undefined],
    ['2021年初结转后收、支总计5.00万元。', undefined],
    ['收、支总计5.00万元，2021年为4.00万元。', undefined],
  ])('%s', (quote, expected) => {
    const found = sentence(quote);
    expect(Array.isArray(found) ? (found[0] as string) : found).toBe(expected);
  });

  test('name what they are and what they should be', () => {
    expect(sentence('2021年度收、支总计5.00万元。')).toEqual([
      'failed',
      '本报告为 2022 年度，此处写作 2021 年：“2021年度收、支总计5.00万元。”',
    ]);
  });

  test('changes are against the year before, assets as of the end of the year', () => {
    const record = (previousYear: string, asOf: string) =>
      recordOf({
        accounts: { overall: { total: '5.00万元', previousYear }, stateAssets: { asOf } },
        year: 2022,
      });
    expect(told(record('2021年', '2022-12-31'), 'compared-year')).toBe('passed');
    expect(told(record('2020年', '2022-12-31'), 'compared-year')).toEqual(['failed', expect.any(String)]);
    expect(told(record('2021年', '2022-12-31'), 'assets-year')).toBe('passed');
    expect(told(record('2021年', '2021-12-31'), 'assets-year')).toEqual(['failed', expect.any(String)]);
  });
});

type Project = NonNullable<NonNullable<ReportRecord['performance']>['projects']>[number];
const withProject = (project: Project, management = {}): ReportRecord => ({
  ...recordOf({ year: 2022 }),
  performance: { management, projects: [project] },
});

describe('performance tables', () => {
  const money = (budget: number, ...rows: readonly (readonly [string, number | null])[]) =>
    told(
      withProject({
        funds: { budget, sources: rows.map(([source, amount]) => ({ source, budget: amount })) },
      }),
      'project-funds',
    );

  test('some rows add up to the whole, whichever are parts of others', () => {
    expect(money(120, ['财政拨款', 100], ['其他资金', 20])).toBe('passed');
    expect(money(120, ['财政拨款', 100], ['中央补助', 60], ['县级资金', 40], ['上年结转', 20])).toBe(
      'passed',
    );
    expect(money(120, ['年度资金总额', 120], ['财政拨款', 100])).toEqual(['failed', expect.any(String)]);
    expect(money(0, ['财政拨款', 15])).toEqual(['failed', expect.any(String)]);
    expect(money(15, ['财政拨款', null])).toBeUndefined();
  });

  const indicator = (more: object): ReportRecord =>
    withProject({ indicators: [{ level1: '产出指标', level2: '数量指标', weight: 10, score: 10, ...more }] });

  test('a target that was missed is not given all points', () => {
    expect(told(indicator({ attained: false }), 'indicator-full')).toEqual([
      'failed',
      '预算绩效·项目·#1·绩效指标·“产出指标”·得分为满分，但完成值没有达到目标值'.replace('“产出指标”', '#1'),
    ]);
    expect(told(indicator({ attained: false, score: 9 }), 'indicator-full')).toBe('passed');
    expect(told(indicator({ attained: true }), 'indicator-full')).toBe('passed');
    expect(told(indicator({ attained: null }), 'indicator-full')).toBeUndefined();
    expect(told(indicator({ attained: false, weight: 0, score: 0 }), 'indicator-full')).toBe('passed');
  });

  test.each([
    ['产出指标', '数量指标', 10, 'passed'],
    ['产出指标', '经济效益指标', 10, 'failed'],
    ['效益指标', '可持续影响指标', 10, 'passed'],
    ['效益指标', '服务对象满意度指标', 10, 'passed'],
    ['产出指标', '成本指标', 10, undefined],
    ['满意度指标', '质量指标', 10, 'failed'],
    // The form of Sichuan without points files as it likes.
    ['项目完成指标', '经济效益指标', undefined, undefined],
  ])('%s › %s', (level1, level2, weight, expected) => {
    const found = told(indicator({ level1, level2, weight }), 'indicator-level');
    expect(Array.isArray(found) ? (found[0] as string) : found).toBe(expected);
  });

  test('no more projects have a table than were evaluated', () => {
    const tabled = (projectsEvaluated: number) =>
      told(withProject({ indicators: [] }, { projectsEvaluated }), 'projects-tabled');
    expect([0, 1, 2].map(tabled)).toEqual([
      ['failed', '正文称对 0 个项目开展自评，报告中却有 1 个项目的绩效表'],
      'passed',
      ['not-checkable', 'partial-list'],
    ]);
  });

  test('weights add up to 100, with the points of execution or without', () => {
    const weights = (execution: string | undefined, ...own: readonly string[]) =>
      entryOf(
        recordOf({
          performance: {
            projects: [
              {
                indicators: own.map((weight) => ({ weight })),
                ...(execution === undefined ? {} : { funds: { weight: execution } }),
              },
            ],
          },
        }),
        'project-weights',
      )?.status;
    expect(weights('10', '50', '40')).toBe('passed');
    expect(weights('10', '60', '40')).toBe('passed');
    expect(weights(undefined, '50', '40')).toBe('passed');
    expect(weights('10', '50', '30')).toBe('failed');
    expect(weights('12', '50', '40')).toBe('failed');
  });
});

describe('what must be printed', () => {
  const ids = [
    'revenue-expenditure-summary',
    'revenue',
    'expenditure',
    'fiscal-appropriation-summary',
    'general-public-expenditure',
    'general-public-basic',
    'government-funds',
  ];
  const filled = ids.map((id) => statementOf(id, ['total'], [['合计', 1]]));
  const listed = (id: string): Statement => ({ ...statementOf(id, [], []), state: 'listed' });

  test('the statements that the form asks for', () => {
    expect(told(withStatements(filled), 'tables-required')).toEqual([
      'failed',
      '缺少《国有资本经营预算财政拨款支出决算表》',
    ]);
    expect(
      told(
        { ...withStatements(filled), identity: { ...recordOf({}).identity, year: 2019 } },
        'tables-required',
      ),
    ).toBe('passed');
    expect(told(withStatements(filled.slice(0, 3)), 'tables-required')).toBeUndefined();
    const unread = { code: 'table-not-read', severity: 'warning' as const, message: '' };
    expect(told(withStatements(filled, { diagnostics: [unread] }), 'tables-required')).toEqual([
      'not-checkable',
      'unread',
    ]);
  });

  test('the statements whose titles are listed, unless all are published apart', () => {
    expect(told(withStatements([...filled, listed('state-capital')]), 'tables-printed')).toEqual([
      'failed',
      '《state-capital》只列标题，报告中没有印出',
    ]);
    expect(told(withStatements(ids.map(listed)), 'tables-printed')).toEqual(['not-checkable', 'listed']);
    expect(told(withStatements(filled), 'tables-printed')).toBe('passed');
  });

  test('why a statement is empty', () => {
    const empty = (note: string | null, accounts = {}) =>
      told(
        {
          ...recordOf({
            accounts,
            statements: [{ ...statementOf('state-capital', ['total'], []), state: 'empty', note }],
          }),
        },
        'tables-empty',
      );
    expect(empty(null)).toEqual(['failed', '《state-capital》为空表，没有说明无此项收支']);
    expect(empty('本表无数据')).toBe('passed');
    expect(empty(null, { stateCapital: { revenue: '0万元', expenditure: '0万元' } })).toBe('passed');
    expect(empty(null, { stateCapital: { revenue: '0万元', expenditure: '3万元' } })).toEqual([
      'failed',
      expect.any(String),
    ]);
  });

  test('the chapters that the rules ask for', () => {
    const chapters = ['revenue', 'expenditure', 'fiscalAppropriation', 'generalPublicBudget'];
    const record = (more: ReportRecord['coverage']): ReportRecord => ({
      ...recordOf({ year: 2022 }),
      coverage: {
        ...Object.fromEntries(chapters.map((key) => [`/finalAccounts/${key}`, 'read' as const])),
        '/glossary': 'read',
        ...more,
      },
    });
    expect(told(record({}), 'sections-required')).toBe('passed');
    const missing = record({ '/finalAccounts/procurement': 'not-printed' });
    expect(told(missing, 'sections-required')).toEqual(['failed', '没有公开“政府采购”的情况']);
    expect(told(record({ '/glossary': 'not-printed' }), 'sections-required')).toEqual([
      'failed',
      '没有公开“名词解释”的情况',
    ]);
    expect(
      told(
        record({ '/finalAccounts/procurement': 'not-printed', '/outline/3': 'unread' }),
        'sections-required',
      ),
    ).toEqual(['not-checkable', 'unread']);
    const { '/finalAccounts/revenue': _, ...few } = missing.coverage;
    expect(told({ ...missing, coverage: few }, 'sections-required')).toBeUndefined();
  });

  test('nothing of a template, and one body', () => {
    const said = (code: string, message: string) =>
      withStatements([], { diagnostics: [{ code, severity: 'warning', message }] });
    expect(told(said('placeholder', '模板残留，未作数值读取：“XX万元”'), 'residue')).toEqual([
      'failed',
      '模板残留：“XX万元”',
    ]);
    expect(told(said('identity-conflict', '部门名称前后不一'), 'body-names')).toEqual([
      'failed',
      '部门名称前后不一',
    ]);
    expect(check(said('unit-assumed', ''))).toEqual([]);
  });

  test('as many bodies as are told of, the own level counted or not', () => {
    const units = (inScope: number) =>
      told(
        { ...recordOf({}), profile: { institutions: { inScope, units: ['甲局本级', '甲局事务中心'] } } },
        'units-listed',
      );
    expect([1, 2, 3].map(units)).toEqual(['passed', 'passed', 'passed']);
    expect(units(5)).toEqual(['failed', '正文称纳入编制范围的单位 5 个，列出 2 个']);
  });
});
