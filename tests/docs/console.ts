import { join, resolve } from 'node:path';
import { archiveActions } from '../../src/cli/archive/actions.js';
import { createProgram, type Actions } from '../../src/cli/program.js';
import { summarise } from '../../src/cli/summary.js';
import { words } from '../../src/cli/words.js';
import { runHere } from '../support/run.js';

/** A page's commands with what they print: ```` ```console ```` blocks, `$ ` before each command. */
const BLOCK = /(?<=```console\n)[^]*?(?=```)/g;

/** The page with each command's output as it is now. Commands run in a folder of their own; `samples` is the project's. */
export async function runPage(page: string, folder: string): Promise<string> {
  const outputs: string[] = [];
  for (const [block] of page.matchAll(BLOCK)) {
    const commands = block.split('\n').filter((line) => line.startsWith('$ '));
    const printed: string[] = [];
    for (const command of commands) printed.push(`${command}\n${await run(command.slice(2), folder)}`);
    outputs.push(printed.join('\n'));
  }
  return page.replace(BLOCK, () => outputs.shift() ?? '');
}

/** Paths of the page, as they are here. */
const here = (word: string, folder: string): string => {
  if (/^samples\//.test(word)) return resolve(word);
  return /^(?:output|archive\.duckdb|data)(?:\/|$)/.test(word) ? join(folder, word) : word;
};

async function run(command: string, folder: string): Promise<string> {
  const [, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  let text = '';
  const write = (piece: string): void => void (text += piece);
  const say = (line: string): void => write(`${line}\n`);
  const actions: Pick<Actions, 'convert' | 'archive'> = {
    async convert(inputs, { out }) {
      const done = await runHere(inputs, out);
      say(summarise(done.run, words.zh));
      say(words.zh.written(out));
    },
    archive: (work) => work(archiveActions({ language: 'zh', write, say, fail: () => undefined })),
  };
  const program = createProgram('0', 'zh', actions as Actions);
  await program.parseAsync(['node', 'juesuan', ...args.map((word) => here(word, folder))]);
  return text
    .replaceAll(`${folder}/`, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\uFEFF/, '');
}
