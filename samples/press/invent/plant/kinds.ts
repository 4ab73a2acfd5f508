import { figuresIn, type Judgement } from '../../../../src/checks/judgement.js';
import { askAll, type Outcome } from '../../../../src/checks/run.js';
import { checkBook } from '../../../../rules/checks/book.js';
import type { Evidence, ReportRecord } from '../../../../src/model/report.js';
import type { Chance } from '../chance.js';
import { misprint } from './alter.js';
import { textAround, type Read, type Stretch } from './reading.js';

/** A contradiction that was planted: other words at a stretch of print, and the value that they change. */
export interface Planted {
  readonly pointer: string;
  readonly stretch: Stretch;
  readonly words: string;
}

/** What a kind of contradiction plants in a report; `undefined` where it finds nothing to plant it in. */
export type Plant = (read: Read, chance: Chance) => Planted | undefined;

const held = ({ status }: Judgement): boolean => status === 'passed' || status === 'rounding';

/** The relations of a check that hold in a report. */
export const holding = (record: ReportRecord, rule: string): readonly Outcome[] =>
  askAll(
    record,
    checkBook.catalogue.filter(({ id }) => id === rule),
    checkBook.knowledge,
  ).filter(({ judgement }) => held(judgement));

export function stretchOf(proof: Evidence | undefined): Stretch | undefined {
  const { block, start, end, cell } = proof ?? {};
  if (block === undefined || start === undefined || end === undefined) return undefined;
  return { block, start, end, cell: cell === undefined ? undefined : [cell[0] ?? 0, cell[1] ?? 0] };
}

/** Another number for one of the figures of a relation that holds. */
export const wrongFigure =
  (rule: string): Plant =>
  ({ record }, chance) => {
    const outcomes = holding(record, rule);
    for (let trial = 0; trial < 12 && outcomes.length > 0; trial += 1) {
      const { judgement } = chance.pick(outcomes);
      // A year with a slip in it is none: it is not read.
      const figures = figuresIn(judgement).filter(
        ({ text, pointer }) => text !== '' && !/^$|year$/i.test(pointer),
      );
      if (figures.length === 0) continue;
      const figure = chance.pick(figures);
      const stretch = stretchOf(record.evidence[figure.pointer]);
      const allowed = judgement.repair?.(figure);
      if (stretch === undefined || allowed === undefined) continue;
      const words = misprint(figure, allowed, judgement.tolerance ?? 0n, chance);
      if (words !== undefined) return { pointer: figure.pointer, stretch, words };
    }
    return undefined;
  };

/** Figures of a report's prose, by the key of their pointer. */
const proseFigures = (record: ReportRecord, key: RegExp): readonly string[] =>
  Object.keys(record.evidence).filter(
    (pointer) =>
      pointer.startsWith('/finalAccounts/') &&
      key.test(pointer) &&
      record.evidence[pointer]?.cell === undefined,
  );

/** Other words in the reach of a value of the prose. */
const rewording =
  (
    key: RegExp,
    reword: (before: string, own: string, behind: string) => readonly [string, string, string] | undefined,
  ): Plant =>
  ({ record, document }, chance) => {
    const pointers = proseFigures(record, key);
    for (let trial = 0; trial < 12 && pointers.length > 0; trial += 1) {
      const pointer = chance.pick(pointers);
      const stretch = stretchOf(record.evidence[pointer]);
      if (stretch === undefined) continue;
      const text = textAround(document, stretch);
      const from = Math.max(0, stretch.start - REACH);
      const made = reword(
        text.slice(from, stretch.start),
        text.slice(stretch.start, stretch.end),
        text.slice(stretch.end, stretch.end + REACH),
      );
      if (made === undefined) continue;
      const end = Math.min(text.length, stretch.end + REACH);
      return { pointer, stretch: { ...stretch, start: from, end }, words: made.join('') };
    }
    return undefined;
  };
const REACH = 8;

const RISING = /(增加|增长|上升|提高)(?=[^，。；]{0,2}$)/;
const FALLING = /(减少|下降|降低)(?=[^，。；]{0,2}$)/;

/** 增长 for 下降: the rate points another way than the amount. */
export const wrongDirection: Plant = (read, chance) =>
  rewording(/changeRate$/i, (before, own, behind) => {
    const figure = Number(/[\d.]+/.exec(own)?.[0] ?? 0);
    if (figure === 0) return undefined;
    if (RISING.test(before)) return [before.replace(RISING, '下降'), own, behind];
    return FALLING.test(before) ? [before.replace(FALLING, '增长'), own, behind] : undefined;
  })(withAmounts(read), chance);

/** Only rates whose amount is printed beside them. */
const withAmounts = (read: Read): Read => ({
  ...read,
  record: {
    ...read.record,
    evidence: Object.fromEntries(
      Object.entries(read.record.evidence).filter(
        ([pointer]) => (read.record.evidence[pointer.replace(/Rate$/, '')]?.text ?? '').search(/[1-9]/) >= 0,
      ),
    ),
  },
});

/** 元 for 万元, at an amount of the prose that some relation rests on. */
export const wrongUnit =
  (rule: string): Plant =>
  ({ record }, chance) => {
    const outcomes = holding(record, rule);
    for (let trial = 0; trial < 12 && outcomes.length > 0; trial += 1) {
      const figures = figuresIn(chance.pick(outcomes).judgement).filter(
        ({ text, value }) => /\d万元$/.test(text) && value !== 0n,
      );
      if (figures.length === 0) continue;
      const { pointer, text } = chance.pick(figures);
      const stretch = stretchOf(record.evidence[pointer]);
      if (stretch !== undefined) return { pointer, stretch, words: text.replace(/万元$/, '元') };
    }
    return undefined;
  };
