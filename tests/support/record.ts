import type { CheckEntry } from '../../src/checks/entries.js';
import { checkRecord } from '../../src/checks/entries.js';
import { checkBook } from '../../rules/checks/book.js';
import { schemaVersion, type Evidence, type ReportRecord, type Statement } from '../../src/model/report.js';

/** A printed number: `12.5万元`, `31.86%`, `3个`; `null` is a blank; other words are text. */
export type Print = string | null | { readonly [key: string]: Print } | readonly Print[];

type Tree = Readonly<Record<string, Print>>;

interface Parts {
  readonly accounts?: Tree;
  readonly performance?: Tree;
  readonly profile?: Tree;
  readonly statements?: readonly Statement[];
  readonly coverage?: ReportRecord['coverage'];
  readonly year?: number;
}

const NUMBER = /^(-)?(\d[\d,]*(?:\.\d+)?)(亿元|万元|元|%|个|批次|人次|辆|分|年)?$/;
const WORTH: Readonly<Record<string, number>> = { 元: 1e-4, 亿元: 1e4 };

/** A record whose values and evidence are what is printed: `'1,234.5元'` is 0.12345 万元. */
export function recordOf({
  accounts,
  performance,
  profile,
  statements = [],
  coverage = {},
  year = 2023,
}: Parts): ReportRecord {
  const evidence: Record<string, Evidence> = {};
  const read = (print: Print, pointer: string): unknown => {
    if (print === null) return null;
    if (Array.isArray(print)) return print.map((entry: Print, at) => read(entry, `${pointer}/${at}`));
    if (typeof print === 'object')
      return Object.fromEntries(
        Object.entries(print).map(([key, value]) => [key, read(value, `${pointer}/${key}`)]),
      );
    const [, sign = '', digits, unit = ''] = NUMBER.exec(print) ?? [];
    evidence[pointer] = { text: print.replace(/^-/, '') };
    if (digits === undefined) return print === '持平' ? 0 : print;
    const value = Number(digits.replace(/,/g, ''));
    return Number((value * (WORTH[unit] ?? 1)).toFixed(6)) * (sign === '' ? 1 : -1);
  };
  statements.forEach(({ rows }, at) => {
    rows.forEach(({ values }, row) => {
      for (const [key, value] of Object.entries(values))
        evidence[`/statements/${at}/rows/${row}/values/${key}`] = {
          text: value === null ? '' : Number(value).toFixed(2),
        };
    });
  });
  return {
    schemaVersion,
    source: { file: 'report.txt', sha256: '', format: 'txt', bytes: 0 },
    identity: { department: '白鹭县档案局', year, kind: 'department', title: null, publishedOn: null },
    outline: [],
    ...(accounts ? { finalAccounts: read(accounts, '/finalAccounts') as ReportRecord['finalAccounts'] } : {}),
    ...(performance ? { performance: read(performance, '/performance') as ReportRecord['performance'] } : {}),
    ...(profile ? { profile: read(profile, '/profile') as ReportRecord['profile'] } : {}),
    glossary: [],
    attachments: [],
    statements: [...statements],
    checks: [],
    coverage,
    diagnostics: [],
    quotes: [],
    evidence,
  } as ReportRecord;
}

/** A statement of the national form: rows as `[code or name, values in the order of the keys]`. */
export function statementOf(
  id: string,
  keys: readonly string[],
  rows: readonly (readonly [row: string, ...values: readonly (number | null)[]])[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    title: id,
    unit: '万元',
    state: 'filled',
    columns: keys.map((key) => ({ key, path: [key] })),
    rows: rows.map(([row, ...values]) => {
      const [, side, name = row] = /^(revenue|expenditure):(.*)$/.exec(row) ?? [];
      return {
        ...(side === 'revenue' || side === 'expenditure' ? { side } : {}),
        ...(/^\d+$/.test(row) ? { code: row, name: `科目${row}` } : { name }),
        values: Object.fromEntries(
          keys.flatMap((key, at) => (at < values.length ? [[key, values[at] ?? null]] : [])),
        ),
      };
    }),
    ...more,
  };
}

export const check = (record: ReportRecord): CheckEntry[] => checkRecord(record, checkBook);

/** `rule status`, for the rules that said something. */
export const verdicts = (record: ReportRecord): readonly string[] =>
  check(record).map(({ rule, status, why }) => [rule, status, ...(why === undefined ? [] : [why])].join(' '));

/** The entry of a rule; the first that is not passed where there are several. */
export const entryOf = (record: ReportRecord, rule: string): CheckEntry | undefined => {
  const own = check(record).filter((entry) => entry.rule === rule);
  return own.find(({ status }) => status !== 'passed') ?? own[0];
};
