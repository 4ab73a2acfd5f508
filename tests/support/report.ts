import { existsSync, readFileSync } from 'node:fs';
import { type Block, isTable, type SourceDocument, textAt } from '../../src/model/document.js';
import { isField } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import type { Context, Rule } from '../../src/model/rule.js';
import { type Outline, type Passage, type Section, walkSections } from '../../src/model/section.js';
import { layOut } from '../../src/tables/grid.js';
import { closeLayout } from '../../src/text/layout.js';
import { buildOutline } from '../../rules/outline/index.js';

/** A paragraph, a paragraph with an automatic number, or a table's rows. */
export type Piece =
  string | { readonly number: string; readonly text: string } | readonly (readonly string[])[];

/** A document of plain blocks; a text of several lines makes one paragraph a line. */
export function documentOf(...pieces: readonly Piece[]): SourceDocument {
  const flat = pieces.flatMap((piece): readonly Piece[] =>
    typeof piece === 'string' ? piece.split('\n').filter((line) => line.trim() !== '') : [piece],
  );
  return { format: 'txt', blocks: flat.map(blockOf) };
}

function blockOf(piece: Piece, block: number): Block {
  const place = { block };
  if (typeof piece === 'string') return { kind: 'paragraph', text: closeLayout(piece), place };
  if ('number' in piece)
    return { kind: 'paragraph', text: closeLayout(piece.text), number: piece.number, place };
  return { kind: 'table', ...layOut(piece.map((row) => row.map((text) => ({ text })))), place };
}

/** A report as rules see it. */
export function contextOf(document: SourceDocument, fileName = 'report.txt'): Context {
  return { fileName, document, outline: buildOutline(document).value };
}

/** One line a section: level, id, number, title. */
export const outlineLines = ({ sections }: Outline): readonly string[] =>
  [...walkSections(sections)].map(({ level, id, number, title }) =>
    `${'  '.repeat(level - 1)}${id} ${number ?? '-'} ${title}`.trimEnd(),
  );

/** What a section holds, one entry a passage; a table is its first cell. */
export function passageTexts(document: SourceDocument, passages: readonly Passage[]): readonly string[] {
  return passages.map(({ block: at, start, end, table }) => {
    const block = document.blocks[at]!;
    return isTable(block) ? `[${block.rows[0]?.[0] ?? ''}]` : table ? '?' : block.text.slice(start, end);
  });
}

/** The first section of an id, anywhere. */
export const sectionOf = ({ outline }: Context, id: string): Section | undefined =>
  [...walkSections(outline.sections)].find((section) => section.id === id);

export interface RuleReading {
  readonly value: unknown;
  readonly messages: readonly Message[];
  /** Printed texts that do not read back at their place. */
  readonly broken: readonly string[];
}

/** What a rule makes of a report, as plain values. */
export function readRule(rule: Rule, context: Context): RuleReading {
  const targets = rule.locate(context);
  if (targets.length === 0) return { value: undefined, messages: [], broken: [] };
  const { value, messages } = rule.read(targets, context);
  const broken: string[] = [];
  return { value: plain(value, context.document, broken), messages, broken };
}

function plain(tree: unknown, document: SourceDocument, broken: string[]): unknown {
  if (isField(tree)) {
    if (tree.place !== undefined && textAt(document, tree.place) !== tree.raw) broken.push(tree.raw);
    return tree.value;
  }
  if (Array.isArray(tree)) return tree.map((entry) => plain(entry, document, broken));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, plain(entry, document, broken)]),
  );
}

/** Real reports lie beside the project on some machines and are never part of it. */
export const realReports = '../shared';
export const hasRealReports = existsSync(`${realReports}/seed/seed.txt`);
export const readReal = (path: string): Uint8Array => new Uint8Array(readFileSync(`${realReports}/${path}`));
