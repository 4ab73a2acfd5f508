import type { ArchiveActions } from './commands.js';
import { exporting } from './exporting.js';
import { keeping } from './keeping.js';
import { questions } from './questions.js';
import type { Surroundings } from './surroundings.js';

export const archiveActions = (around: Surroundings): ArchiveActions => ({
  ...keeping(around),
  ...questions(around),
  ...exporting(around),
});
