import { anchors, positionOf, printedColumns } from '../src/tables/grid.js';
import { isText, type Span, textAt } from '../src/model/document.js';
import { type Field, type FieldTree, printed } from '../src/model/field.js';
import { type Context, defineRule } from '../src/model/rule.js';
import { allPassages, type Outline, type Section, walkSections } from '../src/model/section.js';
import { persons } from './reading/personal.js';

/** 附件: each attached report with its text, paragraphs and table rows one a line. */
export const attachments = defineRule({
  id: 'attachments',
  title: '附件',
  pointer: '/attachments',
  locate: ({ outline }) => attached(outline),
  read: (sections, context) => ({
    value: sections.map((section) => readAttachment(section, context)),
    messages: [],
  }),
});

/** Each attachment; a part 附件 that names none is one itself. */
function attached({ sections }: Outline): readonly Section[] {
  return sections
    .filter(({ id }) => id === 'attachments')
    .flatMap((part) => {
      const named = part.children.filter(({ id }) => id === 'attachment');
      const own = part.passages.length > 0 || part.children.length > named.length;
      return own
        ? [{ ...part, children: part.children.filter(({ id }) => id !== 'attachment') }, ...named]
        : named;
    });
}

function readAttachment(section: Section, context: Context): FieldTree {
  const { heading } = section;
  const title: Field =
    heading === undefined
      ? { kind: 'field', type: 'text', value: null, raw: '' }
      : printed('text', section.title, textAt(context.document, heading), heading);
  return { title, text: wholeText(section, context) };
}

interface Piece {
  readonly text: string;
  readonly block: number;
  readonly spans: readonly Span[];
}

/** Headings, paragraphs and table rows in order of the print. */
function wholeText(section: Section, context: Context): Field {
  const pieces = [...headingPieces(section, context), ...passagePieces(section, context)]
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.block - b.block || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const spans = pieces.flatMap((piece) => piece.spans);
  const [first, ...more] = spans;
  const value = pieces.map(({ text }) => text).join('\n');
  if (first === undefined) return { kind: 'field', type: 'text', value, raw: '' };
  return { ...printed('text', value, textAt(context.document, first), first, more) };
}

function headingPieces(section: Section, context: Context): readonly Piece[] {
  return walkSections(section.children).flatMap(({ number, title, heading }) =>
    heading === undefined || textAt(context.document, heading) === ''
      ? []
      : [{ text: `${number ?? ''}${title}`, block: heading.block, spans: [heading] }],
  );
}

function passagePieces(section: Section, context: Context): readonly Piece[] {
  return allPassages(section).flatMap(({ block: at, start, end, table }) => {
    const block = context.document.blocks[at];
    if (block === undefined) return [];
    if (isText(block))
      return table
        ? []
        : [{ text: block.text.slice(start, end), block: at, spans: [{ block: at, start, end }] }];
    const anchor = anchors(block);
    const personal = persons.positions(block);
    return block.rows.map((cells, row) => {
      const columns = printedColumns(block, row, anchor).filter(
        (column) => personal.size === 0 || !personal.has(positionOf(row, column)),
      );
      const own = columns.map((column) => {
        const text = cells[column] ?? '';
        return { text, span: { block: at, start: 0, end: text.length, cell: [row, column] as const } };
      });
      return { text: own.map(({ text }) => text).join('\t'), block: at, spans: own.map(({ span }) => span) };
    });
  });
}
