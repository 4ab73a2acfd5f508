import { addAmount, addBase, addCompared, addWhole, isNext, readAmount, setCompared } from './amounts.js';
import { plainText, type Bare } from './figures.js';
import type { Spanned } from './grammar.js';
import { leadingNumber } from './headings.js';
import {
  add,
  bracket,
  current,
  labelOf,
  measureAt,
  notePlain,
  open,
  openState,
  setYear,
  statementFor,
  type State,
} from './drafts.js';
import { leadBeforeParts, leadOf, listLeadOf } from './leads.js';
import { isGeneric, labelsOf, roleOf, type Labels, type Subject } from './labels.js';
import type { Statement } from './measures.js';
import { readMoney, type MoneyUnit } from './money.js';
import type { Change, Phrase } from './phrase-types.js';
import { scanner, type Scanner } from './phrases.js';
import { withOwners } from './owners.js';
import { withPlannedParts } from './roles.js';
import type { SentenceWords } from './sentence-words.js';
import { distribute, withSeriesUnits } from './series.js';
import { withYears, type OpenMeasure } from './years.js';

type Of<K extends Phrase['value']['kind']> = Spanned<Extract<Phrase['value'], { kind: K }>>;
type Handlers = {
  readonly [K in Phrase['value']['kind']]: (state: State, phrase: Of<K>, next: Phrase | undefined) => void;
};

/**
 * Reads the statements of a passage.
 *
 * @param text The block's text; spans count in it.
 * @param unit Unit of a number that lost its own, where no number before it shows another (marked `unitAssumed`).
 */
export type StatementReader = (
  text: string,
  from?: number,
  to?: number,
  unit?: MoneyUnit,
) => readonly Statement[];

export function statementReader(words: SentenceWords): StatementReader {
  const labels = labelsOf(words);
  const scan = scanner(words);
  return (text, from = 0, to = text.length, unit = '万元') => read(labels, scan, text, from, to, unit);
}

function read(
  labels: Labels,
  scan: Scanner,
  text: string,
  from: number,
  to: number,
  unit: MoneyUnit,
): readonly Statement[] {
  const plain = plainText(text);
  const start = from + (leadingNumber(text.slice(from, Math.min(to, from + 12)))?.length ?? 0);
  const state = openState(labels, text, plain, unit);
  const phrases = withSeriesUnits(scan(plain, start, to));
  phrases.forEach((phrase, index) => {
    const handle = handlers[phrase.value.kind] as (
      state: State,
      phrase: Phrase,
      next: Phrase | undefined,
    ) => void;
    handle(state, phrase, phrases[index + 1]);
    if (!PLAIN.has(phrase.value.kind)) state.plainSo = { sentence: false, clause: false };
  });
  return withOwners(withPlannedParts(distribute(withYears(state.statements), plain, labels), labels), plain);
}

/** Phrases that tell nothing. */
const PLAIN: ReadonlySet<Phrase['value']['kind']> = new Set(['words', 'mark', 'year']);

