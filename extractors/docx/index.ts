import type { SourceDocument } from '../../src/model/document.js';
import type { Extractor, SourceFile } from '../../src/model/extractor.js';
import { UnreadableFile, type Message, type Result } from '../../src/model/message.js';
import { guardZip } from '../zip-guard.js';
import { amend } from './amend.js';
import { readBlocks } from './blocks.js';
import { openParts } from './package.js';
import { readTree } from './tree.js';
import { TEXTUAL } from './vocabulary.js';

const source = 'extractors/docx';

/**
 * Word documents of 2007 and later, as their accepted state prints: guarded zip → parts (cheerio) → amended markup →
 * mammoth's tree → blocks. Headers, footers and comments are left out.
 */
export const docx: Extractor = { format: 'docx', extract };

async function extract({ bytes }: SourceFile): Promise<Result<SourceDocument>> {
  try {
    const amended = amend(openParts(guardZip(bytes)));
    const { tree, warnings } = await readTree(amended);
    const dropped = new Map(amended.dropped);
    for (const warning of warnings) {
      const element = warning.startsWith('A w:sym element') ? 'symbol' : warning;
      dropped.set(element, (dropped.get(element) ?? 0) + 1);
    }
    return {
      value: { format: 'docx', blocks: readBlocks(tree, amended.marks) },
      messages: [...dropped].map(droppedMessage),
    };
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    // Mammoth throws plain errors, among them the exhausted stack of a hostile document.
    throw new UnreadableFile('unsupported', cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}

const droppedMessage = ([element, count]: readonly [string, number]): Message => ({
  severity: TEXTUAL.has(element) ? 'warning' : 'info',
  source,
  code: 'element-dropped',
  element,
  count,
});
