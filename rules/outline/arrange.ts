import { type Block, isTable, isText, type SourceDocument, type Span } from '../../src/model/document.js';
import type { Passage } from '../../src/model/section.js';
import { leadingNumber } from '../../src/text/headings.js';
import { attachmentOpener, isTitleEnd, isTitleLine, placeAttached, placeAttachment } from './attached.js';
import { type Draft, newDraft } from './draft.js';
import { type Mark, marksOf } from './marks.js';
import { place, type Placement, type Surroundings } from './place.js';
import { splitTitle } from './split-titles.js';
import { knownSections } from './vocabulary.js';
import { readTitle, titleCore } from './titles.js';

/** The report cut up at its headings, before numbers are restored. */
export interface Arrangement {
  readonly preface: readonly Passage[];
  readonly drafts: readonly Draft[];
  readonly skipped: readonly Passage[];
}

const CHAPTERS = new Set(
  knownSections.filter(({ under, part }) => under[0] === 'finalAccounts' && !part).map(({ id }) => id),
);

/** Walk over the blocks and give every stretch of text to the section that is open there. */
export function arrange({ blocks }: SourceDocument, contents: ReadonlySet<number>): Arrangement {
  const preface: Passage[] = [];
  const drafts: Draft[] = [];
  const skipped: Passage[] = [];
  const seen = new Set<string>();
  const taken = new Set<number>();
  let open: Draft[] = [];
  const parts = blocks.filter((block, at) => !contents.has(at) && isText(block) && startsPart(block)).length;

  const around = (at: number): Surroundings => ({
    open,
    seen,
    hasParts: parts >= 2,
    nextIsChapter: nextHeading(blocks, at, contents),
    nextIsStatement: nextStatement(blocks, at, contents),
  });

  const keepText = (block: number, start: number, end: number): void => {
    if (end > start) (open.at(-1)?.passages ?? preface).push({ block, start, end, table: false });
  };

  const skip = (at: number): void => {
    const block = blocks[at];
    if (block === undefined) return;
    const table = isTable(block);
    skipped.push({ block: at, start: 0, end: isTable(block) ? 0 : block.text.length, table });
    taken.add(at);
  };

  const enter = (
    placement: Placement,
    mark: Pick<Mark, 'number' | 'title'>,
    heading: Span,
    label?: string | null,
  ): void => {
    open = open.slice(0, placement.keep);
    if (placement.part !== undefined) open = [append(newDraft(placement.part, '', 1))];
    const draft = newDraft(placement.id, mark.title, placement.rank, mark.number, heading);
    if (label !== undefined) draft.label = label;
    append(draft);
    open = [...open, draft];
    const root = open[0];
    if (root?.id === 'unknown' && CHAPTERS.has(placement.id)) root.id = 'finalAccounts';
    for (const { id } of open) seen.add(id);
  };

  const append = (draft: Draft): Draft => {
    (open.at(-1)?.children ?? drafts).push(draft);
    return draft;
  };

  /** The same heading twice in a row: the second says nothing new, but may bear the number that the first lost. */
  const doubles = (mark: Mark): boolean => {
    const last = open.at(-1);
    if (
      last === undefined ||
      last.heading === undefined ||
      last.passages.length > 0 ||
      last.children.length > 0
    )
      return false;
    return (
      titleCore(mark.title) === titleCore(last.title) &&
      (mark.number === undefined || last.number === undefined || mark.number.text === last.number.text)
    );
  };

  const openAttachment = (at: number, text: string): boolean => {
    if (!seen.has('finalAccounts') && !seen.has('overall') && open[0]?.id !== 'attachments') return false;
    const opener = attachmentOpener(text);
    if (opener === undefined) return false;
    if (opener.label === null && opener.length === text.length && open[0]?.id !== 'attachments') return false;
    const begun = text.slice(opener.length);
    const title =
      begun === ''
        ? titleBelow(at + 1)
        : { title: begun, heading: { block: at, start: opener.length, end: text.length } };
    if (title === undefined) {
      if (opener.label === null) return false;
      enter(
        placeAttachment(open),
        { number: undefined, title: opener.label },
        { block: at, start: 0, end: text.length },
      );
      return true;
    }
    enter(placeAttachment(open), { number: undefined, title: title.title }, title.heading, opener.label);
    if (begun === '') skip(at);
    return true;
  };

  /** The title that stands on the lines below 附件, put together. */
  const titleBelow = (from: number): { title: string; heading: Span } | undefined => {
    let title = '';
    for (let at = from; at < from + 3; at += 1) {
      const block = blocks[at];
      if (
        block === undefined ||
        !isText(block) ||
        block.number !== undefined ||
        leadingNumber(block.text) !== undefined
      )
        break;
      if (!isTitleLine(block.text) || typeof attachmentOpener(block.text)?.label === 'string') break;
      title += block.text;
      if (!isTitleEnd(title)) continue;
      for (let before = from; before < at; before += 1) skip(before);
      taken.add(at);
      return { title, heading: { block: at, start: 0, end: block.text.length } };
    }
    return undefined;
  };

  const walk = (block: Exclude<Block, { kind: 'table' }>): void => {
    const at = block.place.block;
    if (enterSplit(at, block.text)) return;
    let written = 0;
    for (const marks of marksOf(block)) {
      for (const mark of marks) {
        if (mark.from < written) continue;
        if (doubles(mark)) {
          const last = open.at(-1);
          if (last !== undefined && last.number === undefined) {
            last.number = mark.number;
            last.label = newDraft('', '', 0, mark.number).label;
          }
          skipped.push({ block: at, start: mark.from, end: mark.after, table: false });
          written = mark.after;
          break;
        }
        const placement =
          open[0]?.id === 'attachments' ? placeAttached(mark, around(at)) : place(mark, around(at));
        if (placement === undefined) continue;
        keepText(at, written, mark.from);
        enter(placement, mark, { block: at, start: mark.start, end: mark.end });
        written = mark.after;
        break;
      }
    }
    if (written === 0 && openAttachment(at, block.text)) return;
    keepText(at, written, block.text.length);
  };

  const enterSplit = (at: number, text: string): boolean => {
    const number = leadingNumber(text);
    if (number === undefined || text.length > 60) return false;
    const begun = text.slice(number.length);
    const isPart = number.kind === 'part';
    if (begun !== '' && !isPart) return false;
    const found = splitTitle(blocks, at, begun, isPart);
    if (found === undefined) return false;
    const mark: Mark = {
      block: at,
      from: 0,
      start: 0,
      end: 0,
      after: 0,
      number,
      title: found.title,
      whole: true,
      glued: false,
    };
    const placement =
      open[0]?.id === 'attachments'
        ? placeAttached(mark, around(at))
        : place(mark, around(found.heading.block));
    if (placement === undefined) return false;
    for (const other of found.others) skip(other);
    taken.add(found.heading.block);
    enter(placement, mark, found.heading);
    return true;
  };

  blocks.forEach((block, at) => {
    if (taken.has(at)) return;
    if (contents.has(at)) skip(at);
    else if (isTable(block))
      (open.at(-1)?.passages ?? preface).push({ block: at, start: 0, end: 0, table: true });
    else walk(block);
  });
  return { preface, drafts, skipped };
}

const startsPart = (block: { readonly text: string; readonly number?: string }): boolean =>
  block.text.length <= 60 &&
  (leadingNumber(block.text) ?? leadingNumber(block.number ?? ''))?.kind === 'part';

/** The next text is a chapter of the accounts, before any prose. */
function nextHeading(blocks: readonly Block[], at: number, contents: ReadonlySet<number>): boolean {
  const next = blocks.slice(at + 1, at + 5).find((block) => !contents.has(block.place.block));
  if (next === undefined || !isText(next)) return false;
  return marksOf(next)
    .flat()
    .some((mark) => {
      const { exact, byWords } = readTitle(mark.title);
      return mark.from === 0 && [...exact, ...byWords].some(({ id }) => CHAPTERS.has(id));
    });
}

/** A table or another statement's title follows within a few lines. */
function nextStatement(blocks: readonly Block[], at: number, contents: ReadonlySet<number>): boolean {
  return blocks
    .slice(at + 1, at + 4)
    .filter((block) => !contents.has(block.place.block))
    .some(
      (block) =>
        isTable(block) ||
        (block.text.length <= 60 &&
          marksOf(block)
            .flat()
            .some(({ title }) => readTitle(title).statement)),
    );
}
