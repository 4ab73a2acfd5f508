import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import type { OutputFolder } from './folder.js';
import type { OwnFacts, ReadReport } from './jobs.js';
import { writeAll, writeInPieces, writing } from './output.js';

/** What is known of one file that was read alone. */
export interface FileEntry {
  readonly path: string;
  readonly name: string;
  readonly whole: boolean;
  /** Absent where its bytes could not be had: it is read again. */
  readonly sha256?: string;
  readonly reports: readonly ReadReport[];
  readonly facts?: OwnFacts;
  readonly milliseconds: number;
}

/** What is known of files that were read together. */
export interface GroupEntry {
  /** The main file's path. */
  readonly group: string;
  /** Tells the files and their bytes. */
  readonly key: string;
  readonly report: ReadReport;
  readonly milliseconds: number;
}

/**
 * What was done, one line a step, added when its records are written. It stands on disk and not in memory: of each
 * file only the place of its latest line is held. A line that a stopped run left unfinished is cut off.
 */
export class Journal {
  readonly #path: string;
  readonly #scratch: string;
  readonly #handle: number;
  #length = 0;
  /** Where each file's latest line begins, and its bytes; -1 for none. */
  readonly #starts: Float64Array;
  readonly #sizes: Uint32Array;
  /** Where a line is read into: one buffer for all, since all are read several times. */
  #line = Buffer.allocUnsafeSlow(LINE);
  readonly #groups = new Map<string, GroupEntry>();
  readonly #mark: string;

  /**
   * @param mark Tells what the lines hold for: the program's version. Those of others are dropped.
   * @param indexOf The number of each file of the run, from 0.
   */
  constructor(
    { journal, scratch }: OutputFolder,
    mark: string,
    indexOf: ReadonlyMap<string, number>,
    { forget }: { readonly forget: boolean },
  ) {
    this.#path = journal;
    this.#scratch = scratch;
    this.#mark = `${JSON.stringify({ journal: 1, mark })}\n`;
    this.#starts = new Float64Array(indexOf.size).fill(-1);
    this.#sizes = new Uint32Array(indexOf.size);
    this.#handle = writing(journal, () => openSync(journal, 'a+'));
    writing(journal, () => this.#load(indexOf, forget));
  }

  #load(indexOf: ReadonlyMap<string, number>, forget: boolean): void {
    let isOurs = false;
    for (const { text, start, size } of linesOf(this.#handle)) {
      if (start === 0) isOurs = text === this.#mark.trimEnd() && !forget;
      if (!isOurs) break;
      this.#length = start + size;
      if (start > 0) this.#know(text, start, size, indexOf);
    }
    ftruncateSync(this.#handle, this.#length);
    if (this.#length === 0) this.#append(this.#mark);
  }

  #know(text: string, start: number, size: number, indexOf: ReadonlyMap<string, number>): void {
    const entry = parsed(text);
    if (entry === undefined) return;
    if ('group' in entry) this.#groups.set(entry.group, entry);
    else this.#place(indexOf.get(entry.path), start, size);
  }

  #place(at: number | undefined, start: number, size: number): void {
    if (at === undefined) return;
    this.#starts[at] = start;
    this.#sizes[at] = size;
  }

  #append(line: string): number {
    const bytes = Buffer.from(line);
    writing(this.#path, () => writeAll(this.#handle, bytes));
    this.#length += bytes.length;
    return bytes.length;
  }

  add(at: number, entry: FileEntry): void {
    const start = this.#length;
    this.#place(at, start, this.#append(`${JSON.stringify(entry)}\n`));
  }

  addGroup(entry: GroupEntry): void {
    this.#append(`${JSON.stringify(entry)}\n`);
    this.#groups.set(entry.group, entry);
  }

  entry(at: number): FileEntry | undefined {
    const start = this.#starts[at] ?? -1;
    if (start < 0) return undefined;
    const size = this.#sizes[at] ?? 0;
    if (this.#line.length < size) this.#line = Buffer.allocUnsafeSlow(2 * size);
    readSync(this.#handle, this.#line, 0, size, start);
    return JSON.parse(this.#line.toString('utf8', 0, size)) as FileEntry;
  }

  group(main: string): GroupEntry | undefined {
    return this.#groups.get(main);
  }

  /** Drop the lines of files and groups that are no longer there, where these and old ones are the larger part. */
  tidy(groups: ReadonlySet<string>): void {
    const live = this.#sizes.reduce((sum, size) => sum + size, 0);
    if (this.#length < 2 * live + SMALL) return;
    writeInPieces(this.#path, this.#scratch, (write) => {
      write(this.#mark);
      for (const entry of this.#live(groups)) write(`${JSON.stringify(entry)}\n`);
    });
  }

  *#live(groups: ReadonlySet<string>): Generator<FileEntry | GroupEntry> {
    for (const at of this.#starts.keys()) {
      const entry = this.entry(at);
      if (entry !== undefined) yield entry;
    }
    for (const entry of this.#groups.values()) if (groups.has(entry.group)) yield entry;
  }

  close(): void {
    closeSync(this.#handle);
  }
}

/** A journal that is not worth tidying. */
const SMALL = 1 << 20;
const PIECE = 1 << 18;
const LINE = 1 << 13;

interface Line {
  readonly text: string;
  readonly start: number;
  /** With its end. */
  readonly size: number;
}

/** The file's lines that are whole. */
function* linesOf(handle: number): Generator<Line> {
  const buffer = Buffer.alloc(PIECE);
  let rest = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; ;) {
    const read = readSync(handle, buffer, 0, PIECE, at);
    if (read === 0) return;
    at += read;
    rest = Buffer.concat([rest, buffer.subarray(0, read)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield { text: rest.toString('utf8', 0, end), start, size: end + 1 };
      start += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
}

/** A line that cannot be read is no knowledge: its file is read again. */
function parsed(text: string): FileEntry | GroupEntry | undefined {
  try {
    return JSON.parse(text) as FileEntry | GroupEntry;
  } catch {
    return undefined;
  }
}
