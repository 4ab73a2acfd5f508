import type { Check, Relation, Scope } from '../model/check.js';

/** A check's relation as a formula over the record, with what it is asked of: `∀ revenue.items: .share = .amount ÷ revenue.total`. */
export function formulaOf({ each, relation }: Check): string {
  const scope = each === undefined ? '' : `∀ ${scopeText(each)}: `;
  return scope + relationText(relation);
}

function scopeText(scope: Scope): string {
  switch (scope.kind) {
    case 'entries':
      return scope.of.join(', ');
    case 'rows':
      return `rows of ${scope.of.join(', ')}`;
    case 'parents':
      return `codes and columns of ${scope.of.join(', ')}`;
    case 'roots':
      return `columns of ${scope.of.join(', ')}`;
    case 'lines':
      return `columns of ${scope.of}.${scope.side}[${scope.row}]${scope.until === undefined ? ', lines above' : `, lines until ${scope.until}`}`;
    case 'pairs':
      return `rows of ${scope.left} and ${scope.right} with one ${scope.by === 'code' ? 'code' : 'class'}`;
    case 'groups':
      return `${scope.of} with the ${scope.members} of its ${scope.by}`;
    case 'coded':
      return `${scope.of} with the row of ${scope.statement} of its code`;
    case 'classes':
      return `${scope.of} with the row of ${scope.statement} of its class`;
  }
}

const plus = (refs: readonly string[]): string =>
  refs.map((ref) => (isList(ref) ? `Σ ${ref}` : ref)).join(' + ');

const isList = (ref: string): boolean => /\[[*!]|^\.(?:children|classes|lines|members|others)/.test(ref);

function relationText(relation: Relation): string {
  switch (relation.kind) {
    case 'sum':
      return `${relation.total} = ${plus(relation.parts)}`;
    case 'equal':
      return `${relation.left} = ${relation.right}`;
    case 'balance':
      return `${plus(relation.left)} = ${plus(relation.right)}`;
    case 'at-most':
      return `${plus(relation.parts)} ≤ ${relation.whole}`;
    case 'ratio':
      return `${relation.percent} = ${relation.part} ÷ ${relation.whole}${
        relation.unless === undefined ? '' : ` (${relation.unless.at} ≠ ${relation.unless.says})`
      }`;
    case 'growth':
      return `${relation.rate} = ${relation.change} ÷ (${relation.total} − ${relation.change})`;
    case 'zero-base':
      return `${relation.base}${relation.less === undefined ? '' : ` − ${relation.less}`} = 0 ∧ ${relation.part} ≠ 0 ⇒ ${relation.percent} = 0`;
    case 'same-sign':
      return `sign ${relation.left} = sign ${relation.right}`;
    case 'together':
      return `${relation.amount} > 0 ${relation.way === 'both' ? '⇔' : '⇐'} ${relation.count} > 0`;
    case 'verdict':
      return `${relation.left} ${relation.claim} ${relation.right}`;
    case 'any':
      return relation.of.map(relationText).join(' ∨ ');
    case 'fact':
      return relation.fact;
  }
}
