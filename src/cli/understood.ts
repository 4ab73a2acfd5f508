import { locatePerformance } from '../../rules/performance/tables/locate.js';
import { recordIds } from '../../rules/statements/index.js';
import { locateStatements } from '../../rules/statements/locate.js';
import { machinery } from '../index.js';
import { splitDocument } from '../join/bound.js';
import type { SourceDocument } from '../model/document.js';
import { walkSections } from '../model/section.js';

/** What a heading was taken for. */
export interface UnderstoodHeading {
  /** The chapter's word-string, `unknown` for one that is not in the vocabulary. */
  readonly section: string;
  /** As printed, or restored from its neighbours. */
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
}

/** What the outline and the tables' rules took one block for. */
export interface Understood {
  /** A further report of the file begins here (from 2). */
  readonly report?: number;
  /** In order; several where a heading is glued to the text before it. */
  readonly headings?: readonly UnderstoodHeading[];
  /** A line of a contents list, or a heading that stands there twice. */
  readonly skipped?: true;
  /** Ids of the statements in a table, in order; a title without a table has its own. */
  readonly statements?: readonly string[];
  /** A performance table, or one that it goes on in. */
  readonly performance?: true;
}

/** How each block was understood, by its index; blocks of plain text are left out. */
export function understand(document: SourceDocument): ReadonlyMap<number, Understood> {
  const found = new Map<number, Understood>();
  const starts = machinery.reportStarts(document);
  for (const [at, { value: report }] of splitDocument({ value: document, messages: [] }, starts).entries()) {
    const note = (block: number, add: (known: Understood) => Understood): void => {
      const inFile = block + (report.firstBlock ?? 0);
      found.set(inFile, add(found.get(inFile) ?? {}));
    };
    if (at > 0) note(0, (known) => ({ ...known, report: at + 1 }));
    noteReport(report, note);
  }
  return found;
}

type Note = (block: number, add: (known: Understood) => Understood) => void;

function noteReport(document: SourceDocument, note: Note): void {
  const { value: outline } = machinery.buildOutline(document);
  for (const { block } of outline.skipped) note(block, (known) => ({ ...known, skipped: true }));
  for (const { id: section, number, title, level, heading } of walkSections(outline.sections)) {
    if (heading === undefined) continue;
    note(heading.block, ({ headings = [], ...known }) => ({
      ...known,
      headings: [...headings, { section, number, title, level }],
    }));
  }
  const statements = locateStatements({ fileName: '', document, outline });
  const ids = recordIds(statements);
  for (const [at, { parts, print }] of statements.entries()) {
    const blocks = parts.length === 0 ? [print.place.block] : parts.map(({ table }) => table.place.block);
    for (const block of new Set(blocks)) {
      note(block, (known) => ({ ...known, statements: [...(known.statements ?? []), ids[at] ?? 'other'] }));
    }
  }
  for (const { table } of locatePerformance(document))
    note(table.place.block, (known) => ({ ...known, performance: true }));
}
