import { word, type Parser } from './grammar.js';

/**
 * Words of the vocabulary as patterns. In a word, what stands in `( )` may be missing, of what stands in `[ ]` one must
 * be there, `|` parts the choices, and `…` stands for a few characters of the same clause: `公务(用)车`, `[无|没有]变化`,
 * `货物…中小`.
 */
export type Words = readonly string[];

/** What `…` stands for. */
const GAP = '[^，,。；;\\d]{0,12}';

/** A word as it may be written: brackets closed, none within another, `|` only in them. */
const WRITTEN = /^(?:[^()[\]|]|\([^()[\]]+\)|\[[^()[\]]+\])+$/;

/** Whether a word is written by the rules above. */
export const isWritten = (written: string): boolean => WRITTEN.test(written) && !/^\([^()]*\)$/.test(written);

/** Every way to print a word; `…` stays in it. */
function spellings(written: string): readonly string[] {
  const pieces = written.split(/([([][^()[\]]*[)\]])/).map((piece) => {
    const choices = /^[([]/.test(piece) ? piece.slice(1, -1).split('|') : [piece];
    return piece.startsWith('(') ? ['', ...choices] : choices;
  });
  return pieces
    .reduce<Words>(
      (made, choices) => made.flatMap((before) => choices.map((choice) => before + choice)),
      [''],
    )
    .filter((printed) => printed !== '');
}

/** Every way to print the words, the longest first. */
export const spelled = (words: Words): Words =>
  [...new Set(words.flatMap(spellings))].sort((a, b) => b.length - a.length);

const sourceOf = (printed: string): string =>
  printed.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll('…', GAP);

/** One of the words, the longest first, as the source of a regular expression; of no words, what never matches. */
export const anyOf = (...words: Words): string =>
  words.length === 0 ? '(?!)' : `(?:${spelled(words).map(sourceOf).join('|')})`;

/** The same for words that may be letter-spaced: 目 录. They hold no `…`. */
export const spacedOf = (...words: Words): string =>
  `(?:${spelled(words)
    .map((printed) => [...printed].map(sourceOf).join('\\s?'))
    .join('|')})`;

/** One of the words, the longest first; they hold no `…`. */
export const oneOf = (...words: Words): Parser<string> => word(...spelled(words));

/** The characters that the words begin with. */
export const firstsOf = (...words: Words): string =>
  spelled(words)
    .map(([first]) => first)
    .join('');

/** Which texts are meant: those that hold, are, start or end with one of the words, and hold none of `not`. */
export interface Wording {
  readonly any?: Words | undefined;
  readonly is?: Words | undefined;
  readonly starts?: Words | undefined;
  readonly ends?: Words | undefined;
  readonly not?: Words | undefined;
}

/** A wording as one regular expression; it takes time linear in the text. */
export function matcher({ any = [], is = [], starts = [], ends = [], not = [] }: Wording): RegExp {
  const ways = [
    ...(is.length > 0 ? [`^${anyOf(...is)}$`] : []),
    ...(starts.length > 0 ? [`^${anyOf(...starts)}`] : []),
    ...(any.length > 0 ? [anyOf(...any)] : []),
    ...(ends.length > 0 ? [`${anyOf(...ends)}$`] : []),
  ].join('|');
  return new RegExp(not.length === 0 ? ways : `^(?![^]*${anyOf(...not)})[^]*?(?:${ways})`);
}
