import { type Block, isText } from '../../src/model/document.js';
import type { Passage } from '../../src/model/section.js';
import { leadingNumber, type NumberKind } from '../../src/text/headings.js';
import type { Draft } from './draft.js';

interface Counted {
  passages: number;
  readonly last: Map<NumberKind, number>;
}

/** How far each section counts its paragraphs. Passages are only added to a section, so each is read once. */
export class Counting {
  readonly #counted = new Map<Draft, Counted>();

  constructor(private readonly blocks: readonly Block[]) {}

  /** The last number of a kind that opens a paragraph of the section. */
  last(section: Draft, kind: NumberKind): number | undefined {
    let counted = this.#counted.get(section);
    if (counted === undefined) this.#counted.set(section, (counted = { passages: 0, last: new Map() }));
    for (; counted.passages < section.passages.length; counted.passages++) {
      const own = this.#numberOf(section.passages[counted.passages]);
      if (own !== undefined) counted.last.set(own.kind, own.value);
    }
    return counted.last.get(kind);
  }

  #numberOf(passage: Passage | undefined): ReturnType<typeof leadingNumber> {
    const block = passage === undefined || passage.start > 0 ? undefined : this.blocks[passage.block];
    return block !== undefined && isText(block) ? leadingNumber(block.text) : undefined;
  }
}
