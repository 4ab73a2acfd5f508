import type { Chance } from '../chance.js';
import type { Node, Said, Says, Sentence } from '../draft.js';

type Change = (text: string) => string;

const FULL = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const each =
  (signs: RegExp, by: (sign: string) => string): Change =>
  (text) =>
    text.replace(signs, by);

/** Signs typed in another width; the record keeps texts as they are printed. */
const WIDTHS: readonly Change[] = [
  each(/，/g, () => ','),
  each(/：/g, () => ':'),
  each(/[（]/g, () => '('),
  each(/[）]/g, () => ')'),
  each(/；/g, () => ';'),
  each(/\d/g, FULL),
  each(/%/g, () => '％'),
];
/** White space of the layout, which no text of the record has. */
const SPACES: readonly Change[] = [
  each(/(?<=[一-鿿])(?=\d)|(?<=[\d%])(?=[一-鿿])/g, () => ' '),
  each(/(?<=[一-鿿])(?=\d)|(?<=[\d%])(?=[一-鿿])/g, () => '\u00a0'),
  each(/(?<=[。；])(?=[一-鿿])/g, () => ' '),
];
/** Words typed twice. */
const DOUBLED: readonly Change[] = [
  each(/主要原因(?=是|：)/g, () => '主要原因原因'),
  each(/(?<=[一-鿿])支出(?=\d)/g, () => '支出支出'),
];

/** Some paragraphs of the narrative, typed otherwise throughout. */
export function withTyping(chance: Chance, nodes: readonly Node[]): readonly Node[] {
  const [kind, changes] = chance.pick([
    ['widths', WIDTHS],
    ['widths', WIDTHS],
    ['spaces', SPACES],
    ['doubled', DOUBLED],
  ] as const);
  const change = chance.pick(changes);
  const retyped = (sentence: Sentence): Sentence => ({
    ...said(sentence, change, kind === 'widths'),
    ...(sentence.items ? { items: sentence.items.map((item) => said(item, change, kind === 'widths')) } : {}),
    ...(sentence.between === undefined ? {} : { between: change(sentence.between) }),
    ...(sentence.close === undefined ? {} : { close: change(sentence.close) }),
  });
  const all = (list: readonly Node[]): readonly Node[] =>
    list.map((node) => {
      if (node.kind === 'chapter') return { ...node, nodes: all(node.nodes) };
      return node.kind === 'paragraph' && node.sentences.some(saysSomething) && chance.yes(0.3)
        ? { ...node, sentences: node.sentences.map(retyped) }
        : node;
    });
  return all(nodes);
}

const saysSomething = ({ says, items }: Sentence): boolean => says !== undefined || items !== undefined;

const said = <T extends Said>(one: T, change: Change, inRecord: boolean): T => ({
  ...one,
  text: change(one.text),
  ...(one.says !== undefined && inRecord ? { says: texts(one.says, change) } : {}),
  ...(one.also !== undefined && inRecord ? { also: texts(one.also, change) } : {}),
});

/** The texts of the record as the print has them; the record's own words (`initial`, a date, a code) stay. */
function texts<T extends Says>(says: T, change: Change): T {
  if (typeof says === 'string') return (/[一-鿿]/.test(says) ? change(says) : says) as T;
  if (typeof says !== 'object' || says === null) return says;
  if (Array.isArray(says)) return says.map((one: Says) => texts(one, change)) as unknown as T;
  return Object.fromEntries(
    Object.entries(says).map(([key, value]) => [key, value === undefined ? value : texts(value, change)]),
  ) as T;
}
