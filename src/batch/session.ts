import type { Language } from '../render.js';
import type { Input } from './files.js';
import type { OutputFolder } from './folder.js';
import type { Journal } from './journal.js';
import type { Pool } from './pool.js';

/** What a run works with. */
export interface Session {
  readonly inputs: readonly Input[];
  /** The number of each input by its path. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Paths of inputs that manifests name: each is one report, or a part of one. */
  readonly named: ReadonlySet<string>;
  readonly folder: OutputFolder;
  readonly journal: Journal;
  readonly pool: Pool;
  readonly language: Language;
}
