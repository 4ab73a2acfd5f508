import type { SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import type { CoverageState, Statement } from '../model/report.js';
import { valueAt } from '../model/pointer.js';
import { allPassages, type Outline, type Passage, type Section } from '../model/section.js';
import { lossCodes, type Chapter } from '../model/status.js';
import { figureSpans } from '../text/figures.js';
import { spansOf, type Covered } from './covered.js';
import type { Json, Leaf } from './tree.js';

/** A message and the rule's pointer that it came from; `''` where no rule gave it. */
export interface Said {
  readonly pointer: string;
  readonly message: Message;
}

interface Known {
  readonly document: SourceDocument;
  readonly value: Json;
  /** The leaves below the pointer of a chapter or a statement. */
  readonly below: (pointer: string) => readonly Leaf[];
  readonly said: readonly Said[];
  readonly outline: Outline;
  readonly covered: Covered;
  /** Whether a text says no more than where something stands. */
  readonly pointsElsewhere: (text: string) => boolean;
}

const losses: ReadonlySet<string> = new Set(lossCodes);

/** What became of each chapter, each statement, and each section that no chapter owns; in the record's order. */
export function coverage(chapters: readonly Chapter[], known: Known): Record<string, CoverageState> {
  const blocks = blocksIn(known.below);
  const lost = known.said.filter(({ message }) => losses.has(message.code));
  return Object.fromEntries([
    ...chapters.map((chapter) => [chapter.pointer, chapterState(chapter, known, lost, blocks)] as const),
    ...statementStates(known.value, lost, blocks),
    ...strangers(chapters, known),
  ]);
}

function chapterState(
  { pointer, sections: ids }: Chapter,
  known: Known,
  lost: readonly Said[],
  blocks: (pointer: string) => ReadonlySet<number>,
): CoverageState {
  const { value, outline } = known;
  const filled = isFilled(valueAt(value, pointer));
  if (filled && lost.length === 0) return 'read';
  const sections = sectionsOf(outline, ids);
  const printed = sections.flatMap((section) => allPassages(section));
  const defective = lost.length > 0 && loses(pointer, printed, lost, blocks);
  if (filled || printed.some((passage) => givesFigure(passage, known)))
    return defective ? 'partly-read' : 'read';
  if (sections.length === 0) return 'not-printed';
  return standsElsewhere(printed, known) ? 'listed' : 'unread';
}

/** Something of the chapter did not reach the record. */
function loses(
  pointer: string,
  printed: readonly Passage[],
  lost: readonly Said[],
  blocks: (pointer: string) => ReadonlySet<number>,
): boolean {
  const own = new Set([...printed.map((passage) => passage.block), ...blocks(pointer)]);
  return lost.some(({ pointer: from, message }) =>
    message.place === undefined ? below(pointer, from) : own.has(message.place.block),
  );
}

/** A figure of the passage went to another chapter: 本年收入合计 in 总体情况. */
function givesFigure({ block: at, start, end, table }: Passage, { document, covered }: Known): boolean {
  const block = document.blocks[at];
  if (table || block === undefined || block.kind === 'table') return false;
  return figureSpans(block.text, start, end).some((figure) => covered.text(at, figure.start, figure.end));
}

/** Nothing is printed, or nothing but where it stands. */
const standsElsewhere = (passages: readonly Passage[], { document, pointsElsewhere }: Known): boolean =>
  passages.every(({ block: at, start, end, table }) => {
    const block = document.blocks[at];
    return !table && block !== undefined && block.kind !== 'table'
      ? pointsElsewhere(block.text.slice(start, end))
      : false;
  });

const below = (pointer: string, from: string): boolean =>
  from !== '' && (pointer === from || pointer.startsWith(`${from}/`));

const isFilled = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0);

/** Sections with one of the ids; an attached report's own chapters are not the report's. */
function sectionsOf(outline: Outline, ids: readonly string[]): readonly Section[] {
  const found: Section[] = [];
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      if (ids.includes(section.id)) found.push(section);
      else if (section.id !== 'attachments') walk(section.children);
    }
  };
  if (ids.length > 0) walk(outline.sections);
  return found;
}

function statementStates(
  value: Json,
  lost: readonly Said[],
  blocks: (pointer: string) => ReadonlySet<number>,
): (readonly [string, CoverageState])[] {
  const statements = valueAt(value, '/statements');
  if (!Array.isArray(statements) || statements.length === 0) return [['/statements', 'not-printed']];
  return (statements as readonly Pick<Statement, 'state'>[]).map(({ state }, at) => {
    const pointer = `/statements/${at}`;
    if (state === 'listed') return [pointer, 'listed'];
    const own = lost.length > 0 ? blocks(pointer) : undefined;
    const defective = lost.some(({ message: { place } }) => place !== undefined && own?.has(place.block));
    return [pointer, defective ? 'partly-read' : 'read'];
  });
}

/** Sections with text of their own that no chapter owns and no rule looked at. */
function strangers(chapters: readonly Chapter[], known: Known): (readonly [string, CoverageState])[] {
  const { outline, covered } = known;
  const owned = new Set(chapters.flatMap((chapter) => chapter.sections));
  const walk = (sections: readonly Section[], pointer: string): (readonly [string, CoverageState])[] =>
    shown(sections).flatMap((section, at) => {
      if (owned.has(section.id)) return [];
      const own = `${pointer}/${at}`;
      const unread =
        section.passages.some((passage) => saysSomething(passage, known)) &&
        !section.passages.some(({ block }) => covered.block(block));
      const state = standsElsewhere(section.passages, known) ? 'listed' : 'unread';
      return [...(unread ? [[own, state] as const] : []), ...walk(section.children, `${own}/children`)];
    });
  return walk(outline.sections, '/outline');
}

const LONGEST_TITLE = 30;

/** A table, a sentence or a figure; not a title or a number of a sheet alone. */
function saysSomething({ block: at, start, end, table }: Passage, { document }: Known): boolean {
  const block = document.blocks[at];
  if (table || block === undefined || block.kind === 'table') return true;
  const text = block.text.slice(start, end);
  return text.length > LONGEST_TITLE || /[。；！]/.test(text) || figureSpans(text).length > 0;
}

/** As the record's outline shows them: a part without a heading is stood for by its children. */
const shown = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => (section.heading === undefined ? shown(section.children) : [section]));

/** The blocks that the leaves below a pointer were read from. */
const blocksIn =
  (below: Known['below']): ((pointer: string) => ReadonlySet<number>) =>
  (pointer) => {
    const blocks = new Set<number>();
    for (const { field } of below(pointer)) for (const { block } of spansOf(field)) blocks.add(block);
    return blocks;
  };
