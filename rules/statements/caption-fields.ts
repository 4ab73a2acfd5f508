import { stretchOf } from '../../src/model/document.js';
import { inferred, printed, type Field, type FieldTree } from '../../src/model/field.js';
import { saysNothing, type Print } from './captions.js';
import type { Located } from './locate.js';

type Tree = Readonly<Record<string, FieldTree | undefined>>;

export function titleTree({ title, print, captions }: Located, id: string): Tree {
  const place = stretchOf(print.place, title.start, title.end);
  const raw = print.text.slice(title.start, title.end);
  const named = print.place.end === 0;
  const coded = captions.find(({ code }) => code !== undefined);
  return {
    id: named ? inferred('choice', id, '工作表名') : inferred('choice', id, '表名', raw, place),
    title: named ? inferred('text', raw, '工作表名') : printed('text', raw, raw, place),
    ...(coded?.code ? { printedCode: codeTree(coded.print, coded.code) } : {}),
  };
}

function codeTree({ text, place }: Print, [start, end]: readonly [number, number]): Field {
  const raw = text.slice(start, end);
  return printed('text', raw.replace(/\s/g, ''), raw, stretchOf(place, start, end));
}

/** The printed explanation of an empty table; other notes are remarks on how it was filled. */
export function noteTree(notes: readonly Print[]): Tree {
  const note = notes.find(({ text }) => saysNothing(text));
  return note ? { note: printed('text', note.text, note.text, note.place) } : {};
}

export const bare = ({ notes }: Located): Tree => ({
  state: inferred(
    'choice',
    notes.length > 0 ? 'empty' : 'listed',
    notes.length > 0 ? '以文字说明无数据' : '只列表名',
  ),
  columns: [],
  rows: [],
});
