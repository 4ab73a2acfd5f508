import type { Span } from '../src/model/document.js';
import type { FieldTree } from '../src/model/field.js';
import { type Context, defineRule } from '../src/model/rule.js';
import { sectionsOf } from './reading/chapter.js';
import { type Line, linesOf, spansOf, textField } from './reading/numbered-items.js';
import { readingWords } from './reading/words.js';
import { anyOf } from '../src/text/words.js';

interface Entry {
  readonly term: Span;
  /** The rest of the term's own line and the lines that go on with it. */
  readonly lines: Line[];
}

/** Longest term that is looked for; the longest names of 类 款 项 have some sixty signs. */
const LONGEST_TERM = 100;
const { says: saysWords, notBehindMeans } = readingWords.glossary;
const MEANS = new RegExp(`.(?=是?指(?!${anyOf(...notBehindMeans)}))`);

/** 名词解释: `term：definition`, or without the colon `…（项）指…`. */
export const glossary = defineRule({
  id: 'glossary',
  title: '名词解释',
  pointer: '/glossary',
  locate: (context) => sectionsOf(context, 'glossary'),
  read(sections, context) {
    const entries = entriesOf(linesOf(sections, context)).map((entry) => readEntry(entry, context));
    return { value: entries.filter((entry) => entry !== undefined), messages: [] };
  },
});

function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const model = lines.find(({ number }) => number !== undefined)?.number;
  const entries: Entry[] = [];
  for (const line of model === undefined ? partedAtTerms(lines) : lines) {
    const opens = line.number === undefined ? model === undefined : line.number.kind === model?.kind;
    const split = splitTerm(line.text, opens);
    const last = entries.at(-1);
    if (split !== undefined) {
      const term = { block: line.block, start: line.start, end: line.start + split.term };
      const start = line.start + split.rest;
      entries.push({
        term,
        lines: start < line.end ? [{ ...line, start, text: line.text.slice(split.rest) }] : [],
      });
    } else if (last !== undefined) last.lines.push(withNumber(line));
  }
  return entries;
}

/** A term behind a sentence: a print whose lines are full does not show where its paragraphs end. */
const NEXT_TERM = new RegExp(`。(?=[^，。；：:]{2,${String(LONGEST_TERM)}}[：:]是?指)`, 'g');
/** In lists that put no colon behind their terms. */
const NEXT_BARE_TERM = new RegExp(
  `。(?=[^，。；：:]{2,${String(LONGEST_TERM)}}?是?指(?!${anyOf(...notBehindMeans)}))`,
  'g',
);

function partedAtTerms(lines: readonly Line[]): readonly Line[] {
  const hasColons = lines.some(({ text }) => /^[^，。；]{2,100}[：:]/.test(text));
  return lines.flatMap((line) => {
    const ends = [...line.text.matchAll(hasColons ? NEXT_TERM : NEXT_BARE_TERM)].map(
      ({ index }) => index + 1,
    );
    return [...ends, line.text.length].map((end, i) => {
      const from = ends[i - 1] ?? 0;
      return { ...line, start: line.start + from, end: line.start + end, text: line.text.slice(from, end) };
    });
  });
}

/** A line that goes on with a definition keeps its own number, since it counts inside the definition. */
const withNumber = (line: Line): Line => ({ ...line, start: line.start - (line.number?.length ?? 0) });

interface Split {
  /** UTF-16 units of the term, and up to the definition. */
  readonly term: number;
  readonly rest: number;
}

/** @param opens The line stands where an entry may begin; elsewhere only `…：指…` is one. */
function splitTerm(text: string, opens: boolean): Split | undefined {
  const near = text.slice(0, LONGEST_TERM);
  const colon = near.search(/[：:]/);
  const sentence = near.search(/[。；;]/);
  if (colon > 1 && (sentence < 0 || colon < sentence)) {
    const said = saysWords.test(text.slice(colon + 1).trimStart());
    const clause = /，/.test(near.slice(0, colon));
    if ((opens && !clause) || (said && colon <= 60 && !clause)) return { term: colon, rest: colon + 1 };
  }
  if (!opens) return undefined;
  const item = /[）)](?=是?指)/.exec(near);
  if (item !== null) return { term: item.index + 1, rest: item.index + 1 };
  const says = MEANS.exec(near);
  if (says !== null && says.index >= 1 && !/[，。；]/.test(near.slice(0, says.index + 1))) {
    return { term: says.index + 1, rest: says.index + 1 };
  }
  return sentence < 0 && text.length <= 60 ? { term: text.length, rest: text.length } : undefined;
}

function readEntry({ term, lines }: Entry, context: Context): FieldTree | undefined {
  const field = textField([term], context);
  if (field === undefined) return undefined;
  const definition = textField(spansOf(lines, context), context);
  return {
    term: field,
    definition: definition ?? { ...field, value: null, raw: '', place: { ...term, start: term.end } },
  };
}
