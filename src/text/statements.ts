import { plainText, type Amount, type Unreadable } from './figures.js';
import type { Spanned } from './grammar.js';
import { leadingNumber } from './headings.js';
import {
  FINAL_FIGURE,
  isGeneric,
  roleOf,
  saysMoney,
  subjectOf,
  type Measure,
  type Role,
  type Statement,
} from './measures.js';
import { readMoney, type MoneyUnit } from './money.js';
import { scan, type Change, type Comparison, type Phrase } from './phrases.js';

/** What is known while a passage is read from left to right. */
interface State {
  readonly text: string;
  readonly plain: string;
  readonly statements: Draft[];
  sentence: number;
  clause: number;
  /** Words since the last figure or comma: they name what the next figure says. */
  label: { readonly start: number; readonly end: number } | undefined;
  comparison: Spanned<Pick<Comparison, 'against' | 'year'>> | undefined;
  year: number | undefined;
  /** The year that the sentence opened with. */
  firstYear: number | undefined;
  /** The change that a percentage right behind it belongs to. */
  change: Change | undefined;
  /** A template's words stand; the figure behind them has no meaning. */
  residue: boolean;
  unit: MoneyUnit;
}

type Draft = { -readonly [K in keyof Statement]: Statement[K] } & { measures: Measure[] };
type Of<K extends Phrase['value']['kind']> = Spanned<Extract<Phrase['value'], { kind: K }>>;
type Handlers = {
  readonly [K in Phrase['value']['kind']]: (state: State, phrase: Of<K>, next: Phrase | undefined) => void;
};

/**
 * Read the statements of a passage.
 *
 * @param text The block's text; spans count in it.
 * @param unit Unit of a number that lost its own, where no number before it shows another (marked `unitAssumed`).
 */
export function readStatements(
  text: string,
  from = 0,
  to = text.length,
  unit: MoneyUnit = '万元',
): readonly Statement[] {
  const plain = plainText(text);
  const start = from + (leadingNumber(text.slice(from, Math.min(to, from + 12)))?.length ?? 0);
  const state: State = {
    text,
    plain,
    statements: [],
    sentence: 0,
    clause: 0,
    label: undefined,
    comparison: undefined,
    year: undefined,
    firstYear: undefined,
    change: undefined,
    residue: false,
    unit,
  };
  const phrases = withSeriesUnits(scan(plain, start, to));
  phrases.forEach((phrase, index) => {
    const handle = handlers[phrase.value.kind] as (
      state: State,
      phrase: Phrase,
      next: Phrase | undefined,
    ) => void;
    handle(state, phrase, phrases[index + 1]);
  });
  return state.statements;
}

const handlers: Handlers = {
  words(state, { start, end }) {
    state.label = { start: state.label?.start ?? start, end };
    if (/[一-鿿]/.test(state.plain.slice(start, end))) state.residue = false;
  },
  year(state, { value }) {
    state.year = value.year;
    state.firstYear ??= value.year;
    if (isGeneric(labelOf(state))) state.label = undefined;
  },
  mark(state, { value, end }) {
    if (/[)）]/.test(value.mark) && state.label !== undefined) state.label = { ...state.label, end };
    if (value.mark === '。') {
      state.sentence += 1;
      if (!/^\s{0,2}其中/.test(state.plain.slice(end, end + 4))) state.comparison = undefined;
      state.year = undefined;
      state.firstYear = undefined;
    }
    if (/[。；;]/.test(value.mark)) state.clause += 1;
    if (!/[、()（）:：]/.test(value.mark)) state.label = undefined;
    if (!/[(（、,，]/.test(value.mark)) state.change = undefined;
  },
  comparison(state, { value, start, end }) {
    state.comparison = { start, end, value };
  },
  verdict(state, { value, start, end }) {
    const target = statementFor(state, start, FINAL_FIGURE);
    add(target, state, { kind: 'verdict', start, end, direction: value.direction });
    state.comparison ??= { start, end, value: { against: 'budget' } };
  },
  change(state, { value, start, end }) {
    const found = value.figure;
    if (found === undefined && !comparesWithYear(state, value, start)) {
      state.label = undefined;
      return;
    }
    add(statementFor(state, start), state, {
      kind: found?.value.kind === 'percent' ? 'change-rate' : 'change',
      ...(found === undefined ? { start, end } : { start: found.start, end: found.end, figure: found.value }),
      direction: value.direction,
      ...(value.sides ? { sides: value.sides } : {}),
      ...comparedWith(state, value),
    });
    state.change = value;
    if (value.against !== undefined)
      state.comparison = {
        start,
        end,
        value: { against: value.against, ...(value.year ? { year: value.year } : {}) },
      };
  },
  share(state, { value, start, end }) {
    const { value: figure, ...place } = value.figure;
    add(statementFor(state, start), state, {
      kind: 'share',
      ...place,
      figure,
      text: { value: value.of, start, end },
    });
  },
  completion(state, { value, start }) {
    const target = statementFor(state, start);
    if (value.budget !== undefined) {
      const { value: figure, ...place } = value.budget;
      add(target, state, { kind: 'budget', ...place, figure, ...(value.base ? { base: value.base } : {}) });
    }
    const { value: figure, ...place } = value.figure;
    add(target, state, { kind: 'completion', ...place, figure, ...(value.base ? { base: value.base } : {}) });
  },
  amount: readAmount,
  unreadable: readAmount,
  percent(state, { value, start, end }) {
    const { change } = state;
    if (change !== undefined && labelOf(state) === '') {
      const compared = comparedWith(state, change);
      add(current(state, start), state, {
        kind: 'change-rate',
        start,
        end,
        figure: value,
        direction: change.direction,
        ...compared,
      });
    } else
      add(statementFor(state, start), state, {
        kind: state.residue ? 'residue' : 'percent',
        start,
        end,
        figure: value,
      });
  },
  count(state, { value, start, end }) {
    add(statementFor(state, start), state, { kind: 'count', start, end, figure: value });
  },
  bare(state, { value, start, end }) {
    const label = labelOf(state);
    const fen = saysMoney(label) ? readMoney(value.digits, state.unit) : undefined;
    if (typeof fen === 'number') {
      const role = roleOf(label);
      addAmount(state, start, end, role, { kind: 'amount', fen, unit: state.unit }, true);
    } else add(statementFor(state, start), state, { kind: 'bare', start, end, figure: value });
  },
  reason: readText,
  purpose: readText,
  none(state, { value, start, end }) {
    add(statementFor(state, start), state, {
      kind: 'none',
      start,
      end,
      text: { value: value.of, start, end },
    });
  },
  residue(state, { start, end }) {
    add(statementFor(state, start), state, { kind: 'residue', start, end });
    state.residue = true;
  },
};

