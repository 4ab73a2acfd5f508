import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pdf } from '../../../extractors/pdf/index.js';
import { buildOutline } from '../../../rules/outline/index.js';
import { readStatements } from './support.js';

const report = fileURLToPath(
  new URL('../../../../shared/real/final-accounts-shanghai-putuo-finance-2024.pdf', import.meta.url),
);
const golden = fileURLToPath(new URL('district-finance-2024.json', import.meta.url));

/** Figures of a published report, compared with the print by hand: side, code, name, and the values in column order. */
type Golden = readonly { id: string; state: string; rows: readonly unknown[][] }[];

if (existsSync(report)) {
  test('all nine statements of a published report, every printed row', async () => {
    const { value } = await pdf.extract({ name: 'report.pdf', bytes: readFileSync(report) });
    const { statements, messages } = readStatements(value, buildOutline(value).value);
    const read = statements.map(({ id, state, rows }) => ({
      id,
      state,
      rows: rows.map(({ side, code, name, values }) => [
        side ?? null,
        code ?? null,
        name,
        ...Object.values(values),
      ]),
    }));
    expect(read).toEqual(JSON.parse(readFileSync(golden, 'utf8')) as Golden);
    expect(messages).toEqual([]);
  }, 30_000);
} else {
  test.skip('all nine statements of a published report: ../shared/real is absent beside the repository', () =>
    undefined);
}
