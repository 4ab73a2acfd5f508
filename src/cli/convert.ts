import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { BooksLost } from '../batch/books.js';
import { buildMark } from '../batch/build.js';
import { convertFiles } from '../batch/convert.js';
import { OutputInUse } from '../batch/lock.js';
import { ManifestError } from '../batch/manifests.js';
import { OutputError } from '../batch/output.js';
import type { Listener } from '../batch/reading.js';
import { startPool } from '../batch/pool.js';
import type { Language } from '../render.js';
import type { ConvertFlags } from './program.js';
import { createProgress } from './progress.js';
import { summarise } from './summary.js';
import { words } from './words.js';
import { keepYoungSpaceSmall } from './young-space.js';

/** Runs `juesuan convert`; what it has to say goes to `say`. Gives the exit status. */
export async function runConvert(
  given: readonly string[],
  flags: ConvertFlags,
  language: Language,
  say: (text: string) => void,
): Promise<number> {
  const text = words[language];
  const { out, workers, timeout, memory } = flags;
  keepYoungSpaceSmall();
  let progress: Listener | undefined;
  const leave = (signal: NodeJS.Signals): void => {
    progress?.stop();
    say(text.interrupted);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const run = await convertFiles(given, {
      ...flags,
      language,
      program: `juesuan ${manifest.version}`,
      build: buildMark(fileURLToPath(new URL('../..', import.meta.url)), Object.keys(manifest.dependencies)),
      startPool: () => startPool(workers ?? availableParallelism(), { seconds: timeout, megabytes: memory }),
      listen: (files) => (progress = createProgress(files, text)),
    });
    if (run.totals.files === 0) say(text.noFiles);
    say(summarise(run, text));
    if (run.tooLarge) say(text.tooLarge);
    say(text.written(out));
    return run.totals.failed > 0 ? 1 : 0;
  } catch (error) {
    const sentence = sentenceOf(error, out, language);
    if (sentence === undefined) throw error;
    say(sentence);
    return 2;
  }
}

/** What a person can do something about. */
function sentenceOf(error: unknown, out: string, language: Language): string | undefined {
  const text = words[language];
  if (error instanceof ManifestError) return error.message;
  if (error instanceof BooksLost) {
    const { lost, detail } = error.loss;
    return text.booksLost(detail === undefined ? lost : `${lost}: ${detail}`);
  }
  if (error instanceof OutputInUse) return text.inUse(out, error.holder, shown(error.path));
  if (error instanceof OutputError) {
    const { path, code, message } = error;
    return text.cannotWrite(shown(path) || out, text.diskSays[code] ?? message);
  }
  return undefined;
}

const shown = (path: string): string => relative('', path);