/** 持平 is a change only beside what it compares with; 一致 and 相同 only right behind it. */
function comparesWithYear({ comparison, plain }: State, change: Change, start: number): boolean {
  if (change.against !== undefined || comparison?.end === start) return true;
  return comparison !== undefined && !/^(?:一致|相同|不变)/.test(plain.slice(start, start + 2));
}

function readAmount(state: State, { value, start, end }: Spanned<Amount | Unreadable>): void {
  if (value.kind === 'amount') state.unit = value.unit;
  if (state.residue) return add(current(state, start), state, { kind: 'residue', start, end, figure: value });
  if (state.comparison?.end === start && state.label === undefined)
    return add(current(state, start), state, { kind: 'previous', start, end, figure: value });
  const { change } = state;
  if (change?.figure?.value.kind === 'amount' && labelOf(state) === '' && state.plain[start - 1] === '、')
    return add(current(state, start), state, {
      kind: 'change',
      start,
      end,
      figure: value,
      ...(change.direction === 0 ? {} : { direction: change.direction }),
      ...comparedWith(state, change),
    });
  if (/^(?:\(含\)|（含）)?以[上下]/.test(state.plain.slice(end, end + 5)))
    return add(current(state, start), state, { kind: 'threshold', start, end, figure: value });
  addAmount(
    state,
    start,
    end,
    roleOf(labelOf(state)),
    value,
    value.kind === 'amount' && value.clipped === true,
  );
  state.change = undefined;
}

function addAmount(
  state: State,
  start: number,
  end: number,
  role: Role,
  figure: Amount | Unreadable,
  unitAssumed: boolean,
): void {
  add(statementFor(state, start, role.words), state, {
    kind: role.kind,
    start,
    end,
    figure,
    ...(role.base ? { base: role.base } : {}),
    ...(state.year === undefined || state.year === state.firstYear ? {} : { ofYear: state.year }),
    ...(unitAssumed ? { unitAssumed } : {}),
  });
}

function readText(state: State, { value, start }: Of<'reason'> | Of<'purpose'>): void {
  const text = { ...value.text, value: state.text.slice(value.text.start, value.text.end) };
  add(current(state, start), state, { kind: value.kind, start: text.start, end: text.end, text });
}

const labelOf = (state: State): string =>
  state.label === undefined ? '' : state.plain.slice(state.label.start, state.label.end);

function add(target: Draft, state: State, measure: Omit<Measure, 'label'>): void {
  target.measures.push({ ...measure, label: labelOf(state) });
  state.label = undefined;
}

/** The statement that a figure belongs to: a new one where words of its own name a subject. */
function statementFor(state: State, start: number, role?: RegExp): Draft {
  const subject = state.label === undefined ? undefined : subjectOf(labelOf(state), state.label.start, role);
  return subject === undefined ? current(state, start) : open(state, subject);
}

function current(state: State, start: number): Draft {
  const last = state.statements.at(-1);
  return last?.sentence === state.sentence
    ? last
    : open(state, { subject: '', start, end: start, among: false });
}

function open(state: State, subject: Pick<Statement, 'subject' | 'start' | 'end' | 'among'>): Draft {
  const opened: Draft = { ...subject, sentence: state.sentence, clause: state.clause, measures: [] };
  state.statements.push(opened);
  return opened;
}

function comparedWith({ comparison }: State, change: Change): Pick<Measure, 'against' | 'year'> {
  if (change.against !== undefined)
    return { against: change.against, ...(change.year ? { year: change.year } : {}) };
  if (comparison === undefined) return {};
  const { against, year } = comparison.value;
  return { against, ...(year ? { year } : {}) };
}

/** `12.3、45.6万元`: in a series the last unit serves all. */
function withSeriesUnits(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, index) => {
    const joint = phrases[index + 1]?.value;
    const next = phrases[index + 2]?.value;
    if (phrase.value.kind !== 'bare' || next?.kind !== 'amount' || joint === undefined || !joins(joint))
      return phrase;
    const fen = readMoney(phrase.value.digits, next.unit);
    return typeof fen === 'number' ? { ...phrase, value: { kind: 'amount', fen, unit: next.unit } } : phrase;
  });
}

const joins = (joint: Phrase['value']): boolean =>
  joint.kind === 'mark'
    ? /[、,，]/.test(joint.mark)
    : joint.kind === 'words' && /^[和与及]$/.test(joint.text);
