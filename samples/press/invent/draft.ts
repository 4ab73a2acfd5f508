import type { Part } from '../report.js';

/** What a stretch of print says, in the record's shape; money in 万元. */
export type Says =
  { readonly [key: string]: Says | undefined } | readonly Says[] | string | number | boolean | null;
export type SaysMap = Readonly<Record<string, Says | undefined>>;

/** Words and what the program must read from them. */
export interface Said {
  readonly text: string;
  readonly says?: SaysMap;
  /** Parts of the record (`/finalAccounts/revenue`) on which the program must tell that something is amiss here. */
  readonly tells?: readonly string[];
  /** Values that the print does not show clearly (`/finalAccounts/revenue/total`, entries as `*`): they may be missing. */
  readonly doubts?: readonly string[];
  /** What the print tells a second time in other words, of a value that the record holds once. */
  readonly also?: SaysMap;
}

/** A sentence, or one that lists things: `text`, then the items, then `close`. */
export interface Sentence extends Said {
  readonly items?: readonly Said[];
  readonly between?: string;
  readonly close?: string;
}

/** How a heading is printed: as it should be, or as reports damage theirs. */
export type HeadingForm = 'plain' | 'doubled' | 'in two lines' | 'without number' | 'glued' | 'run in';

export type Node =
  | {
      readonly kind: 'chapter';
      readonly heading?: Part;
      readonly form?: HeadingForm;
      readonly nodes: readonly Node[];
    }
  | {
      readonly kind: 'paragraph';
      readonly sentences: readonly Sentence[];
      readonly align?: 'center' | 'right';
    }
  | {
      readonly kind: 'table';
      readonly part: Extract<Part, { kind: 'table' }>;
      readonly says?: SaysMap;
      readonly tells?: readonly string[];
    };

/** An invented report before it is printed: each stretch carries what it says, so that dropping one drops both. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly seed: number;
  /** What the report says as a whole: department, year, kind. */
  readonly says: SaysMap;
  readonly nodes: readonly Node[];
}

export const chapterOf = (heading: Part | undefined, nodes: readonly Node[]): Node => ({
  kind: 'chapter',
  ...(heading === undefined ? {} : { heading }),
  nodes,
});
export const paragraph = (...sentences: readonly (Sentence | string)[]): Node => ({
  kind: 'paragraph',
  sentences: sentences.map((sentence) => (typeof sentence === 'string' ? { text: sentence } : sentence)),
});
export const aligned = (align: 'center' | 'right', text: string): Node => ({
  kind: 'paragraph',
  sentences: [{ text }],
  align,
});

export const sentenceText = ({ text, items, between = '；', close = '' }: Sentence): string =>
  `${text}${(items ?? []).map((item) => item.text).join(between)}${close}`;

/** What the program must read. Throws where a draft says two things of one value. */
export const expectedOf = ({ says, nodes }: Draft): SaysMap =>
  [says, ...nodes.flatMap(saysOf)].reduce<SaysMap>((all, one) => merge(all, one, '') as SaysMap, {});

const saysOf = (node: Node): readonly SaysMap[] =>
  saidIn(node).flatMap(({ says }) => (says === undefined ? [] : [says]));

/** Where the program must tell that something is amiss, each part once. */
export const tellsOf = ({ nodes }: Draft): readonly string[] => [
  ...new Set(nodes.flatMap(saidIn).flatMap(({ tells = [] }) => tells)),
];

export const doubtsOf = ({ nodes }: Draft): readonly string[] =>
  nodes.flatMap(saidIn).flatMap(({ doubts = [] }) => doubts);

export const alsoOf = ({ nodes }: Draft): readonly SaysMap[] =>
  nodes.flatMap(saidIn).flatMap(({ also }) => (also === undefined ? [] : [also]));

function saidIn(node: Node): readonly Omit<Said, 'text'>[] {
  if (node.kind === 'chapter') return node.nodes.flatMap(saidIn);
  if (node.kind === 'table') return [node];
  return node.sentences.flatMap((sentence) => [sentence, ...(sentence.items ?? [])]);
}

const isMap = (says: Says): says is SaysMap =>
  typeof says === 'object' && says !== null && !Array.isArray(says);

function merge(one: Says, other: Says, at: string): Says {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other] as Says[];
  if (isMap(one) && isMap(other)) {
    const all: Record<string, Says | undefined> = { ...one };
    for (const [key, value] of Object.entries(other)) {
      const had = all[key];
      if (value !== undefined) all[key] = had === undefined ? value : merge(had, value, `${at}/${key}`);
    }
    return all;
  }
  if (one !== other) throw new Error(`${at}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
  return one;
}
