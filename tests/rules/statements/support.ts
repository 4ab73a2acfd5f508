import type { Block, CellSpan, SourceDocument } from '../../../src/model/document.js';
import { textAt } from '../../../src/model/document.js';
import { isField, type Field, type FieldTree } from '../../../src/model/field.js';
import type { Message } from '../../../src/model/message.js';
import type { Reading } from '../../../src/model/rule.js';
import type { Outline } from '../../../src/model/section.js';
import { toWan } from '../../../src/text/money.js';
import { layOut, type SpannedCell } from '../../../src/tables/grid.js';
import { statements } from '../../../rules/statements/index.js';

/** A paragraph, or the rows of a table: cells apart by `|`, `^` takes the cell above, `<` the one to the left. */
export type Draft = string | readonly string[];

export function draftDocument(drafts: readonly Draft[]): SourceDocument {
  const blocks = drafts.map((draft, block): Block => {
    if (typeof draft === 'string') return { kind: 'paragraph', text: draft, place: { block } };
    const { rows, spans } = layOut(merged(draft.map((row) => row.split('|').map((cell) => cell.trim()))));
    return { kind: 'table', rows, spans, place: { block } };
  });
  return { format: 'docx', blocks };
}

/** Cells with their spans, from a drawing in which `<` and `^` go on with a neighbour. */
function merged(rows: readonly (readonly string[])[]): SpannedCell[][] {
  return rows.map((row, r) =>
    row.flatMap((text, c): SpannedCell[] => {
      if (text === '<' || text === '^') return [];
      let columnSpan = 1;
      while (row[c + columnSpan] === '<') columnSpan += 1;
      let rowSpan = 1;
      while (rows[r + rowSpan]?.[c] === '^') rowSpan += 1;
      return [{ text, columnSpan, rowSpan }];
    }),
  );
}

const noOutline: Outline = { preface: [], sections: [], skipped: [] };

export interface Plain {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly unit?: string;
  readonly note?: string;
  readonly printedCode?: string;
  readonly columns: readonly { readonly key: string; readonly path: readonly string[] }[];
  readonly rows: readonly {
    readonly side?: string;
    readonly code?: string;
    readonly name: string | null;
    readonly level?: number;
    readonly values: Readonly<Record<string, number | string | null>>;
  }[];
}

/** Read and check that every span gives its raw text back; money in 万元. */
export function readDrafts(
  drafts: readonly Draft[],
  outline: Outline = noOutline,
): { statements: readonly Plain[]; messages: readonly Message[]; reading: Reading } {
  return readStatements(draftDocument(drafts), outline);
}

export function readStatements(
  document: SourceDocument,
  outline: Outline = noOutline,
): { statements: readonly Plain[]; messages: readonly Message[]; reading: Reading } {
  const context = { fileName: 'report', document, outline };
  const targets = statements.locate(context);
  const reading: Reading =
    targets.length === 0 ? { value: [], messages: [] } : statements.read(targets, context);
  checkSpans(reading.value, document);
  return { statements: plain(reading.value) as Plain[], messages: reading.messages, reading };
}

function checkSpans(tree: FieldTree | undefined, document: SourceDocument): void {
  if (tree === undefined) return;
  if (!isField(tree)) {
    for (const child of Object.values(tree)) checkSpans(child as FieldTree, document);
    return;
  }
  if (tree.place) expect(textAt(document, tree.place)).toBe(tree.raw);
}

export function plain(tree: FieldTree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (isField(tree)) return valueOf(tree);
  if (Array.isArray(tree)) return tree.map((child: FieldTree) => plain(child));
  return Object.fromEntries(
    Object.entries(tree as Record<string, FieldTree | undefined>).flatMap(([key, child]) =>
      child === undefined ? [] : [[key, plain(child)]],
    ),
  );
}

const valueOf = ({ type, value }: Field): unknown =>
  type === 'money' && typeof value === 'number' ? toWan(value) : value;

export type { CellSpan };
