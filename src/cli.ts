#!/usr/bin/env node
import { CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UnreadableFile } from './model/message.js';
import { renderUnreadable, type Language } from './render.js';
import manifest from '../package.json' with { type: 'json' };
import { helpTexts } from './cli/help.js';
import { createProgram, type Actions } from './cli/program.js';

/** What has to be said to people goes to standard error; standard output is for results. */
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Known before the arguments are read, since help speaks it too. */
function languageOf(args: readonly string[]): Language {
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const value = joined ?? (args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined);
  return value === 'en' ? 'en' : 'zh';
}

const language = languageOf(process.argv);

/** A reader that has seen enough (`| head`) closes the pipe: nothing is left to say. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const actions: Actions = {
  async convert(inputs, flags) {
    const { runConvert } = await import('./cli/convert.js');
    const status = await runConvert(inputs, flags, language, say);
    if (status > 0) fail(status);
  },
  async inspect(file, { json }) {
    const { readReport } = await import('./index.js');
    const { inspectDocument, describeDocument } = await import('./cli/inspect.js');
    const { understand } = await import('./cli/understood.js');
    try {
      const { value } = await readReport(readNamed(file), { name: basename(file) });
      process.stdout.write(
        json
          ? `${JSON.stringify(inspectDocument(value, understand(value)), null, 1)}\n`
          : `${describeDocument(value, language, understand(value))}\n`,
      );
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(renderUnreadable(basename(file), error.reason, error.detail, language));
      fail(1);
    }
  },
  async check(inputs, { format }) {
    const { runCheck } = await import('./cli/check.js');
    const write = (text: string): void => void process.stdout.write(text);
    const status = await runCheck(inputs, { format, language, version: manifest.version, write, say });
    if (status > 0) fail(status);
  },
  async rules({ format }) {
    const { rulesText } = await import('./cli/rules.js');
    process.stdout.write(rulesText(format, language));
  },
  async schema() {
    const { recordJsonSchema } = await import('./exporters/schema.js');
    process.stdout.write(recordJsonSchema());
  },
  async archive(run) {
    const { archiveActions } = await import('./cli/archive/actions.js');
    const write = (text: string): void => void process.stdout.write(text);
    await run(archiveActions({ language, write, say, fail }));
  },
};

function readNamed(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UnreadableFile('missing', undefined, { cause });
  }
}

function fail(status: number): void {
  process.exitCode = status;
}

try {
  await createProgram(manifest.version, language, actions).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode !== 0) {
    const sentence = helpTexts[language].errors[error.code];
    const said = /'([^']*)'/.exec(error.message)?.[1];
    if (sentence !== undefined) say(`juesuan: ${sentence}${said === undefined ? '' : `: ${said}`}`);
    fail(2);
  }
}
