import { existsSync, readFileSync } from 'node:fs';
import { extractors } from '../../../extractors/index.js';
import { buildOutline } from '../../../rules/outline/index.js';
import { performanceRules } from '../../../rules/performance/index.js';
import { textAt } from '../../../src/model/document.js';
import { leaves, plain } from './plain.js';

/** A real report in four formats; it is beside the project and never in it. */
const folder = new URL('../../../../shared/seed/', import.meta.url);
const formats = ['txt', 'docx', 'doc', 'pdf'] as const;
const whenThere = existsSync(folder) ? test : test.skip;

async function read(format: (typeof formats)[number]): Promise<Record<string, unknown>> {
  const file = {
    name: `seed.${format}`,
    bytes: new Uint8Array(readFileSync(new URL(`seed.${format}`, folder))),
  };
  const { value: document } = await (await extractors[format]()).extract(file);
  const context = { fileName: file.name, document, outline: buildOutline(document).value };
  const entries = performanceRules.flatMap((rule) => {
    const targets = rule.locate(context);
    if (targets.length === 0) return [];
    const { value, messages } = rule.read(targets, context);
    for (const field of leaves(value)) if (field.place) expect(textAt(document, field.place)).toBe(field.raw);
    return [
      [rule.id, plain(value)] as const,
      [`${rule.id} messages`, messages.map(({ place: _place, ...rest }) => rest)] as const,
    ];
  });
  return Object.fromEntries(entries);
}

whenThere(
  'three projects with 27 indicators, alike in every format (needs ../shared/seed)',
  async () => {
    const [txt, ...others] = await Promise.all(formats.map(read));
    const projects = txt?.projects as readonly Record<string, unknown>[];
    expect(projects.map(({ indicators }) => (indicators as unknown[]).length)).toEqual([10, 8, 9]);
    expect(projects.map(({ funds }) => funds)).toMatchObject(
      [15, 20, 15].map((amount) => ({
        budget: amount,
        executed: amount,
        budgetFiscal: null,
        budgetOther: null,
      })),
    );
    expect(projects.map(({ summary }) => summary)).toMatchObject(
      [15, 20, 15].map((budget) => ({ budget, executed: budget, completionRate: 100 })),
    );
    expect(txt?.management).toMatchObject({ projectsPlanned: 3, projectsMonitored: 3, projectsEvaluated: 3 });
    expect(txt?.['projects messages']).toEqual([]);
    for (const other of others) expect(other).toEqual(txt);
  },
  60_000,
);
