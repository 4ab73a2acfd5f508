import { inferred, printed, type Field } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { source } from './cells.js';
import { headUnit } from './captions.js';
import type { Column, Header } from './header.js';
import type { Located } from './locate.js';
import { cellPrint, type Part } from './parts.js';

export interface StatedUnit {
  readonly unit: MoneyUnit;
  readonly field: Field;
  readonly messages: readonly Message[];
}

/** The unit in a statement's caption lines. */
export function captionUnit({ captions }: Located): { unit: MoneyUnit; field: Field } | undefined {
  const line = captions.find(({ unit }) => unit !== undefined);
  if (line?.unit === undefined) return undefined;
  const { unit, start, end } = line.unit;
  return { unit, field: printed('text', unit, unit, { ...line.print.place, start, end }) };
}

/** The unit in a column's own heads: `金额（元）`. */
export function columnUnit({ table }: Part, { path }: Column): { unit: MoneyUnit; field: Field } | undefined {
  for (const { text, row, column } of path) {
    const found = headUnit(text);
    if (found === undefined) continue;
    const { place } = cellPrint(table, row, column);
    return {
      unit: found.unit,
      field: printed('text', found.unit, found.unit, { ...place, start: found.start, end: found.end }),
    };
  }
  return undefined;
}

/**
 * Caption, else the heads of its columns, else what all other statements of the report state, else 万元;
 * a unit that does not stand at the statement itself gives a message.
 */
export function statementUnit(located: Located, header: Header, others: readonly MoneyUnit[]): StatedUnit {
  const [part] = located.parts;
  const stated =
    captionUnit(located) ??
    (part && header.columns.map((column) => columnUnit(part, column)).find((unit) => unit !== undefined));
  if (stated) return { ...stated, messages: [] };
  const [common] = others;
  const agreed = common !== undefined && others.every((unit) => unit === common);
  const unit = agreed ? common : '万元';
  const from = agreed ? '本报告其他报表的单位' : '决算公开报表的通用单位';
  const { block, cell } = located.print.place;
  const place = { block, ...(cell ? { cell } : {}) };
  const message: Message = {
    severity: agreed ? 'info' : 'warning',
    source,
    place,
    code: 'unit-assumed',
    figure: located.print.text,
    unit,
    from,
  };
  return { unit, field: inferred('text', unit, from), messages: [message] };
}
