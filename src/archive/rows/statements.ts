import { writeToken } from '../../model/pointer.js';
import type { ReportRecord, Statement } from '../../model/report.js';
import { quantityOf } from '../../tables/quantities.js';
import { printCells, valueCells, type Row } from './cells.js';
import type { Measure } from './measures.js';

export const statementRows = ({ statements }: ReportRecord): readonly Row[] =>
  statements.map(({ id, title, printedCode, unit, state, note }, at) => [
    at,
    id,
    title,
    printedCode ?? null,
    unit ?? null,
    state,
    note ?? null,
  ]);

export const statementValueRows = ({ statements, evidence }: ReportRecord): readonly Row[] =>
  statements.flatMap((statement, at) =>
    statement.rows.flatMap((row, line) =>
      Object.entries(row.values).map(([key, value]) => {
        const measure = measureOfCell(statement, key, row.name);
        const pointer = `/statements/${at}/rows/${line}/values/${writeToken(key)}`;
        return [
          at,
          statement.id,
          line,
          row.side ?? null,
          row.code ?? null,
          row.name,
          row.level ?? null,
          key,
          ...valueCells(value, measure),
          ...printCells(evidence[pointer], value, measure),
        ];
      }),
    ),
  );

function measureOfCell({ id, columns }: Statement, key: string, name: string | null): Measure {
  const heads = columns.find((column) => column.key === key)?.path.join('') ?? '';
  const quantity = quantityOf(heads, !id.startsWith('other'))(name ?? '');
  return quantity === 'money' ? '万元' : quantity === 'percent' ? '%' : null;
}
