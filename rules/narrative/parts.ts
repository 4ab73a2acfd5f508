import type { Field } from '../../src/model/field.js';
import type { Context, Reading } from '../../src/model/rule.js';
import { walkSections, type Passage, type Section } from '../../src/model/section.js';
import { stretchOf, textAt, type Span } from '../../src/model/document.js';
import {
  passageText,
  sectionsOf,
  spanOf,
  statementsOf,
  subjectKey,
  textPassages,
  type Said,
} from '../reading/chapter.js';
import { classEntry, isKnownClass } from '../reading/classes.js';
import { closeLedger, fieldAt, listUnder, openLedger, type Entry, type Ledger } from '../reading/ledger.js';
import { narrativeWords } from './words.js';
import { openNesting, type Nesting } from './nesting.js';
import { tellsApart, type SideSum } from './sums.js';
import { changeKeys, follower, partKeys, slotOf, take, type Keys, type Slot } from '../reading/slots.js';

/** A chapter that prints a total and the parts that make it up (收入决算, 支出决算). */
export interface PartsChapter {
  readonly source: string;
  /** The id of its section. */
  readonly id: string;
  /** The words that name the total in the chapter itself, and those that name it in 总体情况. */
  readonly sum: SideSum;
  readonly totalElsewhere: RegExp;
  /** Other subjects of the chapter, and where they go; subjects that other chapters read have no keys. */
  readonly others: readonly Slot[];
  /** The words of a part: what may stand in the list. */
  readonly part: Pick<RegExp, 'test'>;
  /** The name of a part behind a list of what it holds. */
  readonly listed: RegExp;
  /** The name of a part as a heading gives it. */
  readonly lead: RegExp;
  /** The key of a part's name: `source`, `kind`. */
  readonly name: string;
  /** The whole is told by classes of the functional classification too. */
  readonly byClass?: true;
  /** What names no subject is not the total's. */
  readonly namedOnly?: true;
}

const totalKeys = { level: 'total', actual: 'total', ...changeKeys } as const;
const itemKeys = { level: 'amount', actual: 'amount', share: 'share', ...partKeys } as const;

/**
 * Read a total and its parts; a part's parts (`其中：` inside an item) carry the name of the part they are `within`.
 * 总体情况 may state the total too, or alone.
 */
export function readParts(context: Context, chapter: PartsChapter, sections: readonly Section[]): Reading {
  const ledger = openLedger(context, chapter.source);
  const value: Entry = {};
  const own = sections.filter(({ id }) => id !== 'overall');
  const told = textPassages(own).flatMap((passage) => statementsOf(context, passage));
  const owned = tellsApart(told, chapter.sum) ? withoutWhole(chapter) : chapter;
  for (const section of walkSections(own)) readSection(ledger, value, owned, section);
  for (const passage of textPassages(sectionsOf(context, 'overall'))) {
    readPassage(ledger, value, inOverall(chapter), statementsOf(context, passage), openNesting(context));
  }
  return closeLedger(ledger, value);
}

/** The chapter where it states 收入总计 beside 本年收入合计: the former is no sum of the chapter's. */
const withoutWhole = (chapter: PartsChapter): PartsChapter => ({
  ...chapter,
  others: [{ id: 'whole', subject: chapter.sum.whole, keys: {} }, ...chapter.others],
});

/** The chapter as 总体情况 tells it, beside other totals: only what goes by its usual name is its. */
const inOverall = (chapter: PartsChapter): PartsChapter => ({
  ...chapter,
  sum: { ...chapter.sum, total: chapter.totalElsewhere },
  others: [],
  part: { test: (subject) => chapter.lead.test(subject) && chapter.part.test(subject) },
  namedOnly: true,
});

/** A paragraph that is nothing but a heading names the part that the paragraphs below it tell of. */
function readSection(ledger: Ledger, value: Entry, chapter: PartsChapter, section: Section): void {
  const nesting = openNesting(ledger.context);
  let above: Field<string> | undefined;
  for (const passage of textPassages([{ ...section, children: [] }])) {
    const text = passageText(ledger.context, passage);
    if (/^[^。；;，,\d０-９]{4,24}$/.test(text)) above = partNamed(ledger, chapter, passage);
    const lead = leadName(ledger, chapter, section, passage) ?? above;
    readPassage(ledger, value, chapter, statementsOf(ledger.context, passage), nesting, lead);
  }
}

/** A chapter's sections, or those of 总体情况 that state its total where it has none of its own. */
export function locateParts(context: Context, id: string, words: RegExp): readonly Section[] {
  const own = sectionsOf(context, id);
  const states = (section: Section): boolean =>
    textPassages([section]).some((passage) => words.test(passageText(context, passage)));
  return own.length > 0 ? own : sectionsOf(context, 'overall').filter(states);
}

