import type { Statement } from '../../model/report.js';
import { plainName } from '../names.js';
import type { Asked } from '../run.js';
import { broken, holds, open, type Fact } from './fact.js';

interface Coded {
  readonly code: string;
  readonly name: string;
  readonly pointer: string;
}

/** Rows with a printed code and a name, in all statements. */
function codedRows({ figures: { record } }: Asked): readonly Coded[] {
  return record.statements.flatMap(({ rows }: Statement, at) =>
    rows.flatMap(({ code, name }, row) =>
      code === undefined || name === null || name === ''
        ? []
        : [{ code, name, pointer: `/statements/${at}/rows/${row}/name` }],
    ),
  );
}

/** A code stands beside a name of its own, of any year; beside the name of another code it is wrong. */
export const codeNames: Fact = (asked) => {
  const { namesOfCode, codesOfName } = asked.knowledge;
  const { year } = asked.figures.record.identity;
  return codedRows(asked).map(({ code, name, pointer }) => {
    const own = namesOfCode(code, year ?? undefined);
    if (own.some((known) => plainName(known) === plainName(name))) return holds(pointer);
    const elsewhere = codesOfName(name);
    const [due] = own;
    return due === undefined || elsewhere.length === 0 || elsewhere.includes(code)
      ? open('unknown', pointer)
      : broken({ code: 'code-name', printed: code, name, due }, pointer);
  });
};

/** One report calls a code by one name. */
export const oneName: Fact = (asked) => {
  const byCode = new Map<string, Coded[]>();
  for (const row of codedRows(asked)) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  return [...byCode.values()].flatMap((rows) => {
    const [first] = rows;
    const other = rows.find(({ name }) => first !== undefined && !isSame(name, first.name));
    if (first === undefined || rows.length < 2) return [];
    return other === undefined
      ? [holds(first.pointer)]
      : [
          broken(
            { code: 'two-names', printed: first.code, names: [first.name, other.name] },
            first.pointer,
            other.pointer,
          ),
        ];
  });
};

/** Old names survive beside new ones, and long ones are cut: only names without anything in common differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  const shared = [...a].filter((character) => b.includes(character)).length;
  return a === b || 2 * shared >= Math.min(a.length, b.length);
}
