import type { Chance } from '../chance.js';
import type { Node, Said, Says, Sentence } from '../draft.js';

/** What is done to one printed figure; its value is then read with a word of doubt, or not at all. */
interface Damage {
  readonly figure: RegExp;
  readonly by: (found: string) => string;
}

const AMOUNT = /\d[\d,]{0,15}\.\d{2}(?=万元)/g;
const DAMAGES: readonly Damage[] = [
  { figure: /\d[\d,]{0,15}\.\d{2}万元(?=[，。；、])/g, by: (found) => found.replace('万元', '') },
  { figure: /\d[\d,]{0,15}\.\d{2}万元(?=[，。；、])/g, by: (found) => found.replace('元', '') },
  { figure: /\d{1,6}\.\d{2}%/g, by: (found) => found.replace('%', '') },
  { figure: AMOUNT, by: () => 'XX' },
  { figure: AMOUNT, by: () => '' },
];

/** One figure of the accounts without its unit or its digits; the program must tell it on the chapter. */
export function withLostFigure(chance: Chance, nodes: readonly Node[]): readonly Node[] {
  const places = sentencesOf(nodes);
  for (let trial = 0; trial < 12 && places.length > 0; trial += 1) {
    const chosen = chance.pick(places);
    const damaged = damage(chance, chosen);
    if (damaged !== undefined) return replaced(nodes, chosen, damaged);
  }
  return nodes;
}

const sentencesOf = (nodes: readonly Node[]): readonly Sentence[] =>
  nodes.flatMap((node) =>
    node.kind === 'chapter' ? sentencesOf(node.nodes) : node.kind === 'paragraph' ? node.sentences : [],
  );

function replaced(nodes: readonly Node[], old: Sentence, made: Sentence): readonly Node[] {
  return nodes.map((node) => {
    if (node.kind === 'chapter') return { ...node, nodes: replaced(node.nodes, old, made) };
    if (node.kind !== 'paragraph' || !node.sentences.includes(old)) return node;
    return { ...node, sentences: node.sentences.map((one) => (one === old ? made : one)) };
  });
}

/** `undefined` where the sentence has no such figure, or the figure more than one value. */
function damage(chance: Chance, sentence: Sentence): Said | undefined {
  const { figure, by } = chance.pick(DAMAGES);
  const found = [...sentence.text.matchAll(figure)];
  if (found.length === 0 || sentence.says === undefined) return undefined;
  const { index, 0: words } = chance.pick(found);
  const value = Number(words.replace(/[^\d.]/g, ''));
  const lost = leaves(sentence.says).filter(([, leaf]) => Math.abs(leaf) === value);
  const [only, ...more] = lost;
  if (only === undefined || more.length > 0 || !only[0].startsWith('/finalAccounts/')) return undefined;
  const [pointer] = only;
  return {
    ...sentence,
    text: `${sentence.text.slice(0, index)}${by(words)}${sentence.text.slice(index + words.length)}`,
    tells: [pointer.split('/').slice(0, 3).join('/')],
    doubts: [pointer, ...besides(pointer)],
  };
}

/** A change without its amount may be a template's words: its rate and its base are as doubtful. */
function besides(pointer: string): readonly string[] {
  const chapter = /^(.*)\/(?:change|revenueChange|expenditureChange)$/.exec(pointer)?.[1];
  return chapter === undefined ? [] : [`${pointer}Rate`, `${chapter}/previousYear`];
}

/** The numbers that a sentence says, by pointer; entries of lists as `*`. */
function leaves(
  says: Says | undefined,
  pointer = '',
): readonly (readonly [pointer: string, value: number])[] {
  if (typeof says === 'number') return [[pointer, says]];
  if (typeof says !== 'object' || says === null) return [];
  if (Array.isArray(says)) return says.flatMap((one: Says) => leaves(one, `${pointer}/*`));
  return Object.entries(says).flatMap(([key, value]) => leaves(value, `${pointer}/${key}`));
}
