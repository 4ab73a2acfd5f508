import type { Block, SourceDocument } from '../../src/model/document.js';
import type { Extractor, SourceFile } from '../../src/model/extractor.js';
import { UnreadableFile, type Message, type Result } from '../../src/model/message.js';
import { toBlocks } from './flow.js';
import { withoutFurniture } from './furniture.js';
import { openPdf, type OpenPdf } from './open.js';
import { readItems, type ReadPage } from './page-items.js';

const source = 'extractors/pdf';

/** PDF: text and rulings as they are drawn, put together again into paragraphs and tables. */
export const pdf: Extractor = { format: 'pdf', extract };

async function extract({ bytes }: SourceFile): Promise<Result<SourceDocument>> {
  const file = await openPdf(bytes);
  try {
    const read = await readPages(file);
    const pages = withoutFurniture(read);
    const blocks = toBlocks(pages);
    if (blocks.length === 0) throw new UnreadableFile('no-text', `${file.pages}`);
    const unread = [...missingPages(read, file.pages), ...pages.flatMap(unreadPage)].sort(
      (a, b) => a.page - b.page,
    );
    return {
      value: { format: 'pdf', blocks, pages: file.pages },
      messages: unread.map((page) => message(page, blocks)),
    };
  } finally {
    await file.close();
  }
}

/** One page at a time; of each only its lines and tables are kept. A page that pdf.js cannot read is left out. */
async function readPages(file: OpenPdf): Promise<ReadPage[]> {
  const read: ReadPage[] = [];
  for (let number = 1; number <= file.pages; number += 1) {
    const content = await file.read(number);
    if (content !== undefined) read.push(readItems(content, number));
  }
  return read;
}

interface Unread {
  readonly page: number;
  readonly reason: 'no-text-layer' | 'no-unicode' | 'unreadable';
}

function missingPages(read: readonly ReadPage[], total: number): Unread[] {
  const known = new Set(read.map((page) => page.number));
  return Array.from({ length: total }, (_, i) => i + 1)
    .filter((page) => !known.has(page))
    .map((page) => ({ page, reason: 'unreadable' }));
}

/** Glyphs without a meaning, or nothing but pictures (a page number beside them does not count). */
function unreadPage(page: ReadPage): Unread[] {
  if (page.unmapped > 0) return [{ page: page.number, reason: 'no-unicode' }];
  return page.painted && page.items.length === 0 ? [{ page: page.number, reason: 'no-text-layer' }] : [];
}

function message({ page, reason }: Unread, blocks: readonly Block[]): Message {
  const next = blocks.find(({ place }) => (place.page ?? 0) >= page)?.place.block ?? blocks.length - 1;
  return { severity: 'error', source, code: 'page-not-read', page, reason, place: { block: next, page } };
}
