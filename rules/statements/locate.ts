import { inOneFile, isTable, type Block, type SourceDocument, type Table } from '../../src/model/document.js';
import type { Context } from '../../src/model/rule.js';
import { allPassages, walkSections } from '../../src/model/section.js';
import { anyOf } from '../../src/text/words.js';
import { captionWords } from '../reading/captions.js';
import { isNote, readCaptionLine, saysNothing, type CaptionLine, type Print } from './captions.js';
import { captionedParts, rowCells, type Part, type StatedPart } from './parts.js';
import type { StatementTitle } from './titles.js';
import { vocabulary } from './vocabulary.js';

/** A statement as found: its title, the lines around it, and the grid's parts (several where pages cut it). */
export interface Located {
  readonly title: StatementTitle;
  readonly print: Print;
  readonly captions: readonly CaptionLine[];
  readonly parts: readonly StatedPart[];
  /** Lines below the table, or in place of it. */
  readonly notes: readonly Print[];
}

/** Longest way up from a table to its title, in blocks. */
const REACH = 6;

/** All statements in order of the print: tables with their titles, and titles without a table. */
export function locateStatements(context: Context): readonly Located[] {
  const { document } = context;
  const lines = captionLines(document);
  const claimed = new Set<number>();
  const found: Located[] = [];
  for (const block of document.blocks) {
    if (!isTable(block) || isPerformanceTable(block)) continue;
    for (const [index, part] of captionedParts(block).entries()) {
      const above = index === 0 ? linesAbove(document, lines, block) : [];
      const captions = [...above, ...part.captions, ...sheetName(block, index)];
      const titled = captions.find(
        ({ title }) => title !== undefined && (title.alone || title.id !== 'other'),
      );
      const previous = found.at(-1);
      if (
        titled?.title === undefined ||
        (titled.title.continued && previous?.title.words === titled.title.words)
      ) {
        if (
          previous &&
          (titled || index > 0 || continues(document, lines, previous, block)) &&
          part.to > part.from
        )
          found[found.length - 1] = {
            ...previous,
            parts: [...previous.parts, stated(part, captions)],
            notes: [...previous.notes, ...notesBelow(document, lines, part)],
          };
        continue;
      }
      for (const { print } of captions) if (print.place.cell === undefined) claimed.add(print.place.block);
      found.push({
        title: titled.title,
        print: titled.print,
        captions,
        parts: [stated(part, captions)],
        notes: notesBelow(document, lines, part),
      });
    }
  }
  return [...found, ...withoutTable(context, lines, claimed, found)].sort(
    (a, b) =>
      a.print.place.block - b.print.place.block ||
      (a.print.place.cell?.[0] ?? 0) - (b.print.place.cell?.[0] ?? 0),
  );
}

function stated({ table, from, to }: Part, captions: readonly CaptionLine[]): StatedPart {
  const unit = captions.find((line) => line.unit !== undefined)?.unit?.unit;
  return { table, from, to, ...(unit ? { unit } : {}) };
}

type Lines = ReadonlyMap<number, CaptionLine>;

const print = (block: Block): Print => {
  const text = isTable(block) ? '' : block.text;
  return { text, place: { block: block.place.block, start: 0, end: text.length } };
};

const MAY_STAND_ABOVE = new RegExp(`[表年]|${anyOf(...captionWords.body.label, ...captionWords.unit.label)}`);

/** Paragraphs that may stand above a table. */
function captionLines(document: SourceDocument): Lines {
  const lines = new Map<number, CaptionLine>();
  for (const block of document.blocks) {
    if (isTable(block) || block.text.length > 90 || !MAY_STAND_ABOVE.test(block.text)) continue;
    const line = readCaptionLine(print(block));
    if (line.caption) lines.set(block.place.block, line);
  }
  return lines;
}

/** Caption lines right above a table, the nearest title's included; one short line between them (a body's name) is passed over. */
function linesAbove(document: SourceDocument, lines: Lines, table: Table): readonly CaptionLine[] {
  const above: CaptionLine[] = [];
  for (let at = table.place.block - 1; at >= Math.max(0, table.place.block - REACH); at -= 1) {
    const block = document.blocks[at];
    const line = lines.get(at);
    const titled = above.some(({ title }) => title !== undefined);
    if (block === undefined || isTable(block) || !inOneFile(document, at, table.place.block)) break;
    if (titled && (line === undefined || line.title !== undefined)) break;
    if (line !== undefined) above.unshift(line);
    else if (block.text.length > 40 || /[。；，]/.test(block.text) || isNote(block.text)) break;
  }
  return above;
}

