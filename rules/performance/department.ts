import type { Message } from '../../src/model/message.js';
import { defineRule } from '../../src/model/rule.js';
import {
  locatePerformance,
  readPerformanceTables,
  type PerformanceTable,
  type TableReading,
} from './tables/index.js';

const source = 'rules/performance/department';

/** 部门（单位）整体支出绩效自评表: one a report; a further one (of a subordinate unit) is said and not read. */
export const department = defineRule<PerformanceTable>({
  id: 'department',
  title: '部门整体支出绩效',
  pointer: '/performance/department',
  locate: ({ document }) => {
    const tables = locatePerformance(document);
    const some = readPerformanceTables(tables, source).readings.some(({ kind }) => kind === 'department');
    return some ? tables : [];
  },
  read(targets) {
    const [first, ...more] = readPerformanceTables(targets, source).readings.filter(
      ({ kind }) => kind === 'department',
    );
    return { value: first?.value, messages: [...(first?.messages ?? []), ...more.map(repeated)] };
  },
});

const repeated = ({ block }: TableReading): Message => ({
  code: 'section-repeated',
  severity: 'warning',
  source,
  title: '部门整体支出绩效自评表',
  place: { block },
});
