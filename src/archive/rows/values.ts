import { writeToken } from '../../model/pointer.js';
import type { ReportRecord } from '../../model/report.js';
import { printCells, valueCells, type Row } from './cells.js';
import { measureOf } from './measures.js';

/** A value of the record and where it stands. */
export interface Leaf {
  readonly pointer: string;
  /** The pointer with `*` for each place in a list. */
  readonly pattern: string;
  readonly value: string | number | boolean | null;
  /** What names the list's entry that the value belongs to, and its code. */
  readonly item: string | null;
  readonly code: string | null;
}

/** Parts of the record whose values go to `report_values`; statements and indicators have tables of their own. */
const PARTS = ['identity', 'profile', 'finalAccounts', 'performance', 'glossary'] as const;
const ELSEWHERE = /\/indicators$/;

export function* leavesOf(record: ReportRecord): Generator<Leaf> {
  for (const part of PARTS) {
    const tree = record[part];
    if (tree !== undefined)
      yield* walk(tree, { pointer: `/${part}`, pattern: `/${part}`, item: null, code: null });
  }
}

type Position = Omit<Leaf, 'value'>;

function* walk(tree: unknown, position: Position): Generator<Leaf> {
  const { pointer, pattern } = position;
  if (ELSEWHERE.test(pattern)) return;
  if (Array.isArray(tree)) {
    for (const [at, entry] of tree.entries())
      yield* walk(entry, {
        ...namesOf(entry, position),
        pointer: `${pointer}/${at}`,
        pattern: `${pattern}/*`,
      });
  } else if (typeof tree === 'object' && tree !== null) {
    for (const [key, entry] of Object.entries(tree)) {
      const token = writeToken(key);
      yield* walk(entry, { ...position, pointer: `${pointer}/${token}`, pattern: `${pattern}/${token}` });
    }
  } else if (isScalar(tree)) yield { ...position, value: tree };
}

const isScalar = (value: unknown): value is Leaf['value'] =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const CLASSES = ['class', 'section', 'item'];
const NAMES = ['name', 'source', 'kind', 'type', 'category', 'content', 'term', 'title'];

function namesOf(entry: unknown, above: Position): Pick<Leaf, 'item' | 'code'> {
  if (typeof entry !== 'object' || entry === null) return above;
  const held = entry as Readonly<Record<string, unknown>>;
  const said = (keys: readonly string[]): readonly string[] =>
    keys.map((key) => held[key]).filter((value) => typeof value === 'string');
  const classes = said(CLASSES);
  const item = classes.length > 0 ? classes.join('/') : said(NAMES)[0];
  return { item: item ?? above.item, code: typeof held['code'] === 'string' ? held['code'] : null };
}

export const valueRows = (record: ReportRecord): readonly Row[] =>
  [...leavesOf(record)].map(({ pointer, pattern, value, item, code }) => {
    const measure = measureOf(pattern);
    return [
      pointer,
      pattern,
      item,
      code,
      ...valueCells(value, measure),
      typeof value === 'number' ? measure : null,
      ...printCells(record.evidence[pointer], value, measure),
    ];
  });
