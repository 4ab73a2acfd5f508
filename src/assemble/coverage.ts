import type { SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import type { CoverageState, Statement } from '../model/report.js';
import { valueAt } from '../model/pointer.js';
import { allPassages, type Outline, type Passage, type Section } from '../model/section.js';
import { lossCodes, type Chapter } from '../model/status.js';
import { pointsElsewhere } from '../text/elsewhere.js';
import { figureSpans } from '../text/figures.js';
import type { Covered } from './covered.js';
import type { Json, Leaf } from './tree.js';

/** A message and the rule's pointer that it came from; `''` where no rule gave it. */
export interface Said {
  readonly pointer: string;
  readonly message: Message;
}

interface Known {
  readonly document: SourceDocument;
  readonly value: Json;
  readonly leaves: readonly Leaf[];
  readonly said: readonly Said[];
  readonly outline: Outline;
  readonly covered: Covered;
}

const losses: ReadonlySet<string> = new Set(lossCodes);

/** What became of each chapter, each statement, and each section that no chapter owns; in the record's order. */
export function coverage(chapters: readonly Chapter[], known: Known): Record<string, CoverageState> {
  const blocks = blocksBelow(known.leaves);
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
  const sections = sectionsOf(outline, ids);
  const printed = sections.flatMap((section) => allPassages(section));
  const own = new Set([...printed.map((passage) => passage.block), ...blocks(pointer)]);
  const defective = lost.some(({ pointer: from, message }) =>
    message.place === undefined ? below(pointer, from) : own.has(message.place.block),
  );
  if (isFilled(valueAt(value, pointer)) || printed.some((passage) => givesFigure(passage, known)))
    return defective ? 'partly-read' : 'read';
  if (sections.length === 0) return 'not-printed';
  return standsElsewhere(printed, known) ? 'listed' : 'unread';
}

/** A figure of the passage went to another chapter: 本年收入合计 in 总体情况. */
function givesFigure({ block: at, start, end, table }: Passage, { document, covered }: Known): boolean {
  const block = document.blocks[at];
  if (table || block === undefined || block.kind === 'table') return false;
  return figureSpans(block.text, start, end).some((figure) => covered.text(at, figure.start, figure.end));
}

/** Nothing is printed, or nothing but where it stands. */
const standsElsewhere = (passages: readonly Passage[], { document }: Known): boolean =>
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
  const walk = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => {
      if (ids.includes(section.id)) return [section];
      return section.id === 'attachments' ? [] : walk(section.children);
    });
  return walk(outline.sections);
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
    const own = blocks(pointer);
    const defective = lost.some(({ message }) => message.place !== undefined && own.has(message.place.block));
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

/** Pointers of chapters and statements have at most two tokens. */
const DEEPEST = 2;

/** The blocks that the leaves below a pointer were read from. */
function blocksBelow(leaves: readonly Leaf[]): (pointer: string) => ReadonlySet<number> {
  const held = new Map<string, Set<number>>();
  const around: { key: string; blocks: Set<number> }[] = [];
  for (const { pointer, spans } of leaves) {
    let end = pointer.indexOf('/', 1);
    for (let depth = 0; depth < DEEPEST && end !== -1; depth += 1) {
      let above = around[depth];
      if (above?.key.length !== end || !pointer.startsWith(above.key)) {
        const key = pointer.slice(0, end);
        above = { key, blocks: held.get(key) ?? new Set() };
        held.set(key, above.blocks);
        around[depth] = above;
      }
      for (const { block } of spans) above.blocks.add(block);
      end = pointer.indexOf('/', end + 1);
    }
  }
  return (pointer) => held.get(pointer) ?? new Set();
}
