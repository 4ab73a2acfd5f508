import mammoth from 'mammoth';
import { storeZip } from '../zip-guard.js';
import type { Amended } from './amend.js';

/** Mammoth's document tree, as far as it is read here. */
export type TreeNode =
  | { readonly type: 'table'; readonly children: readonly TreeNode[] }
  | { readonly type: 'paragraph' | 'run' | 'tableRow'; readonly children: readonly TreeNode[] }
  | {
      readonly type: 'tableCell';
      readonly children: readonly TreeNode[];
      readonly colSpan: number;
      readonly rowSpan: number;
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'break' }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | NoteReference;

export interface NoteReference {
  readonly type: 'noteReference';
  readonly noteType: 'footnote' | 'endnote';
  readonly noteId: string;
}

export interface Tree {
  readonly children: readonly TreeNode[];
  readonly notes: {
    readonly resolve: (reference: NoteReference) => { readonly body: readonly TreeNode[] } | null;
  };
}

export interface Reading {
  readonly tree: Tree;
  /** What mammoth could not read. */
  readonly warnings: readonly string[];
}

/** Let mammoth read the amended parts; its tree is taken before it would become HTML. */
export async function readTree({ document, footnotes, endnotes }: Amended): Promise<Reading> {
  const encoder = new TextEncoder();
  const buffer = storeZip([
    ['word/document.xml', encoder.encode(document)],
    ['word/footnotes.xml', encoder.encode(footnotes)],
    ['word/endnotes.xml', encoder.encode(endnotes)],
  ]);
  let tree: Tree = { children: [], notes: { resolve: () => null } };
  const { messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(buffer) },
    {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      transformDocument(read: Tree) {
        tree = read;
        return { ...read, children: [] };
      },
    },
  );
  return { tree, warnings: messages.map(({ message }) => message) };
}
