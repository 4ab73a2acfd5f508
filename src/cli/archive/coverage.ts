import type { Answer, AnswerCell } from '../../archive/ask.js';
import type { ArchiveWords } from './words.js';

interface Whole {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
}

/** The coverage with a row a department and a column a year. */
export function coverageTable({ columns, rows }: Whole, { values }: ArchiveWords): Answer {
  const at = (name: string): number => columns.indexOf(name);
  const years = [...new Set(rows.map((row) => Number(row[at('year')])))].sort();
  const keys = ['province', 'city', 'county', 'department'];
  const lines = new Map<string, AnswerCell[]>();
  for (const row of rows) {
    const opening = keys.map((key) => row[at(key)] ?? null);
    const name = JSON.stringify(opening);
    const line = lines.get(name) ?? [...opening, ...years.map(() => null)];
    const state = String(row[at('state')]);
    line[keys.length + years.indexOf(Number(row[at('year')]))] = values['state']?.[state] ?? state;
    lines.set(name, line);
  }
  return {
    columns: [...keys, ...years.map(String)],
    rows: (async function* () {
      yield* lines.values();
    })(),
  };
}
