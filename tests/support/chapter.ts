import { textAt, type SourceDocument } from '../../src/model/document.js';
import { isField, type Field } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import type { Rule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { closeLayout } from '../../src/text/layout.js';
import { figureSpans } from '../../src/text/figures.js';
import { toWan } from '../../src/text/money.js';

export interface ChapterReading {
  /** The rule's value with money in 万元, as in the record. */
  readonly value: unknown;
  readonly messages: readonly Message[];
  /** Codes of the messages, in order. */
  readonly codes: readonly string[];
  /** Printed figures that no value and no account covers. */
  readonly unread: readonly string[];
  /** Values whose span does not read back. */
  readonly broken: readonly string[];
}

/** Read one chapter's paragraphs with one rule; sections are given as `id: paragraphs`. */
export function readChapter(
  rule: Rule,
  sections: Readonly<Record<string, readonly string[]>>,
): ChapterReading {
  const paragraphs = Object.values(sections).flat().map(closeLayout);
  const document: SourceDocument = {
    format: 'txt',
    blocks: paragraphs.map((text, block) => ({ kind: 'paragraph', text, place: { block } })),
  };
  let block = 0;
  const outline = Object.entries(sections).map(([id, texts]): Section => ({
    id,
    number: null,
    title: '',
    level: 2,
    children: [],
    passages: texts.map((text) => ({
      block: block++,
      start: 0,
      end: closeLayout(text).length,
      table: false,
    })),
  }));
  const context = {
    fileName: 'report.txt',
    document,
    outline: { preface: [], skipped: [], sections: outline },
  };
  const targets = rule.locate(context);
  if (targets.length === 0) return { value: undefined, messages: [], codes: [], unread: [], broken: [] };
  const reading = rule.read(targets, context);
  const fields: Field[] = [];
  const value = plain(reading.value, fields);
  const spans = [...(reading.accounted ?? []), ...fields.flatMap((field) => spansOf(field))];
  const unread = document.blocks.flatMap((entry, index) =>
    entry.kind === 'table'
      ? []
      : figureSpans(entry.text)
          .filter(
            (figure) =>
              !spans.some((s) => s.block === index && s.start <= figure.start && s.end >= figure.end),
          )
          .map(({ start, end }) => entry.text.slice(start, end)),
  );
  const broken = fields
    .filter((f) => f.place !== undefined && textAt(document, f.place) !== f.raw)
    .map((f) => f.raw);
  return {
    value,
    messages: reading.messages,
    codes: reading.messages.map(({ code }) => code),
    unread,
    broken,
  };
}

const spansOf = ({ place, more, also }: Field) => [
  ...(place ? [place] : []),
  ...(more ?? []),
  ...(also ?? []),
];

function plain(tree: unknown, fields: Field[]): unknown {
  if (isField(tree)) {
    fields.push(tree);
    return tree.type === 'money' && typeof tree.value === 'number' ? toWan(tree.value) : tree.value;
  }
  if (Array.isArray(tree)) return tree.map((entry) => plain(entry, fields));
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, plain(entry, fields)]));
}
