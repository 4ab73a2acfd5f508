import { isText, type Span, textAt } from '../../src/model/document.js';
import type { Context } from '../../src/model/rule.js';
import { walkSections } from '../../src/model/section.js';
import { isBodyName, nameInTitle } from './names.js';
import { words } from './title-kinds.js';
import { coverLines, findTitle } from './title.js';
import { anyOf } from '../../src/text/words.js';
import { identityWords } from './words.js';

/** XX局, ××市, ***万元, 〇〇: what a form prints where a report has a name or a figure. */
const PLACEHOLDER = /[XxＸ×✕✖]{2,}|\*{2,}|＊{2,}|○{2,}|_{3,}/g;
const { of, name, anybody, bodies } = identityWords.template;
const NAMED = new RegExp(
  `[（(]${anyOf(...of)}${anyOf(...name)}[）)]|(?:[XxＸ×]{2}|\\*{2}|○{2}|${anyOf(...anybody)})${anyOf(...bodies)}`,
);
const FIGURE = /\d(?:[\d,.]{0,16})(?:万元|元|%|％)/g;
/** Placeholders in the chapters that make a template, if they also outnumber the figures. */
const MANY = 8;

/** The line that shows a form which nobody has filled in; `undefined` for a report, a few left-over placeholders included. */
export function templateLine(context: Context): { readonly text: string; readonly span?: Span } | undefined {
  const { document, outline } = context;
  const headings = outline.sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  const named = [
    ...coverLines(context),
    ...headings.map((span) => ({ span, text: textAt(document, span) })),
  ].find(({ text }) => NAMED.test(text));
  if (named !== undefined) return named;
  const form = formTitle(context);
  if (form !== undefined) return form;
  const spans = walkSections(outline.sections.filter(({ id }) => id === 'finalAccounts')).flatMap(
    ({ passages }) => passages.filter(({ table, block }) => !table && isTextBlock(context, block)),
  );
  const counts = spans.map((span) => {
    const text = textAt(document, span);
    return {
      span,
      text,
      places: text.match(PLACEHOLDER)?.length ?? 0,
      figures: text.match(FIGURE)?.length ?? 0,
    };
  });
  const places = counts.reduce((sum, count) => sum + count.places, 0);
  const figures = counts.reduce((sum, count) => sum + count.figures, 0);
  return places >= MANY && places > figures ? counts.find((count) => count.places > 0) : undefined;
}

/** `2023年度部门决算公开参考格式`: a title that names a form and nobody, above a text that names nobody either. */
function formTitle(context: Context): ReturnType<typeof templateLine> {
  const title = findTitle(context);
  const [first] = title?.lines ?? [];
  if (title === undefined || first === undefined || nameInTitle(title.text) !== undefined) return undefined;
  if (!words.forms.some((word) => title.text.includes(word))) return undefined;
  const named = coverLines(context).some(({ text }) => isBodyName(text));
  return named ? undefined : { text: title.text, span: first.span };
}

function isTextBlock({ document }: Context, at: number): boolean {
  const block = document.blocks[at];
  return block !== undefined && isText(block);
}
