import type * as Engine from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Cell, StoredTable } from './columns.js';
import { inTransaction, type Archive } from './open.js';

/** Rows of one piece that is handed to the database; DuckDB's own vectors hold 2048. */
const PIECE = 2048;
const DAY = 86_400_000;

/** What a writer adds is in one transaction, all or nothing. */
export async function withWriter<T>(archive: Archive, work: (writer: Writer) => Promise<T>): Promise<T> {
  return inTransaction(archive, async () => {
    const writer = await openWriter(archive.connection);
    try {
      const result = await work(writer);
      writer.flush();
      writer.close();
      return result;
    } catch (error) {
      writer.abandon();
      throw error;
    }
  });
}

/** Adds rows to the tables, many at a time, within the connection's transaction. */
export interface Writer {
  readonly add: (table: StoredTable, rows: Iterable<readonly Cell[]>) => Promise<void>;
  /** From here on queries see the rows. */
  readonly flush: () => void;
  readonly close: () => void;
  /** Forgets the rows that were not flushed; else the database would still take them. */
  readonly abandon: () => void;
}

interface Held {
  readonly appender: DuckDBAppender;
  readonly types: readonly DuckDBType[];
  readonly converts: readonly ((cell: Cell) => DuckDBValue)[];
  columns: DuckDBValue[][];
}

async function openWriter(connection: DuckDBConnection): Promise<Writer> {
  const engine = await import('@duckdb/node-api');
  const held = new Map<string, Held>();
  const open = async ({ name, columns }: StoredTable): Promise<Held> => {
    const appender = await connection.createAppender(name, 'stored');
    const types = columns.map((_, at) => appender.columnType(at));
    const opened = {
      appender,
      types,
      converts: columns.map(({ type }) => converterOf(engine, type)),
      columns: columns.map(() => []),
    };
    held.set(name, opened);
    return opened;
  };
  const send = (table: Held): void => {
    const count = table.columns[0]?.length ?? 0;
    if (count === 0) return;
    const chunk = engine.DuckDBDataChunk.create(table.types, count);
    chunk.setColumns(table.columns);
    table.appender.appendDataChunk(chunk);
    table.columns = table.columns.map(() => []);
  };
  return {
    async add(table, rows) {
      const into = held.get(table.name) ?? (await open(table));
      for (const row of rows) {
        for (const [at, convert] of into.converts.entries()) into.columns[at]?.push(convert(row[at] ?? null));
        if (into.columns[0]?.length === PIECE) send(into);
      }
    },
    flush() {
      for (const table of held.values()) {
        send(table);
        table.appender.flushSync();
      }
    },
    close() {
      for (const { appender } of held.values()) appender.closeSync();
    },
    abandon() {
      for (const { appender } of held.values()) appender.clear();
    },
  };
}

function converterOf(
  engine: typeof Engine,
  type: StoredTable['columns'][number]['type'],
): (cell: Cell) => DuckDBValue {
  switch (type) {
    case 'DECIMAL(18,6)':
      return (cell) => (typeof cell === 'bigint' ? new engine.DuckDBDecimalValue(cell, 18, 6) : null);
    case 'DATE':
      return (cell) => (typeof cell === 'string' ? new engine.DuckDBDateValue(Date.parse(cell) / DAY) : null);
    case 'VARCHAR[]':
      return (cell) => (Array.isArray(cell) ? new engine.DuckDBListValue(cell as string[]) : null);
    case 'BLOB':
      return (cell) => (cell instanceof Uint8Array ? new engine.DuckDBBlobValue(cell) : null);
    case 'BIGINT':
      return (cell) => (typeof cell === 'number' ? BigInt(cell) : null);
    default:
      return (cell) => cell as DuckDBValue;
  }
}
