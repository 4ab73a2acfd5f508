import type { Field } from '../../src/model/field.js';
import type { Context } from '../../src/model/rule.js';
import { wordsBefore, type Said } from '../reading/chapter.js';

/** A part that was told, of which parts may follow. */
interface Outer {
  readonly name: Field<string>;
  readonly block: number;
  readonly sentence: number;
  readonly clause: number;
  readonly among: boolean;
  /** Its sentence told of no other part, and nothing else was named since. */
  readonly alone: boolean;
}

/** The part whose parts are being told. */
interface Inner {
  readonly name: Field<string>;
  readonly block: number;
  readonly sentence: number;
  readonly clause: number;
  readonly bracketed: boolean;
  /** The whole sentence is about them: `…。其中：甲80万元；乙20万元。` */
  readonly throughout: boolean;
}

/** Tells of which part the parts named one after the other are parts. */
export interface Nesting {
  /** A part is named; gives the part that it is within. */
  readonly within: (
    said: Said,
    name: Field<string>,
    known: readonly Field<string>[],
  ) => Field<string> | undefined;
  /** Something else is named. */
  readonly otherwise: (said: Said) => void;
}

export function openNesting(context: Context): Nesting {
  let outer: Outer | undefined;
  let inner: Inner | undefined;
  return {
    within(said, name, known) {
      if (inner !== undefined && !lasts(inner, said)) inner = undefined;
      inner = takenUp(said, wordsBefore(context, said), known) ?? opened(said, outer) ?? inner;
      if (inner === undefined) {
        const { block, sentence, clause, among } = said;
        const alone = outer?.block !== block || outer.sentence !== sentence;
        outer = { name, block, sentence, clause, among, alone };
      }
      return inner?.name;
    },
    otherwise(said) {
      if (outer !== undefined && !said.nested) outer = { ...outer, alone: false };
    },
  };
}

const lasts = ({ block, sentence, clause, bracketed, throughout }: Inner, said: Said): boolean =>
  block === said.block &&
  (throughout || bracketed ? sentence === said.sentence : clause === said.clause) &&
  (!bracketed || said.nested);

/** `财政拨款收入90万元，其中：一般公共预算80万元`, or in a sentence of its own behind the one part. */
function opened(said: Said, outer: Outer | undefined): Inner | undefined {
  if (!said.among || outer === undefined) return undefined;
  const { block, sentence, clause, nested: bracketed } = said;
  const told = { name: outer.name, block, sentence, clause, bracketed };
  if (outer.block === block && outer.clause === clause) return { ...told, throughout: false };
  const apart = outer.block !== block || outer.sentence !== sentence;
  const parallel = outer.block !== block && outer.among;
  return apart && outer.alone && !parallel ? { ...told, throughout: true } : undefined;
}

const TAKEN_UP = /(?:^|[，,：:])在?([^，,。；;：:\d]{2,24})中[，,：:]$/;

/** `事业收入中，教育收费5万元`: a part told before whose parts its sentence takes up again. */
function takenUp(said: Said, before: string, known: readonly Field<string>[]): Inner | undefined {
  const named = TAKEN_UP.exec(before)?.[1];
  const name = named === undefined ? undefined : known.find(({ value }) => value === named);
  const { block, sentence, clause, nested: bracketed } = said;
  return name && { name, block, sentence, clause, bracketed, throughout: true };
}
