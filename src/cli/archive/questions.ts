import { catalogue } from '../../../rules/checks/index.js';
import { ask, askAll, type Answer, type AnswerCell } from '../../archive/ask.js';
import { compare, comparisonKeys } from '../../archive/compare.js';
import { conditionOf, type Selection } from '../../archive/selection.js';
import type { Language } from '../../render.js';
import type { AnswerFormat, Printable } from './answers.js';
import type { ArchiveActions } from './commands.js';
import { byYear, streamed } from './pivot.js';
import { print, printPlain, using, type Surroundings } from './surroundings.js';
import { archiveWords } from './words.js';

type Questions = Pick<
  ArchiveActions,
  'list' | 'query' | 'coverage' | 'compare' | 'yearOverYear' | 'findings' | 'indicators' | 'diff'
>;

const PLACE = 'province, city, county';
const REPORT = `${PLACE}, department, year, kind, scope`;

export function questions(around: Surroundings): Questions {
  const words = archiveWords[around.language];

  /** A view's rows for the selected reports. */
  const show = (
    path: string,
    selection: Selection,
    format: AnswerFormat,
    { columns, view, where = 'true', order, titled = false }: Shown,
  ): Promise<void> =>
    using(around, path, 'read', async (archive) => {
      const { sql, parameters } = conditionOf(selection);
      const query = `SELECT ${columns} FROM ${view} WHERE ${where} AND ${sql} ORDER BY ${order}`;
      const answer = await ask(archive, query, parameters);
      await print(around, titled ? withTitles(answer, around.language) : answer, format, view);
    });

  return {
    list: (path, { format, ...selection }) =>
      show(path, selection, format, { columns: '*', view: 'reports', order: REPORT }),
    query: (path, sql, { format }) =>
      using(around, path, 'read', async (archive) => printPlain(around, await ask(archive, sql), format)),
    coverage: (path, { format, ...selection }) =>
      using(around, path, 'read', async (archive) => {
        const { sql, parameters } = conditionOf(selection);
        const query = `SELECT * FROM coverage WHERE ${sql} ORDER BY ${PLACE}, department, year`;
        const answer = await askAll(archive, query, parameters);
        const keys = ['province', 'city', 'county', 'department'];
        const state = (value: (column: string) => AnswerCell): AnswerCell =>
          words.values['state']?.[String(value('state'))] ?? value('state');
        await print(around, format === 'json' ? streamed(answer) : byYear(answer, keys, state), format);
      }),
    compare: (path, figure, { format, ...options }) =>
      using(around, path, 'read', async (archive) => {
        const answer = await compare(archive, figure, options);
        if (answer.rows.length === 0) around.say(words.noneSuch(figure));
        const cell = (value: (column: string) => AnswerCell): AnswerCell =>
          value('amount') ?? value('number') ?? value('text') ?? '—';
        await print(
          around,
          format === 'json' ? streamed(answer) : byYear(answer, comparisonKeys, cell),
          format,
        );
      }),
    yearOverYear: (path, { format, all, ...selection }) =>
      show(path, selection, format, {
        columns: `${REPORT}, figure, total, change, rate, implied, previous_year, previous, difference, verdict, previous_names`,
        view: 'year_over_year',
        where: all ? 'true' : `verdict = 'differs'`,
        order: `${REPORT}, figure`,
      }),
    findings: (path, { format, each, all, rule, ...selection }) =>
      show(path, selection, format, {
        ...(each
          ? {
              columns: `rule, ${REPORT}, status, severity, expected, actual, difference, message, page`,
              view: 'findings',
              order: `rule, ${REPORT}, position`,
            }
          : {
              columns: `rule, ${PLACE}, year, failed, rounding, passed, not_checkable, reports_failed, reports`,
              view: 'findings_by_district',
              order: `rule, ${PLACE}, year`,
            }),
        where: [
          ...(each ? ['consequence_of IS NULL'] : []),
          ...(all ? [] : [each ? `status = 'failed'` : 'failed > 0']),
          ...(rule === undefined ? [] : [`rule = '${rule.replaceAll("'", "''")}'`]),
          'true',
        ].join(' AND '),
        titled: true,
      }),
    indicators: (path, { format, ...selection }) =>
      show(path, selection, format, {
        columns: `${REPORT}, project_name, level1, level2, level3, target, actual, weight, score, deviation, page`,
        view: 'missed_indicators',
        order: `${REPORT}, project, position`,
      }),
    diff: (path, { format, ...selection }) =>
      show(path, selection, format, {
        columns: `${REPORT}, number, edit, place, item, code, before, after, difference, printed_before, printed_after`,
        view: 'version_changes',
        order: `${REPORT}, number, place, code, item`,
      }),
  };
}

const titles = new Map(catalogue.map(({ id, title }) => [id, title]));

/** With the catalogue's title behind each rule; a rule that another version of the program had has none. */
const withTitles = ({ columns: [rule = '', ...columns], rows }: Answer, language: Language): Printable => ({
  columns: [rule, 'rule_title', ...columns],
  rows: (async function* () {
    for await (const [id = null, ...row] of rows)
      yield [id, titles.get(String(id))?.[language] ?? null, ...row];
  })(),
});

interface Shown {
  readonly columns: string;
  readonly view: string;
  readonly where?: string;
  readonly order: string;
  /** The first column is a rule, to be followed by its title. */
  readonly titled?: boolean;
}
