import { createHash } from 'node:crypto';
import { assemble, type Assembled } from './assemble.js';
import { statusOf } from './assemble/status.js';
import { splitDocument } from './join/bound.js';
import { joinFiles, type ReadFile } from './join/documents.js';
import type { SourceDocument, SourceFormat } from './model/document.js';
import type { ExtractorList, SourceFile } from './model/extractor.js';
import {
  UnreadableFile,
  type LookAlike,
  type Message,
  type Result,
  type UnreadableReason,
} from './model/message.js';
import type { OutlineEntry, ReportRecord } from './model/report.js';
import type { Context, Reading, Rule } from './model/rule.js';
import type { Outline, Section } from './model/section.js';
import type { Chapter, Judgement, Shortfall } from './model/status.js';
import type { Persons } from './tables/personal.js';

/** What the steps are made of; `src/index.ts` holds the built-in set. */
export interface Machinery {
  readonly extractors: ExtractorList;
  /** The format by content first, by name second; `undefined` where neither tells. Throws `UnreadableFile`. */
  readonly sniff: (bytes: Uint8Array, name: string) => SourceFormat | undefined;
  /** First block of each report that a file binds together; one for nearly all. */
  readonly reportStarts: (document: SourceDocument) => readonly number[];
  readonly buildOutline: (document: SourceDocument) => Result<Outline>;
  readonly outlineEntries: (sections: readonly Section[]) => readonly OutlineEntry[];
  /** Where persons stand in a table: what is never quoted. */
  readonly personsIn: Persons['positions'];
  /** Whether a text says no more than where something stands: `详见附表。` */
  readonly pointsElsewhere: (text: string) => boolean;
  readonly judge: (context: Context) => Judgement;
  readonly rules: readonly Rule[];
  readonly chapters: readonly Chapter[];
  /** What the figures of a finished record say of one another. */
  readonly check: (record: ReportRecord) => ReportRecord['checks'];
}

/** What became of one file. `complete` and `partial` have a record, `partial` says what it lacks. */
export type Conversion =
  | {
      readonly status: 'complete' | 'partial';
      readonly shortfalls: readonly Shortfall[];
      readonly record: ReportRecord;
      /** Their places count the blocks of all files together. */
      readonly messages: readonly Message[];
    }
  | { readonly status: 'rejected'; readonly found: LookAlike; readonly quote: string }
  | { readonly status: 'failed'; readonly reason: UnreadableReason; readonly detail?: string };

/**
 * One file to one record; of several reports that it binds together the first that has one. Never throws for what a
 * file holds; throws for defects of the program.
 */
export async function convertWith(file: SourceFile, machinery: Machinery): Promise<Conversion> {
  const [first, ...others] = await convertFileWith(file, machinery);
  return [first, ...others].find((conversion) => 'record' in conversion) ?? first;
}

/** One file to a record for each report that it binds together (汇总 and 本级, several units'), in order of the print. */
export async function convertFileWith(
  file: SourceFile,
  machinery: Machinery,
): Promise<readonly [Conversion, ...Conversion[]]> {
  try {
    const read = await readDocument(file, machinery);
    const bound = splitDocument(read, machinery.reportStarts(read.value));
    const [first, ...others] = bound.map((report, at) =>
      convertRead(
        readReport(file, report, machinery, { number: at + 1, of: bound.length }),
        [],
        [],
        machinery,
      ),
    );
    if (first === undefined) throw new Error('a file without a report');
    return [first, ...others];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ status: 'failed', ...unreadable(error) }];
  }
}

/** A further file of a report that could not even be opened. */
export interface UnopenedFile {
  readonly name: string;
  readonly reason: UnreadableReason;
}

/**
 * Files that belong to one report to one record: the main one decides whether it is a report at all, the parts follow
 * in order of their names. A part that cannot be read is told in the record; the rest stands.
 *
 * @param parts Names are unique, and other than the main file's.
 */
