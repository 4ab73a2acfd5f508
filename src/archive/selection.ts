import type { Parameter } from './ask.js';

/** Which reports a question is about; what is not said is not asked for. */
export interface Selection {
  /** Part of the department's name. */
  readonly department?: string;
  /** `2020` or `2018-2022`. */
  readonly year?: { readonly first: number; readonly last: number };
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
}

export interface Condition {
  /** For WHERE; `true` where nothing is asked for. */
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** The selection as a condition on a view's columns, with parameters from `$first` on. */
export function conditionOf(selection: Selection, first = 1): Condition {
  const { department, year } = selection;
  const clauses: string[] = [];
  const parameters: Parameter[] = [];
  const add = (clause: (name: string) => string, value: Parameter): void => {
    clauses.push(clause(`$${first + parameters.length}`));
    parameters.push(value);
  };
  if (department !== undefined) add((name) => `contains(department, ${name})`, department);
  if (year !== undefined) {
    add((name) => `year >= ${name}`, year.first);
    add((name) => `year <= ${name}`, year.last);
  }
  for (const key of ['province', 'city', 'county'] as const) {
    const value = selection[key];
    if (value !== undefined) add((name) => `${key} = ${name}`, value);
  }
  return { sql: clauses.length === 0 ? 'true' : clauses.join(' AND '), parameters };
}
