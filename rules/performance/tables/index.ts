import type { Span } from '../../../src/model/document.js';
import type { Message } from '../../../src/model/message.js';
import { locatePerformance, type PerformanceTable } from './locate.js';
import { createReader } from './reader.js';
import { oncePerDocument } from '../once.js';
import { draftTree, hasContent, hasResults, type Draft, type ProjectTree } from './draft.js';

const source = 'rules/performance/tables';

/** One project's or department's table as fields. */
export interface TableReading extends ProjectTree {
  readonly kind: Draft['kind'];
  /** A row of a list of projects. */
  readonly listed: boolean;
  /** Block and row where it begins, for the order of the print. */
  readonly order: readonly [block: number, row: number];
  readonly block: number;
}

export interface TablesReading {
  readonly readings: readonly TableReading[];
  readonly messages: readonly Message[];
  readonly accounted: readonly Span[];
}

/** Read performance tables in order of the print: one entry a project, whatever tables it is spread over. */
function readPerformanceTables(tables: readonly PerformanceTable[]): TablesReading {
  const reader = createReader(source);
  for (const table of tables) reader.read(table);
  const { drafts, messages, accounted } = reader.close();
  const filled = drafts.filter(hasContent);
  const results = filled.filter(hasResults);
  return {
    readings: results.map((draft) => ({
      ...draftTree(draft, source),
      kind: draft.kind,
      listed: draft.listed === true,
      order: draft.order,
      block: draft.place.block,
    })),
    messages: [
      ...messages,
      ...filled.filter((draft) => !hasResults(draft)).map((draft) => targetsOnly(draft)),
    ],
    accounted,
  };
}

/** Targets of a budget (绩效目标表) are no results: said, and not read. */
const targetsOnly = (draft: Draft): Message => ({
  code: 'table-not-read',
  severity: 'info',
  source,
  quote: [draft.title, draft.name?.text].filter((text) => text !== undefined).join(' '),
  place: draft.place,
});

/** The performance tables of a document as read. */
export const readTablesOf = oncePerDocument((document): TablesReading =>
  readPerformanceTables(locatePerformance(document)),
);
