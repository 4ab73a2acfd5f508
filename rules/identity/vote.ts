import { type Field, inferred, printed, type Scalar, type ValueType } from '../../src/model/field.js';
import type { Mention, Origin } from './mentions.js';

/** How much one place says for a value, and how much all places of its kind may say together. */
export type Weights = Readonly<Record<Origin, readonly [each: number, most: number]>>;

export interface Candidate<T> {
  readonly value: T;
  readonly weight: number;
  /** The most telling mention first. */
  readonly mentions: readonly Mention<T>[];
}

/** Weigh the mentions by value, the heaviest first; of equals the one that is printed first. */
export function weigh<T extends Scalar>(
  mentions: readonly Mention<T>[],
  weights: Weights,
): readonly Candidate<T>[] {
  const values = [...new Set(mentions.map(({ value }) => value))];
  return values
    .map((value) => {
      const own = mentions.filter((mention) => mention.value === value);
      return { value, weight: weightOf(own, weights), mentions: mostTelling(own, weights) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function weightOf<T>(mentions: readonly Mention<T>[], weights: Weights): number {
  const origins = [...new Set(mentions.map(({ origin }) => origin))];
  return origins.reduce((sum, origin) => {
    const [each, most] = weights[origin];
    const times = mentions.filter((mention) => mention.origin === origin).length;
    return sum + Math.min(each * times, most);
  }, 0);
}

const mostTelling = <T>(mentions: readonly Mention<T>[], weights: Weights): readonly Mention<T>[] =>
  [...mentions].sort(
    (a, b) =>
      Number(b.place !== undefined) - Number(a.place !== undefined) ||
      weights[b.origin][0] - weights[a.origin][0],
  );

/** The field of a chosen value: its most telling print, the others beside it; from the file's name alone it is inferred. */
export function fieldOf<T extends Scalar>(type: ValueType, { value, mentions }: Candidate<T>): Field<T> {
  const [first, ...others] = mentions.filter(({ place }) => place !== undefined);
  if (first?.place === undefined) return inferred(type, value, '文件名', mentions[0]?.raw ?? '');
  const also = others.flatMap(({ place, raw }) => (place !== undefined && raw === first.raw ? [place] : []));
  return { ...printed(type, value, first.raw, first.place), ...(also.length > 0 ? { also } : {}) };
}
