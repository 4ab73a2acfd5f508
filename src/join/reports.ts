import type { SourceFile } from '../model/extractor.js';
import { convertFileWith, convertTogetherWith, type Conversion, type Machinery } from '../pipeline.js';
import { factsOf } from './facts.js';
import { groupFiles } from './groups.js';

/** What became of one report. */
export interface ConvertedReport {
  /** Names of its files; the main one first. A file that binds several reports together has several entries. */
  readonly files: readonly string[];
  readonly conversion: Conversion;
}

/** Each file alone first, with a report for each that it binds together; those that complement each other are then read together. In the files' order. */
export async function convertReportsWith(
  files: readonly SourceFile[],
  machinery: Machinery,
): Promise<readonly ConvertedReport[]> {
  const alone: (readonly Conversion[])[] = [];
  for (const file of files) alone.push(await convertFileWith(file, machinery));
  const facts = alone.flatMap(([conversion, ...bound], at) =>
    conversion !== undefined && bound.length === 0 && 'record' in conversion
      ? [factsOf(String(at), '', conversion.record)]
      : [],
  );
  const { groups } = groupFiles(facts);
  const joined = new Set(groups.flatMap(({ parts }) => parts));
  const reports: ConvertedReport[] = [];
  for (const [at, file] of files.entries()) {
    const [conversion, ...bound] = alone[at] ?? [];
    if (conversion === undefined || joined.has(String(at))) continue;
    const group = groups.find(({ main }) => main === String(at));
    const parts = (group?.parts ?? [])
      .flatMap((part) => files[Number(part)] ?? [])
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    reports.push({
      files: [file, ...parts].map(({ name }) => name),
      conversion: parts.length === 0 ? conversion : await convertTogetherWith(file, parts, machinery),
    });
    reports.push(...bound.map((further) => ({ files: [file.name], conversion: further })));
  }
  return reports;
}
