import cliProgress from 'cli-progress';
import type { Listener } from '../batch/reading.js';
import type { Words } from './words.js';

const silent: Listener = { begin: () => undefined, done: () => undefined, stop: () => undefined };

/** Widest file name that is shown whole. */
const WIDEST = 36;

/** A bar with the file's name, rate and time left, where standard error is a terminal; silent elsewhere. */
export function createProgress(total: number, { progress, rate }: Words): Listener {
  if (!process.stderr.isTTY || total === 0) return silent;
  const begun = performance.now();
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: `{bar} {value}/{total}  {speed} ${rate}  {left}  {file}`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  bar.start(total, 0, { file: '', speed: '', left: '' });
  let count = 0;
  return {
    begin: (file) => bar.update({ file: file.length > WIDEST ? `…${file.slice(-WIDEST)}` : file }),
    done(more = 1) {
      count += more;
      const perSecond = count / ((performance.now() - begun) / 1000);
      bar.update(count, { speed: perSecond.toFixed(1), left: progress((total - count) / perSecond) });
    },
    stop: () => bar.stop(),
  };
}
