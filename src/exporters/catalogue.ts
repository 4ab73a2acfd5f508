import { checkGroups, type Check } from '../model/check.js';
import { formulaOf } from '../render/formulas.js';
import { groupNames } from '../render/words.js';

/** The catalogue of checks as a page of tables, one a group. */
export function catalogueMarkdown(catalogue: readonly Check[]): string {
  const groups = checkGroups.map((group) => {
    const own = catalogue.filter((check) => check.group === group);
    if (own.length === 0) return '';
    const { zh, en } = groupNames[group];
    return `## ${zh} (${en})\n\n${table(own)}\n`;
  });
  return `${PREAMBLE}\n${groups.filter((text) => text !== '').join('\n')}`;
}

const PREAMBLE = `# The checks (勾稽关系)

Made from \`rules/checks\` by \`juesuan rules --format markdown\`; change it there.

A formula speaks of the record (docs of its fields: \`schemas/record.schema.json\`). \`revenue.total\` stands below
\`finalAccounts\`; \`T02[合计].total\` is a cell of a statement (T01 … T09 as the national form numbers them: row, column);
\`∀ x:\` asks the rest of every x, and \`.amount\` is its; \`[*]\` is every entry of a list, \`[!within]\` those that are no part of
another; \`a|b\` is the first that is printed; \`?\` counts as zero where it is not printed or left blank; \`A ∨ B\` holds where one holds.

Each printed number stands for what lies within half of its last printed place. A relation that holds exactly is
\`passed\`; one that holds for some values within those ranges is \`rounding\`; any other is \`failed\`.
\`not-checkable\`: a value is blank, unreadable, or its chapter or table was not read as a whole.
Severity: \`error\` figures that cannot all be right, \`warning\` a claim or definition broken, \`info\` form.
`;

const HEADS = ['id', '检查', 'check', 'formula', 'severity', '例外', '依据'];

function table(checks: readonly Check[]): string {
  const rows = checks.map((check) =>
    [
      `\`${check.id}\``,
      check.title.zh,
      check.title.en,
      `\`${formulaOf(check)}\``,
      check.severity,
      check.exceptions?.zh ?? '',
      check.source,
    ].map((cell) => cell.replace(/\|/g, '\\|')),
  );
  return [HEADS, HEADS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
