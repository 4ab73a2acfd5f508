import { isTable, type Span, type Table, textAt } from '../../src/model/document.js';
import { type Field, printed } from '../../src/model/field.js';
import type { Context } from '../../src/model/rule.js';
import { allPassages, type Section } from '../../src/model/section.js';
import { anchors } from '../../src/tables/grid.js';
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
  const tabled = sections.flatMap(allPassages).flatMap(({ block: at, table }) => {
    const block = context.document.blocks[at];
    return table && block !== undefined && isTable(block) ? tableUnits(block) : [];
  });
  if (tabled.length > 0) return tabled;
  const listed = lines.flatMap((line) => lineUnit(line));
  if (listed.length > 0) return listed.map((span) => nameField(span, context));
  return lines.flatMap(sentenceUnits).map((span) => nameField(span, context));
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
export function headSpans(sections: readonly Section[], { document }: Context): readonly Span[] {
  return sections.flatMap(allPassages).flatMap(({ block: at, table }) => {
    const block = document.blocks[at];
    if (!table || block === undefined || !isTable(block)) return [];
    return block.rows.slice(0, headOf(block) + 1).flatMap((cells, row) =>
      cells.map((text, column) => ({
        block: at,
        start: 0,
        end: text.length,
        cell: [row, column] as const,
      })),
    );
  });
}

/** A line that is a name and nothing else. */
function lineUnit({ block, start, text }: Line): readonly Span[] {
  const name = text.trim().replace(/[。；;，,、]+$/, '');
  const from = start + text.indexOf(name);
  return name.length >= 4 &&
    name.length <= 50 &&
    BODY.test(name) &&
    !named.noName.test(name) &&
    !/[，。；：:]/.test(name)
    ? [{ block, start: from, end: from + name.length }]
    : [];
}

const CUE = new RegExp(
  `${anyOf(...profileWords.institutions.scope)}的?[^。：:]{0,30}?${anyOf(...named.cue)}[:：]?(?=\\S)`,
);
const JOINT = new RegExp(`^${anyOf(...named.joint)}`);

/** `…编制范围的单位包括：甲、乙、丙。` */
function sentenceUnits({ block, start, text }: Line): readonly Span[] {
  const cue = CUE.exec(text);
  if (cue === null) return [];
  const from = cue.index + cue[0].length;
  const end = text.indexOf('。', from);
  const spans: Span[] = [];
  let at = from;
  for (const piece of text.slice(from, end < 0 ? text.length : end).split(/[、，,；;]/)) {
    const name = piece.replace(JOINT, '').trim();
    const begin = start + at + piece.indexOf(name);
    if (name.length >= 4 && BODY.test(name)) spans.push({ block, start: begin, end: begin + name.length });
    at += piece.length + 1;
  }
  return spans;
}
