import { coverage, type Said } from './assemble/coverage.js';
import { diagnosticOf } from './assemble/diagnostics.js';
import { coveredBy, spansOf } from './assemble/covered.js';
import { prove } from './assemble/evidence.js';
import { fitsOf } from './assemble/fits.js';
import { shapeOf } from './assemble/order.js';
import { createQuoter } from './assemble/quotes.js';
import { harvest, plant, without, type Json, type Leaf } from './assemble/tree.js';
import { unread } from './assemble/unread.js';
import type { SourceDocument } from './model/document.js';
import type { FieldTree } from './model/field.js';
import type { Message } from './model/message.js';
import {
  record as recordSchema,
  schemaVersion,
  type OutlineEntry,
  type ReportRecord,
} from './model/report.js';
import { joined } from './model/lists.js';
import { valueAt } from './model/pointer.js';
import type { Reading } from './model/rule.js';
import { walkSections, type Outline, type Section } from './model/section.js';
import type { Chapter } from './model/status.js';
import type { Persons } from './tables/personal.js';

export interface Parts {
  readonly source: ReportRecord['source'];
  readonly document: SourceDocument;
  readonly outline: Outline;
  readonly readings: readonly (Reading & { readonly pointer: string })[];
  /** Said before the rules ran: by the extractor, the outline. */
  readonly messages: readonly Message[];
  readonly chapters: readonly Chapter[];
  readonly outlineEntries: (sections: readonly Section[]) => readonly OutlineEntry[];
  /** Where persons stand in a table; see `Persons`. */
  readonly personsIn: Persons['positions'];
  /** Whether a text says no more than where something stands: `详见附表。` */
  readonly pointsElsewhere: (text: string) => boolean;
}

export interface Assembled {
  readonly record: ReportRecord;
  readonly messages: readonly Message[];
}

/** Put a report's record together from what the rules read; what fits the schema only. */
export function assemble(parts: Parts): Assembled {
  const tree = plant(parts.readings);
  return assembleTree(parts, tree, []);
}

const fits = fitsOf(recordSchema);

/** Rounds of taking refused values out; one is enough unless a list's entry falls with its value. */
const MOST_REFUSALS = 200;

function assembleTree(parts: Parts, tree: FieldTree, refused: readonly Message[]): Assembled {
  const assembled = compose(parts, tree, refused);
  if (fits(assembled.record)) return assembled;
  const checked = recordSchema.safeParse(assembled.record);
  if (checked.success) return assembled;
  const issue = checked.error.issues[0];
  const path = (issue?.path ?? []).filter((key) => typeof key !== 'symbol');
  const target = removable(tree, path);
  if (issue === undefined || target === undefined || refused.length >= MOST_REFUSALS)
    throw new Error(`The record does not fit its schema at /${path.join('/')}: ${issue?.message ?? ''}`);
  const message: Message = {
    severity: 'error',
    source: 'src/assemble',
    code: 'value-refused',
    pointer: `/${path.join('/')}`,
    expected: issue.code === 'invalid_type' ? issue.expected : issue.code,
  };
  return assembleTree(parts, without(tree, target), [...refused, message]);
}

/** The refused value; where it is missing, the thing that lacks it. */
function removable(
  tree: FieldTree,
  path: readonly (string | number)[],
): readonly (string | number)[] | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (valueAt(tree, `/${part.join('/')}`) !== undefined) return part;
  }
  return undefined;
}

function compose(parts: Parts, tree: FieldTree, refused: readonly Message[]): Assembled {
  const { document, outline, readings } = parts;
  const { value, leaves, below } = harvest(tree, shapeOf(recordSchema));
  const used = joined(leaves.map(({ field }) => spansOf(field)));
  const quoter = createQuoter(document, used, parts.personsIn);
  const accounted = joined(readings.map((reading) => reading.accounted ?? []));
  const covered = coveredBy([...used, ...accounted], document, quoter);
  const told: readonly Said[] = [
    ...[...parts.messages, ...refused].map((message) => ({ pointer: '', message })),
    ...readings.flatMap(({ pointer, messages }) => messages.map((message) => ({ pointer, message }))),
  ];
  const rest = unread(document, outline, covered, quoter).filter((message) => !isTold(message, told));
  const said: readonly Said[] = [...told, ...rest.map((message) => ({ pointer: '', message }))].sort(
    (a, b) => (a.message.place?.block ?? -1) - (b.message.place?.block ?? -1),
  );
  const messages = said.map(({ message }) => message);
  const record = {
    schemaVersion,
    source: parts.source,
    identity: identity(valueAt(value, '/identity')),
    outline: [...parts.outlineEntries(outline.sections)],
    ...group(value, 'profile'),
    ...group(value, 'finalAccounts'),
    ...group(value, 'performance'),
    glossary: list(value, 'glossary'),
    attachments: attachments(list(value, 'attachments'), below('/attachments'), parts),
    statements: list(value, 'statements'),
    checks: [],
    coverage: coverage(parts.chapters, {
      document,
      value,
      below,
      said,
      outline,
      covered,
      pointsElsewhere: parts.pointsElsewhere,
    }),
    diagnostics: messages.map((message) => diagnosticOf(message, document)),
    quotes: [],
    evidence: {},
  };
  const { evidence, quotes } = prove(leaves, document, quoter);
  return { record: { ...record, quotes: [...quotes], evidence } as unknown as ReportRecord, messages };
}

/** A rule has said of this table, or of this row, that it was not read. */
const isTold = ({ code, place }: Message, told: readonly Said[]): boolean =>
  code !== 'figure-not-read' &&
  told.some(
    ({ message: { code: other, place: at } }) =>
      at?.block === place?.block &&
      (other === 'table-not-read' || (other === code && at?.cell?.[0] === place?.cell?.[0])),
  );

/** Department, year and kind are always there, `null` where nobody found them. */
function identity(read: unknown): Record<string, unknown> {
  const held = (read ?? {}) as Readonly<Record<string, unknown>>;
  const {
    department = null,
    year = null,
    kind = null,
    scope,
    title = null,
    publishedOn = null,
    ...rest
  } = held;
  return { department, year, kind, ...(scope === undefined ? {} : { scope }), title, publishedOn, ...rest };
}

function group(value: Json, key: string): Record<string, unknown> {
  const held = valueAt(value, `/${key}`);
  return held === undefined || Object.keys(held as object).length === 0 ? {} : { [key]: held };
}

function list(value: Json, key: string): readonly unknown[] {
  const held = valueAt(value, `/${key}`);
  return Array.isArray(held) ? held : [];
}

/** An attachment takes the outline of the section whose heading it is called by, without further attachments in it. */
function attachments(
  read: readonly unknown[],
  leaves: readonly Leaf[],
  { outline, outlineEntries }: Parts,
): readonly unknown[] {
  const sections = walkSections(outline.sections).filter(({ id }) => id.startsWith('attachment'));
  return read.map((entry, at) => {
    const { title, text } = entry as { readonly title?: string | null; readonly text?: string };
    const place = leaves.find(({ pointer }) => pointer === `/attachments/${at}/title`)?.field.place;
    const section = sections.find(
      ({ heading }) => heading?.block === place?.block && heading?.start === place?.start,
    );
    const inner = (section?.children ?? []).filter(({ id }) => !id.startsWith('attachment'));
    return { title: title ?? null, outline: [...outlineEntries(inner)], text: text ?? '' };
  });
}
