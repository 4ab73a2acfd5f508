import { boxOf, type Boxed } from '../assemble/boxes.js';
import { isTable, type Block, type Glyphs, type SourceDocument } from '../model/document.js';
import type { Language } from '../render.js';
import { drawTable } from './drawing.js';
import type { Understood } from './understood.js';
import { visible } from './visible.js';

/** By the blocks' indexes; see `understand`. */
export type Understanding = ReadonlyMap<number, Understood>;

const NOTHING: Understanding = new Map();

/**
 * The document as it was read, for `--json`: blocks without the places of single characters, boxes in their stead; what
 * a block was taken for stands beside it as `understood`.
 */
export function inspectDocument(document: SourceDocument, understanding: Understanding = NOTHING): object {
  const { format, pages, blocks } = document;
  return {
    format,
    ...(pages === undefined ? {} : { pages }),
    blocks: blocks.map((block) => {
      const understood = understoodOf(takenFor(block, understanding));
      return { ...inspectBlock(block), ...(understood === undefined ? {} : { understood }) };
    }),
  };
}

const AS_TEXT: Understood = {};

/** What a block was taken for; a heading of the format that the outline does not take for one is text. */
const takenFor = (block: Block, understanding: Understanding): Understood | undefined =>
  understanding.get(block.place.block) ??
  (block.kind === 'heading' && understanding.size > 0 ? AS_TEXT : undefined);

/** The first heading's section beside the rest; further headings of a block stand in `further`. */
function understoodOf(understood: Understood | undefined): object | undefined {
  if (understood === undefined) return undefined;
  if (understood === AS_TEXT) return { section: null };
  const { headings = [], ...rest } = understood;
  const [first, ...further] = headings;
  return { ...first, ...(further.length === 0 ? {} : { further }), ...rest };
}

function inspectBlock(block: Block): object {
  const boxes = pageBoxes(isTable(block) ? (block.glyphs ?? []).flat(2) : (block.glyphs ?? []));
  const shared = {
    place: block.place,
    ...(block.origin === undefined ? {} : { origin: block.origin }),
    ...(boxes.length === 0 ? {} : { boxes }),
  };
  if (isTable(block)) {
    const { name, rows, spans, rowPages, found } = block;
    return {
      kind: 'table',
      ...(name === undefined ? {} : { name }),
      rows,
      spans,
      ...(rowPages === undefined ? {} : { rowPages }),
      ...(found === undefined ? {} : { found }),
      ...shared,
    };
  }
  return {
    kind: block.kind,
    ...(block.kind === 'heading' ? { level: block.level } : {}),
    ...(block.number === undefined ? {} : { number: block.number }),
    text: block.text,
    ...shared,
  };
}

/** One box a page around all that lies on it, in order of the pages. */
function pageBoxes(glyphs: readonly Glyphs[]): readonly Boxed[] {
  const pages = [...new Set(glyphs.map(({ page }) => page))].sort((a, b) => a - b);
  return pages.flatMap(
    (page) =>
      boxOf(
        glyphs.filter((run) => run.page === page),
        0,
        Infinity,
      ) ?? [],
  );
}

interface Labels {
  readonly pages: (count: number) => string;
  readonly counts: (blocks: number, tables: number) => string;
  readonly heading: (level: number) => string;
  readonly table: string;
  readonly aligned: string;
  readonly text: string;
  readonly skipped: string;
  readonly statement: string;
  readonly performance: string;
  readonly report: (number: number) => string;
  readonly origins: Readonly<Record<NonNullable<Block['origin']>, string>>;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  zh: {
    pages: (count) => `${count} 页`,
    counts: (blocks, tables) => `${blocks} 块 · ${tables} 表`,
    heading: (level) => `标题${level}`,
    table: '表',
    aligned: '（按对齐推断）',
    text: '正文',
    skipped: '略去',
    statement: '报表',
    performance: '绩效表',
    report: (number) => `第 ${number} 份报告由此开始`,
    origins: {
      'text-box': '文本框',
      footnote: '脚注',
      endnote: '尾注',
      'nested-table': '嵌套',
      sheet: '工作表',
    },
  },
  en: {
    pages: (count) => `pages: ${count}`,
    counts: (blocks, tables) => `blocks: ${blocks} · tables: ${tables}`,
    heading: (level) => `heading ${level}`,
    table: 'table',
    aligned: ' (columns taken from alignment)',
    text: 'text',
    skipped: 'skipped',
    statement: 'statement',
    performance: 'performance table',
    report: (number) => `report ${number} begins here`,
    origins: {
      'text-box': 'text box',
      footnote: 'footnote',
      endnote: 'endnote',
      'nested-table': 'nested',
      sheet: 'sheet',
    },
  },
};

/**
 * The document as it was read, for people: the number, page and kind of each block with its text, tables drawn with
 * their merged cells open. A line a block, but for tables; behind an arrow stands what the block was taken for.
 */
export function describeDocument(
  document: SourceDocument,
  language: Language = 'zh',
  understanding: Understanding = NOTHING,
): string {
  const { format, pages, blocks } = document;
  const labels = LABELS[language];
  const facts = [
    format,
    ...(pages === undefined ? [] : [labels.pages(pages)]),
    labels.counts(blocks.length, blocks.filter(isTable).length),
  ];
  const lines = blocks.map((block) =>
    describeBlock(block, labels, describeUnderstood(takenFor(block, understanding), labels)),
  );
  return `${[facts.join(' · '), ...lines].join('\n')}\n`;
}

/** ` → overall 一、 (2)`; `''` for plain text. */
function describeUnderstood(understood: Understood | undefined, labels: Labels): string {
  if (understood === undefined) return '';
  const { report, headings = [], skipped, statements = [], performance } = understood;
  const said = [
    ...(understood === AS_TEXT ? [labels.text] : []),
    ...(report === undefined ? [] : [labels.report(report)]),
    ...headings.map(({ section, number, level }) => [section, number ?? '–', `(${level})`].join(' ')),
    ...(skipped === undefined ? [] : [labels.skipped]),
    ...statements.map((id) => `${labels.statement} ${visible(id)}`),
    ...(performance === undefined ? [] : [labels.performance]),
  ];
  return ` → ${said.join(' · ')}`;
}

function describeBlock(block: Block, labels: Labels, understood: string): string {
  const origin = block.origin === undefined ? [] : [labels.origins[block.origin]];
  const where = [`[${block.place.block}]`, ...pagesOf(block), ...origin];
  if (isTable(block)) {
    const size = `${block.rows.length}×${block.rows[0]?.length ?? 0}`;
    const name = block.name === undefined ? [] : [`“${visible(block.name)}”`];
    const found = block.found === undefined ? '' : labels.aligned;
    return `${[...where, labels.table, ...name, size].join(' ')}${found}${understood}\n${indent(drawTable(block))}`;
  }
  const kind = block.kind === 'heading' ? [labels.heading(block.level)] : [];
  const number = block.number === undefined ? '' : `⟨${visible(block.number)}⟩`;
  return [...where, ...kind, `${number}${visible(block.text)}${understood}`].join(' ');
}

function pagesOf(block: Block): readonly string[] {
  const pages = isTable(block) ? (block.rowPages ?? []) : [];
  const first = pages.length > 0 ? Math.min(...pages) : block.place.page;
  const last = pages.length > 0 ? Math.max(...pages) : first;
  if (first === undefined) return [];
  return [first === last ? `p${first}` : `p${first}–${last ?? first}`];
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
