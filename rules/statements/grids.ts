import { quantityOf, type Quantity } from '../../src/tables/quantities.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { isBlank } from '../../src/text/money.js';
import { readHeader, type Column, type Header } from './header.js';
import { normal } from './heads.js';
import { keyColumns, type KeyedColumn } from './keys.js';
import { splitLanes, type Lane } from './lanes.js';
import { anchorOf, namesLabels, rowCells, type Part, type StatedPart } from './parts.js';
import { areSqueezed } from './squeezed-heads.js';
import { sortColumns } from './sure-columns.js';
import { columnUnit } from './units.js';

/** A lane with the keys of its value columns. */
export type KeyedLane = Lane & { readonly keyed: readonly KeyedColumn[] };

/** One part of a statement and what its heads say. */
export interface Grid {
  readonly id: string;
  readonly part: StatedPart;
  readonly header: Header;
  /** The part that prints these heads. */
  readonly headed: Part;
  readonly lanes: readonly KeyedLane[];
  /** Filled columns of which no head tells what they hold. */
  readonly unsure: readonly Column[];
}

/** What each column of a grid says of its values, by the name of their row; and its unit. */
export interface Facts {
  readonly quantity: (row: string) => Quantity;
  readonly unit: MoneyUnit;
}

export const factsOf = ({ id, part, headed, header }: Grid, unit: MoneyUnit): readonly Facts[] =>
  header.columns.map((column) => ({
    quantity: quantityOf(column.path.map(({ text }) => text).join(''), !id.startsWith('other')),
    unit: columnUnit(headed, column)?.unit ?? part.unit ?? unit,
  }));

const SIDED = new Set(['revenue-expenditure-summary', 'fiscal-appropriation-summary']);

/** A statement's parts under their heads. */
export interface Grids {
  /** That of the first part. */
  readonly header: Header;
  readonly grids: readonly Grid[];
  /** Parts that are no part of this grid: of another width, or with other lanes. */
  readonly strange: readonly Part[];
}

/** `undefined` where the first part has no head that tells what a column holds. */
export function gridsOf(id: string, parts: readonly StatedPart[]): Grids | undefined {
  const [first] = parts;
  const header = first && readHeader(first, parts.slice(1));
  if (first === undefined || header === undefined) return undefined;
  const headers = parts.map((part) => (part === first ? header : goingOn(part, first, header)));
  const bodies = parts.flatMap((part, at) => {
    const own = headers[at];
    return own?.columns === header.columns ? [{ part, body: own.body }] : [];
  });
  const filled = filledColumns(bodies);
  const usual = lanesOf(id, first, header, filled);
  if (usual.lanes.every(({ keyed }) => keyed.length === 0) || areSqueezed(usual.lanes)) return undefined;
  const grids: Grid[] = [];
  const strange: Part[] = [];
  parts.forEach((part, at) => {
    const own = headers[at];
    if (own === undefined) strange.push(part);
    else if (own.columns === header.columns)
      grids.push({
        id,
        part,
        header: own,
        headed: first,
        ...usual,
        unsure: part === first ? usual.unsure : [],
      });
    else {
      const lanes = lanesOf(id, part, own, filledColumns([{ part, body: own.body }]));
      if (lanes.lanes.length === usual.lanes.length)
        grids.push({ id, part, header: own, headed: part, ...lanes });
      else strange.push(part);
    }
  });
  return { header, grids, strange };
}

/** A lane without labels beside others that have them has rows that nothing names. */
function lanesOf(
  id: string,
  part: Part,
  header: Header,
  isFilled: (column: number) => boolean,
): Pick<Grid, 'lanes' | 'unsure'> {
  const found = splitLanes(header.columns, SIDED.has(id));
  const labelled = found.filter(({ code, name }) => name !== undefined || code.length > 0);
  const lanes = (labelled.length > 0 ? labelled : found).map((lane) => {
    const sorted = sortColumns(part, header.columns, lane.values, isFilled);
    const own = { ...lane, values: sorted.values };
    return { lane: { ...own, keyed: keyColumns(id, own, sorted) }, unsure: sorted.unsure };
  });
  const nameless = found.filter((lane) => labelled.length > 0 && !labelled.includes(lane));
  return {
    lanes: lanes.map(({ lane }) => lane),
    unsure: [
      ...nameless.flatMap(({ values }) => values.filter(({ index }) => isFilled(index))),
      ...lanes.flatMap(({ unsure }) => unsure),
    ],
  };
}

/** Whether a column has cells of its own in the body that hold something. */
function filledColumns(
  bodies: readonly { readonly part: Part; readonly body: number }[],
): (column: number) => boolean {
  const filled = new Set<number>();
  for (const { part, body } of bodies)
    for (let row = body; row < part.to; row += 1)
      for (const { column, text } of rowCells(part.table, row))
        if (!isBlank(text) && anchorOf(part.table, row, column)[0] === row) filled.add(column);
  return (column) => filled.has(column);
}

/**
 * The head of a part after the first: that of the first, whether it is printed again or not, else its own, where the same
 * heads stand over other columns. A part without a head must be as wide; one with the heads of something else is none.
 */
function goingOn(part: Part, first: Part, header: Header): Header | undefined {
  const lines = header.headRows
    .filter((row) => row < header.body)
    .map((row) => (first.table.rows[row] ?? []).join('|'));
  let body = part.from;
  while (body < part.to && lines.includes((part.table.rows[body] ?? []).join('|'))) body += 1;
  const width = first.table.rows[first.from]?.length;
  const alike = part.table.rows[part.from]?.length === width;
  if (body > part.from && alike) return { ...header, body };
  const own = readHeader(part);
  const headed = own?.headRows.some((row) => namesLabels(rowCells(part.table, row).map(({ text }) => text)));
  if (own === undefined || (headed !== true && !repeatsHeads(own, header)))
    return alike ? { ...header, body } : undefined;
  if (!repeatsHeads(own, header)) return undefined;
  const same = alike && own.columns.every((column, at) => pathOf(column) === pathOf(header.columns[at]));
  return same ? { ...header, body: own.body } : own;
}

const pathOf = (column: Column | undefined): string =>
  (column?.path ?? []).map(({ text }) => normal(text)).join('|');

/** Most of its heads of values are those of the first part: what stands there is a head, and of the same table. */
function repeatsHeads(own: Header, header: Header): boolean {
  const textsOf = ({ columns }: Header): readonly string[] =>
    columns.flatMap(({ role, path }) => (role === 'value' ? path.map(({ text }) => normal(text)) : []));
  const known = new Set(textsOf(header));
  const texts = [...new Set(textsOf(own))];
  return texts.filter((text) => known.has(text)).length * 2 > texts.length;
}
