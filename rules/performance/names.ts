import { halfWidth } from '../../src/text/numerals.js';

/** A system's code in front of a project's name: `51000021R000000019951-工资性支出`. */
const CODE = /^[0-9A-Za-z]{8,40}[-—_]/;

/** What two prints of one project's name have in common: no code, brackets' width, quotes or trailing 项目. */
export function projectKey(name: string): string {
  const plain = halfWidth(name)
    .replace(/[\s“”"'‘’《》「」]/g, '')
    .replace(CODE, '');
  const bare = plain.replace(/(?:项目|项目支出)$/, '');
  return bare === '' ? plain : bare;
}
