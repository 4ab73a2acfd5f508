import { halfWidth } from '../../src/text/numerals.js';
import { matcher } from '../../src/text/words.js';
import { words } from './words.js';

const PROJECT_END = matcher({ ends: words.projectEnds });

/** A system's code in front of a project's name: `51000021R000000019951-工资性支出`. */
const CODE = /^[0-9A-Za-z]{8,40}[-—_]/;

/** What two prints of one project's name have in common: no code, brackets' width, quotes or trailing 项目. */
export function projectKey(name: string): string {
  const plain = halfWidth(name)
    .replace(/[\s“”"'‘’《》「」]/g, '')
    .replace(CODE, '');
  const bare = plain.replace(PROJECT_END, '');
  return bare === '' ? plain : bare;
}
