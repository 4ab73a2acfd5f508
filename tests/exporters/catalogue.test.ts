import { readFileSync } from 'node:fs';
import { catalogue } from '../../rules/checks/index.js';
import { catalogueMarkdown } from '../../src/exporters/catalogue.js';

test('docs/checks.md is made from the catalogue (juesuan rules --format markdown)', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(catalogueMarkdown(catalogue));
});
