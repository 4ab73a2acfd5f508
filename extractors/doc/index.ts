import type { SourceDocument } from '../../src/model/document.js';
import type { Extractor, SourceFile } from '../../src/model/extractor.js';
import { UnreadableFile, type Message, type Result } from '../../src/model/message.js';
import type { NumberedList } from '../list-numbers.js';
import { readBlocks, type Story } from './blocks.js';
import { markCharacters } from './characters.js';
import { readFonts } from './fonts.js';
import { openWordFile, type WordFile } from './header.js';
import { readLists } from './lists.js';
import { drop, readParagraphs, type Dropped, type Sources } from './paragraphs.js';
import { readText } from './pieces.js';
import { characterRuns, paragraphRuns } from './runs.js';
import { floatingPictures, storyRanges } from './stories.js';
import { readStyles } from './styles.js';
import { nestTables, type Node } from './tree.js';

const source = 'extractors/doc';

/**
 * Word 97–2003 documents, as their accepted state prints: OLE container → header → pieces of text, with the
 * properties of paragraphs and characters → paragraphs → tables → blocks. Headers, footers and comments are left out.
 */
export const doc: Extractor = { format: 'doc', extract };

async function extract({ bytes }: SourceFile): Promise<Result<SourceDocument>> {
  const file = openWordFile(bytes);
  const dropped: Dropped = new Map();
  const sources = openSources(file, dropped);
  const read = (from: number, to: number): Node[] => nestTables(readParagraphs(from, to, sources));
  const stories = new Map<number, Story>();
  for (const { origin, anchor, from, to } of storyRanges(file))
    stories.set(anchor, { origin, nodes: read(from, to) });
  const pictures = floatingPictures(file);
  if (pictures > 0) dropped.set('picture', (dropped.get('picture') ?? 0) + pictures);
  const blocks = readBlocks(read(0, file.stories.body), listsOf(file, dropped), stories);
  return { value: { format: 'doc', blocks }, messages: [...dropped].map(droppedMessage) };
}

function openSources(file: WordFile, dropped: Dropped): Sources {
  const text = readText(file.text, file.part('pieces'));
  const styles = readStyles(file.part('styles'));
  const characters = markCharacters(text, characterRuns(file.text, file.part('characterPages')), {
    styles,
    fonts: readFonts(file.part('fonts')),
  });
  const runs = paragraphRuns(file.text, file.part('paragraphPages'), file.data);
  return { text, styles, characters, runs, dropped };
}

/** Automatic numbers are never needed: a broken list table costs them and nothing else. */
function listsOf(file: WordFile, dropped: Dropped): readonly NumberedList[] {
  try {
    return readLists(file.onwards('lists'), file.part('listFormats'));
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    drop(dropped, 'list-numbers');
    return [];
  }
}

/** Dropped elements that hold words or figures of the report. */
const TEXTUAL: ReadonlySet<string> = new Set(['form-field', 'symbol']);

const droppedMessage = ([element, count]: readonly [string, number]): Message => ({
  severity: TEXTUAL.has(element) ? 'warning' : 'info',
  source,
  code: 'element-dropped',
  element,
  count,
});
