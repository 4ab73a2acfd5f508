import { isText, type Span } from '../../src/model/document.js';
import { printed } from '../../src/model/field.js';
import { defineRule } from '../../src/model/rule.js';
import type { Passage, Section } from '../../src/model/section.js';
import { figureSpans, plainText } from '../../src/text/figures.js';
import type { Measure } from '../../src/text/measures.js';
import { anyOf } from '../../src/text/words.js';
import { sectionsOf, statementsOf, subjectKey, textPassages, type Said } from '../reading/chapter.js';
import {
  account,
  closeLedger,
  fieldAt,
  listUnder,
  openLedger,
  put,
  under,
  type Entry,
  type Ledger,
} from '../reading/ledger.js';
import { narrativeWords } from './words.js';

const words = narrativeWords.stateAssets;

/** 国有资产占有使用: vehicles by type and equipment above a unit price. Counts; thresholds in 万元. */
export const stateAssets = defineRule<Section>({
  id: 'state-assets',
  title: '国有资产占有使用情况',
  pointer: '/finalAccounts/stateAssets',
  locate: (context) => sectionsOf(context, 'stateAssets'),
  read: (sections, context) => {
    const ledger = openLedger(context, 'rules/narrative/state-assets');
    const value: Entry = {};
    for (const passage of textPassages(sections)) readPassage(ledger, value, passage);
    return closeLedger(ledger, value);
  },
});

function readPassage(ledger: Ledger, value: Entry, passage: Passage): void {
  const block = ledger.context.document.blocks[passage.block];
  if (block === undefined || !isText(block)) return;
  takeDate(ledger, value, block.text, passage);
  takeEquipment(ledger, value, block.text, passage);
  let outer = 'total';
  for (const said of statementsOf(ledger.context, passage)) {
    if (said.nested && outer !== 'total') continue;
    const told = takeVehicles(ledger, value, said);
    if (!said.nested) outer = told ?? outer;
  }
}

/** 截至2020年12月31日. */
function takeDate(ledger: Ledger, value: Entry, text: string, passage: Passage): void {
  const found = /(20\d{2})年(\d{1,2})月(\d{1,2})日/.exec(plainText(text.slice(passage.start, passage.end)));
  if (found === null) return;
  const [printedDate, year = '', month = '', day = ''] = found;
  const start = passage.start + found.index;
  const span = { block: passage.block, start, end: start + printedDate.length };
  put(
    ledger,
    value,
    'asOf',
    fieldAt(ledger, 'date', `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, span),
  );
}

const VEHICLE_UNIT = /^(?:辆|台)$/;

/** @returns whether the statement told a `total` or a `type`; nothing where it told neither. */
function takeVehicles(ledger: Ledger, value: Entry, said: Said): 'total' | 'type' | undefined {
  const subject = subjectKey(said.subject);
  let told: 'total' | 'type' | undefined;
  for (const measure of said.measures) {
    if (measure.kind === 'none' && words.noVehicle.test(measure.text?.value ?? ''))
      putTotal(ledger, value, said, measure, 0);
    if (
      measure.kind !== 'count' ||
      measure.figure?.kind !== 'count' ||
      !isVehicle(subject, measure.figure.measure)
    )
      continue;
    const span = { block: said.block, start: measure.start, end: measure.end };
    if (measure.ofYear !== undefined) account(ledger, span);
    else if (isTotal(subject) && (!said.among || under(value, 'vehicles')['total'] === undefined)) {
      putTotal(ledger, value, said, measure, measure.figure.count);
      told = 'total';
    } else if (said.subject !== '') {
      const count = fieldAt(ledger, 'count', measure.figure.count, span);
      listUnder(under(value, 'vehicles'), 'types').push({ type: typeOf(ledger, said), count });
      told = 'type';
    }
  }
  return told;
}

function putTotal(ledger: Ledger, value: Entry, said: Said, measure: Measure, count: number): void {
  const span = { block: said.block, start: measure.start, end: measure.end };
  put(ledger, under(value, 'vehicles'), 'total', fieldAt(ledger, 'count', count, span));
}

/** Vehicles that are there: not those bought, given up or allowed. */
const isVehicle = (subject: string, unit: string): boolean =>
  VEHICLE_UNIT.test(unit) && !words.notThere.test(subject) && (unit !== '台' || /车/.test(subject));

const has = anyOf(...words.has);
const vehicle = anyOf(...words.vehicle);
const WHOSE = new RegExp(`^.*${anyOf(...words.whose)}(?=.)`);
const BEFORE_HAS = new RegExp(`^.*(?=${has}${vehicle})`);
const AROUND = new RegExp(`^年?[末底初]|${has}|${anyOf(...words.around)}`, 'g');
const VEHICLE = new RegExp(`^${vehicle}$`);

/** 本单位共有车辆, 公务用车保有量, 车辆数合计, 实有: words of possession and number around the mere vehicle, whoever has it. */
function isTotal(subject: string): boolean {
  const named = subject.replace(WHOSE, '').replace(BEFORE_HAS, '').replace(AROUND, '');
  return VEHICLE.test(named) || (named === '' && subject !== '');
}

const OPENING = new RegExp(`^${anyOf(...words.opening)}+`);

function typeOf(ledger: Ledger, said: Said) {
  const opening = OPENING.exec(said.subject)?.[0].length ?? 0;
  const span: Span = { block: said.block, start: said.start + opening, end: said.end };
  const field = fieldAt(ledger, 'text', '', span);
  return { ...field, value: field.raw };
}

const ABOVE = new RegExp(`^(?:[（(]含[^）)]{0,6}[）)])?${anyOf(...words.above)}`);

/** 单价50万元以上通用设备3台（套）; from 2023 单价100万元（含）以上设备（不含车辆）3台（套）. */
function takeEquipment(ledger: Ledger, value: Entry, text: string, passage: Passage): void {
  const figures = figureSpans(text, passage.start, passage.end);
  figures.forEach((threshold, index) => {
    const count = figures[index + 1];
    if (threshold.value.kind !== 'amount' || count?.value.kind !== 'count') return;
    const between = text.slice(threshold.end, count.start);
    const above = ABOVE.exec(between);
    if (above === null || !words.equipment.test(between) || /[。；;]/.test(between)) return;
    if (words.acquired.test(wordsTo(text, passage.start, threshold.start))) return;
    const span = (from: number, to: number): Span => ({ block: passage.block, start: from, end: to });
    const noun = categoryIn(between, above[0].length);
    listUnder(value, 'equipment').push({
      threshold: printed(
        'money',
        threshold.value.fen,
        text.slice(threshold.start, threshold.end),
        span(threshold.start, threshold.end),
      ),
      ...(noun === undefined
        ? {}
        : {
            category: fieldAt(
              ledger,
              'text',
              between.slice(noun.start, noun.end),
              span(threshold.end + noun.start, threshold.end + noun.end),
            ),
          }),
      count: fieldAt(ledger, 'count', count.value.count, span(count.start, count.end)),
    });
  });
}

/** The words of a clause up to a figure. */
const wordsTo = (text: string, from: number, to: number): string =>
  text
    .slice(Math.max(from, to - 24), to)
    .split(/[，,。；;]/)
    .at(-1) ?? '';

const CATEGORY = new RegExp(`[一-鿿]{1,10}${anyOf(...words.category)}`);

/** 通用设备, 专用设备; plain 设备 is no category. */
function categoryIn(
  between: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const found = CATEGORY.exec(between.slice(from));
  if (found === null || found[0] === '设备') return undefined;
  return { start: from + found.index, end: from + found.index + found[0].length };
}
