import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/**
 * Rows of a run's tables, kept on disk until the workbook is written: what is held in memory does not grow with
 * the number of reports.
 */
export interface Spool<Row> {
  readonly add: (table: string, row: Row) => void;
  readonly rows: (table: string) => Iterable<Row>;
  /** Takes the files away. */
  readonly close: () => void;
}

const PIECE = 1 << 18;

export function openSpool<Row>(folder: string): Spool<Row> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pending = new Map<string, { readonly handle: number; text: string }>();
  const pathOf = (table: string): string => join(folder, `${table}.jsonl`);
  const flush = (held: { readonly handle: number; text: string }): void => {
    const bytes = Buffer.from(held.text);
    for (let at = 0; at < bytes.length;) at += writeSync(held.handle, bytes, at);
    held.text = '';
  };
  return {
    add(table, row) {
      const held = pending.get(table) ?? { handle: openSync(pathOf(table), 'a'), text: '' };
      pending.set(table, held);
      held.text += `${JSON.stringify(row)}\n`;
      if (held.text.length > PIECE) flush(held);
    },
    *rows(table) {
      const held = pending.get(table);
      if (held === undefined) return;
      flush(held);
      for (const line of linesOf(pathOf(table))) yield JSON.parse(line) as Row;
    },
    close() {
      for (const { handle } of pending.values()) closeSync(handle);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function* linesOf(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(PIECE);
  let rest = '';
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(handle);
  }
}
