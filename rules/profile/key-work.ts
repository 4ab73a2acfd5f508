import type { Span } from '../../src/model/document.js';
import type { FieldTree } from '../../src/model/field.js';
import { type Context, defineRule } from '../../src/model/rule.js';
import { sectionsOf } from '../reading/chapter.js';
import {
  type Item,
  itemsOf,
  type Line,
  linesOf,
  spansOf,
  textField,
  untilOther,
} from '../reading/numbered-items.js';
import { GOES_ON_WITH_BODIES, TELLS_OF_BODIES } from './bodies.js';
import { lostHeading } from './lost-heading.js';

/** Longest head of an item that is taken for its title. */
const LONGEST_HEAD = 30;

/** 重点工作完成情况: one entry a numbered item, its short head apart from its text. */
export const keyWork = defineRule({
  id: 'keyWork',
  title: '重点工作完成情况',
  pointer: '/profile/keyWork',
  locate: (context) => sectionsOf(context, 'keyWork').filter(({ passages }) => passages.length > 0),
  read(sections, context) {
    const lines = linesOf(
      sections.map((section) => ({ ...section, children: [] })),
      context,
    );
    const bodies = lines.findIndex(
      ({ number, text }, at) => at > 0 && number === undefined && TELLS_OF_BODIES.test(text),
    );
    const { own: items, other } = untilOther(itemsOf(bodies < 0 ? lines : lines.slice(0, bodies)));
    const numbered = items.some(({ number }) => number !== undefined);
    const entries = items
      .filter(
        ({ number, lines }) => number !== undefined || !numbered || !/[:：]$/.test(lines[0]?.text ?? ''),
      )
      .map((item) => readWork(item, context))
      .filter((entry) => entry !== undefined);
    const glued = items.at(-1)?.lines.filter(({ text }) => GOES_ON_WITH_BODIES.test(text)) ?? [];
    const astray = bodies < 0 ? glued : lines.slice(bodies);
    const messages = [other, { number: undefined, lines: astray }].flatMap((item) =>
      lostHeading(item, 'rules/profile/key-work'),
    );
    return { value: entries.length > 0 ? entries : undefined, messages };
  },
});

function readWork({ number, lines: [first, ...rest] }: Item, context: Context): FieldTree | undefined {
  if (first === undefined) return undefined;
  const head = number === undefined ? undefined : headOf(first, rest.length > 0);
  const body = head === undefined ? [first, ...rest] : [{ ...first, start: head.after }, ...rest];
  const title = head === undefined ? undefined : textField([head.span], context);
  const text = textField(spansOf(body, context), context);
  if (text === undefined) return title && { title: blank(title.place), text: title };
  return { title: title ?? blank(text.place), text };
}

/** Not printed: the item has no head of its own. */
const blank = (place: Span | undefined): FieldTree => ({
  kind: 'field',
  type: 'text',
  value: null,
  raw: '',
  ...(place ? { place: { ...place, end: place.start } } : {}),
});

/** `科技工作。…`: up to the first 。 or ：, when it is short and no sentence of several clauses. */
function headOf(line: Line, goesOn: boolean): { readonly span: Span; readonly after: number } | undefined {
  const near = line.text.slice(0, LONGEST_HEAD + 1);
  const stop = near.search(/[。：:]/);
  const length = stop >= 0 ? stop : goesOn && line.text.length <= LONGEST_HEAD ? line.text.length : -1;
  if (length < 2 || /[，；;]|\d\.?(?:万|亿|%|％|个|元)/.test(near.slice(0, length))) return undefined;
  if (stop >= 0 && line.text.length <= stop + 1 && !goesOn) return undefined;
  const span = { block: line.block, start: line.start, end: line.start + length };
  return { span, after: line.start + length + (stop >= 0 ? 1 : 0) };
}
