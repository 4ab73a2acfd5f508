import { chosenBranch, drop, dropUnknown, shown, type Context } from './context.js';
import {
  childNamed,
  findBelow,
  isElement,
  textOf,
  toggleOf,
  valueOf,
  type Element,
  type Node,
} from './markup.js';
import { DROPPED } from './vocabulary.js';

/** Writes paragraphs and tables; given here so that text boxes may hold them. */
export type AmendBlocks = (nodes: readonly Node[], context: Context) => void;

/** A paragraph's content, as the children of one run. */
export function amendRuns(
  nodes: readonly Node[],
  hidden: boolean,
  context: Context,
  blocks: AmendBlocks,
): void {
  for (const element of shown(nodes)) {
    if (element.name === 'w:r') amendRun(element, hidden, context, blocks);
    else dropUnknown(context, element);
  }
}

function amendRun(run: Element, paragraphHidden: boolean, context: Context, blocks: AmendBlocks): void {
  const properties = childNamed(run, 'w:rPr');
  const style = context.styles.character(valueOf(properties, 'w:rStyle'));
  const isHidden = toggleOf(properties, 'w:vanish') ?? style.hidden ?? paragraphHidden;
  for (const element of shown(run.children)) {
    if (element.name === 'w:fldChar') amendField(element, context);
    else if (element.name === 'w:instrText') amendInstruction(element, context);
    else if (!isHidden) amendInline(element, context, blocks);
  }
}

function amendField(element: Element, context: Context): void {
  context.fields.mark(element.attribs['w:fldCharType'] ?? '');
  const form = childNamed(element, 'w:ffData');
  if (childNamed(form, 'w:checkBox') !== undefined || childNamed(form, 'w:ddList') !== undefined)
    drop(context, 'form-field');
}

/** These fields draw their instruction and keep no result. */
function amendInstruction(element: Element, context: Context): void {
  if (/^\s*(?:EQ|SYMBOL)\b/i.test(textOf(element).slice(0, 40))) drop(context, 'formula');
}

const INLINE: Readonly<Record<string, string>> = {
  'w:tab': '<w:tab/>',
  'w:ptab': '<w:tab/>',
  'w:br': '<w:br/>',
  'w:cr': '<w:br/>',
  'w:noBreakHyphen': '<w:noBreakHyphen/>',
};

function amendInline(element: Element, context: Context, blocks: AmendBlocks): void {
  const plain = INLINE[element.name];
  if (plain !== undefined) piece(plain, context);
  else if (element.name === 'w:t') piece(`<w:t>${escape(printedText(element))}</w:t>`, context);
  else if (element.name === 'w:sym') amendSymbol(element, context);
  else if (element.name === 'w:r') amendRun(element, false, context, blocks);
  else if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference')
    amendReference(element, context);
  else if (element.name === 'w:drawing' || element.name === 'w:pict' || element.name === 'w:object')
    amendDrawing(element, context, blocks);
  else if (element.name !== 'w:softHyphen') dropUnknown(context, element);
}

function piece(markup: string, context: Context): void {
  context.fields.piece(context.out.length);
  context.out.push(markup);
}

/** White space at the ends is layout of the file unless it says otherwise; a line break in the file is a space. */
function printedText(element: Element): string {
  const text = textOf(element).replace(/[\t\n\r]/g, ' ');
  return element.attribs['xml:space'] === 'preserve' ? text : text.trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string): string =>
  text.replace(/[\p{Cc}\ufffe\uffff]/gu, '').replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

/** More kinds of symbols than any report uses; mammoth compares each unknown one with all others. */
const MOST_SYMBOLS = 100;

function amendSymbol(element: Element, context: Context): void {
  const font = element.attribs['w:font'] ?? '';
  const code = element.attribs['w:char'] ?? '';
  if (!/^[\w -]{1,40}$/.test(font) || !/^[0-9a-f]{4}$/i.test(code) || context.symbols.size >= MOST_SYMBOLS) {
    drop(context, 'symbol');
    return;
  }
  context.symbols.add(`${font} ${code}`);
  piece(`<w:sym w:font="${font}" w:char="${code}"/>`, context);
}

function amendReference(element: Element, context: Context): void {
  const id = element.attribs['w:id'] ?? '';
  if (/^-?\d{1,9}$/.test(id)) context.out.push(`<${element.name} w:id="${id}"/>`);
}

/** Text boxes go on as old pictures, which mammoth sets after the paragraph; all else in a drawing is counted. */
function amendDrawing(drawing: Element, context: Context, blocks: AmendBlocks): void {
  const embedded = findBelow(drawing, new Set(['o:OLEObject']));
  if (embedded !== undefined) {
    drop(context, 'embedded-object');
    return;
  }
  for (const box of survey(drawing, context)) {
    context.out.push('<w:pict><w:txbxContent>');
    context.boxes += 1;
    blocks(box.children, context);
    context.boxes -= 1;
    context.out.push('</w:txbxContent></w:pict>');
  }
}

function survey(element: Element, context: Context): Element[] {
  const nodes = element.name === 'mc:AlternateContent' ? chosenBranch(element) : element.children;
  return nodes.filter(isElement).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    const name = DROPPED[child.name];
    if (name !== undefined) drop(context, name);
    return survey(child, context);
  });
}
