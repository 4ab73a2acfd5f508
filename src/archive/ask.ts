import type { DuckDBDecimalValue, DuckDBValue } from '@duckdb/node-api';
import { firstLine, type Archive } from './open.js';
import { ArchiveProblem } from './problems.js';

/** A decimal or a large whole number, exact, as its digits: `-12.5`. */
export interface Exact {
  readonly digits: string;
}

export type AnswerCell = string | number | boolean | Exact | readonly AnswerCell[] | null;

export interface Answer {
  readonly columns: readonly string[];
  /** As SQL names them: `VARCHAR`, `DECIMAL(18,6)`. */
  readonly types: readonly string[];
  /** To be read once. */
  readonly rows: AsyncIterable<readonly AnswerCell[]>;
}

/** A small answer, held as a whole. */
export interface WholeAnswer extends Omit<Answer, 'rows'> {
  readonly rows: readonly (readonly AnswerCell[])[];
}

export type Parameter = string | number | null;

/** Put a question; rows come as they are found. Throws `ArchiveProblem`, from `rows` too. */
export async function ask(
  { connection }: Archive,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<Answer> {
  const engine = await import('@duckdb/node-api');
  const result = await orProblem(() => connection.stream(sql, [...parameters]));
  const cellOf = (value: DuckDBValue): AnswerCell => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    if (value instanceof engine.DuckDBDecimalValue) return { digits: decimalDigits(value) };
    if (typeof value === 'bigint') return { digits: String(value) };
    if (value instanceof engine.DuckDBListValue) return value.items.map(cellOf);
    return typeof value === 'boolean' ? value : String(value);
  };
  return {
    columns: result.deduplicatedColumnNames(),
    types: result.columnTypes().map(String),
    rows: (async function* () {
      for (;;) {
        const chunk = await orProblem(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        const columns = chunk.convertColumns<AnswerCell>(cellOf);
        const rows = chunk.rowCount;
        for (let row = 0; row < rows; row += 1) yield columns.map((column) => column[row] ?? null);
      }
    })(),
  };
}

async function orProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const detail = firstLine(cause instanceof Error ? cause.message : String(cause));
    throw new ArchiveProblem({ code: 'query-failed', detail }, { cause });
  }
}

/** `12500000n` of six places → `12.5`. The library's own way divides large numbers twice a cell. */
function decimalDigits({ value, scale }: Pick<DuckDBDecimalValue, 'value' | 'scale'>): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const point = digits.length - scale;
  let end = digits.length;
  while (end > point && digits[end - 1] === '0') end -= 1;
  return `${sign}${digits.slice(0, point)}${end > point ? `.${digits.slice(point, end)}` : ''}`;
}

/** All rows of a small answer. */
export async function askAll(
  archive: Archive,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<WholeAnswer> {
  const { rows, ...rest } = await ask(archive, sql, parameters);
  const all: (readonly AnswerCell[])[] = [];
  for await (const row of rows) all.push(row);
  return { ...rest, rows: all };
}
