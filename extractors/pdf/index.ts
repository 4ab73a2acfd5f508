import type { SourceDocument } from '../../src/model/document.js';
import type { Extractor, SourceFile } from '../../src/model/extractor.js';
import { UnreadableFile, type Message, type Result } from '../../src/model/message.js';
import { toBlocks } from './flow.js';
import { openPdf, type OpenPdf } from './open.js';
import { readItems, type ReadPage } from './page-items.js';

const source = 'extractors/pdf';

/** PDF: text and rulings as they are drawn, put together again into paragraphs and tables. */
export const pdf: Extractor = { format: 'pdf', extract };

async function extract({ bytes }: SourceFile): Promise<Result<SourceDocument>> {
  const file = await openPdf(bytes);
  try {
    const pages = await readPages(file);
    const blocks = toBlocks(pages.read);
    if (blocks.length === 0) throw new UnreadableFile('no-text', `${file.pages}`);
    const messages = pages.unread.map(({ page, reason }): Message => {
      const next = blocks.find(({ place }) => (place.page ?? 0) >= page)?.place.block ?? blocks.length - 1;
      return { severity: 'error', source, code: 'page-not-read', page, reason, place: { block: next, page } };
    });
    return { value: { format: 'pdf', blocks, pages: file.pages }, messages };
  } finally {
    await file.close();
  }
}

interface Unread {
  readonly page: number;
  readonly reason: 'no-text-layer' | 'no-unicode' | 'unreadable';
}

/** One page at a time; of each only its lines and tables are kept. */
async function readPages(file: OpenPdf): Promise<{ read: ReadPage[]; unread: Unread[] }> {
  const read: ReadPage[] = [];
  const unread: Unread[] = [];
  for (let number = 1; number <= file.pages; number += 1) {
    const content = await file.read(number);
    if (content === undefined) {
      unread.push({ page: number, reason: 'unreadable' });
      continue;
    }
    const page = readItems(content, number);
    read.push(page);
    if (page.unmapped > 0) unread.push({ page: number, reason: 'no-unicode' });
    else if (page.painted && page.items.length === 0) unread.push({ page: number, reason: 'no-text-layer' });
  }
  return { read, unread };
}
