import type { Rule } from '../../src/model/rule.js';
import { department } from './department.js';
import { management } from './management.js';
import { projects } from './projects.js';

/** 预算绩效, in the order of the record. */
export const performanceRules: readonly Rule[] = [management, projects, department];