/** `（一）基本支出情况。2021年度用于…的支出60万元`: the part that a heading or a lead-in names for what follows. */
function leadName(
  ledger: Ledger,
  chapter: PartsChapter,
  section: Section,
  passage: Passage,
): Field<string> | undefined {
  const text = passageText(ledger.context, passage);
  const lead = /^[^。\d０-９]{4,24}。/.exec(text)?.[0];
  if (lead !== undefined)
    return partNamed(ledger, chapter, {
      block: passage.block,
      start: passage.start,
      end: passage.start + lead.length,
    });
  return section.heading && section.id !== chapter.id
    ? partNamed(ledger, chapter, section.heading)
    : undefined;
}

function partNamed(ledger: Ledger, chapter: PartsChapter, span: Span): Field<string> | undefined {
  const found = chapter.lead.exec(textAt(ledger.context.document, span));
  if (found === null) return undefined;
  const start = span.start + found.index;
  return fieldAt(ledger, 'text', found[0], stretchOf(span, start, start + found[0].length));
}

function readPassage(
  ledger: Ledger,
  value: Entry,
  chapter: PartsChapter,
  statements: readonly Said[],
  nesting: Nesting,
  lead?: Field<string>,
): void {
  const slots = [...chapter.others, { id: 'total', subject: chapter.sum.total, keys: totalKeys }];
  const total: Place = { entry: value, keys: totalKeys };
  const whole = chapter.namedOnly === true ? undefined : total;
  const led =
    lead === undefined ? undefined : { entry: itemFor(value, chapter, lead, undefined), keys: itemKeys };
  const follows = follower<Place | undefined>(led ?? whole, () => led ?? whole);
  for (const said of statements) {
    if (said.subject !== '') {
      const slot = slotOf(slots, said.subject);
      const part = slot === undefined && isPart(chapter, said);
      if (!part) nesting.otherwise(said);
      if (led !== undefined && slot?.id !== 'total' && !part) follows.named(said, led);
      else if (part)
        follows.named(said, {
          entry: namedItem(ledger, value, chapter, said, nesting, lead),
          keys: itemKeys,
        });
      else if (slot === undefined && led === undefined && isClass(chapter, value, said))
        follows.named(said, {
          entry: classEntry(ledger, listUnder(value, 'structure'), said),
          keys: itemKeys,
        });
      else follows.named(said, slot?.id === 'total' ? total : slot && { entry: value, keys: slot.keys });
    }
    const place = follows.topic(said);
    if (place !== undefined) take(ledger, place.entry, said, place.keys);
  }
}

/** 其他支出 is a class only beside others. */
const isClass = (chapter: PartsChapter, value: Entry, said: Said): boolean =>
  chapter.byClass === true &&
  isKnownClass(said) &&
  (value['structure'] !== undefined || !/^其他支出/.test(said.subject));

interface Place {
  readonly entry: Entry;
  readonly keys: Keys;
}

function namedItem(
  ledger: Ledger,
  value: Entry,
  chapter: PartsChapter,
  said: Said,
  nesting: Nesting,
  lead: Field<string> | undefined,
): Entry {
  const field = fieldAt(ledger, 'text', said.subject, nameSpan(chapter, said));
  const name = { ...field, value: field.raw };
  const known = (listUnder(value, 'items') as Entry[]).map((item) => item[chapter.name] as Field<string>);
  const within = nesting.within(said, name, known) ?? (lead?.value === name.value ? undefined : lead);
  return itemFor(value, chapter, name, within);
}

/** `基本工资、津贴补贴等人员经费`: the name stands behind the list of what it holds; a doubled 支出支出 counts once. */
function nameSpan(chapter: PartsChapter, said: Said): Span {
  const whole = spanOf(said);
  const span = /(支出|收入)\1$/.test(said.subject) ? { ...whole, end: whole.end - 2 } : whole;
  const list = /^[^（(等]{2,60}等/.exec(said.subject)?.[0].length ?? 0;
  return chapter.listed.test(said.subject.slice(list)) ? { ...span, start: span.start + list } : span;
}

/** A sum of both sides is a part of neither. */
const isPart = (chapter: PartsChapter, said: Said): boolean =>
  chapter.part.test(subjectKey(said.subject)) &&
  !narrativeWords.totals.bothSides.test(said.subject) &&
  said.measures.some(
    ({ kind, figure, listed }) =>
      listed === undefined &&
      /^(?:level|actual|change|share|none|residue)/.test(kind) &&
      figure?.kind !== 'count',
  );

/** The item of that name; a name said again is the same item. */
function itemFor(
  value: Entry,
  chapter: PartsChapter,
  name: Field<string>,
  within: Field<string> | undefined,
): Entry {
  const items = listUnder(value, 'items') as Entry[];
  const kept = items.find((item) => (item[chapter.name] as Field).value === name.value);
  if (kept !== undefined) return kept;
  const made: Entry = { [chapter.name]: name, within };
  items.push(made);
  return made;
}
