import type { Place } from '../../../src/model/document.js';
import { printed, type Field, type FieldTree } from '../../../src/model/field.js';
import { append } from '../../../src/model/lists.js';
import type { Message } from '../../../src/model/message.js';
import type { MoneyUnit } from '../../../src/text/money.js';
import { halfWidth } from '../../../src/text/numerals.js';
import { numberField, pieceText, textField, type Piece } from '../fields.js';
import { isTargetTitle } from '../words.js';
import { fundsTree } from './funds.js';
import type { MoneyRow } from './money-rows.js';
import { indicatorTree } from './indicator-tree.js';
import type { IndicatorPieces } from './indicators.js';

/** What one project's (or the department's) table holds, gathered row by row. */
export interface Draft {
  kind: 'project' | 'department';
  readonly place: Place;
  /** A row of a list of projects. */
  readonly listed?: boolean;
  /** Where the name stands, or the table's first row: for the order of the print. */
  order: readonly [block: number, row: number];
  title?: string;
  name?: Piece;
  /** 部门名称 or 单位名称: the name only where no project is named. */
  departmentName?: Piece;
  year?: Field<number>;
  unitName?: Piece;
  competent?: Piece;
  money?: { readonly unit: MoneyUnit; readonly stated: boolean };
  readonly funds: MoneyRow[];
  readonly expected: Piece[];
  readonly adjusted: Piece[];
  readonly actual: Piece[];
  readonly indicators: IndicatorPieces[];
  total?: Piece;
  /** 优, 良: a verdict in words. */
  grade?: Piece;
  readonly remarks: Partial<Record<Remark, Piece>>;
}

/** What a table says of its project in words, in the order of the record. */
export const REMARKS = ['conclusion', 'effect', 'problems', 'reasons', 'improvements'] as const;
export type Remark = (typeof REMARKS)[number];

export const newDraft = (block: number, row: number, kind: Draft['kind']): Draft => ({
  kind,
  place: { block },
  order: [block, row],
  funds: [],
  expected: [],
  adjusted: [],
  actual: [],
  indicators: [],
  remarks: {},
});

/** Anything but a title. */
export const hasContent = (draft: Draft): boolean =>
  draft.name !== undefined ||
  draft.funds.length > 0 ||
  draft.expected.length + draft.actual.length > 0 ||
  draft.indicators.length > 0;

/** A form that prints results: those of a budget print targets alone. */
export function hasResults(draft: Draft): boolean {
  if (draft.title !== undefined && isTargetTitle(draft.title)) return false;
  const executed = draft.funds.some(({ cells }) => cells.some(({ role }) => role === 'executed'));
  const reached = draft.indicators.some((one) => one.actual !== undefined || one.score !== undefined);
  return (
    executed ||
    reached ||
    draft.total !== undefined ||
    (draft.actual.length > 0 && draft.indicators.length === 0)
  );
}

export interface ProjectTree {
  readonly value: { readonly [key: string]: FieldTree | undefined };
  readonly messages: readonly Message[];
}

/** The draft as fields, in the record's words. */
export function draftTree(draft: Draft, source: string): ProjectTree {
  const messages: Message[] = [];
  const unit = draft.money ?? { unit: '万元' as const, stated: false };
  const funds = fundsTree(draft.funds, unit.unit, source);
  append(messages, funds.messages);
  append(messages, unitAssumed(draft, unit.stated, source));
  const indicators = draft.indicators.map((pieces) => indicatorTree(pieces, draft.year?.value, source));
  append(
    messages,
    indicators.flatMap((one) => one.messages),
  );
  const name = draft.name ?? draft.departmentName;
  const value = {
    name: name && textField([name]),
    year: draft.year,
    unit: unitOf(draft),
    competentDepartment: draft.competent && textField([draft.competent]),
    funds: funds.value,
    goal: goalTree(draft),
    indicators: indicators.length > 0 ? indicators.map((one) => one.value) : undefined,
    totalScore: totalScore(draft, messages, source),
    grade: draft.grade && textField([draft.grade]),
    ...evaluation(draft),
  };
  return {
    value: Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)),
    messages,
  };
}

/** In a project's form 单位名称 is the unit that carries it out, where no other word says so. */
function unitOf({ unitName, departmentName, name }: Draft): Field<string | null> | undefined {
  const piece = unitName ?? (name === undefined ? undefined : departmentName);
  return piece && textField([piece]);
}

function goalTree({ expected, adjusted, actual }: Draft): FieldTree | undefined {
  const goals = { expected: textField(expected), adjusted: textField(adjusted), actual: textField(actual) };
  const filled = Object.entries(goals).filter(([, field]) => field !== undefined);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function unitAssumed(draft: Draft, stated: boolean, source: string): readonly Message[] {
  const amounts = draft.funds.flatMap(({ cells }) => cells);
  const bare = amounts.find(({ role, piece }) => role !== 'rate' && /^[\d.,]+$/.test(pieceText(piece)));
  if (stated || bare === undefined) return [];
  const { block, row, column } = bare.piece;
  return [
    {
      code: 'unit-assumed',
      severity: 'warning',
      source,
      figure: pieceText(bare.piece),
      unit: '万元',
      from: '绩效表的通常单位',
      place: { block, cell: [row, column] },
    },
  ];
}

function totalScore({ total }: Draft, messages: Message[], source: string): Field<number | null> | undefined {
  if (total === undefined) return undefined;
  const { field, message } = numberField(total, 'points', source);
  if (message) messages.push(message);
  return field;
}

function evaluation({ remarks }: Draft): { readonly evaluation?: FieldTree } {
  const entries = REMARKS.flatMap((key) => {
    const field = remarks[key] && textField([remarks[key]]);
    return field === undefined ? [] : [[key, field] as const];
  });
  return entries.length > 0 ? { evaluation: Object.fromEntries(entries) } : {};
}

/** `（2021年度）`, `2021年部门整体支出绩效自评表`: the year that a title states. */
export function yearIn(
  text: string,
  block: number,
  cell?: readonly [number, number],
): Field<number> | undefined {
  const found = /(?<!\d)((?:19|20)\d{2})\s?(?:年度?|[)）])/.exec(halfWidth(text));
  if (found?.[1] === undefined) return undefined;
  const start = found.index;
  const span = { block, start, end: start + 4, ...(cell ? { cell } : {}) };
  return printed('year', Number(found[1]), text.slice(start, start + 4), span);
}
