import type { Message } from '../../src/model/message.js';
import { defineRule } from '../../src/model/rule.js';
import { readTablesOf, type TableReading } from './tables/index.js';

const source = 'rules/performance/department';

/** 部门（单位）整体支出绩效自评表: one a report; a further one (of a subordinate unit) is said and not read. */
export const department = defineRule<TableReading>({
  id: 'department',
  title: '部门整体支出绩效',
  pointer: '/performance/department',
  locate: ({ document }) => readTablesOf(document).readings.filter(({ kind }) => kind === 'department'),
  read([first, ...more]) {
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