function sheetName(table: Table, part: number): readonly CaptionLine[] {
  if (table.name === undefined || part > 0) return [];
  const first = table.rows[0]?.[0] ?? '';
  const { title } = readCaptionLine({
    text: table.name,
    place: { block: table.place.block, start: 0, end: 0 },
  });
  const named = {
    text: table.name,
    place: { block: table.place.block, start: 0, end: 0, cell: [0, 0] as const },
  };
  return title && first !== table.name ? [{ print: named, title, caption: true }] : [];
}

/** A table without a title goes on where the last one broke off: as wide, and nothing was said between them. */
function continues(document: SourceDocument, lines: Lines, previous: Located, table: Table): boolean {
  const last = previous.parts.at(-1)?.table;
  if (last === undefined || last.place.block === table.place.block) return false;
  if (!inOneFile(document, last.place.block, table.place.block)) return false;
  if (last.rows[0]?.length !== table.rows[0]?.length) return false;
  const between = document.blocks.slice(last.place.block + 1, table.place.block);
  return between.every(
    (block) =>
      !isTable(block) &&
      lines.get(block.place.block)?.title === undefined &&
      (lines.has(block.place.block) || block.text.length <= 12),
  );
}

function notesBelow(document: SourceDocument, lines: Lines, { table, to }: Part): readonly Print[] {
  if (to < table.rows.length) return [];
  const notes: Print[] = [];
  for (let at = table.place.block + 1; at < document.blocks.length; at += 1) {
    const block = document.blocks[at];
    if (block === undefined || isTable(block) || lines.has(at)) break;
    if (!inOneFile(document, at, table.place.block)) break;
    if (
      !isNote(block.text) &&
      !(notes.length === 0 && saysNothing(block.text)) &&
      !(notes.length > 0 && /^\d[.、．]/.test(block.text))
    )
      break;
    notes.push(print(block));
  }
  return notes;
}

/** Titles of statements that no table follows: printed explanation instead, or the title alone. */
function withoutTable(
  context: Context,
  lines: Lines,
  claimed: ReadonlySet<number>,
  found: readonly Located[],
): readonly Located[] {
  const outside = outsideBlocks(context);
  const inPart = statementBlocks(context);
  const seen = new Set(found.map(({ title }) => title.words));
  const ids = new Set(found.map(({ title }) => title.id).filter((id) => id !== 'other'));
  const listed: Located[] = [];
  for (const [block, line] of lines) {
    const { title } = line;
    if (title?.alone !== true || claimed.has(block) || outside.has(block)) continue;
    if (title.id === 'other' ? !inPart.has(block) : ids.has(title.id)) continue;
    if (seen.has(title.words)) continue;
    seen.add(title.words);
    listed.push({
      title,
      print: line.print,
      captions: [line],
      parts: [],
      notes: explanationBelow(context.document, lines, block),
    });
  }
  return listed;
}

function explanationBelow(document: SourceDocument, lines: Lines, title: number): readonly Print[] {
  for (let at = title + 1; at <= title + 3; at += 1) {
    const block = document.blocks[at];
    if (block === undefined || isTable(block) || lines.get(at)?.title !== undefined) return [];
    if (!inOneFile(document, at, title)) return [];
    if (block.kind === 'paragraph' && saysNothing(block.text)) return [print(block)];
    if (!lines.has(at)) return [];
  }
  return [];
}

/** Contents lists, and what an attached report says. */
function outsideBlocks({ outline }: Context): ReadonlySet<number> {
  const attached = outline.sections.filter(({ id }) => id === 'attachments');
  return new Set([
    ...outline.skipped.map(({ block }) => block),
    ...attached.flatMap(allPassages).map(({ block }) => block),
    ...walkSections(attached).flatMap(({ heading }) => (heading ? [heading.block] : [])),
  ]);
}

/** Blocks of the part that holds the statements, headings included. */
function statementBlocks({ outline }: Context): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const part of outline.sections.filter(({ id }) => id === 'statementsPart')) {
    for (const passage of allPassages(part)) blocks.add(passage.block);
    for (const { heading } of walkSections([part])) if (heading) blocks.add(heading.block);
  }
  return blocks;
}

/** 绩效工资 is a row of the basic expenditure table. */
const PERFORMANCE = new RegExp(
  `(?!${anyOf(...vocabulary.rows.notPerformance)})${anyOf(...vocabulary.rows.performance)}`,
);

function isPerformanceTable(table: Table): boolean {
  return table.rows
    .slice(0, 10)
    .some((_, row) => rowCells(table, row).some(({ text }) => PERFORMANCE.test(text) && !namesBody(text)));
}

/** `部门：某绩效评价中心`, or the title of a statement with such a name before it. */
const namesBody = (text: string): boolean => readCaptionLine({ text, place: NOWHERE }).caption;
const NOWHERE = { block: 0, start: 0, end: 0 };
