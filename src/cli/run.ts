import { renderShortfalls, render, type Language } from '../render.js';
import type { Conversion } from '../pipeline.js';
import type { Status } from '../model/status.js';

/** What a run says of one file; paths are below the given folder and below the output folder. */
export interface Outcome {
  readonly file: string;
  readonly status: Status;
  readonly reason: string | null;
  readonly record: string | null;
  readonly milliseconds: number;
  /** Files that were read into this one's record. */
  readonly joined?: readonly string[];
  /** The file whose record this one is part of; `status`, `reason` and `record` are that one's. */
  readonly joinedInto?: string;
  /** Other files that tell of the same report, and stand on their own: versions of it, for instance. */
  readonly sameReport?: readonly string[];
}

export interface Run {
  readonly program: string;
  readonly totals: Readonly<Record<Status | 'files' | 'skipped', number>>;
  readonly files: readonly Outcome[];
  /** Files in folders whose endings are not read. */
  readonly skipped: readonly string[];
}

export const statuses: readonly Status[] = ['complete', 'partial', 'rejected', 'failed'];

export function runOf(program: string, files: readonly Outcome[], skipped: readonly string[]): Run {
  const count = (status: Status): number => files.filter((file) => file.status === status).length;
  const [complete, partial, rejected, failed] = [
    count('complete'),
    count('partial'),
    count('rejected'),
    count('failed'),
  ];
  return {
    program,
    totals: { files: files.length, complete, partial, rejected, failed, skipped: skipped.length },
    files,
    skipped,
  };
}

/** Why a file is not `complete`, as one sentence; `null` where it is. */
export function reasonOf(conversion: Conversion, language: Language): string | null {
  switch (conversion.status) {
    case 'complete':
      return null;
    case 'partial':
      return renderShortfalls(conversion.shortfalls, language);
    case 'rejected':
      return render(
        { code: 'not-final-accounts', found: conversion.found, quote: conversion.quote },
        language,
      );
    case 'failed':
      return render(
        {
          code: 'file-unreadable',
          reason: conversion.reason,
          ...(conversion.detail === undefined ? {} : { detail: conversion.detail }),
        },
        language,
      );
  }
}
