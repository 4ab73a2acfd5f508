import type { Characters } from './characters.js';
import { MARK } from './characters.js';
import type { Text } from './pieces.js';
import type { Runs } from './runs.js';
import { SPRM, type Sprm } from './sprms.js';
import { propertiesOf, type Styles } from './styles.js';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Its characters in the file's text; `end` is after its mark. */
  readonly start: number;
  readonly end: number;
  /** As the page shows it; line breaks as `\n`, tabs as such. */
  readonly text: string;
  /** From 1; absent for body text. */
  readonly headingLevel?: number;
  /** Number of its list (from 1) and level (from 0); absent where it has no automatic number. */
  readonly list?: readonly [list: number, level: number];
  /** Tables around it. */
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  /** Its mark was deleted: it runs on into the next paragraph; a row whose mark was deleted is gone. */
  readonly isMarkDeleted: boolean;
  /** For the end of a row: what lays it out. */
  readonly changes: readonly Sprm[];
  /** Positions of what is anchored here: drawn shapes and notes. */
  readonly anchors: readonly number[];
}

/** What was left out of the text, by name. */
export type Dropped = Map<string, number>;

export interface Sources {
  readonly text: Text;
  readonly characters: Characters;
  readonly runs: Runs;
  readonly styles: Styles;
  readonly dropped: Dropped;
}

const CELL_MARK = '\u0007';
const BREAK = '\f';
const BODY_TEXT = 9;

/** The paragraphs of a stretch of the text, deleted marks undone. */
export function readParagraphs(from: number, to: number, sources: Sources): Paragraph[] {
  const found: Paragraph[] = [];
  const marks = new RegExp(`[\r${CELL_MARK}${BREAK}]`, 'g');
  marks.lastIndex = from;
  let start = from;
  for (let mark = marks.exec(sources.text.characters); mark !== null && mark.index < to;) {
    const paragraph = readParagraph(start, mark.index, mark[0], sources);
    if (paragraph !== undefined) {
      found.push(paragraph);
      start = mark.index + 1;
    }
    mark = marks.exec(sources.text.characters);
  }
  return runOn(found);
}

/** `undefined` where a page break stands inside a paragraph. */
function readParagraph(start: number, at: number, mark: string, sources: Sources): Paragraph | undefined {
  const { text, runs, styles, characters } = sources;
  const piece = text.pieceAt(at);
  const offset = piece === undefined ? 0 : piece.offset + (at - piece.start) * piece.width;
  const run = runs.at(offset);
  if (mark === BREAK && run !== undefined && run.end > offset + (piece?.width ?? 1)) return undefined;
  const changes = [...(run?.properties.sprms ?? []), ...(piece?.changes ?? [])];
  const styleIndex =
    changes.findLast(({ code }) => code === SPRM.style)?.operand.u16(0) ?? run?.properties.style ?? 0;
  const style = styles(styleIndex);
  const { outline = BODY_TEXT, list = 0, listLevel = 0 } = { ...style, ...propertiesOf(changes) };
  const flags = characters.marks[at] ?? 0;
  const isGone = start === at && (flags & MARK.hidden) !== 0;
  return {
    kind: 'paragraph',
    start,
    end: at + 1,
    ...shownText(start, at, style.hidden === true, sources),
    ...(outline < BODY_TEXT ? { headingLevel: outline + 1 } : {}),
    ...(list > 0 && !isGone ? { list: [list, listLevel] as const } : {}),
    ...tablePlace(changes, mark),
    isMarkDeleted: (flags & MARK.deleted) !== 0,
    changes,
  };
}