const handlers: Handlers = {
  words(state, { start, end }) {
    state.label = { start: state.label?.start ?? start, end };
    if (/[一-鿿]/.test(state.plain.slice(start, end))) state.residue = false;
  },
  year(state, { value }) {
    state.year = value.year;
    state.firstYear ??= value.year;
    if (isGeneric(state.labels, labelOf(state))) state.label = undefined;
  },
  mark(state, { value, start, end }, next) {
    openBeforeParts(state, value.mark, end);
    const lead = leadBefore(state, value.mark, next);
    if (lead !== undefined) state.label = undefined;
    if (CLOSING.includes(value.mark) && state.label !== undefined)
      state.label = { start: state.label.start, end };
    if (value.mark === '。') {
      state.sentence += 1;
      if (!/^\s{0,2}其中/.test(state.plain.slice(end, end + 4))) state.comparison = undefined;
      state.year = undefined;
      state.firstYear = undefined;
      state.depth = 0;
    }
    if (ENDING.includes(value.mark)) state.clause += 1;
    if (!goesOn(state, value.mark) && !awaitsChange(state, start, next)) state.label = undefined;
    if (!ADDING.includes(value.mark)) state.change = undefined;
    bracket(state, value.mark, end);
    notePlain(state, value.mark);
    if (lead !== undefined) open(state, lead);
  },
  comparison(state, { value, start, end }) {
    if (value.amount !== undefined) addCompared(state, value, value.amount);
    state.comparison = { start, end, value };
    if (value.amount !== undefined) addBase(state, value, value.amount);
  },
  verdict(state, { value, start, end }) {
    const made = measureAt(state, 'verdict', { start, end });
    made.direction = value.direction;
    add(statementFor(state, start, state.labels.final), state, made);
    state.comparison ??= { start, end, value: { against: 'budget' } };
  },
  change(state, { value, start, end }) {
    const found = value.figure;
    if (found === undefined && !comparesWithYear(state, value, start)) {
      state.label = undefined;
      return;
    }
    const planned = movesBudget(state, start);
    if (value.amount !== undefined && value.against !== undefined)
      addBase(state, { ...value, against: value.against }, value.amount);
    const kind = found?.value.kind === 'percent' ? 'change-rate' : 'change';
    const made = measureAt(state, kind, found ?? { start, end }, found?.value);
    if (planned) made.listed = true;
    made.direction = value.direction;
    if (value.sides) made.sides = value.sides;
    if (found?.value.kind === 'amount' && found.value.clipped) made.unitAssumed = true;
    setCompared(made, state, value);
    add(statementFor(state, start), state, made);
    state.change = value;
    if (value.against !== undefined)
      state.comparison = {
        start,
        end,
        value: { against: value.against, ...(value.year ? { year: value.year } : {}) },
      };
  },
  course(state, { value: { from, to } }) {
    const role = roleOf(state.labels, labelOf(state));
    const target = statementFor(state, from.start, role.words);
    add(target, state, measureAt(state, 'previous', from, from.value));
    const kind = to.value.kind === 'count' ? 'count' : role.kind;
    add(target, state, measureAt(state, kind, to, to.value));
  },
  share(state, { value, start, end }) {
    const made = measureAt(state, 'share', value.figure, value.figure.value);
    made.text = { value: value.of, start, end };
    add(statementFor(state, start), state, made);
    if (value.whole !== undefined) addWhole(state, value.whole);
  },
  completion(state, { value, start }) {
    const target = statementFor(state, start);
    if (value.budget !== undefined) {
      const kind = value.base === 'adjusted' ? 'adjusted-budget' : 'budget';
      const plan = measureAt(state, kind, value.budget, value.budget.value);
      if (value.base) plan.base = value.base;
      add(target, state, plan);
    }
    const made = measureAt(state, 'completion', value.figure, value.figure.value);
    if (value.base) made.base = value.base;
    add(target, state, made);
  },
  amount: readAmount,
  unreadable: readAmount,
  percent(state, { value, start, end }) {
    const { change } = state;
    const place = { start, end };
    if (change !== undefined && (labelOf(state) === '' || isNext(state, change.figure, start))) {
      const made = measureAt(state, 'change-rate', place, value);
      made.direction = change.direction;
      setCompared(made, state, change);
      add(current(state, start), state, made);
    } else if (completesPlan(state))
      add(current(state, start), state, measureAt(state, 'completion', place, value));
    else {
      const kind = state.residue ? 'residue' : 'percent';
      add(statementFor(state, start), state, measureAt(state, kind, place, value));
    }
  },
  count(state, { value, start, end }) {
    const made = measureAt(state, 'count', { start, end }, value);
    if (state.comparison?.end === start) made.ofYear = 'last';
    else setYear(made, state);
    add(statementFor(state, start), state, made);
  },
  bare(state, { value, start, end }) {
    const label = labelOf(state);
    const fen =
      state.labels.money.test(label) && !/^ {0,3}[.\d]/.test(state.plain.slice(end, end + 4))
        ? readMoney(value.digits, state.unit)
        : undefined;
    if (typeof fen === 'number') {
      const role = roleOf(state.labels, label);
      addAmount(state, start, end, role, { kind: 'amount', fen, unit: state.unit }, true);
    } else add(statementFor(state, start), state, broken(state, end, value, start));
  },
  reason: readText,
  purpose: readText,
  none(state, { value, start, end }) {
    if (state.labels.lastYear.test(labelOf(state))) {
      state.label = undefined;
      return;
    }
    const made = measureAt(state, 'none', { start, end });
    made.text = { value: value.of, start, end };
    add(statementFor(state, start), state, made);
  },
  residue(state, { start, end }) {
    if (state.labels.moving.test(labelOf(state))) state.label = undefined;
    const made = measureAt(state, 'residue', { start, end });
    setYear(made, state);
    add(statementFor(state, start, roleOf(state.labels, made.label).words), state, made);
    state.moved ||= state.labels.moves.test(state.plain.slice(start, end));
    state.residue = true;
  },
};

/** Marks, each a kind: what is asked of them is one character. */
const ENDING = '。；;';
const COMMAS = '，,';
const CLOSING = ')）';
/** Behind them a change may have a further figure. */
const ADDING = '(（、,，';
const JOINING = '、()（）:：';

/** Words go on over 、 and ：, and `其中，` is said of what stands behind the comma. */
const goesOn = (state: State, mark: string): boolean =>
  JOINING.includes(mark) || (COMMAS.includes(mark) && state.labels.amongAlone.test(labelOf(state)));

