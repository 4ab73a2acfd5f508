import type { Check, Relation } from '../../src/model/check.js';

/** A check whose relation has another operator, or another operand. */
export interface Mutant {
  /** Check and change: `revenue-sum: at-most`. */
  readonly name: string;
  readonly check: Check;
}

type Of<K extends Relation['kind']> = Extract<Relation, { kind: K }>;
type Changes = readonly (readonly [change: string, relation: Relation])[];

/** Every way in which a check can be written wrong by one operator or operand. */
export const mutantsOf = (check: Check): readonly Mutant[] =>
  changesOf(check.relation).map(([change, relation]) => ({
    name: `${check.id}: ${change}`,
    check: { ...check, relation },
  }));

function changesOf(relation: Relation): Changes {
  switch (relation.kind) {
    case 'sum':
      return changesOfSum(relation);
    case 'equal':
      return [
        ['at most', { kind: 'at-most', parts: [relation.left], whole: relation.right }],
        ['at least', { kind: 'at-most', parts: [relation.right], whole: relation.left }],
        ['same sign', { ...relation, kind: 'same-sign' }],
      ];
    case 'balance':
      return [
        ...without(relation.left).map(([ref, left]) => [`without ${ref}`, { ...relation, left }] as const),
        ...without(relation.right).map(([ref, right]) => [`without ${ref}`, { ...relation, right }] as const),
      ];
    case 'at-most':
      return changesOfMost(relation);
    case 'ratio': {
      const { part, whole, percent } = relation;
      return [
        ['the other way', { ...relation, part: whole, whole: part }],
        ['growth', { kind: 'growth', total: whole, change: part, rate: percent }],
        ['of itself', { ...relation, whole: part }],
      ];
    }
    case 'growth': {
      const { total, change, rate } = relation;
      return [
        ['of this year', { kind: 'ratio', part: change, whole: total, percent: rate }],
        ['total and change changed about', { ...relation, total: change, change: total }],
      ];
    }
    case 'zero-base':
      return [
        ['part and base changed about', { ...relation, part: relation.base, base: relation.part }],
        ...(relation.less === undefined ? [] : [['without less', dropLess(relation)] as const]),
      ];
    case 'same-sign':
      return [['equal', { ...relation, kind: 'equal' }]];
    case 'together': {
      const { amount, count, way } = relation;
      const otherWay = way === 'both' ? 'needs-amount' : 'both';
      return [
        ['the other way', { ...relation, way: otherWay }],
        // Both or neither reads the same from either side.
        ...(way === 'both'
          ? []
          : [['amount and count changed about', { ...relation, amount: count, count: amount }] as const]),
      ];
    }
    case 'verdict':
      return [
        ['left and right changed about', { ...relation, left: relation.right, right: relation.left }],
        ['equal', { kind: 'equal', left: relation.left, right: relation.right }],
      ];
    case 'any':
      return changesOfAny(relation);
    case 'fact':
      return [];
  }
}

function changesOfSum(relation: Of<'sum'>): Changes {
  const { total, parts, partial } = relation;
  return [
    ['parts at most the total', { kind: 'at-most', parts, whole: total }],
    ['total at most a part', { kind: 'at-most', parts: [total], whole: parts[0] ?? total }],
    ...without(parts).map(([ref, left]) => [`without ${ref}`, { ...relation, parts: left }] as const),
    ...(partial === true ? [['complete', { kind: 'sum', total, parts }] as const] : []),
  ];
}

function changesOfMost(relation: Of<'at-most'>): Changes {
  const { parts, whole } = relation;
  const [first = whole] = parts;
  return [
    ['equal', { kind: 'sum', total: whole, parts }],
    ['at least', { kind: 'at-most', parts: [whole], whole: first }],
    ...without(parts).map(([ref, left]) => [`without ${ref}`, { ...relation, parts: left }] as const),
  ];
}

const changesOfAny = ({ of }: Of<'any'>): Changes => [
  ...of.map(
    (_, at) => [`without reading ${String(at + 1)}`, anyOf(of.filter((__, other) => other !== at))] as const,
  ),
  ...of.flatMap((one, at) =>
    changesOf(one).map(
      ([change, relation]) =>
        [
          `reading ${String(at + 1)} ${change}`,
          anyOf(of.map((other, place) => (place === at ? relation : other))),
        ] as const,
    ),
  ),
];

const anyOf = (of: readonly Relation[]): Relation => ({ kind: 'any', of });

/** Lists that lack one entry, each with what it lacks; none where nothing would be left. */
const without = (refs: readonly string[]): readonly (readonly [string, readonly string[]])[] =>
  refs.length < 2 ? [] : refs.map((ref, at) => [ref, refs.filter((_, other) => other !== at)] as const);

function dropLess({ kind, base, part, percent }: Of<'zero-base'>): Relation {
  return { kind, base, part, percent };
}
