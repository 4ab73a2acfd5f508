import type { Evidence } from '../../model/report.js';
import type { Cell } from '../columns.js';
import type { Measure } from './measures.js';
import { fenOf, moneyStep, plainStep } from './money.js';

/** A row without its version. */
export type Row = readonly Cell[];

/** A value's amount, number and text: one of the three, none for a printed blank. */
export function valueCells(value: unknown, measure: Measure): readonly [Cell, Cell, Cell] {
  if (typeof value === 'number') return measure === '万元' ? [fenOf(value), null, null] : [null, value, null];
  if (typeof value === 'boolean') return [null, null, value ? '是' : '否'];
  return [null, null, typeof value === 'string' ? value : null];
}

const noPrint: Row = [null, null, null, null, null, null, null, null];

/** Printed text, step, part, page, block, row, column, what it was inferred from. */
export function printCells(evidence: Evidence | undefined, value: unknown, measure: Measure): Row {
  if (evidence === undefined) return noPrint;
  const { text, file, page, block, cell, inferred } = evidence;
  return [
    text,
    typeof value === 'number' ? stepOf(text, value, measure) : null,
    file ?? null,
    page ?? null,
    block ?? null,
    cell?.[0] ?? null,
    cell?.[1] ?? null,
    inferred ?? null,
  ];
}

const stepOf = (text: string, value: number, measure: Measure): bigint | null =>
  measure === '万元' ? moneyStep(text, fenOf(value)) : plainStep(text);

/** Page and block of the first of these pointers that was printed. */
export function placeCells(
  evidence: Readonly<Record<string, Evidence>>,
  pointers: readonly string[],
): readonly [Cell, Cell] {
  const found = pointers.map((pointer) => evidence[pointer]).find((entry) => entry?.block !== undefined);
  return [found?.page ?? null, found?.block ?? null];
}
