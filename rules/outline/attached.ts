import { withoutMarksAtEnd } from '../../src/text/endings.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { type Draft, rankOf } from './draft.js';
import type { Mark } from './marks.js';
import { isEvaluationReport, partId, type Placement, type Surroundings } from './place.js';
import { readTitle } from './titles.js';
import { outlineWords } from './words.js';

const words = outlineWords.attachments;
const LABEL = anyOf(...words.label);
const NUMERAL = '0-9０-９一二三四五六七八九十';
/** 附件, 附件1, 附件二：… — the number and, where it stands on the same line, the title. */
const OPENER = new RegExp(`^${LABEL}\\s?[${NUMERAL}]{0,3}\\s?[:：、.．-]?\\s?`);
const MARKED = new RegExp(`^${LABEL}\\s?[${NUMERAL}：:]`);
const UNNUMBERED = matcher({ is: words.label });
const INNER_END = matcher({ ends: words.chaptersEnd });
const TITLE_END = new RegExp(`${anyOf(...words.titlesEnd)}(?:[（(].{0,12}[）)])?$`);
const SENTENCE_MARK = /[。；;！？，：:]/;
/** Ranks of an attachment and of a heading without number in it. */
const ATTACHMENT_RANK = 1.5;

export interface AttachmentOpener {
  /** 附件1; `null` where the report's title alone opens it. */
  readonly label: string | null;
  /** UTF-16 units before the title; the whole text where the title stands on the next line. */
  readonly length: number;
}

/** The line that opens an attachment: 附件1, or the title of an evaluation report. */
export function attachmentOpener(text: string): AttachmentOpener | undefined {
  if (text.length > 80 || /[。；;！？]/.test(text)) return undefined;
  const match = OPENER.exec(text);
  if (match !== null) {
    if (!MARKED.test(text) && match[0].length < text.length) return undefined;
    const label = withoutMarksAtEnd(match[0], /[\s:：、.．-]/);
    return { label: UNNUMBERED.test(label) ? null : label, length: match[0].length };
  }
  return isEvaluationReport(text) && !SENTENCE_MARK.test(text) ? { label: null, length: 0 } : undefined;
}

/** A line that can be an attachment's title or a piece of it. */
export const isTitleLine = (text: string): boolean => text.length <= 60 && !SENTENCE_MARK.test(text);

/** Whether a title is complete, so that the next line is none of it. */
export const isTitleEnd = (title: string): boolean => TITLE_END.test(title);

/** Place a heading below 附件: the attached report's own chapters, or what ends the attachments. */
export function placeAttached(mark: Mark, around: Surroundings): Placement | undefined {
  const { open, seen } = around;
  const { number, title, whole, glued } = mark;
  if (!whole || glued) return undefined;
  const reading = readTitle(title);
  const id = reading.exact.concat(reading.byWords).some((section) => section.id === 'staffing')
    ? 'staffing'
    : 'unknown';
  switch (number?.kind) {
    case 'part': {
      const before = open[0]?.number?.value;
      const known = reading.exact.some((section) => section.part && !seen.has(section.id));
      if (known || (before !== undefined && number.value > before))
        return { id: partId(title, reading), keep: 0, rank: 1 };
      return below(open, 'unknown', 2);
    }
    case 'chinese':
    case 'bracketed-chinese':
      if (title.length > 40) return undefined;
      return below(open, id, rankOf(number.kind));
    case undefined: {
      const part = reading.exact.find((section) => section.part && !seen.has(section.id));
      if (part !== undefined && leaves(part.id, around)) return { id: part.id, keep: 0, rank: 1 };
      const last = open.at(-1);
      if (last === undefined || !INNER_END.test(title) || title.length > 25 || last.rank < 2)
        return undefined;
      return below(open, id, last.rank);
    }
    default:
      return undefined;
  }
}

function leaves(id: string, { nextIsChapter, nextIsStatement }: Surroundings): boolean {
  if (id === 'statementsPart') return nextIsStatement();
  return id === 'finalAccounts' ? nextIsChapter() : id === 'glossary' || id === 'contact';
}

function below(open: readonly Draft[], id: string, rank: number): Placement {
  let keep = open.length;
  while (keep > 1 && (open[keep - 1]?.rank ?? 0) >= rank) keep -= 1;
  return { id, keep, rank };
}

/** Where an attachment goes: below the attachments, which it opens if they are not. */
export function placeAttachment(open: readonly Draft[]): Placement {
  return open[0]?.id === 'attachments'
    ? { id: 'attachment', keep: 1, rank: ATTACHMENT_RANK }
    : { id: 'attachment', keep: 0, rank: ATTACHMENT_RANK, part: 'attachments' };
}
