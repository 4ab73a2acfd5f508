import { type Block, isTable, type Span } from '../../src/model/document.js';
import type { Passage } from '../../src/model/section.js';
import { type Draft, labelOf, newDraft } from './draft.js';
import type { Mark } from './marks.js';
import type { Placement } from './place.js';
import { titleCore } from './titles.js';
import { homeOf, knownSections } from './vocabulary.js';

/** Chapters that tell a part of unknown title for the accounts' own. */
export const accountsChapters: ReadonlySet<string> = new Set(
  knownSections.filter((section) => homeOf(section) === 'finalAccounts' && !section.part).map(({ id }) => id),
);

/** The outline in the making: what is open, and where each stretch of text went. */
export class OutlineBuilder {
  readonly preface: Passage[] = [];
  readonly drafts: Draft[] = [];
  readonly skipped: Passage[] = [];
  readonly seen = new Set<string>();
  /** The sections that are open, from the outer to the inner. */
  open: readonly Draft[] = [];
  readonly #taken = new Set<number>();

  constructor(private readonly blocks: readonly Block[]) {}

  get inAttachments(): boolean {
    return this.open[0]?.id === 'attachments';
  }

  /** A chapter of the report itself was there, so that attachments may begin. */
  get isNarrated(): boolean {
    return this.seen.has('finalAccounts') || this.seen.has('overall');
  }

  /** A block whose place was given away when an earlier one was read. */
  isTaken(at: number): boolean {
    return this.#taken.has(at);
  }

  take(at: number): void {
    this.#taken.add(at);
  }

  text(block: number, start: number, end: number): void {
    if (end > start) this.#passages().push({ block, start, end, table: false });
  }

  table(block: number): void {
    this.#passages().push({ block, start: 0, end: 0, table: true });
  }

  #passages(): Passage[] {
    return this.open.at(-1)?.passages ?? this.preface;
  }

  /** A whole block that is printed and no text: a contents line, a piece of a title. */
  skip(at: number): void {
    const block = this.blocks[at];
    if (block === undefined) return;
    const table = isTable(block);
    this.skipped.push({ block: at, start: 0, end: isTable(block) ? 0 : block.text.length, table });
    this.#taken.add(at);
  }

  enter(
    { id, keep, rank, part }: Placement,
    {
      number,
      title,
      sheet,
      automatic = false,
    }: Pick<Mark, 'number' | 'title' | 'sheet'> & {
      readonly automatic?: boolean;
    },
    heading: Span,
    label?: string | null,
  ): void {
    this.open = this.open.slice(0, keep);
    if (part !== undefined) this.#push(newDraft(part, '', 1));
    const draft = newDraft(id, title, rank, number, heading);
    draft.automatic = automatic;
    if (label !== undefined) draft.label = label;
    else if (number === undefined && sheet !== undefined) draft.label = sheet;
    this.#push(draft);
    const root = this.open[0];
    if (root?.id === 'unknown' && accountsChapters.has(id)) root.id = 'finalAccounts';
    for (const section of this.open) this.seen.add(section.id);
  }

  #push(draft: Draft): void {
    (this.open.at(-1)?.children ?? this.drafts).push(draft);
    this.open = [...this.open, draft];
  }

  /** The same heading twice in a row says nothing new, but the second may bear the number that the first lost. */
  double({ title, number, block, from, after }: Mark): boolean {
    const last = this.open.at(-1);
    if (last?.heading === undefined || last.passages.length > 0 || last.children.length > 0) return false;
    if (titleCore(title) !== titleCore(last.title)) return false;
    if (number !== undefined && last.number !== undefined && number.text !== last.number.text) return false;
    if (last.number === undefined && number !== undefined) {
      last.number = number;
      last.label = labelOf(number);
    }
    this.skipped.push({ block, start: from, end: after, table: false });
    return true;
  }
}
