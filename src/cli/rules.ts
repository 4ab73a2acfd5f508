import { catalogue } from '../../rules/checks/index.js';
import { catalogueMarkdown } from '../exporters/catalogue.js';
import { checkGroups, type Check } from '../model/check.js';
import { formulaOf } from '../render/formulas.js';
import { groupNames, severityNames } from '../render/words.js';
import type { Language } from '../render.js';
import type { CatalogueFormat } from './program.js';
import { displayWidth, padTo } from './width.js';

/** The catalogue as a person, a program or a page wants it. */
export function rulesText(format: CatalogueFormat, language: Language): string {
  switch (format) {
    case 'text':
      return tableText(catalogue, language);
    case 'json':
      return `${JSON.stringify(
        catalogue.map((check) => ({ ...check, formula: formulaOf(check) })),
        null,
        2,
      )}\n`;
    case 'markdown':
      return catalogueMarkdown(catalogue);
  }
}

function tableText(checks: readonly Check[], language: Language): string {
  const rows = checkGroups.flatMap((group) =>
    checks
      .filter((check) => check.group === group)
      .map((check) => [
        check.id,
        groupNames[group][language],
        severityNames[check.severity][language],
        check.title[language],
        formulaOf(check),
      ]),
  );
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  return rows
    .map((cells) => cells.map((cell, at) => padTo(cell, widths[at] ?? 0)).join('  '))
    .join('\n')
    .concat('\n');
}
