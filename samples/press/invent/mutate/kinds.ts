import type { Cell, Part } from '../../report.js';
import type { Chance } from '../chance.js';

/** Damage done to the parts of a report; `undefined` where there is nothing to damage in this way. */
export type Mutation = (parts: readonly Part[], chance: Chance) => readonly Part[] | undefined;

type Of<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** Changes one part of a kind that can be changed; a change may give several parts, or none. */
const one =
  <Kind extends Part['kind']>(
    kind: Kind,
    change: (part: Of<Kind>, chance: Chance) => readonly Part[] | undefined,
  ): Mutation =>
  (parts, chance) => {
    const places = parts.flatMap((part, at) => (part.kind === kind && at > 0 ? [at] : []));
    for (let trial = 0; trial < 20 && places.length > 0; trial += 1) {
      const at = chance.pick(places);
      const changed = change(parts[at] as Of<Kind>, chance);
      if (changed !== undefined) return [...parts.slice(0, at), ...changed, ...parts.slice(at + 1)];
    }
    return undefined;
  };

const inText = (
  kind: 'heading' | 'paragraph',
  change: (text: string, chance: Chance) => string | undefined,
): Mutation =>
  one(kind, (part, chance) => {
    const text = change(part.text, chance);
    return text === undefined || text === part.text ? undefined : [{ ...part, text }];
  });

/** Replaces one of the places where a pattern matches. */
function replaceOne(
  text: string,
  pattern: RegExp,
  chance: Chance,
  by: (found: string) => string,
): string | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const { index, 0: words } = chance.pick(found);
  return `${text.slice(0, index)}${by(words)}${text.slice(index + words.length)}`;
}

const FIGURE = /\d[\d,]{0,15}\.\d{2}/g;
const sentencesOf = (text: string): string[] => text.match(/[^。]{1,400}。|[^。]{1,400}$/g) ?? [];

const swapped = (text: string, chance: Chance): string | undefined => {
  if (text.length < 4) return undefined;
  const at = chance.whole(0, text.length - 2);
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
};

const inRows = (
  change: (rows: readonly (readonly Cell[])[], chance: Chance) => readonly (readonly Cell[])[] | undefined,
): Mutation =>
  one('table', (part, chance) => {
    const rows = change(part.rows, chance);
    return rows && [{ ...part, rows }];
  });

const inCell = (pick: RegExp, change: (text: string, chance: Chance) => string | undefined): Mutation =>
  inRows((rows, chance) => {
    const cells = rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (pick.test(cell.text) ? [[r, c] as const] : [])),
    );
    if (cells.length === 0) return undefined;
    const [r, c] = chance.pick(cells);
    const text = change(rows[r]?.[c]?.text ?? '', chance);
    return text === undefined
      ? undefined
      : rows.map((row, at) => (at === r ? row.map((cell, k) => (k === c ? { ...cell, text } : cell)) : row));
  });

const AMOUNT_CELL = /^\d[\d,]*\.\d{2}$/;
const plain = (row: readonly Cell[] | undefined): boolean =>
  row !== undefined && row.every(({ rowSpan = 1, columnSpan = 1 }) => rowSpan === 1 && columnSpan === 1);

/** A row that no merged cell touches; a merged one cannot be taken out of a table alone. */
const oneRow = (change: (row: readonly Cell[]) => readonly (readonly Cell[])[]): Mutation =>
  inRows((rows, chance) => {
    const widest = Math.max(...rows.map((row) => row.length));
    const places = rows.flatMap((row, at) => (plain(row) && row.length === widest && at > 3 ? [at] : []));
    if (places.length === 0) return undefined;
    const at = chance.pick(places);
    return [...rows.slice(0, at), ...change(rows[at] ?? []), ...rows.slice(at + 1)];
  });

const adjacent =
  (swap: (a: Part, b: Part) => boolean): Mutation =>
  (parts, chance) => {
    const places = parts.flatMap((part, at) => {
      const next = parts[at + 1];
      return at > 0 && next !== undefined && swap(part, next) ? [at] : [];
    });
    if (places.length === 0) return undefined;
    const at = chance.pick(places);
    const [a, b] = [parts[at], parts[at + 1]];
    return a && b && [...parts.slice(0, at), b, a, ...parts.slice(at + 2)];
  };

