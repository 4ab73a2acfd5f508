import type { Added } from './added.js';
import { fetchHeld } from './held.js';
import { identityOf, readIncoming, type Incoming, type Refusal } from './incoming.js';
import type { Archive } from './open.js';
import { placeRecord, type Held } from './place.js';
import { withStore, type Store } from './store.js';

/** A record file: what to call it, and its bytes. */
export interface RecordFile {
  readonly file: string;
  /** Throws where it cannot be read. */
  readonly read: () => Uint8Array;
}

/** Records of one transaction: a call with more commits after each so many. */
export const MOST_AT_ONCE = 10_000;
/** Records that are held in memory together. */
const BATCH = 32;

/**
 * Add records. Up to `MOST_AT_ONCE` they go in together or not at all; of more, each so many. Adding the same again
 * changes nothing, so a call that broke off is simply made again.
 */
export async function addRecords(
  archive: Archive,
  files: readonly RecordFile[],
  report: (added: Added) => void,
): Promise<void> {
  for (let at = 0; at < files.length; at += MOST_AT_ONCE) {
    const some = files.slice(at, at + MOST_AT_ONCE);
    await withStore(archive, async (store) => {
      for (let from = 0; from < some.length; from += BATCH)
        await addBatch(archive, store, some.slice(from, from + BATCH), report);
    });
  }
}

async function addBatch(
  { connection }: Archive,
  store: Store,
  files: readonly RecordFile[],
  report: (added: Added) => void,
): Promise<void> {
  const read = files.map(readFile);
  const incoming = read.filter((one) => 'record' in one);
  const held: Held = new Map();
  store.flush();
  for (const one of await fetchHeld(
    connection,
    incoming.map(identityOf),
    incoming.map(({ sha256 }) => sha256),
  ))
    held.set(one.identity, one);
  for (const one of read)
    report(
      'record' in one
        ? await placeRecord(store, held, one)
        : { file: one.file, outcome: 'refused', reason: one.reason },
    );
}

type Read = Incoming | { readonly file: string; readonly reason: Refusal };

function readFile({ file, read }: RecordFile): Read {
  try {
    const found = readIncoming(file, read());
    return 'record' in found ? found : { file, reason: found };
  } catch (error) {
    return {
      file,
      reason: { code: 'unreadable', detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
