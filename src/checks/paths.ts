import type { Ref } from '../model/check.js';
import { plainName } from './names.js';

/** One step down: a key, or entries of a list. */
export type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'all'; readonly without?: string }
  | { readonly kind: 'named'; readonly name: string };

/** From the record's top, or from `/finalAccounts`. */
export interface TreePath {
  readonly kind: 'tree';
  readonly root: '' | '/finalAccounts';
  readonly steps: readonly Step[];
  /** It leads to all entries of a list. */
  readonly list: boolean;
  /** The chapter that it leads into. */
  readonly home: string;
}

export type Path =
  | { readonly kind: 'number'; readonly value: number }
  | TreePath
  /** What stands below the frame's thing of that name, or, where it has none, all of it below its one thing. */
  | { readonly kind: 'frame'; readonly name: string; readonly rest: Below; readonly whole: Below }
  | {
      readonly kind: 'cell';
      readonly statement: string;
      readonly side?: 'revenue' | 'expenditure';
      readonly row: string;
      readonly column: string;
    };

/** The same words as steps, and as a column's key. */
export interface Below {
  readonly steps: readonly Step[];
  readonly column: string;
  readonly list: boolean;
}

export interface ParsedRef {
  /** The first that is printed counts. */
  readonly paths: readonly Path[];
  /** Not printed is zero. */
  readonly optional: boolean;
}

/** Statements by the number that the national form gives them. */
export const statementIds: Readonly<Record<string, string>> = {
  T01: 'revenue-expenditure-summary',
  T02: 'revenue',
  T03: 'expenditure',
  T04: 'fiscal-appropriation-summary',
  T05: 'general-public-expenditure',
  T06: 'general-public-basic',
  T07: 'three-public',
  T08: 'government-funds',
  T09: 'state-capital',
};

const parsed = new Map<Ref, ParsedRef>();

/** Throws for a reference that is not well formed: a defect of the catalogue. */
export function parseRef(ref: Ref): ParsedRef {
  const known = parsed.get(ref);
  if (known !== undefined) return known;
  const optional = ref.endsWith('?');
  const paths = (optional ? ref.slice(0, -1) : ref).split('|').map(parsePath);
  const made = { paths, optional };
  parsed.set(ref, made);
  return made;
}

const CELL = /^(T0\d)(?:\.(revenue|expenditure))?\[([^\]]+)\]\.(.+)$/;

function parsePath(text: string): Path {
  if (text.startsWith('=')) return { kind: 'number', value: Number(text.slice(1)) };
  const cell = CELL.exec(text);
  if (cell !== null) {
    const [, statement = '', side, row = '', column = ''] = cell;
    return {
      kind: 'cell',
      statement,
      row,
      column,
      ...(side === 'revenue' || side === 'expenditure' ? { side } : {}),
    };
  }
  if (text.startsWith('.')) {
    const [, name = '', rest = ''] = /^\.([A-Za-z]*)(.*)$/s.exec(text) ?? [];
    return { kind: 'frame', name, rest: belowOf(rest.replace(/^\./, '')), whole: belowOf(name + rest) };
  }
  const root = /^(?:profile|performance|identity|glossary)\b/.test(text) ? '' : '/finalAccounts';
  const steps = stepsOf(text);
  const [first] = steps;
  const home = first?.kind === 'key' ? `${root}/${first.key}` : root;
  return { kind: 'tree', root, steps, list: isList(steps), home };
}

const isList = (steps: readonly Step[]): boolean => steps.some(({ kind }) => kind === 'all');

function belowOf(text: string): Below {
  const steps = stepsOf(text);
  return { steps, column: text, list: isList(steps) };
}

function stepsOf(text: string): readonly Step[] {
  const tokens = text.match(/[^.[\]]+|\[[^[\]]*\]/g) ?? [];
  return tokens.map((token) => {
    if (!token.startsWith('[')) return { kind: 'key', key: token };
    const inner = token.slice(1, -1);
    if (inner === '*') return { kind: 'all' };
    return inner.startsWith('!')
      ? { kind: 'all', without: inner.slice(1) }
      : { kind: 'named', name: plainName(inner) };
  });
}
