import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeRecord } from '../exporters/json.js';
import { convertTogether } from '../index.js';
import type { FileFacts } from '../join/facts.js';
import { groupFiles, type Group, type Grouping } from '../join/groups.js';
import type { SourceFile } from '../model/extractor.js';
import type { Conversion, UnopenedFile } from '../pipeline.js';
import type { Language } from '../render.js';
import type { Input } from './files.js';
import { openInput } from './open.js';
import { writeWhole } from './output.js';
import { reasonOf, type Outcome } from './run.js';
import { words } from './words.js';

/** A file that was converted alone. */
export interface Converted {
  readonly input: Input;
  readonly outcome: Outcome;
  /** Of files with a record. */
  readonly facts?: FileFacts;
}

export interface JoinOptions {
  readonly out: string;
  readonly language: Language;
}

/**
 * The outcomes of a run, after the files that belong together were read again as one: the main file's record is
 * written anew, those of its parts are taken away.
 *
 * @param named Groups that manifests name; the rest is joined where files complement each other.
 */
export async function joinOutcomes(
  converted: readonly Converted[],
  named: readonly Group[],
  options: JoinOptions,
): Promise<readonly Outcome[]> {
  const { groups, apart } = groupRun(converted, named);
  const files = new Map(converted.map((file) => [file.outcome.file, file]));
  const changed = new Map<string, Outcome>();
  for (const group of groups) {
    for (const outcome of await joinGroup(group, files, options)) changed.set(outcome.file, outcome);
  }
  return converted.map(({ outcome }) => {
    const others = apart.get(outcome.file);
    return {
      ...(changed.get(outcome.file) ?? outcome),
      ...(others === undefined ? {} : { sameReport: others }),
    };
  });
}

function groupRun(converted: readonly Converted[], named: readonly Group[]): Grouping {
  const taken = new Set(named.flatMap(({ main, parts }) => [main, ...parts]));
  const free = converted.flatMap(({ facts }) =>
    facts === undefined || taken.has(facts.file) ? [] : [facts],
  );
  const { groups, apart } = groupFiles(free);
  return { groups: [...named, ...groups], apart };
}

/** The outcomes that change; none where the main file has no record of its own. */
async function joinGroup(
  group: Group,
  files: ReadonlyMap<string, Converted>,
  { out, language }: JoinOptions,
): Promise<readonly Outcome[]> {
  const main = files.get(group.main);
  const parts = group.parts.flatMap((part) => files.get(part) ?? []);
  const record = main?.outcome.record;
  if (main === undefined || record === null || record === undefined) return [];
  const begun = performance.now();
  try {
    const conversion = await readTogether(
      main.input,
      parts.map(({ input }) => input),
    );
    if (conversion === undefined || !('record' in conversion)) return [];
    writeWhole(join(out, record), writeRecord(conversion.record));
    const read = parts.filter(({ outcome }) => outcome.status !== 'failed');
    for (const { outcome } of read)
      if (outcome.record !== null) rmSync(join(out, outcome.record), { force: true });
    const said = { status: conversion.status, reason: reasonOf(conversion, language), record };
    const milliseconds = main.outcome.milliseconds + Math.round(performance.now() - begun);
    const joined = read.map(({ outcome }) => outcome.file);
    return [
      { ...main.outcome, ...said, milliseconds, joined },
      ...read.map(({ outcome }) => ({ ...outcome, ...said, joinedInto: group.main })),
    ];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ ...main.outcome, status: 'partial', reason: words[language].brokenOff(detail) }];
  }
}

async function readTogether(main: Input, parts: readonly Input[]): Promise<Conversion | undefined> {
  const file = openInput(main);
  return 'bytes' in file ? convertTogether(file, withOwnNames(file.name, parts)) : undefined;
}

/** Parts under their own names; where two files have one name, under their paths. */
function withOwnNames(main: string, parts: readonly Input[]): readonly (SourceFile | UnopenedFile)[] {
  const opened = parts.map((part) => ({ file: openInput(part), path: part.path }));
  const names = [main, ...opened.map(({ file }) => file.name)];
  const isOnly = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return opened.map(({ file, path }) => (isOnly(file.name) ? file : { ...file, name: path }));
}
