import type { Block, SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import type { Outline, Passage, Section } from '../model/section.js';

/** One file as it was read. */
export interface ReadFile {
  /** Its name in the record. */
  readonly file: string;
  readonly document: SourceDocument;
  readonly outline: Outline;
  /** Said by the extractor and the outline. */
  readonly messages: readonly Message[];
}

/**
 * Several files as one document: the main file's blocks, then those of the parts; block indexes run on.
 * Format and pages stay the main file's; each part's outline stands behind the main one, as a part without a heading
 * where it has text before its first chapter.
 */
export function joinFiles(main: ReadFile, parts: readonly ReadFile[]): ReadFile {
  if (parts.length === 0) return main;
  const placed = withFirstBlocks(main, parts);
  return {
    file: main.file,
    document: {
      ...main.document,
      blocks: [
        ...main.document.blocks,
        ...placed.flatMap(({ part, by }) => part.document.blocks.map((block) => shiftBlock(block, by))),
      ],
      parts: placed.map(({ part, by }) => ({ file: part.file, firstBlock: by })),
    },
    outline: {
      preface: main.outline.preface,
      sections: [
        ...main.outline.sections,
        ...placed.flatMap(({ part, by }) => partSections(part.outline, by)),
      ],
      skipped: [
        ...main.outline.skipped,
        ...placed.flatMap(({ part, by }) => part.outline.skipped.map((passage) => shift(passage, by))),
      ],
    },
    messages: [
      ...main.messages,
      ...placed.flatMap(({ part, by }) =>
        part.messages.map((message) => shiftMessage({ ...message, file: part.file }, by)),
      ),
    ],
  };
}

function withFirstBlocks(
  main: ReadFile,
  parts: readonly ReadFile[],
): readonly { readonly part: ReadFile; readonly by: number }[] {
  let by = main.document.blocks.length;
  return parts.map((part) => {
    const placed = { part, by };
    by += part.document.blocks.length;
    return placed;
  });
}

const shift = <T extends { readonly block: number }>(place: T, by: number): T => ({
  ...place,
  block: place.block + by,
});

const shiftBlock = (block: Block, by: number): Block => ({ ...block, place: shift(block.place, by) });

function shiftMessage(message: Message, by: number): Message {
  const { place, cause } = message;
  return {
    ...message,
    ...(place === undefined ? {} : { place: shift(place, by) }),
    ...(cause === undefined ? {} : { cause: shiftMessage(cause, by) }),
  };
}

/** What stands before a part's first chapter is no cover of the report. */
function partSections({ preface, sections }: Outline, by: number): readonly Section[] {
  const first: Section = {
    id: 'statementsPart',
    number: null,
    title: '',
    level: 1,
    passages: preface.map((passage: Passage) => shift(passage, by)),
    children: [],
  };
  return [...(preface.length > 0 ? [first] : []), ...sections.map((section) => shiftSection(section, by))];
}

const shiftSection = (section: Section, by: number): Section => ({
  ...section,
  ...(section.heading === undefined ? {} : { heading: shift(section.heading, by) }),
  passages: section.passages.map((passage) => shift(passage, by)),
  children: section.children.map((child) => shiftSection(child, by)),
});
