import type { Answer, AnswerCell, WholeAnswer } from '../../archive/ask.js';

/** A row for each thing that the keys tell apart, a column a year; keys that say nothing anywhere are left out. */
export function byYear(
  { columns, rows }: Omit<WholeAnswer, 'types'>,
  keys: readonly string[],
  cellOf: (value: (column: string) => AnswerCell) => AnswerCell,
): Omit<Answer, 'types'> {
  const valueOf = (row: readonly AnswerCell[], column: string): AnswerCell =>
    row[columns.indexOf(column)] ?? null;
  const years = [...new Set(rows.map((row) => Number(valueOf(row, 'year'))))].sort((a, b) => a - b);
  const telling = keys.filter((key) => rows.some((row) => valueOf(row, key) !== null));
  const lines = new Map<string, AnswerCell[]>();
  for (const row of rows) {
    const opening = telling.map((key) => valueOf(row, key));
    const name = JSON.stringify(opening);
    const line = lines.get(name) ?? [...opening, ...years.map(() => null)];
    line[telling.length + years.indexOf(Number(valueOf(row, 'year')))] = cellOf((column) =>
      valueOf(row, column),
    );
    lines.set(name, line);
  }
  return streamed({ columns: [...telling, ...years.map(String)], rows: [...lines.values()] });
}

/** A whole answer as one that is read row by row. */
export const streamed = ({ columns, rows }: Omit<WholeAnswer, 'types'>): Omit<Answer, 'types'> => ({
  columns,
  rows: (async function* () {
    yield* rows;
  })(),
});
