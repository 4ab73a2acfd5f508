import { append } from './lists.js';
import type { Span } from './document.js';

/** A stretch of a section's own text, or a whole table (then `start` and `end` are 0). */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly table: boolean;
}

/**
 * A chapter of the report as its outline was understood.
 * `passages` are its own (without its children's), in reading order; a heading is never part of them.
 */
export interface Section {
  /** A known chapter's word-string (`overall`, `threePublic` …: `rules/vocabulary/headings.json`), or `unknown`. */
  readonly id: string;
  /** As printed, or restored from its neighbours (`一、`); `null` where there is none. */
  readonly number: string | null;
  /** Without its number. */
  readonly title: string;
  /** From 1 (第一部分). */
  readonly level: number;
  /** Where the title stands (without its number); absent for a part that only its children show. */
  readonly heading?: Span;
  readonly passages: readonly Passage[];
  readonly children: readonly Section[];
}

/** The report's parts in order of the print; text before the first heading is `preface`. */
export interface Outline {
  readonly preface: readonly Passage[];
  readonly sections: readonly Section[];
  /** Contents lists, running heads and the like: printed, understood, and not read as text. */
  readonly skipped: readonly Passage[];
}

/** All sections, parents before children, in order of the print. */
export function walkSections(sections: readonly Section[]): readonly Section[] {
  const found: Section[] = [];
  const walk = (section: Section): void => {
    found.push(section);
    section.children.forEach(walk);
  };
  sections.forEach(walk);
  return found;
}

/** A section's passages with those of all sections below it, in order of the print. */
export function allPassages(section: Section): readonly Passage[] {
  if (section.children.length === 0 && areInOrder(section.passages)) return section.passages;
  const all: Passage[] = [];
  for (const { passages } of walkSections([section])) append(all, passages);
  return areInOrder(all) ? all : all.sort(byPlace);
}

const byPlace = (a: Passage, b: Passage): number => a.block - b.block || a.start - b.start;

const areInOrder = (passages: readonly Passage[]): boolean =>
  passages.every((passage, at) => {
    const before = passages[at - 1];
    return before === undefined || byPlace(before, passage) <= 0;
  });
