import type { Rule } from '../src/model/rule.js';

/** All rules, in the order of the record. */
export const rules: readonly Rule[] = [];
