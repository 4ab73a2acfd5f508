import { isText, type SourceDocument, type Span } from '../../src/model/document.js';
import type { Field, FieldTree, Scalar } from '../../src/model/field.js';
import { withoutMarksAtEnd } from '../../src/text/endings.js';
import { amount, percent, plainText } from '../../src/text/figures.js';
import type { Parser } from '../../src/text/grammar.js';
import { leadingNumber, looksLikeHeading } from '../../src/text/headings.js';
import { anyOf } from '../../src/text/words.js';
import { projectKey } from './names.js';
import { oncePerDocument } from './once.js';
import { proseWords } from './prose-words.js';
import { fieldIn, joinStretch, spansOf, type Stretch } from './stretch.js';

const named = proseWords.summary;

/** The 综述 paragraph of a project. */
export interface Summary {
  readonly name: Field<string>;
  readonly key: string;
  readonly order: readonly [block: number, row: number];
  readonly value: FieldTree;
  readonly accounted: readonly Span[];
  /** Blocks that it stands in. */
  readonly blocks: readonly number[];
}

/** `…项目绩效目标完成情况综述`, `…项目绩效自评综述`: opens the summary of a project. */
const OPENING = new RegExp(anyOf(...named.opening));
const LONGEST_NAME = 100;
/** How many paragraphs one summary may run over. */
const MOST_BLOCKS = 8;

/** All summaries of a document, wherever they stand, in order of the print. */
export const readSummaries = oncePerDocument((document): readonly Summary[] =>
  document.blocks.flatMap((block) => {
    if (!isText(block)) return [];
    const opening = OPENING.exec(block.text.slice(0, LONGEST_NAME + 20));
    if (opening === null || opening.index > LONGEST_NAME) return [];
    const end = opening.index + opening[0].length;
    const summary = readSummary(document, block.place.block, opening.index, end);
    return summary === undefined ? [] : [summary];
  }),
);

function readSummary(
  document: SourceDocument,
  block: number,
  nameEnd: number,
  bodyStart: number,
): Summary | undefined {
  const head = document.blocks[block];
  const text = head !== undefined && isText(head) ? head.text : '';
  const { start, end } = nameSpan(text, nameEnd);
  const printedName = text.slice(start, end);
  if (printedName === '' || named.noName.test(printedName) || /^\d{4}年度?$/.test(printedName))
    return undefined;
  const pieces = [
    { block, start: bodyStart, end: text.length },
    ...following(document, block, text.slice(bodyStart)),
  ];
  const body = joinStretch(document, pieces);
  const value = bodyTree(body);
  if (Object.keys(value).length === 0) return undefined;
  const name = fieldIn(
    joinStretch(document, [{ block, start, end }]),
    'text',
    printedName,
    0,
    printedName.length,
  );
  if (name === undefined) return undefined;
  const accounted = spansOf(body, 0, body.text.length);
  return {
    name,
    key: projectKey(printedName),
    order: [block, 0],
    value,
    accounted,
    blocks: pieces.map((one) => one.block),
  };
}

/** Behind the name's number, without 项目 and without quotes around the whole of it. */
function nameSpan(text: string, nameEnd: number): { readonly start: number; readonly end: number } {
  const sentence = text.lastIndexOf('。', nameEnd - 1) + 1;
  const start = sentence + (leadingNumber(text.slice(sentence, nameEnd))?.length ?? 0);
  const printed = text.slice(start, nameEnd);
  const end = printed.endsWith('项目') && printed.length > 2 ? nameEnd - 2 : nameEnd;
  return /^(?:“[^“”]{1,80}”|‘[^‘’]{1,80}’|"[^"]{1,80}"|《[^《》]{1,80}》|「[^「」]{1,80}」)$/.test(
    text.slice(start, end),
  )
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

/** The paragraphs that go on with a summary: until the next one, a heading or a table, or its improvements are said. */
function following(
  document: SourceDocument,
  block: number,
  opening: string,
): readonly { readonly block: number; readonly start: number; readonly end: number }[] {
  const found: { block: number; start: number; end: number }[] = [];
  let said = opening;
  for (let next = block + 1; next < block + MOST_BLOCKS; next += 1) {
    const candidate = document.blocks[next];
    if (candidate === undefined || !isText(candidate) || OPENING.test(candidate.text)) break;
    if (isDone(said, candidate.text) || (looksLikeHeading(candidate.text) && !isPart(candidate.text))) break;
    found.push({ block: next, start: 0, end: candidate.text.length });
    said += candidate.text;
  }
  return found;
}

