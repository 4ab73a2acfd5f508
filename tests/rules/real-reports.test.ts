import { docx } from '../../extractors/docx/index.js';
import { doc } from '../../extractors/doc/index.js';
import { pdf } from '../../extractors/pdf/index.js';
import { txt } from '../../extractors/txt/index.js';
import { attachments } from '../../rules/attachments.js';
import { glossary } from '../../rules/glossary.js';
import { identity } from '../../rules/identity/index.js';
import { judgeReport } from '../../rules/identity/look-alikes.js';
import { functions } from '../../rules/profile/functions.js';
import { institutions } from '../../rules/profile/institutions.js';
import { keyWork } from '../../rules/profile/key-work.js';
import { staffing } from '../../rules/profile/staffing.js';
import { walkSections } from '../../src/model/section.js';
import { contextOf, hasRealReports, outlineLines, readReal, readRule } from '../support/report.js';

/** PDFs take seconds on a busy machine. */
const PATIENCE = 120_000;

const extractors = { txt, docx, doc, pdf };
const contexts = new Map<string, ReturnType<typeof contextOf>>();

async function open(path: string) {
  const format = path.split('.').at(-1) as keyof typeof extractors;
  const held = contexts.get(path);
  if (held !== undefined) return held;
  const name = path.split('/').at(-1)!;
  const { value } = await extractors[format].extract({ name, bytes: readReal(path) });
  const context = contextOf(value, name);
  contexts.set(path, context);
  return context;
}

const rules = { identity, functions, keyWork, institutions, staffing, glossary, attachments };
const read = (context: ReturnType<typeof contextOf>) =>
  Object.entries(rules).map(([id, rule]) => [id, readRule(rule, context)] as const);

const suite = hasRealReports ? describe : describe.skip;
if (!hasRealReports)
  console.warn('real-reports: skipped, the real reports do not lie beside the project (../shared)');

suite('real reports', () => {
  test(
    'the seed as text',
    async () => {
      const values = Object.fromEntries(read(await open('seed/seed.txt')));
      expect(values.identity?.value).toMatchObject({
        year: 2020,
        kind: 'department',
        region: { code: '510811' },
      });
      expect(values.functions?.value).toHaveLength(15);
      expect(values.keyWork?.value).toHaveLength(7);
      expect(values.institutions?.value).toMatchObject({
        subordinate: 2,
        administrative: 0,
        otherInstitutions: 2,
        inScope: 2,
      });
      expect(values.staffing?.value).toEqual({ establishment: 21, onPost: 20, retired: 15 });
      expect(values.glossary?.value).toHaveLength(18);
      expect(values.attachments?.value).toHaveLength(1);
      expect(Object.values(values).flatMap(({ broken, messages }) => [...broken, ...messages])).toEqual([]);
    },
    PATIENCE,
  );

  test.each(['seed/seed.docx', 'seed/seed.doc', 'seed/seed.pdf'])(
    '%s says the same as the text',
    async (path) => {
      const [text, other] = [await open('seed/seed.txt'), await open(path)];
      expect(outlineLines(other.outline)).toEqual(outlineLines(text.outline));
      expect(read(other)).toEqual(read(text));
    },
    PATIENCE,
  );

  test(
    'the report of 2024',
    async () => {
      const context = await open('real/final-accounts-shanghai-putuo-finance-2024.pdf');
      const ids = [...walkSections(context.outline.sections)].map(({ id }) => id);
      expect(ids.filter((id) => id === 'statementTitle')).toHaveLength(9);
      expect(ids.filter((id) => id === 'unknown')).toEqual([]);
      const values = Object.fromEntries(read(context));
      expect(values.identity?.value).toMatchObject({
        year: 2024,
        kind: 'department',
        region: { code: '310107' },
      });
      expect(values.functions?.value).toHaveLength(12);
      expect(values.institutions?.value).toMatchObject({
        units: expect.arrayContaining([expect.any(String)]),
      });
      expect(values.glossary?.value).toHaveLength(11);
    },
    PATIENCE,
  );

  test.each([
    ['real/template-shanghai-putuo-2024.pdf', 'template'],
    ['real/lookalike-budget-jiangsu-cppcc-2019.pdf', 'budget'],
    ['real/lookalike-budget-jiangsu-npc-2017.pdf', 'budget'],
    ['real/lookalike-budget-shanghai-finance-2025.pdf', 'budget'],
  ])(
    '%s is no report',
    async (path, found) => {
      expect(judgeReport(await open(path))).toMatchObject({ status: 'rejected', found });
    },
    PATIENCE,
  );

  test.each(['seed/seed.txt', 'seed/seed.docx', 'real/final-accounts-shanghai-putuo-finance-2024.pdf'])(
    '%s is one',
    async (path) => {
      expect(judgeReport(await open(path))).toEqual({ status: 'final-accounts' });
    },
    PATIENCE,
  );
});
