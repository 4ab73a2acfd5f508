import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../../render.js';
import { answerFormats, type AnswerFormat } from './answers.js';
import { archiveHelp, type ArchiveHelp } from './help.js';

export interface SelectionOptions {
  readonly department?: string;
  readonly year?: { readonly first: number; readonly last: number };
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
}
export interface AnswerOptions {
  readonly format: AnswerFormat;
}
export type QuestionOptions = SelectionOptions & AnswerOptions;

/** What the commands do; each sets the exit status. */
export interface ArchiveActions {
  readonly add: (archive: string, inputs: readonly string[]) => Promise<void>;
  readonly list: (archive: string, options: QuestionOptions) => Promise<void>;
  readonly query: (archive: string, sql: string, options: AnswerOptions) => Promise<void>;
  readonly coverage: (archive: string, options: QuestionOptions) => Promise<void>;
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
  part('add')
    .argument('<records...>', text.inputs)
    .action((archive: string, inputs: string[]) => using(({ add }) => add(archive, inputs)));
  question(part('list'), text).action((archive: string, options: QuestionOptions) =>
    using(({ list }) => list(archive, options)),
  );
  answering(part('query').argument('<sql>', text.sql), text).action(
    (archive: string, sql: string, options: AnswerOptions) =>
      using(({ query }) => query(archive, sql, options)),
  );
  question(part('coverage'), text).action((archive: string, options: QuestionOptions) =>
    using(({ coverage }) => coverage(archive, options)),
  );
  return command;
}

const question = (command: Command, text: ArchiveHelp): Command => answering(selecting(command, text), text);

const selecting = (command: Command, text: ArchiveHelp): Command =>
  command
    .option('--department <name>', text.department)
    .option('--year <year>', text.year, readYears)
    .option('--province <name>', text.province)
    .option('--city <name>', text.city)
    .option('--county <name>', text.county);

const answering = (command: Command, text: ArchiveHelp): Command =>
  command.addOption(
    new Option('--format <format>', text.format)
      .choices(answerFormats)
      .default('table' satisfies AnswerFormat),
  );

/** `2020`, `2018-2022`. */
function readYears(text: string): { first: number; last: number } {
  const [, first, last = first] = /^(\d{4})(?:[-–—~～至](\d{4}))?$/.exec(text) ?? [];
  if (first === undefined) throw new InvalidArgumentError('');
  return { first: Number(first), last: Number(last) };
}
