import type { Block, Table } from '../../src/model/document.js';
import type { Extractor } from '../../src/model/extractor.js';
import { layOut } from '../../src/tables/grid.js';
import { decode, encodingMessages } from '../encoding.js';
import { textBlock } from '../text-block.js';
import { mergedCells } from './merged-cells.js';
import { paragraphsOf } from './paragraphs.js';
import { piecesOf } from './pieces.js';
import type { TextTable } from './rows.js';
import { wrappingOf } from './wrapping.js';

const source = 'extractors/txt';

/** Plain text in any of the encodings of `decode`. */
export const txt: Extractor = {
  format: 'txt',
  async extract({ bytes }) {
    const decoded = decode(bytes);
    const blocks = linesToBlocks(linesOf(decoded.text));
    return { value: { format: 'txt', blocks }, messages: encodingMessages(decoded, source) };
  },
};

/** Page feeds, vertical tabs and Unicode's own separators end a line as well. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);

/** Pure half: lines in, blocks out. */
export function linesToBlocks(lines: readonly string[]): readonly Block[] {
  const pieces = piecesOf(lines);
  const wrapping = wrappingOf(pieces.flatMap((piece) => ('lines' in piece ? piece.lines : [])));
  const blocks: Block[] = [];
  for (const piece of pieces) {
    if ('table' in piece) blocks.push(tableBlock(piece.table, blocks.length));
    else for (const text of paragraphsOf(piece.lines, wrapping)) blocks.push(textBlock(text, blocks.length));
  }
  return blocks;
}

/**
 * Where empty cells are printed, a row of one cell spans the table, and a table of figures shows by these what else was
 * merged; in all others short rows are filled with `''`.
 */
function tableBlock({ rows, printed, aligned, complete }: TextTable, block: number): Table {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const grid = layOut(
    mergedCells((complete === true ? rows : printed) ?? []) ??
      rows.map((row) =>
        complete === true && row.length === 1 && row[0] !== ''
          ? [{ text: row[0] ?? '', columnSpan: width }]
          : row.map((text) => ({ text })),
      ),
  );
  return { kind: 'table', ...grid, place: { block }, ...(aligned === true ? { found: 'alignment' } : {}) };
}