export async function convertTogetherWith(
  file: SourceFile,
  parts: readonly (SourceFile | UnopenedFile)[],
  machinery: Machinery,
): Promise<Conversion> {
  try {
    const main = await readFile(file, machinery);
    const further: Read[] = [];
    const unread: Message[] = [];
    for (const part of [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const read = await readPart(part, machinery);
      if ('code' in read) unread.push(read);
      else further.push(read);
    }
    return convertRead(main, further, unread, machinery);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { status: 'failed', ...unreadable(error) };
  }
}

const unreadable = ({ reason, detail }: UnreadableFile) => ({
  reason,
  ...(detail === undefined ? {} : { detail }),
});

/** The document as it is read, before any chapter is looked for. Throws `UnreadableFile`. */
export async function readDocument(
  file: SourceFile,
  { extractors, sniff }: Pick<Machinery, 'extractors' | 'sniff'>,
): Promise<Result<SourceDocument>> {
  const format = sniff(file.bytes, file.name);
  if (format === undefined) throw new UnreadableFile('unsupported');
  const extractor = await extractors[format]();
  return extractor.extract(file);
}

interface Read extends ReadFile {
  readonly source: FileSource;
  /** What the file's name says of the report; `''` where the file binds several. */
  readonly named: string;
}

const readFile = async (file: SourceFile, machinery: Machinery): Promise<Read> =>
  readReport(file, await readDocument(file, machinery), machinery, { number: 1, of: 1 });

interface Bound {
  readonly number: number;
  readonly of: number;
}

function readReport(
  file: SourceFile,
  { value: document, messages }: Result<SourceDocument>,
  machinery: Machinery,
  { number, of }: Bound,
): Read {
  const { value: outline, messages: said } = machinery.buildOutline(document);
  const bound: readonly Message[] =
    of === 1 ? [] : [{ severity: 'info', source: 'src/pipeline', code: 'bound-report', number, of }];
  const source = sourceOf(file, document);
  return {
    file: file.name,
    named: of === 1 ? file.name : '',
    document,
    outline,
    messages: [...bound, ...messages, ...said],
    source: of === 1 ? source : { ...source, report: { number, of, firstBlock: document.firstBlock ?? 0 } },
  };
}

async function readPart(part: SourceFile | UnopenedFile, machinery: Machinery): Promise<Read | Message> {
  const said = {
    severity: 'error',
    source: 'src/pipeline',
    file: part.name,
    code: 'file-unreadable',
  } as const;
  if ('reason' in part) return { ...said, reason: part.reason };
  try {
    return await readFile(part, machinery);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...said, ...unreadable(error) };
  }
}

function convertRead(
  main: Read,
  parts: readonly Read[],
  unread: readonly Message[],
  machinery: Machinery,
): Conversion {
  const judgement = machinery.judge({ ...main, fileName: main.named });
  if (judgement.status === 'rejected')
    return { status: 'rejected', found: judgement.found, quote: judgement.quote };
  if (main.document.blocks.length === 0) return { status: 'failed', reason: 'no-text' };
  const { document, outline, messages } = joinFiles(main, parts);
  const context: Context = { fileName: main.named, document, outline };
  const assembled: Assembled = assemble({
    source: {
      ...main.source,
      ...(parts.length === 0
        ? {}
        : {
            parts: parts.map(({ source }, at) => ({
              ...source,
              firstBlock: document.parts?.[at]?.firstBlock ?? 0,
            })),
          }),
    },
    document,
    outline,
    readings: machinery.rules.flatMap((rule) => runRule(rule, context)),
    messages: [...unread, ...messages],
    chapters: machinery.chapters,
    outlineEntries: machinery.outlineEntries,
    personsIn: machinery.personsIn,
    pointsElsewhere: machinery.pointsElsewhere,
  });
  const record = { ...assembled.record, checks: machinery.check(assembled.record) };
  return { ...statusOf(assembled), ...assembled, record };
}

/** A rule that breaks off costs its own chapter, never the report. */
function runRule(rule: Rule, context: Context): readonly (Reading & { readonly pointer: string })[] {
  try {
    const targets = rule.locate(context);
    return targets.length === 0 ? [] : [{ pointer: rule.pointer, ...rule.read(targets, context) }];
  } catch (error) {
    const message: Message = {
      severity: 'error',
      source: `rules/${rule.id}`,
      code: 'rule-failed',
      rule: rule.id,
      detail: error instanceof Error ? error.message : String(error),
    };
    return [{ pointer: rule.pointer, value: undefined, messages: [message] }];
  }
}

type FileSource = Omit<ReportRecord['source'], 'parts'>;

const sourceOf = (file: SourceFile, document: SourceDocument): FileSource => ({
  file: file.name,
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
  format: document.format,
  bytes: file.bytes.length,
  ...(document.pages === undefined ? {} : { pages: document.pages }),
});
