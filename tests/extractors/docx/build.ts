import { strToU8, zipSync } from 'fflate';
import type { Block } from '../../../src/model/document.js';
import type { Message } from '../../../src/model/message.js';
import { docx } from '../../../extractors/docx/index.js';

const ROOT =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** Parts beside the body, each the children of its root. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** The members of a small Word document around a body. */
export function members(body: string, parts: OtherParts = {}): Record<string, Uint8Array> {
  const entries = Object.entries(parts).map(([name, content]) => [
    `word/${name}.xml`,
    `<w:${name} ${ROOT}>${content}</w:${name}>`,
  ]);
  const texts = [
    ['word/document.xml', `<?xml version="1.0"?><w:document ${ROOT}><w:body>${body}</w:body></w:document>`],
    ...entries,
  ];
  return Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text ?? '')]));
}

export const build = (body: string, parts: OtherParts = {}): Uint8Array => zipSync(members(body, parts));

export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;

export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The document that a body becomes. */
export async function read(
  body: string,
  parts: OtherParts = {},
): Promise<{ blocks: readonly Block[]; messages: readonly Message[] }> {
  const { value, messages } = await docx.extract({ name: 'a.docx', bytes: build(body, parts) });
  return { blocks: value.blocks, messages };
}

/** A body's texts: of a paragraph its number, `|` and its text, of a table its rows. */
export async function texts(body: string, parts: OtherParts = {}): Promise<unknown[]> {
  return (await read(body, parts)).blocks.map((block) => {
    if (block.kind === 'table') return block.rows;
    return block.number === undefined ? block.text : `${block.number}|${block.text}`;
  });
}
