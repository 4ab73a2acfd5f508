import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { checkBook } from '../../../rules/checks/book.js';
import { checkRecord } from '../../../src/checks/entries.js';
import { checkedReport, type Findings } from '../../../src/exporters/findings/checked.js';
import { findingsHtml } from '../../../src/exporters/findings/html.js';
import { findingsJson } from '../../../src/exporters/findings/json.js';
import { findingsSarif } from '../../../src/exporters/findings/sarif.js';
import { findingsText } from '../../../src/exporters/findings/text.js';
import { recordOf } from '../../support/record.js';

/** A wrong total that two relations show, and a report of which nothing is wrong. */
const wrong = {
  ...recordOf({
    accounts: {
      overall: { total: '100.00万元' },
      revenue: {
        total: '130.00万元',
        items: [
          { source: '<b>事业收入</b>', amount: '60.00万元', share: '60.00%' },
          { source: '其他收入', amount: '40.00万元', share: '40.00%' },
        ],
      },
    },
  }),
  quotes: ['本年收入合计130.00万元，其中：<script>alert(1)</script>60.00万元'],
};
const total = '/finalAccounts/revenue/total';
wrong.evidence[total] = { text: '130.00万元', quote: 0, page: 9, block: 35, start: 6, end: 14 };
const right = recordOf({ accounts: { overall: { revenueTotal: '1.00万元', expenditureTotal: '1.00万元' } } });

const findingsIn = (language: 'zh' | 'en'): Findings => ({
  reports: [['报告 (1)/甲局.pdf', wrong] as const, ['乙局.txt', right] as const].map(([file, record]) =>
    checkedReport(file, record, checkRecord(record, checkBook, language)),
  ),
  catalogue: checkBook.catalogue,
  language,
  program: { name: 'juesuan', version: '1.0.0' },
});
const zh = findingsIn('zh');

describe('findings as text', () => {
  test('say what is printed, what it should be, where, and what follows from it', () => {
    expect(findingsText(zh, (text) => text)).toBe(
      [
        '报告 (1)/甲局.pdf（白鹭县档案局 2023）：不符 1，尾差 0，相符 0，无法检查 0',
        '  错误 本年收入＝各来源之和 [revenue-sum]',
        '    收入·合计130.00万元，各项（<b>事业收入</b>60.00万元、其他收入40.00万元）之和为100.00万元，相差30.00万元。',
        '      第9页 [35] 本年收入合计130.00万元，其中：<script>alert(1)</script>60.00万元',
        '    同因 [revenue-share] 收入·“<b>事业收入</b>”·占比60.00%，按收入·“<b>事业收入</b>”·金额60.00万元、收入·合计130.00万元应为46.15%，相差13.85个百分点。',
        '    同因 [revenue-share] 收入·“其他收入”·占比40.00%，按收入·“其他收入”·金额40.00万元、收入·合计130.00万元应为30.77%，相差9.23个百分点。',
        '    同因 [revenue-in-overall] 收入·合计130.00万元，大于总体收支·合计100.00万元，多出30.00万元。',
        '',
        '乙局.txt（白鹭县档案局 2023）：不符 0，尾差 0，相符 1，无法检查 0',
        '',
      ].join('\n'),
    );
  });

  test('in English as well', () => {
    expect(findingsText(findingsIn('en'), (text) => text)).toContain(
      '    revenue, total 130.00万元, but the parts (<b>事业收入</b> 60.00万元, 其他收入 40.00万元) add up to 100.00万元, a difference of 30.00万元.',
    );
  });
});

test('findings as JSON keep counts, figures and places', () => {
  const told = JSON.parse(findingsJson(zh)) as readonly Record<string, unknown>[];
  expect(told).toMatchObject([
    {
      file: '报告 (1)/甲局.pdf',
      counts: { failed: 1, passed: 0 },
      checks: [
        {
          rule: 'revenue-sum',
          status: 'failed',
          suspect: total,
          expected: 100,
          actual: 130,
          places: [{ pointer: total, text: '130.00万元', place: '第9页 [35]' }],
        },
      ],
    },
    { file: '乙局.txt', checks: [] },
  ]);
});

describe('findings as SARIF', () => {
  const log = JSON.parse(findingsSarif(zh)) as {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    }[];
  };

  test('fit the schema of SARIF 2.1.0', () => {
    const schema = JSON.parse(readFileSync(new URL('./sarif-2.1.0.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >;
    const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false });
    const validate = ajv.compile(schema);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  });

  test('name the rule, the level, the file and the place', () => {
    const [run] = log.runs;
    expect(run?.results).toMatchObject([
      {
        ruleId: 'revenue-sum',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '%E6%8A%A5%E5%91%8A%20(1)/%E7%94%B2%E5%B1%80.pdf' },
            },
            logicalLocations: [{ name: '第9页 [35]', fullyQualifiedName: total }],
          },
        ],
      },
    ]);
    const [result] = run?.results ?? [];
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('revenue-sum');
  });
});

describe('findings as a page', () => {
  const page = load(findingsHtml(zh));

  test('are text, whatever a report says', () => {
    expect(page('script, b, img, link').length).toBe(0);
    expect(page('article q').text()).toContain('<script>alert(1)</script>');
    expect(findingsHtml(zh)).not.toMatch(/src=|href="(?!#)/);
  });

  test('stand under their report, with severity and consequences', () => {
    expect(
      page('h2')
        .map((_, element) => page(element).text())
        .get(),
    ).toEqual(['报告 (1)/甲局.pdf', '乙局.txt']);
    expect(page('article.error h3').text()).toContain('本年收入＝各来源之和');
    expect(page('article li').length).toBe(3);
    expect(page('#r1').text()).toContain('没有发现不符');
  });
});
