import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../render.js';
import type { Comparison } from '../../archive/compare.js';
import type { Removal } from '../../archive/remove.js';
import type { Selection } from '../../archive/selection.js';
import { answerFormats, type AnswerFormat } from './answers.js';
import { archiveHelp, type ArchiveHelp } from './help.js';

export interface AnswerOptions {
  readonly format: AnswerFormat;
}
export type QuestionOptions = Selection & AnswerOptions;

/** What the commands do; each sets the exit status. */
export interface ArchiveActions {
  readonly add: (archive: string, records: readonly string[]) => Promise<void>;
  readonly remove: (archive: string, options: Removal) => Promise<void>;
  readonly departments: (archive: string, file: string | undefined) => Promise<void>;
  readonly roster: (archive: string, file: string | undefined) => Promise<void>;
  readonly list: (archive: string, options: QuestionOptions) => Promise<void>;
  readonly query: (archive: string, sql: string, options: AnswerOptions) => Promise<void>;
  readonly coverage: (archive: string, options: QuestionOptions) => Promise<void>;
  readonly compare: (archive: string, figure: string, options: Comparison & AnswerOptions) => Promise<void>;
  readonly yearOverYear: (
    archive: string,
    options: QuestionOptions & { readonly all: boolean },
  ) => Promise<void>;
  readonly findings: (
    archive: string,
    options: QuestionOptions & { readonly each: boolean; readonly all: boolean; readonly rule?: string },
  ) => Promise<void>;
  readonly indicators: (archive: string, options: QuestionOptions) => Promise<void>;
  readonly diff: (archive: string, options: QuestionOptions) => Promise<void>;
  readonly export: (
    archive: string,
    options: Selection & { readonly out: string; readonly format: 'parquet' | 'csv' | 'xlsx' },
  ) => Promise<void>;
}

/** Has the actions loaded only when one of them runs. */
export type WithActions = (run: (actions: ArchiveActions) => Promise<void>) => Promise<void>;

/** `juesuan archive …`. */
export function archiveCommand(
  dress: (command: Command) => Command,
  language: Language,
  using: WithActions,
): Command {
  const text = archiveHelp[language];
  const command = dress(new Command('archive'))
    .description(text.summary)
    .helpCommand(false)
    .addHelpText('after', text.examples);
  const part = (name: keyof ArchiveHelp['commands']): Command =>
    dress(command.command(name)).description(text.commands[name]).argument('<archive>', text.archive);
  const does =
    (name: keyof ArchiveActions) =>
    (...given: unknown[]): Promise<void> =>
      using((actions) => (actions[name] as (...given: unknown[]) => Promise<void>)(...given));
  const selecting = (one: Command): Command =>
    one
      .option('--department <name>', text.department)
      .option('--year <year>', text.year, readYears)
      .option('--province <name>', text.province)
      .option('--city <name>', text.city)
      .option('--county <name>', text.county);
  const answering = (one: Command): Command =>
    one.addOption(
      new Option('--format <format>', text.format)
        .choices(answerFormats)
        .default('table' satisfies AnswerFormat),
    );
  const question = (one: Command): Command => answering(selecting(one));
  part('add').argument('<records...>', text.records).action(does('add'));
  part('remove')
    .requiredOption('--department <name>', text.exactDepartment)
    .requiredOption('--year <year>', text.exactYear, readNumber)
    .option('--version <number>', text.version, readNumber)
    .action(does('remove'));
  part('departments').argument('[file]', text.departmentsFile).action(does('departments'));
  part('roster').argument('[file]', text.rosterFile).action(does('roster'));
  question(part('list')).action(does('list'));
  answering(part('query').argument('<sql>', text.sql)).action(does('query'));
  question(part('coverage')).action(does('coverage'));
  question(part('compare').argument('<figure>', text.figure))
    .option('--item <name>', text.item)
    .option('--code <code>', text.code)
    .action(does('compare'));
  question(part('year-over-year')).option('--all', text.all, false).action(does('yearOverYear'));
  question(part('findings'))
    .option('--rule <rule>', text.rule)
    .option('--each', text.each, false)
    .option('--all', text.allFindings, false)
    .action(does('findings'));
  question(part('indicators')).action(does('indicators'));
  question(part('diff')).action(does('diff'));
  selecting(part('export'))
    .requiredOption('-o, --out <dir>', text.out)
    .addOption(
      new Option('--format <format>', text.exportFormat)
        .choices(['parquet', 'csv', 'xlsx'])
        .default('parquet'),
    )
    .action(does('export'));
  return command;
}

/** `2020`, `2018-2022`. */
function readYears(text: string): { first: number; last: number } {
  const [, first, last = first] = /^(\d{4})(?:[-–—~～至](\d{4}))?$/.exec(text) ?? [];
  if (first === undefined) throw new InvalidArgumentError('');
  return { first: Number(first), last: Number(last) };
}

function readNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