export const mutations: Readonly<Record<string, Mutation>> = {
  'heading misspelt': inText('heading', swapped),
  'heading loses a sign': inText('heading', (text, chance) => replaceOne(text, /./g, chance, () => '')),
  'heading dropped': one('heading', () => []),
  'heading doubled': one('heading', (part) => [part, part]),
  'heading numbered wrongly': one('heading', (part, chance) =>
    part.number === undefined || part.number === '' || part.level === 1
      ? undefined
      : [
          {
            ...part,
            number: part.number.replace(/[一二三四五六七八九十]+/, chance.pick(['一', '五', '九'])),
          },
        ],
  ),
  'heading without number': one('heading', ({ number, ...part }) =>
    number === undefined || number === '' ? undefined : [part],
  ),
  'heading as prose': one('heading', (part) =>
    part.level === 1 ? undefined : [{ kind: 'paragraph', text: `${part.number ?? ''}${part.text}` }],
  ),
  'unit dropped': inText('paragraph', (text, chance) =>
    replaceOne(text, /万?元(?=[，。；、])/g, chance, () => ''),
  ),
  'unit shortened': inText('paragraph', (text, chance) =>
    replaceOne(text, /万元(?=[，。；])/g, chance, () => '万'),
  ),
  'percent sign dropped': inText('paragraph', (text, chance) => replaceOne(text, /%/g, chance, () => '')),
  'digit made X': inText('paragraph', (text, chance) =>
    replaceOne(text, FIGURE, chance, (found) => found.replace(/\d(?=\d?\.)/, 'X')),
  ),
  'figure made XX': inText('paragraph', (text, chance) => replaceOne(text, FIGURE, chance, () => 'XX')),
  'figure dropped': inText('paragraph', (text, chance) => replaceOne(text, FIGURE, chance, () => '')),
  'figure in full width': inText('paragraph', (text, chance) =>
    replaceOne(text, FIGURE, chance, (found) =>
      found.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  ),
  'point doubled': inText('paragraph', (text, chance) =>
    replaceOne(text, FIGURE, chance, (found) => found.replace('.', '..')),
  ),
  'space inside a figure': inText('paragraph', (text, chance) =>
    replaceOne(text, /\d{2,8}\.\d{2}/g, chance, (found) => `${found.slice(0, 1)} ${found.slice(1)}`),
  ),
  'comma dropped': inText('paragraph', (text, chance) => replaceOne(text, /，/g, chance, () => '')),
  'full stop made a comma': inText('paragraph', (text, chance) =>
    replaceOne(text, /。(?=.)/g, chance, () => '，'),
  ),
  'bracket dropped': inText('paragraph', (text, chance) => replaceOne(text, /[（）()]/g, chance, () => '')),
  'word doubled': inText('paragraph', (text, chance) =>
    replaceOne(text, /支出|收入|预算|决算|原因/g, chance, (found) => `${found}${found}`),
  ),
  'sentences reordered': inText('paragraph', (text, chance) => {
    const sentences = sentencesOf(text);
    if (sentences.length < 2 || sentences.some((sentence) => !sentence.endsWith('。'))) return undefined;
    const at = chance.whole(0, sentences.length - 2);
    const [a = '', b = ''] = sentences.slice(at, at + 2);
    return [...sentences.slice(0, at), b, a, ...sentences.slice(at + 2)].join('');
  }),
  'sentence dropped': inText('paragraph', (text, chance) => {
    const sentences = sentencesOf(text);
    if (sentences.length < 2) return undefined;
    const at = chance.whole(0, sentences.length - 1);
    return sentences.filter((_, other) => other !== at).join('');
  }),
  'paragraph doubled': one('paragraph', (part) => [part, part]),
  'paragraph dropped': one('paragraph', () => []),
  'paragraph cut in two': one('paragraph', (part) => {
    const sentences = sentencesOf(part.text);
    return sentences.length < 2 ? undefined : sentences.map((text): Part => ({ ...part, text }));
  }),
  'paragraphs swapped': adjacent((a, b) => a.kind === 'paragraph' && b.kind === 'paragraph'),
  'heading below its paragraph': adjacent((a, b) => a.kind === 'heading' && b.kind === 'paragraph'),
  'paragraphs run together': (parts, chance) => {
    const places = parts.flatMap((part, at) =>
      at > 0 && part.kind === 'paragraph' && parts[at + 1]?.kind === 'paragraph' && part.align === undefined
        ? [at]
        : [],
    );
    if (places.length === 0) return undefined;
    const at = chance.pick(places);
    const [a, b] = [parts[at], parts[at + 1]];
    if (a?.kind !== 'paragraph' || b?.kind !== 'paragraph') return undefined;
    return [...parts.slice(0, at), { ...a, text: `${a.text}${b.text}` }, ...parts.slice(at + 2)];
  },
  'cell emptied': inCell(AMOUNT_CELL, () => ''),
  'cell with X': inCell(AMOUNT_CELL, (text) => text.replace(/\d/, 'X')),
  'cell with a dash': inCell(AMOUNT_CELL, () => '—'),
  'name of a row emptied': inCell(/^[\u4E00-\u9FFF]{2,}支出$/, () => ''),
  'cell of words misspelt': inCell(/^[\u4E00-\u9FFF（）]{4,}$/, swapped),
  'header of a column emptied': inCell(
    /^(?:合计|小计|基本支出|项目支出|决算数|预算数|本年收入|执行率|得分|分值)$/,
    () => '',
  ),
  'row dropped': oneRow(() => []),
  'row doubled': oneRow((row) => [row, row]),
  'row without its last cell': oneRow((row) => [row.slice(0, -1)]),
  'first row dropped': inRows((rows) =>
    (rows[0] ?? []).some(({ rowSpan = 1 }) => rowSpan > 1) ? undefined : rows.slice(1),
  ),
};
