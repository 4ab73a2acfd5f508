import type { Check, CheckStatus } from '../model/check.js';
import { append } from '../model/lists.js';
import type { ReportRecord } from '../model/report.js';
import { renderJudgement, isSlip } from '../render/findings.js';
import type { FieldNames, Speaker } from '../render/figures.js';
import { renderPassed, renderWhy } from '../render/reasons.js';
import type { Language } from '../render.js';
import { findingsOf, type Finding } from './causes.js';
import { toNumber } from './exact.js';
import type { Knowledge } from './facts/index.js';
import { checkedOf, figuresIn, type Judgement, type Why } from './judgement.js';
import { askAll, type Outcome } from './run.js';

export type CheckEntry = ReportRecord['checks'][number];
type Told = Pick<CheckEntry, 'expected' | 'actual' | 'difference' | 'tolerance' | 'values'>;

/** The catalogue and what the engine must be told to ask it. */
export interface CheckBook {
  readonly catalogue: readonly Check[];
  readonly knowledge: Knowledge;
  readonly names: FieldNames;
}

/**
 * What a record's figures say of one another: each finding, each rounding and each thing that could not be checked is an
 * entry; what passed is one entry a rule, with its count. A rule of which the report prints nothing has none.
 */
export function checkRecord(record: ReportRecord, book: CheckBook, language: Language = 'zh'): CheckEntry[] {
  const outcomes = askAll(record, book.catalogue, book.knowledge);
  const speaker: Speaker = { record, names: book.names, language };
  const findings = new Map(findingsOf(outcomes).map((finding) => [finding.outcome, finding]));
  const entries: CheckEntry[] = [];
  let from = 0;
  while (from < outcomes.length) {
    const to = endOfCheck(outcomes, from);
    const own = outcomes.slice(from, to);
    for (const outcome of own) {
      const finding = findings.get(outcome);
      if (finding !== undefined) entries.push(findingEntry(finding, speaker));
      if (outcome.judgement.status === 'rounding') entries.push(singleEntry(outcome, speaker));
    }
    append(entries, gathered(own, language));
    from = to;
  }
  return entries;
}

/** Outcomes stand check by check. */
function endOfCheck(outcomes: readonly Outcome[], from: number): number {
  const check = outcomes[from]?.check;
  let end = from;
  while (end < outcomes.length && outcomes[end]?.check === check) end += 1;
  return end;
}

function findingEntry({ outcome, suspect, consequences }: Finding, speaker: Speaker): CheckEntry {
  const entry = singleEntry(outcome, speaker);
  return {
    ...entry,
    ...(suspect === undefined ? {} : { suspect: suspect.pointer }),
    ...(isSlip(outcome.judgement) ? { cause: 'unit' as const } : {}),
    ...(consequences.length === 0
      ? {}
      : {
          consequences: consequences.map(({ check, judgement }) => ({
            rule: check.id,
            ...toldOf(judgement),
            message: renderJudgement(judgement, speaker),
          })),
        }),
  };
}

const singleEntry = ({ check, judgement }: Outcome, speaker: Speaker): CheckEntry => ({
  rule: check.id,
  title: check.title[speaker.language],
  status: judgement.status,
  severity: judgement.status === 'rounding' ? 'info' : check.severity,
  ...toldOf(judgement),
  message: renderJudgement(judgement, speaker),
});

function toldOf(judgement: Judgement): Told {
  const { expected, difference, tolerance } = judgement;
  const pointers = [...figuresIn(judgement).map(({ pointer }) => pointer), ...(judgement.pointers ?? [])];
  const values = [...new Set(pointers)].filter((pointer) => pointer !== '');
  if (expected === undefined || difference === undefined || tolerance === undefined) return { values };
  return {
    expected: toNumber(expected),
    actual: toNumber(expected + difference),
    difference: toNumber(difference),
    tolerance: toNumber(tolerance, 8),
    values,
  };
}

/** One entry for all of a check that passed, and for each reason why nothing could be said. */
function gathered(own: readonly Outcome[], language: Language): readonly CheckEntry[] {
  const entries: GatheredEntry[] = [];
  for (const { check, judgement } of own) {
    const { status, why } = judgement;
    if (status === 'failed' || status === 'rounding') continue;
    let entry = entries.find((one) => (one.why ?? one.status) === (why ?? status));
    if (entry === undefined) {
      entry = { rule: check.id, title: check.title[language], status, why, count: 0, values: [] };
      entries.push(entry);
    }
    entry.count += 1;
    const pointer = checkedOf(judgement)?.pointer ?? judgement.pointers?.[0] ?? '';
    if (pointer !== '' && pointer !== entry.values.at(-1)) entry.values.push(pointer);
  }
  return entries.map(({ rule, title, status, count, values, why }) =>
    why === undefined
      ? { rule, title, status, count, values, message: renderPassed(count, language) }
      : { rule, title, status, count, values, why, message: renderWhy(why, language) },
  );
}

interface GatheredEntry {
  readonly rule: string;
  readonly title: string;
  readonly status: CheckStatus;
  readonly why: Why | undefined;
  count: number;
  readonly values: string[];
}
