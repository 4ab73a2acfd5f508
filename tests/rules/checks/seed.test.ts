import { convertReport } from '../../../src/index.js';
import type { ReportRecord } from '../../../src/model/report.js';
import { hasRealReports, readReal } from '../../support/report.js';

const whenReal = hasRealReports ? describe : describe.skip;

async function checksOf(path: string): Promise<ReportRecord['checks']> {
  const conversion = await convertReport(readReal(path), { name: path.slice(path.lastIndexOf('/') + 1) });
  if (!('record' in conversion)) throw new Error(conversion.status);
  return conversion.record.checks;
}

const told = (checks: ReportRecord['checks'], status: string): readonly string[] =>
  checks
    .filter((entry) => entry.status === status)
    .map(({ rule, suspect, values }) => `${rule} ${suspect ?? values[0] ?? ''}`);

whenReal('the seed', () => {
  test.each(['seed.docx', 'seed.txt', 'seed.doc', 'seed.pdf'])(
    '%s: three misprinted rates, two sums apart by rounding, the rest passes',
    async (file) => {
      const checks = await checksOf(`seed/${file}`);
      expect(told(checks, 'failed')).toEqual([
        'overall-growth /finalAccounts/overall/changeRate',
        'overall-growth /finalAccounts/fiscalAppropriation/changeRate',
        'gpb-structure-share /finalAccounts/generalPublicBudget/structure/4/share',
      ]);
      expect(told(checks, 'rounding')).toEqual([
        'gpb-structure-sum /finalAccounts/generalPublicBudget/total',
        'gpb-items-sum /finalAccounts/generalPublicBudget/total',
      ]);
      expect(new Set(checks.flatMap(({ why, status }) => (status === 'not-checkable' ? [why] : [])))).toEqual(
        new Set(['listed']),
      );
    },
    60_000,
  );
});

whenReal('the 2024 report', () => {
  test('section four against its table is one finding; a share is misprinted; tails are rounding', async () => {
    const checks = await checksOf('real/final-accounts-shanghai-putuo-finance-2024.pdf');
    expect(told(checks, 'failed')).toEqual([
      'gpb-structure-share /finalAccounts/generalPublicBudget/structure/0/share',
      'text-table-fiscal /finalAccounts/fiscalAppropriation/total',
    ]);
    expect(told(checks, 'rounding')).toContain('T01-T03-class /statements/0/rows/19/values/amount');
  }, 60_000);
});