function tablePlace(changes: readonly Sprm[], mark: string): Pick<Paragraph, 'depth' | 'ends'> {
  let isInTable = false;
  let depth: number | undefined;
  let isRowEnd = false;
  let isInnerCell = false;
  let isInnerRow = false;
  for (const { code, operand } of changes) {
    if (code === SPRM.inTable) isInTable = operand.u8(0) === 1;
    else if (code === SPRM.tableDepth) depth = operand.i32(0);
    else if (code === SPRM.tableDepthChange) depth = (depth ?? 0) + operand.i32(0);
    else if (code === SPRM.rowEnd) isRowEnd = operand.u8(0) === 1;
    else if (code === SPRM.innerCellEnd) isInnerCell = operand.u8(0) === 1;
    else if (code === SPRM.innerRowEnd) isInnerRow = operand.u8(0) === 1;
  }
  const known = Math.min(DEEPEST, Math.max(0, isInTable ? (depth ?? 1) : (depth ?? 0)));
  if (known === 0 && mark !== CELL_MARK) return { depth: 0, ends: 'paragraph' };
  const inner = Math.max(1, known);
  if (mark === CELL_MARK) return { depth: inner, ends: isRowEnd ? 'row' : 'cell' };
  return { depth: inner, ends: isInnerRow ? 'row' : isInnerCell ? 'cell' : 'paragraph' };
}

/** Tables deeper than this are a defect. */
const DEEPEST = 32;

const KEPT: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\u000b': '\n',
  '\f': '\n',
  '\u000e': '\n',
  '\u001e': '\u2011',
};
/** After a shape it is no picture of its own: what old programs show in its stead. */
const PICTURE = '\u0001';
const NOTE = '\u0002';
const FIELD = '\u0013';
/** Boxes and lists to choose from have no text as their result. */
const FORM_FIELD = /^ ?FORM(?:CHECKBOX|DROPDOWN)/;
const COMMENT = '\u0005';
const SHAPE = '\u0008';

function shownText(
  start: number,
  end: number,
  isHidden: boolean,
  { text, characters: { marks, symbols }, dropped }: Sources,
): Pick<Paragraph, 'text' | 'anchors'> {
  const anchors: number[] = [];
  let shown = '';
  for (let at = start; at < end; at += 1) {
    const mark = marks[at] ?? 0;
    const character = text.characters[at] as string;
    if ((mark & MARK.deleted) !== 0) continue;
    if (character === FIELD && FORM_FIELD.test(text.characters.slice(at + 1, at + 20)))
      drop(dropped, 'form-field');
    const gone = MARK.instruction | MARK.hidden;
    if ((mark & gone) !== 0 || (isHidden && (mark & MARK.visible) === 0)) continue;
    if (symbols.has(at)) {
      const symbol = symbols.get(at);
      if (symbol === undefined) drop(dropped, 'symbol');
      shown += symbol ?? '';
    } else if (character >= ' ') shown += character;
    else if (character in KEPT) shown += KEPT[character] ?? '';
    else if ((mark & MARK.special) === 0) continue;
    else if (character === SHAPE || character === NOTE) anchors.push(at);
    else if (character === PICTURE && text.characters[at - 1] !== SHAPE)
      drop(dropped, (mark & MARK.embedded) === 0 ? 'picture' : 'embedded-object');
    else if (character === COMMENT) drop(dropped, 'comment');
  }
  return { text: shown, anchors };
}

export function drop(dropped: Dropped, name: string): void {
  dropped.set(name, (dropped.get(name) ?? 0) + 1);
}

function runOn(paragraphs: readonly Paragraph[]): Paragraph[] {
  const merged: Paragraph[] = [];
  let carried: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const whole = carried === undefined ? paragraph : continued(carried, paragraph);
    if (carried !== undefined && whole === undefined) merged.push(carried);
    const current = whole ?? paragraph;
    carried = current.ends === 'paragraph' && current.isMarkDeleted ? current : undefined;
    if (carried === undefined) merged.push(current);
  }
  if (carried !== undefined) merged.push(carried);
  return merged;
}

/** `undefined` where a table begins or ends between the two. */
function continued(first: Paragraph, second: Paragraph): Paragraph | undefined {
  if (first.depth !== second.depth || second.ends === 'row') return undefined;
  return {
    ...second,
    start: first.start,
    text: first.text + second.text,
    anchors: [...first.anchors, ...second.anchors],
  };
}
