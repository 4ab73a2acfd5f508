import { dropUnknown, openContext, shown, type Context, type ParagraphMark } from './context.js';
import { childNamed, childrenNamed, toggleOf, valueOf, type Element, type Node } from './markup.js';
import type { Numbering } from './numbering.js';
import { amendRuns } from './runs.js';
import { headingLevelOf, listPlaceOf, type Styles } from './styles.js';
import { amendTable } from './tables.js';

/**
 * Word's markup, cut down to what mammoth reads rightly. Mammoth knows no automatic numbers, outline levels, hidden
 * text, simple fields or modern text boxes, misplaces cells of uneven rows, and reads fields' leftovers; all that is
 * settled here, and what it cannot carry goes to `marks`, to which each paragraph's bookmark points.
 */
export interface Amended {
  readonly document: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly marks: readonly ParagraphMark[];
  /** Elements left out, with their counts. */
  readonly dropped: ReadonlyMap<string, number>;
}

export interface Parts {
  readonly document: Element;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  readonly styles: Styles;
  readonly numbering: Numbering;
}

export function amend(parts: Parts): Amended {
  const context = openContext(parts.styles, parts.numbering);
  const document = written(context, () => {
    context.out.push('<w:body>');
    amendBlocks(childNamed(parts.document, 'w:body')?.children ?? [], context);
    context.out.push('</w:body>');
  });
  return {
    document: part('w:document', document),
    footnotes: part(
      'w:footnotes',
      written(context, () => amendNotes(parts.footnotes, 'w:footnote', context)),
    ),
    endnotes: part(
      'w:endnotes',
      written(context, () => amendNotes(parts.endnotes, 'w:endnote', context)),
    ),
    marks: context.marks,
    dropped: context.dropped,
  };
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const part = (root: string, content: string): string =>
  `<${root} xmlns:w="${NAMESPACE}">${content}</${root}>`;

function written(context: Context, write: () => void): string {
  context.out.length = 0;
  write();
  return context.out.join('');
}

function amendNotes(root: Element | undefined, name: string, context: Context): void {
  for (const note of childrenNamed(root, name)) {
    const id = note.attribs['w:id'] ?? '';
    if (!/^-?\d{1,9}$/.test(id)) continue;
    context.out.push(`<${name} w:id="${id}">`);
    amendBlocks(note.children, context);
    context.out.push(`</${name}>`);
  }
}

/** Paragraphs and tables. A paragraph whose mark was deleted runs on into the next one. */
export function amendBlocks(nodes: readonly Node[], context: Context): void {
  let carried: readonly Node[] = [];
  const blocks = shown(nodes);
  blocks.forEach((block, n) => {
    if (block.name === 'w:p') {
      const content = [...carried, ...block.children];
      const runsOn = isMarkDeleted(block) && blocks[n + 1]?.name === 'w:p';
      carried = runsOn ? content : [];
      if (!runsOn) amendParagraph(block, content, context);
    } else if (block.name === 'w:tbl') amendTable(block, context, amendBlocks);
    else dropUnknown(context, block);
  });
}

const isMarkDeleted = (paragraph: Element): boolean =>
  childNamed(childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;

function amendParagraph(paragraph: Element, content: readonly Node[], context: Context): void {
  const properties = childNamed(paragraph, 'w:pPr');
  const styleId = valueOf(properties, 'w:pStyle');
  const style = context.styles.paragraph(styleId);
  const headingLevel = headingLevelOf(properties) ?? style.headingLevel ?? 0;
  // Counted before its content: lists in a text box that is anchored here come after it.
  const number = isGone(properties, content) ? undefined : numberOf(properties, styleId, context);
  context.out.push(`<w:p><w:bookmarkStart w:name="${context.marks.length}"/><w:r>`);
  context.marks.push({
    ...(headingLevel > 0 ? { headingLevel } : {}),
    ...(number === undefined ? {} : { number }),
    ...(context.boxes > 0 ? { boxed: true as const } : {}),
  });
  amendRuns(content, style.hidden ?? false, context, amendBlocks);
  context.fields.endParagraph();
  context.out.push('</w:r></w:p>');
}

/** Empty, and its mark is hidden: it takes no line and no number. */
const isGone = (properties: Element | undefined, content: readonly Node[]): boolean =>
  toggleOf(childNamed(properties, 'w:rPr'), 'w:vanish') === true && shown(content).length === 0;

function numberOf(
  properties: Element | undefined,
  styleId: string | undefined,
  context: Context,
): string | undefined {
  const style = context.styles.paragraph(styleId).numbering;
  const own = listPlaceOf(properties);
  return context.numbering.next(
    { list: own?.list ?? style?.list, level: own?.level ?? style?.level },
    styleId,
  );
}
