import type { Fen } from '../../../../src/model/field.js';
import type { Cell } from '../../report.js';
import type { Says, SaysMap } from '../draft.js';
import type { Ink } from '../ink.js';

/** A report's own ways with its tables. */
export interface Form {
  readonly ink: Ink;
  /** A code in one column, or 类, 款, 项 in three. */
  readonly codeColumns: 1 | 3;
  /** 合计 above the codes, or below them as in Shanghai. */
  readonly totalLast: boolean;
  /** Sheet codes (公开01表) are printed. */
  readonly sheetCodes: boolean;
  /** Zeros are printed, or the cell is left blank. */
  readonly zeros: boolean;
  readonly lineNumbers: boolean;
  readonly bodyLabel: string;
}

export type Rows = readonly (readonly Cell[])[];

/** A table's cells and the rows that the record must have. */
export interface Sheet {
  readonly rows: Rows;
  readonly says: readonly Says[];
  /** Printed without any figure. */
  readonly empty?: boolean;
}

export const cell = (text: string): Cell => ({ text });
export const over = (text: string, columnSpan: number, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });

/** A cell of money, and its value; a zero is blank where the form leaves it out. */
export function figure({ ink, zeros }: Form, amount: Fen): readonly [text: string, value: number | null] {
  return amount === 0 && !zeros ? ['', null] : [ink.digits(amount), ink.value(amount)];
}

export const rowSays = (
  values: Readonly<Record<string, number | null>>,
  more: SaysMap & { readonly name: Says },
): SaysMap => ({ ...more, values });
