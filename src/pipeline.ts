import { createHash } from 'node:crypto';
import { assemble, type Assembled } from './assemble.js';
import { statusOf } from './assemble/status.js';
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

/** What the steps are made of; `src/index.ts` holds the built-in set. */
export interface Machinery {
  readonly extractors: ExtractorList;
  /** The format by content first, by name second; `undefined` where neither tells. Throws `UnreadableFile`. */
  readonly sniff: (bytes: Uint8Array, name: string) => SourceFormat | undefined;
  readonly buildOutline: (document: SourceDocument) => Result<Outline>;
  readonly outlineEntries: (sections: readonly Section[]) => readonly OutlineEntry[];
  readonly judge: (context: Context) => Judgement;
  readonly rules: readonly Rule[];
  readonly chapters: readonly Chapter[];
}

/** What became of one file. `complete` and `partial` have a record, `partial` says what it lacks. */
export type Conversion =
  | {
      readonly status: 'complete' | 'partial';
      readonly shortfalls: readonly Shortfall[];
      readonly record: ReportRecord;
      readonly messages: readonly Message[];
    }
  | { readonly status: 'rejected'; readonly found: LookAlike; readonly quote: string }
  | { readonly status: 'failed'; readonly reason: UnreadableReason; readonly detail?: string };

/** One file to one record. Never throws for what a file holds; throws for defects of the program. */
export async function convertWith(file: SourceFile, machinery: Machinery): Promise<Conversion> {
  try {
    const { value: document, messages } = await readDocument(file, machinery);
    return convertDocument(document, messages, file, machinery);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return {
      status: 'failed',
      reason: error.reason,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
    };
  }
}

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

function convertDocument(
  document: SourceDocument,
  said: readonly Message[],
  file: SourceFile,
  machinery: Machinery,
): Conversion {
  const { value: outline, messages } = machinery.buildOutline(document);
  const context: Context = { fileName: file.name, document, outline };
  const judgement = machinery.judge(context);
  if (judgement.status === 'rejected')
    return { status: 'rejected', found: judgement.found, quote: judgement.quote };
  if (document.blocks.length === 0) return { status: 'failed', reason: 'no-text' };
  const assembled: Assembled = assemble({
    source: sourceOf(file, document),
    document,
    outline,
    readings: machinery.rules.flatMap((rule) => runRule(rule, context)),
    messages: [...said, ...messages],
    chapters: machinery.chapters,
    outlineEntries: machinery.outlineEntries,
  });
  return { ...statusOf(assembled), ...assembled };
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

const sourceOf = (file: SourceFile, document: SourceDocument): ReportRecord['source'] => ({
  file: file.name,
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
  format: document.format,
  bytes: file.bytes.length,
  ...(document.pages === undefined ? {} : { pages: document.pages }),
});