/** `收入合计与上年相比，减少…`: the comma behind the comparison parts the subject from its change. */
const awaitsChange = ({ comparison, depth }: State, mark: number, next: Phrase | undefined): boolean =>
  depth === 0 && comparison?.end === mark && next?.value.kind === 'change';

/** `年初预算15万元，完成85.47%`: behind the plan 完成 alone is its completion. */
const completesPlan = (state: State): boolean =>
  state.labels.completing.test(labelOf(state)) &&
  state.outer?.sentence === state.sentence &&
  state.outer.measures.some(({ kind }) => /budget$/.test(kind));

/**
 * `预算比上年减少5%`, `支出预算5.5万元，比2021年预算减少0.5万元，下降8.33%`: the budget moved, not what was spent. A budget
 * that is itself what is compared with (`比年初预算190万元减少…`) stands inside the comparison.
 */
function movesBudget(state: State, start: number): boolean {
  const { last, comparison, label, outer, sentence } = state;
  if (label !== undefined) return /budget$/.test(roleOf(state.labels, labelOf(state)).kind);
  if (last === undefined || outer?.sentence !== sentence) return false;
  if (last.kind === 'change') return last.listed === true;
  const base = comparison === undefined || comparison.end < last.start ? start : comparison.start;
  return /budget$/.test(last.kind) && last.end <= base && /^[，,]?$/.test(state.plain.slice(last.end, base));
}

/** 持平 is a change only beside what it compares with; 一致 and 相同 only right behind it. */
function comparesWithYear({ comparison, plain, labels }: State, change: Change, start: number): boolean {
  if (change.against !== undefined || comparison?.end === start) return true;
  return comparison !== undefined && !labels.flatBesideBase.test(plain.slice(start, start + 4));
}

/** A template's text whose words, or one of whose figures, nobody filled in. */
const UNFILLED = /^(?:[XxＸ×*＊…]{1,20}|.{0,8}[XxＸ×＊*]{2,})|[XxＸ×＊*]{2,8}(?:[万亿]?元|[%％个人次家项])/;

function readText(state: State, { value, start }: Of<'reason'> | Of<'purpose'>): void {
  const place = { start: value.text.start, end: value.text.end };
  const text = { value: state.text.slice(place.start, place.end), start: place.start, end: place.end };
  if (UNFILLED.test(text.value) || state.labels.lostNumber.test(text.value))
    return add(current(state, start), state, measureAt(state, 'residue', place));
  if (value.kind === 'reason' && state.labels.noReason.test(text.value)) {
    state.label = undefined;
    return;
  }
  const kind = value.kind === 'reason' && value.loose && !state.moved ? 'purpose' : value.kind;
  const made = measureAt(state, kind, place);
  made.text = text;
  if (state.comparison !== undefined) made.against = state.comparison.value.against;
  add(current(state, start), state, made);
}

/** Behind them a list may be led on by the words before them. */
const LEADING = ',，:：';
const FIGURES: ReadonlySet<Phrase['value']['kind']> = new Set([
  'amount',
  'percent',
  'count',
  'bare',
  'unreadable',
]);

/** What the words before a mark name, where they are all that its sentence or clause says so far. */
function leadBefore(state: State, mark: string, next: Phrase | undefined): Subject | undefined {
  const { label, plainSo, plain } = state;
  if (label !== undefined && LEADING.includes(mark) && next?.value.kind === 'words') {
    const lead = listLeadOf(state.labels, labelOf(state), label.start, plain.slice(next.start, next.end));
    if (lead !== undefined) return lead;
  }
  if (label === undefined || !(mark === '。' ? plainSo.sentence : plainSo.clause)) return undefined;
  if (state.depth > 0 || (next !== undefined && FIGURES.has(next.value.kind))) return undefined;
  return leadOf(state.labels, labelOf(state), label.start, mark);
}

/** Parts in brackets before their sum: what stands before the bracket is told first. */
function openBeforeParts(state: State, mark: string, end: number): void {
  const { label, labels, plain, depth } = state;
  if (mark !== '(' || label === undefined || depth > 0) return;
  const lead = leadBeforeParts(labels, labelOf(state), label.start, plain, end);
  if (lead === undefined) return;
  open(state, lead);
  state.label = undefined;
}

/** `250 .00万元`: a number that was torn apart is none; any other bare number is what it is. */
function broken(state: State, end: number, value: Bare, start: number): OpenMeasure {
  const rest = /^ {1,3}[.\d][\d.,]{0,20} ?(?:万元|元|亿元|%)?/.exec(state.plain.slice(end, end + 32))?.[0];
  if (rest === undefined) return measureAt(state, 'bare', { start, end }, value);
  return measureAt(state, 'level', { start, end: end + rest.trimEnd().length }, { kind: 'unreadable' });
}
