import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../render.js';
import { archiveCommand, type WithActions } from './archive/commands.js';
import { helpTexts, type HelpText } from './help.js';

export interface ConvertFlags {
  readonly out: string;
  readonly csv: boolean;
  readonly force: boolean;
  /** As many as there are cores where absent. */
  readonly workers?: number;
  /** Seconds for one file. */
  readonly timeout: number;
  /** Megabytes for one worker. */
  readonly memory: number;
}

export const findingFormats = ['text', 'json', 'sarif', 'html'] as const;
export type FindingFormat = (typeof findingFormats)[number];

export const catalogueFormats = ['text', 'json', 'markdown'] as const;
export type CatalogueFormat = (typeof catalogueFormats)[number];

/** What the commands do; each may set the exit status. */
export interface Actions {
  readonly convert: (inputs: readonly string[], options: ConvertFlags) => Promise<void>;
  readonly inspect: (file: string, options: { readonly json: boolean }) => Promise<void>;
  readonly check: (inputs: readonly string[], options: { readonly format: FindingFormat }) => Promise<void>;
  readonly rules: (options: { readonly format: CatalogueFormat }) => Promise<void>;
  readonly schema: () => Promise<void>;
  readonly archive: WithActions;
}

/** The commands, their options and their help, in one language. */
export function createProgram(version: string, language: Language, actions: Actions): Command {
  const text = helpTexts[language];
  const program = dress(new Command('juesuan'), text, language)
    .description(text.program)
    .version(version, '-V, --version', text.version)
    .helpCommand(false)
    .addHelpText('after', text.examples);
  dress(program.command('convert'), text, language)
    .description(text.convert.summary)
    .argument('<files...>', text.convert.inputs)
    .requiredOption('-o, --out <dir>', text.convert.out)
    .option('--csv', text.convert.csv, false)
    .option('--force', text.convert.force, false)
    .addOption(new Option('--workers <n>', text.convert.workers).argParser(wholeFrom(1)))
    .addOption(
      new Option('--timeout <s>', text.convert.timeout)
        .argParser(wholeFrom(1))
        .default(SECONDS, String(SECONDS)),
    )
    .addOption(
      new Option('--memory <MB>', text.convert.memory)
        .argParser(wholeFrom(64))
        .default(MEGABYTES, String(MEGABYTES)),
    )
    .addHelpText('after', text.convert.examples)
    .action(actions.convert);
  dress(program.command('inspect'), text, language)
    .description(text.inspect.summary)
    .argument('<file>', text.inspect.file)
    .option('--json', text.inspect.json, false)
    .addHelpText('after', text.inspect.examples)
    .action(actions.inspect);
  dress(program.command('check'), text, language)
    .description(text.check.summary)
    .argument('<files...>', text.check.inputs)
    .addOption(new Option('-f, --format <format>', text.check.format).choices(findingFormats).default('text'))
    .addHelpText('after', text.check.examples)
    .action(actions.check);
  dress(program.command('rules'), text, language)
    .description(text.rules.summary)
    .addOption(
      new Option('-f, --format <format>', text.rules.format).choices(catalogueFormats).default('text'),
    )
    .action(actions.rules);
  dress(program.command('schema'), text, language).description(text.schema.summary).action(actions.schema);
  program.addCommand(archiveCommand((command) => dress(command, text, language), language, actions.archive));
  return program;
}

/** Nothing that is a report takes near as much. */
const SECONDS = 120;
const MEGABYTES = 2048;

const wholeFrom =
  (least: number) =>
  (text: string): number => {
    const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    if (number < least) throw new InvalidArgumentError(text);
    return number;
  };

/** Titles and standing options in the program's language; `--lang` holds for every command. */
function dress(command: Command, text: HelpText, language: Language): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text.usage,
    'Arguments:': text.arguments,
    'Options:': text.options,
    'Commands:': text.commands,
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', text.help)
    .addOption(new Option('--lang <zh|en>', text.lang).choices(['zh', 'en']).default(language))
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: () => undefined });
}
