/**
 * Complex fields: `begin` instruction `separate` result `end`. The result is what the page shows; text that stands in
 * the instruction (results of fields nested in it) is taken out again once the instruction is seen to end. A field
 * whose marks are broken gives no reason to lose text.
 */
export interface Fields {
  /** A `w:fldChar` of the given type. */
  readonly mark: (type: string) => void;
  /** A piece of text at this position of the output. */
  readonly piece: (at: number) => void;
  /** Instructions do not run over paragraphs: one that does has lost its end. */
  readonly endParagraph: () => void;
}

interface Field {
  instruction: boolean;
  pieces: number[];
}

/** `remove` takes out what was written at a position. */
export function trackFields(remove: (at: number) => void): Fields {
  const open: Field[] = [];
  const endInstruction = (field: Field | undefined): void => {
    if (field?.instruction !== true) return;
    field.pieces.forEach(remove);
    field.pieces = [];
    field.instruction = false;
  };
  return {
    mark(type) {
      if (type === 'begin') open.push({ instruction: true, pieces: [] });
      else if (type === 'separate') endInstruction(open.at(-1));
      else if (type === 'end') endInstruction(open.pop());
    },
    piece(at) {
      open.findLast((field) => field.instruction)?.pieces.push(at);
    },
    endParagraph() {
      for (const field of open) {
        field.instruction = false;
        field.pieces = [];
      }
    },
  };
}