const isPart = (text: string): boolean =>
  [MARKERS.problems, MARKERS.improvements, MARKERS.effect].some((one) => one.test(text));

/** Its last part has begun, and the next paragraph is no further item of it. */
function isDone(said: string, next: string): boolean {
  const last = MARKERS.improvements.exec(said);
  const after = last === null ? undefined : said.slice(last.index + last[0].length);
  if (after === undefined) return /。$/.test(said) && !isPart(next) && MARKERS.problems.test(said);
  if (after.trim() === '') return false;
  const [kind, following] = [leadingNumber(after)?.kind, leadingNumber(next)?.kind];
  return kind === undefined || kind !== following;
}

const MARKERS = {
  effect: new RegExp(`${anyOf(...named.through)}[，,：:]|${anyOf(...named.effect)}[：:]`),
  problems: new RegExp(
    `${anyOf(...named.problems)}${anyOf(...named.problemsCopula)}?[：:]|${anyOf(...named.problemsSaid)}`,
  ),
  improvements: new RegExp(
    `${anyOf(...named.improvements)}(?:[：:]|${anyOf(...named.improvementsSaid)})|${anyOf(...named.next)}[：:]`,
  ),
} as const;
const BUDGET = new RegExp(anyOf(...named.budget), 'g');
const EXECUTED = new RegExp(anyOf(...named.executed), 'g');
const COMPLETION = new RegExp(anyOf(...named.completion), 'g');
const GAP = new RegExp(`^(?:${anyOf(...named.copula)}|[:,\\s]){0,4}`);
const SCORE = new RegExp(`${anyOf(...named.score)}(?:为|是|:)?\\s?(\\d{1,3}(?:\\.\\d{1,4})?)\\s?分`);

function bodyTree(body: Stretch): Record<string, FieldTree> {
  const text = plainText(body.text);
  const effect = MARKERS.effect.exec(text);
  const problems = MARKERS.problems.exec(text);
  const improvements = MARKERS.improvements.exec(text);
  const ends = [problems?.index, improvements?.index, text.length];
  const found = {
    budget: figure(body, text, BUDGET, amount, 'money', (one) =>
      one.kind === 'amount' ? one.fen : undefined,
    ),
    executed: figure(body, text, EXECUTED, amount, 'money', (one) =>
      one.kind === 'amount' ? one.fen : undefined,
    ),
    completionRate: figure(body, text, COMPLETION, percent, 'percent', (one) => one.percent),
    selfScore: score(body, text),
    effect: part(body, effect, ends),
    problems: part(body, problems, [
      improvements !== null && problems !== null && improvements.index > problems.index
        ? improvements.index
        : text.length,
    ]),
    improvements: part(body, improvements, [text.length]),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, Field] => entry[1] !== undefined),
  );
}

/** The clause behind a marker up to the next one, without the mark that closes it. */
function part(
  body: Stretch,
  marker: RegExpExecArray | null,
  ends: readonly (number | undefined)[],
): Field | undefined {
  if (marker === null) return undefined;
  const start = marker.index + marker[0].length;
  const end = Math.min(
    ...(ends.filter((one) => one !== undefined && one >= start) as number[]),
    body.text.length,
  );
  const lead = /^[\s，,：:]*/.exec(body.text.slice(start, end))?.[0].length ?? 0;
  const text = withoutMarksAtEnd(body.text.slice(start + lead, end), /[\s，,。；;]/);
  return text === '' ? undefined : fieldIn(body, 'text', text, start + lead, start + lead + text.length);
}

/** The first figure that stands right behind one of the words. */
function figure<T, V extends Scalar>(
  body: Stretch,
  text: string,
  label: RegExp,
  parser: Parser<T>,
  type: 'money' | 'percent',
  value: (found: T) => V | undefined,
): Field | undefined {
  for (const found of text.matchAll(label)) {
    const from = found.index + found[0].length;
    const gap = GAP.exec(text.slice(from, from + 8))?.[0].length ?? 0;
    const match = parser(text, from + gap);
    const read = match && value(match.value);
    if (match !== undefined && read !== undefined) return fieldIn(body, type, read, from + gap, match.end);
  }
  return undefined;
}

function score(body: Stretch, text: string): Field | undefined {
  const found = SCORE.exec(text);
  if (found?.[1] === undefined) return undefined;
  const start = found.index + found[0].indexOf(found[1]);
  return fieldIn(body, 'number', Number(found[1]), start, start + found[1].length);
}
