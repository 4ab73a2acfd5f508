import type { ReportRecord } from '../../model/report.js';
import { statementIds } from '../paths.js';
import { broken, holds, open, type Fact } from './fact.js';

/** Statements of the national form, and since when; 三公 is published apart in some provinces. */
const REQUIRED: readonly (readonly [number: string, title: string, from: number])[] = [
  ['T01', '收入支出决算总表', 2015],
  ['T02', '收入决算表', 2015],
  ['T03', '支出决算表', 2015],
  ['T04', '财政拨款收入支出决算总表', 2015],
  ['T05', '一般公共预算财政拨款支出决算表', 2015],
  ['T06', '一般公共预算财政拨款基本支出决算表', 2015],
  ['T08', '政府性基金预算财政拨款收入支出决算表', 2015],
  ['T09', '国有资本经营预算财政拨款支出决算表', 2020],
];

const isPrinted = ({ state }: { readonly state: string }): boolean => state !== 'listed';

/** Something of the tables was printed and not read: nothing can be missed. */
const unreadTables = ({ diagnostics }: ReportRecord): boolean =>
  diagnostics.some(({ code }) => /^(?:table-not-read|page-not-read|file-unreadable)$/.test(code));

/** A table whose title is listed among others that are printed is printed as well. */
export const tablesPrinted: Fact = ({ figures: { record } }) => {
  const { statements } = record;
  const some = statements.some(isPrinted);
  return statements.map((statement, at) => {
    const pointer = `/statements/${at}/title`;
    if (isPrinted(statement)) return holds(pointer);
    return some && !unreadTables(record)
      ? broken({ code: 'table-unprinted', title: statement.title }, pointer)
      : open(some ? 'unread' : 'listed', pointer);
  });
};

/** Where the tables are in the report, all that the form asks for are. */
export const tablesRequired: Fact = ({ figures: { record } }) => {
  const { year } = record.identity;
  const asked = REQUIRED.filter(([, , from]) => year !== null && year >= from);
  const there = asked.filter(([number]) => record.statements.some(({ id }) => id === statementIds[number]));
  if (year === null || 2 * there.length <= asked.length) return [];
  return asked.map(([number, title]) => {
    const at = record.statements.findIndex(({ id }) => id === statementIds[number]);
    if (at !== -1) return holds(`/statements/${at}/title`);
    return unreadTables(record) ? open('unread') : broken({ code: 'table-missing', title });
  });
};

/** A table without figures says that there are none, or the text does. */
export const emptyTables: Fact = ({ figures: { record } }) =>
  record.statements.flatMap((statement, at) => {
    if (statement.state !== 'empty') return [];
    const pointer = `/statements/${at}/title`;
    const said = (statement.note ?? '') !== '' || isNoneInText(statement.id, record);
    return said ? [holds(pointer)] : [broken({ code: 'empty-unsaid', title: statement.title }, pointer)];
  });

function isNoneInText(id: string, { finalAccounts }: ReportRecord): boolean {
  const none = (...values: readonly (number | null | undefined)[]): boolean =>
    values.some((value) => value === 0) && values.every((value) => (value ?? 0) === 0);
  const { governmentFunds, stateCapital, threePublic } = finalAccounts ?? {};
  switch (id) {
    case 'government-funds':
      return none(governmentFunds?.revenue, governmentFunds?.expenditure);
    case 'state-capital':
      return none(stateCapital?.revenue, stateCapital?.expenditure);
    case 'three-public':
      return none(threePublic?.budget, threePublic?.actual);
    default:
      return false;
  }
}

/** Chapters that the rules of disclosure ask for, and since which year. Performance is often published apart. */
const CHAPTERS: readonly (readonly [pointer: string, from: number])[] = [
  ['/finalAccounts/threePublic', 2015],
  ['/finalAccounts/agencyOperation', 2016],
  ['/finalAccounts/procurement', 2016],
  ['/finalAccounts/stateAssets', 2016],
  ['/glossary', 2016],
];
/** Chapters by which a narrative is known for one. */
const NARRATIVE = [
  'revenue',
  'expenditure',
  'fiscalAppropriation',
  'generalPublicBudget',
  'basicExpenditure',
];

export const sectionsRequired: Fact = ({ figures: { record } }) => {
  const { year } = record.identity;
  const { coverage } = record;
  const told = NARRATIVE.filter((key) => /read/.test(coverage[`/finalAccounts/${key}`] ?? ''));
  if (year === null || told.length < 4) return [];
  const lost = Object.entries(coverage).some(
    ([pointer, state]) => state === 'unread' && pointer.startsWith('/outline'),
  );
  return CHAPTERS.filter(([, from]) => year >= from).flatMap(([pointer]) => {
    const state = coverage[pointer];
    if (state === undefined) return [];
    if (state !== 'not-printed') return [holds(pointer)];
    return lost ? [open('unread', pointer)] : [broken({ code: 'section-missing', key: pointer }, pointer)];
  });
};

/** What a template left standing was said when the report was read. */
export const residue: Fact = ({ figures: { record } }) =>
  record.diagnostics.flatMap(({ code, message }, at) =>
    code === 'placeholder'
      ? [
          broken(
            { code: 'residue', text: /^[^“]*“(.*)”/s.exec(message)?.[1] ?? message },
            `/diagnostics/${at}`,
          ),
        ]
      : [],
  );

/** Whose report it is, or of which year, was found in several ways. */
export const bodyNames: Fact = ({ figures: { record } }) =>
  record.diagnostics.flatMap(({ code, message }, at) =>
    code === 'identity-conflict' ? [broken({ code: 'names-differ', message }, `/diagnostics/${at}`)] : [],
  );

/** As many units are listed as are said to be in scope; the own level may be counted or not. */
export const unitsListed: Fact = ({ figures: { record } }) => {
  const { inScope, units } = record.profile?.institutions ?? {};
  if (typeof inScope !== 'number' || units === undefined || units.length === 0) return [];
  const pointer = '/profile/institutions/inScope';
  return Math.abs(units.length - inScope) <= 1
    ? [holds(pointer)]
    : [
        broken(
          { code: 'units-listed', listed: units.length, told: inScope },
          pointer,
          '/profile/institutions/units/0',
        ),
      ];
};
