import type { CheckStatus, Ref, Relation } from '../../model/check.js';
import type { Figure } from '../figures.js';
import type { Judgement, Why } from '../judgement.js';
import { parseRef, type ParsedRef } from '../paths.js';
import { gather, textAt, type Frame, type Operand, type Setting } from '../resolve.js';
import { judgeSigns, judgeTogether, judgeVerdict, judgeZeroBase, type Claim } from './claims.js';
import { judgeBalance, judgeMost } from './linear.js';
import { judgeGrowth, judgeRatio } from './ratio.js';

export type Form = Exclude<Relation, { kind: 'any' | 'fact' }>;

/** Judge one relation between the figures that its references lead to. */
export function judge(
  relation: Form | Extract<Relation, { kind: 'any' }>,
  frame: Frame,
  setting: Setting,
): Judgement {
  if (relation.kind === 'any') return best(relation.of.map((one) => judge(one as Form, frame, setting)));
  if (relation.kind === 'ratio' && !isAsked(relation, frame, setting)) return unprinted(relation.kind);
  const refs = parsedRefs(relation);
  const operands = new Array<Operand>(refs.length);
  // A percentage is printed more rarely than what it is of.
  for (let at = refs.length - 1; at >= 0; at -= 1) {
    const operand = gather(refs[at] ?? [], frame, setting);
    if (isAbsent(operand)) return unprinted(relation.kind);
    operands[at] = operand;
  }
  const figures = operands.map((operand) => operand.figures);
  const lack = lacking(operands);
  if (lack !== undefined) {
    const { status, why } = lack;
    return { status, why, form: relation.kind, operands: figures, measure: 'money' };
  }
  const claim = relation.kind === 'verdict' ? claimAt(relation.claim, frame, setting) : undefined;
  return trusted(judgeForm(relation, figures, claim), operands);
}

function isAsked(
  { unless, told, whole }: Extract<Relation, { kind: 'ratio' }>,
  frame: Frame,
  setting: Setting,
): boolean {
  if (told === true && gather([parseRef(whole)], frame, setting).figures.length === 0) return false;
  return unless === undefined || textAt(unless.at, frame, setting) !== unless.says;
}

const parsed = new WeakMap<Form, readonly (readonly ParsedRef[])[]>();

function parsedRefs(relation: Form): readonly (readonly ParsedRef[])[] {
  const known = parsed.get(relation);
  if (known !== undefined) return known;
  const made = refsOf(relation).map((refs) => refs.map(parseRef));
  parsed.set(relation, made);
  return made;
}

/** Not printed, and nothing keeps it from being so. */
const isAbsent = ({ lack, doubt, figures }: Operand): boolean =>
  doubt === undefined && (lack === 'absent' || (lack === undefined && figures.length === 0));

const nothings = new Map<Judgement['form'], Judgement>();

/** Nothing of the relation is printed. */
export function unprinted(form: Judgement['form']): Judgement {
  const known = nothings.get(form);
  if (known !== undefined) return known;
  const made: Judgement = {
    status: 'not-applicable',
    why: 'not-printed',
    form,
    operands: [],
    measure: 'money',
  };
  nothings.set(form, made);
  return made;
}

/** What keeps a relation from being asked. */
function lacking(
  operands: readonly Operand[],
): { readonly status: CheckStatus; readonly why: Why } | undefined {
  if (operands.every(({ figures, lack }) => lack === undefined && figures.every(isUnprinted)))
    return { status: 'not-applicable', why: 'not-printed' };
  const lack = operands.find((operand) => operand.lack !== undefined || operand.figures.length === 0);
  if (lack === undefined) return undefined;
  const why = lack.lack === undefined || lack.lack === 'absent' ? (lack.doubt ?? 'unread') : lack.lack;
  return { status: 'not-checkable', why };
}

/** A cell that its form leaves blank. */
const isUnprinted = ({ pointer, text }: Figure): boolean => pointer !== '' && text === '';

/** A failure is one only where all that it rests on was read. */
function trusted(judgement: Judgement, operands: readonly Operand[]): Judgement {
  if (judgement.status !== 'failed') return judgement;
  const doubt = operands.find((operand) => operand.doubt !== undefined)?.doubt;
  if (doubt !== undefined) return { ...judgement, status: 'not-checkable', why: doubt };
  const blankTotal = judgement.form === 'sum' && judgement.operands[0]?.every(isUnprinted) === true;
  return blankTotal ? { ...judgement, status: 'not-checkable', why: 'blank' } : judgement;
}

const ORDER: readonly CheckStatus[] = ['passed', 'rounding', 'not-checkable', 'failed', 'not-applicable'];

/** Of several readings of one relation the one that holds; where none can be trusted to fail, that one. */
export function best(judgements: readonly Judgement[]): Judgement {
  const [first] = [...judgements].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  if (first === undefined) throw new Error('a relation without readings');
  return first;
}

function claimAt(ref: Ref, frame: Frame, setting: Setting): Claim | undefined {
  const said = textAt(ref, frame, setting);
  return said === 'above' || said === 'equal' || said === 'below' ? said : undefined;
}

/** The references of a relation, operand by operand, in the order that `judgeForm` takes them. */
export function refsOf(relation: Form): readonly (readonly Ref[])[] {
  switch (relation.kind) {
    case 'sum':
      return [[relation.total], relation.parts];
    case 'equal':
    case 'same-sign':
    case 'verdict':
      return [[relation.left], [relation.right]];
    case 'balance':
      return [relation.left, relation.right];
    case 'at-most':
      return [relation.parts, [relation.whole]];
    case 'ratio':
      return [[relation.part], [relation.whole], [relation.percent]];
    case 'growth':
      return [[relation.total], [relation.change], [relation.rate]];
    case 'zero-base':
      return [
        relation.less === undefined ? [relation.base] : [relation.base, relation.less],
        [relation.part],
        [relation.percent],
      ];
    case 'together':
      return [[relation.amount], [relation.count]];
  }
}

function judgeForm(
  relation: Form,
  operands: readonly (readonly Figure[])[],
  claim: Claim | undefined,
): Judgement {
  const [first = [], second = [], third = []] = operands;
  switch (relation.kind) {
    case 'sum':
      return judgeBalance('sum', first, second, relation.partial === true);
    case 'equal':
    case 'balance':
      return judgeBalance(relation.kind, first, second);
    case 'at-most':
      return judgeMost(first, only(second));
    case 'ratio':
      return judgeRatio(only(first), only(second), only(third));
    case 'growth':
      return judgeGrowth(only(first), only(second), only(third));
    case 'zero-base':
      return judgeZeroBase(only(first), first[1], only(second), only(third));
    case 'same-sign':
      return judgeSigns(only(first), only(second));
    case 'together':
      return judgeTogether(only(first), only(second), relation.way);
    case 'verdict':
      return judgeVerdict(only(first), only(second), claim);
  }
}

function only(figures: readonly Figure[]): Figure {
  const [figure] = figures;
  if (figure === undefined) throw new Error('an operand without a figure');
  return figure;
}
