import type { Span } from '../../src/model/document.js';
import type { Passage, Section } from '../../src/model/section.js';
import { type LeadingNumber, type NumberKind, usualDepth } from '../../src/text/headings.js';

/** A section while the outline is being made. */
export interface Draft {
  id: string;
  number: LeadingNumber | undefined;
  /** Its number is an automatic one. */
  automatic: boolean;
  /** The number as it goes to the outline; restored where the print lost it. */
  label: string | null;
  readonly title: string;
  readonly heading: Span | undefined;
  /** How deep it stands by its number; a half below an attachments' own numbering. */
  readonly rank: number;
  readonly passages: Passage[];
  readonly children: Draft[];
}

export const rankOf = (kind: NumberKind): number => usualDepth(kind);

/** A number as the outline shows it: 第一部分 without the colon behind it, the others with their mark. */
export const labelOf = ({ kind, text }: LeadingNumber): string =>
  kind === 'part' ? text.replace(/[:：、.．]$/, '') : text;

export function newDraft(
  id: string,
  title: string,
  rank: number,
  number?: LeadingNumber,
  heading?: Span,
): Draft {
  const label = number === undefined ? null : labelOf(number);
  return {
    id,
    number,
    automatic: false,
    label,
    title,
    heading,
    rank,
    passages: [],
    children: [],
  };
}

/** Fix the levels from the depth at which each section stands. */
export function toSections(drafts: readonly Draft[], level = 1): readonly Section[] {
  return drafts.map(({ id, label: number, title, heading, passages, children: drafted }) => {
    const children = toSections(drafted, level + 1);
    return heading === undefined
      ? { id, number, title, level, passages, children }
      : { id, number, title, level, heading, passages, children };
  });
}
