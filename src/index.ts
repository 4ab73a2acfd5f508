import { extractors } from '../extractors/index.js';
import { sniffFormat } from '../extractors/sniff.js';
import { chapters } from '../rules/chapters.js';
import { checkBook } from '../rules/checks/book.js';
import { judgeReport } from '../rules/identity/look-alikes.js';
import { rules } from '../rules/index.js';
import { outlineEntries } from '../rules/outline/entries.js';
import { buildOutline } from '../rules/outline/index.js';
import { reportStarts } from '../rules/outline/reports.js';
import { persons } from '../rules/reading/personal.js';
import { pointsElsewhere } from '../rules/reading/words.js';
import { checkRecord } from './checks/entries.js';
import { convertReportsWith, type ConvertedReport } from './join/reports.js';
import {
  convertFileWith,
  convertTogetherWith,
  convertWith,
  readDocument,
  type Conversion,
  type Machinery,
  type UnopenedFile,
} from './pipeline.js';
import type { SourceFile } from './model/extractor.js';
import type { SourceDocument } from './model/document.js';
import type { Result } from './model/message.js';

/** The built-in extractors and rules. */
export const machinery: Machinery = {
  extractors,
  sniff: sniffFormat,
  reportStarts,
  buildOutline,
  outlineEntries,
  personsIn: persons.positions,
  pointsElsewhere,
  judge: judgeReport,
  rules,
  chapters,
  check: (record) => checkRecord(record, checkBook),
};

export interface Options {
  /** File name; tells the format where the content does not, and may name department, year and kind. Never opened. */
  readonly name: string;
}

/**
 * Read one published report (TXT, DOCX, DOC, PDF, HTML, XLSX or XLS) into a record. Of several that a file binds
 * together it is the first; a diagnostic says so, and `convertFile` gives all.
 *
 * @returns The record with what it lacks, or why there is none. Unreadable files are a result, not an error.
 */
export function convertReport(bytes: Uint8Array, { name }: Options): Promise<Conversion> {
  return convertWith({ bytes, name }, machinery);
}

/**
 * Read one file into a record for each report that it binds together: 汇总 and 本级, or several units'. Nearly all files
 * have one; in every doubt a file is one report.
 */
export function convertFile(
  bytes: Uint8Array,
  { name }: Options,
): Promise<readonly [Conversion, ...Conversion[]]> {
  return convertFileWith({ bytes, name }, machinery);
}

/**
 * Read several files: those that belong to one report (its text in one file, its statements in others) become one
 * record, the others one each. Two whole versions of a report stay two.
 */
export function convertReports(files: readonly SourceFile[]): Promise<readonly ConvertedReport[]> {
  return convertReportsWith(files, machinery);
}

/** Read files that are known to belong to one report; `main` is the one with the text. */
export function convertTogether(
  main: SourceFile,
  parts: readonly (SourceFile | UnopenedFile)[],
): Promise<Conversion> {
  return convertTogetherWith(main, parts, machinery);
}

/** The report as blocks (headings, paragraphs, tables), not yet understood. Throws `UnreadableFile`. */
export function readReport(bytes: Uint8Array, { name }: Options): Promise<Result<SourceDocument>> {
  return readDocument({ bytes, name }, machinery);
}

export { writeRecord } from './exporters/json.js';
export { record as recordSchema, schemaVersion } from './model/report.js';
export type {
  ReportRecord,
  Evidence,
  Statement,
  Diagnostic,
  CoverageState,
  OutlineEntry,
} from './model/report.js';
export { UnreadableFile } from './model/message.js';
export type { LookAlike, Message, Result, UnreadableReason } from './model/message.js';
export type { Shortfall, Status } from './model/status.js';
export type {
  SourceDocument,
  SourceFormat,
  Block,
  Table,
  Paragraph,
  Heading,
  Span,
} from './model/document.js';
export type { ConvertedReport } from './join/reports.js';
export type { SourceFile } from './model/extractor.js';
export type { Conversion, Machinery, UnopenedFile } from './pipeline.js';
export { convertWith } from './pipeline.js';
/** A report's texts as a tree of paragraphs and sentences (nlcst), for the tools of unist. */
export { textTree } from './text/sentences.js';
export { render, renderShortfalls, renderUnreadable, type Language } from './render.js';
