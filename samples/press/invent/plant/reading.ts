import { convertReport, machinery, readReport } from '../../../../src/index.js';
import type { SourceDocument } from '../../../../src/model/document.js';
import type { ReportRecord } from '../../../../src/model/report.js';
import { convertWith, type Machinery } from '../../../../src/pipeline.js';
import { inventReport } from '../index.js';
import { printAs } from '../print.js';

/** An invented report as it was printed and read. */
export interface Read {
  readonly name: string;
  readonly document: SourceDocument;
  readonly record: ReportRecord;
}

export async function readInvented(seed: number, family?: string): Promise<Read> {
  const { report } = inventReport(seed, { faultless: true, ...(family === undefined ? {} : { family }) });
  const { bytes, name } = await printAs(report, 'html');
  const { value: document } = await readReport(bytes, { name });
  const conversion = await convertReport(bytes, { name });
  if (!('record' in conversion)) throw new Error(`${name}: ${conversion.status}`);
  return { name, document, record: conversion.record };
}

/** The record of a document that no file holds; `undefined` where it has none. */
export async function recordOf(name: string, document: SourceDocument): Promise<ReportRecord | undefined> {
  const format = document.format;
  const told: Machinery = {
    ...machinery,
    sniff: () => format,
    extractors: {
      ...machinery.extractors,
      [format]: () =>
        Promise.resolve({ format, extract: () => Promise.resolve({ value: document, messages: [] }) }),
    },
  };
  const conversion = await convertWith({ name, bytes: new Uint8Array() }, told);
  return 'record' in conversion ? conversion.record : undefined;
}

/** A stretch of print of one block or cell. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly cell?: readonly [row: number, column: number] | undefined;
}

/** The text that a stretch is part of. */
export function textAround({ blocks }: SourceDocument, { block, cell }: Stretch): string {
  const found = blocks[block];
  if (found === undefined) return '';
  return found.kind === 'table' ? (found.rows[cell?.[0] ?? 0]?.[cell?.[1] ?? 0] ?? '') : found.text;
}

/** The document with other words at a stretch. */
export function withText(document: SourceDocument, stretch: Stretch, words: string): SourceDocument {
  const before = textAround(document, stretch);
  const text = before.slice(0, stretch.start) + words + before.slice(stretch.end);
  const [row, column] = stretch.cell ?? [0, 0];
  const blocks = document.blocks.map((block, at) => {
    if (at !== stretch.block) return block;
    if (block.kind !== 'table') return { ...block, text };
    const rows = block.rows.map((cells, r) =>
      r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells,
    );
    return { ...block, rows };
  });
  return { ...document, blocks };
}
