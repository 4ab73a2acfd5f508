import type { Check } from '../../src/model/check.js';
import { between } from './between.js';
import { form } from './form.js';
import { performance } from './performance.js';
import { differences } from './prose/differences.js';
import { generalPublic } from './prose/general-public.js';
import { otherMatters } from './prose/other-matters.js';
import { threePublic } from './prose/three-public.js';
import { totals } from './prose/totals.js';
import { textTable } from './text-table.js';
import { within } from './within.js';

/** The catalogue: every check, in the order in which findings are told. */
export const catalogue: readonly Check[] = [
  ...totals,
  ...generalPublic,
  ...threePublic,
  ...differences,
  ...otherMatters,
  ...textTable,
  ...within,
  ...between,
  ...performance,
  ...form,
];
