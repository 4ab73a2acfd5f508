import type { Evidence, ReportRecord } from '../../src/model/report.js';

type Place = 'page' | 'block' | 'start' | 'end' | 'cell' | 'bbox' | 'file';
const places: readonly Place[] = ['page', 'block', 'start', 'end', 'cell', 'bbox', 'file'];

/** A record without its source and without places: what every format of the same report must agree on. */
export function placeless(record: ReportRecord): unknown {
  const { source: _source, evidence, diagnostics, quotes, ...rest } = record;
  return {
    ...rest,
    diagnostics: diagnostics.map(({ place: _place, file: _file, ...said }) => said),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([pointer, entry]) => [pointer, bare(entry, quotes)]),
    ),
  };
}

function bare(entry: Evidence, quotes: readonly string[]): unknown {
  const kept = Object.entries(entry).filter(([key]) => !(places as readonly string[]).includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'quote') return [key, quotes[value as number]];
      return [key, Array.isArray(value) ? (value as Evidence[]).map((part) => bare(part, quotes)) : value];
    }),
  );
}
