import { load } from 'cheerio';
import type { Block, Heading, Paragraph } from '../../src/model/document.js';
import type { Extractor } from '../../src/model/extractor.js';
import type { Message, Result } from '../../src/model/message.js';
import { UnreadableFile } from '../../src/model/message.js';
import { declaredCharset, decode, encodingMessages } from '../encoding.js';
import type { Article } from './article.js';
import { articleOf } from './article.js';
import { blocksOf } from './blocks.js';
import { cleanMarkup } from './markup.js';

const source = 'extractors/html';

/** A saved web page: the article without the site around it. */
export const html: Extractor = {
  format: 'html',
  async extract({ bytes }) {
    const decoded = decode(bytes, declaredCharset(bytes));
    const { value: blocks, messages } = pageToBlocks(decoded.text);
    if (blocks.length === 0) throw new UnreadableFile('no-text');
    return {
      value: { format: 'html', blocks },
      messages: [...encodingMessages(decoded, source), ...messages],
    };
  },
};

/** Pure half: markup in, blocks out. */
export function pageToBlocks(markup: string): Result<readonly Block[]> {
  const article = articleOf(load(cleanMarkup(markup)));
  if (article === undefined) return { value: [], messages: [] };
  const { blocks, pictures } = blocksOf(article.root);
  if (blocks.length === 0) return { value: [], messages: [] };
  const head = headBlocks(article, blocks);
  const value = [...head, ...blocks].map((block, index) => ({ ...block, place: { block: index } }));
  const messages: Message[] =
    pictures === 0
      ? []
      : [{ severity: 'info', source, code: 'element-dropped', element: 'picture', count: pictures }];
  return { value, messages };
}

/** Blocks at the start of an article among which its own title stands. */
const OPENING = 6;

/** Title and date of publication, where the article does not repeat them. */
function headBlocks({ title, dates }: Article, blocks: readonly Block[]): readonly (Heading | Paragraph)[] {
  const opening = blocks.slice(0, OPENING).map((block) => (block.kind === 'table' ? '' : block.text));
  const repeated = title === undefined || opening.join('').includes(title);
  const place = { block: 0 };
  return [
    ...(repeated ? [] : [{ kind: 'heading' as const, level: 1, text: title, place }]),
    ...dates
      .filter((date) => !opening.includes(date))
      .map((text) => ({ kind: 'paragraph' as const, text, place })),
  ];
}
