import { isTable, type Span, type Table, textAt } from '../../src/model/document.js';
import { type Field, printed } from '../../src/model/field.js';
import type { Context } from '../../src/model/rule.js';
import { allPassages, type Section } from '../../src/model/section.js';
import { anchors } from '../../src/tables/grid.js';
import { withoutMarksAtEnd } from '../../src/text/endings.js';
import { anyOf } from '../../src/text/words.js';
import { type Line } from '../reading/numbered-items.js';
import { profileWords } from './words.js';

const named = profileWords.units;

/** How the name of a public body ends. */
const BODY = new RegExp(`${anyOf(...named.ends)}(?:[（(][^（）()]{1,20}[）)])?$`);

/** The units in scope: a table with a column 单位名称, else numbered or short lines of names, else a list in the sentence. */
export function readUnits(
  sections: readonly Section[],
  lines: readonly Line[],
  context: Context,
): readonly Field[] {
  const tabled = tablesIn(sections, context).flatMap(tableUnits);
  if (tabled.length > 0) return tabled;
  const announced = lines.findLastIndex(({ text }) => SCOPE.test(text));
  const inScope = lines.slice(announced + 1).flatMap(lineUnit);
  const listed = announced < 0 || inScope.length > 0 ? inScope : lines.flatMap(lineUnit);
  if (listed.length > 0) return listed.map((span) => nameField(span, context));
  return lines.flatMap(sentenceUnits).map((span) => nameField(span, context));
}

/** The tables of sections, each once. */
function tablesIn(sections: readonly Section[], { document }: Context): readonly Table[] {
  const blocks = sections.flatMap(allPassages).filter(({ table }) => table);
  return [...new Set(blocks.map(({ block }) => document.blocks[block]))].filter(
    (block) => block !== undefined && isTable(block),
  );
}

const nameField = (span: Span, { document }: Context): Field => {
  const raw = textAt(document, span);
  return printed('text', raw, raw, span);
};

/** The header row of a table of units; −1 where the table is none. */
const headOf = ({ rows }: Table): number =>
  rows.findIndex((row) => row.some((cell) => named.column.test(cell)));

function tableUnits(table: Table): readonly Field[] {
  const head = headOf(table);
  const column = table.rows[head]?.findIndex((cell) => named.column.test(cell)) ?? -1;
  if (column < 0) return [];
  const anchor = anchors(table);
  return table.rows.flatMap((row, at) => {
    const text = row[column] ?? '';
    const [top] = anchor(at, column);
    if (at <= head || top !== at || text.length < 3 || named.noUnit.test(text)) return [];
    const place = { block: table.place.block, start: 0, end: text.length, cell: [at, column] as const };
    return [printed('text', text, text, place)];
  });
}

/** The cells of the units' tables up to their header row. */
export const headSpans = (sections: readonly Section[], context: Context): readonly Span[] =>
  tablesIn(sections, context).flatMap((table) =>
    table.rows.slice(0, headOf(table) + 1).flatMap((cells, row) =>
      cells.map((text, column) => ({
        block: table.place.block,
        start: 0,
        end: text.length,
        cell: [row, column] as const,
      })),
    ),
  );

/** A line that is a name and nothing else. */
function lineUnit({ block, start, text }: Line): readonly Span[] {
  const name = withoutMarksAtEnd(text.trim(), /[。；;，,、]/).replace(/^\d{1,3}\s?[|｜]\s?/, '');
  const from = start + text.indexOf(name);
  return name.length >= 4 &&
    name.length <= 50 &&
    BODY.test(name) &&
    !named.noName.test(name) &&
    !/[，。；：:]/.test(name)
    ? [{ block, start: from, end: from + name.length }]
    : [];
}

const { into, accounts, scope } = profileWords.institutions;
/** 纳入…决算编制范围: whose accounts the report holds. */
const SCOPE = new RegExp(`${anyOf(...scope)}|${anyOf(...into)}[^。；]{0,60}?${anyOf(...accounts)}`);
const CUE = new RegExp(`(?:${SCOPE.source})的?[^。：:]{0,30}?${anyOf(...named.cue)}[:：]?(?=\\S)`, 'g');
const JOINT = new RegExp(`^${anyOf(...named.joint)}`);

/** `…编制范围的单位包括：甲、乙、丙。` */
function sentenceUnits(line: Line): readonly Span[] {
  for (const cue of line.text.matchAll(CUE)) {
    const units = unitsFrom(line, cue.index + cue[0].length);
    if (units.length > 0) return units;
  }
  return [];
}

const BETWEEN = new RegExp(`([、，,；;]|${anyOf(...named.between)})`);

function unitsFrom({ block, start, text }: Line, from: number): readonly Span[] {
  const end = text.indexOf('。', from);
  const spans: Span[] = [];
  let at = from;
  for (const piece of text.slice(from, end < 0 ? text.length : end).split(BETWEEN)) {
    const name = piece
      .replace(JOINT, '')
      .replace(/^[^:：]{0,12}[:：]/, '')
      .trim();
    const begin = start + at + piece.indexOf(name);
    if (name.length >= 4 && BODY.test(name)) spans.push({ block, start: begin, end: begin + name.length });
    at += piece.length;
  }
  return spans;
}
