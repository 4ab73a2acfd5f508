import type { Draft, Node, Sentence } from './draft.js';

/** All drafts that are smaller by one thing, the largest things first: chapters, paragraphs and tables, sentences, items. */
export function* smaller(draft: Draft): Generator<Draft> {
  const steps = [withoutNodes, withoutSentences, withoutItems] as const;
  for (const step of steps) for (const nodes of step(draft.nodes)) yield { ...draft, nodes };
}

const without = <T>(list: readonly T[], at: number): T[] => [...list.slice(0, at), ...list.slice(at + 1)];
const replaced = <T>(list: readonly T[], at: number, one: T): T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at + 1),
];

/** The title, which is the first node, stays, and so does the last node below a heading. */
function* withoutNodes(nodes: readonly Node[], depth = 0): Generator<readonly Node[]> {
  if (depth === 0 || nodes.length > 1)
    for (let at = depth === 0 ? 1 : 0; at < nodes.length; at += 1) yield without(nodes, at);
  for (const [at, node] of nodes.entries())
    if (node.kind === 'chapter')
      for (const below of withoutNodes(node.nodes, depth + 1))
        yield replaced(nodes, at, { ...node, nodes: below });
}

type Paragraph = Extract<Node, { kind: 'paragraph' }>;

function* inParagraphs(
  nodes: readonly Node[],
  change: (sentences: readonly Sentence[]) => Iterable<readonly Sentence[]>,
): Generator<readonly Node[]> {
  for (const [at, node] of nodes.entries()) {
    if (node.kind === 'chapter')
      for (const below of inParagraphs(node.nodes, change))
        yield replaced(nodes, at, { ...node, nodes: below });
    if (node.kind === 'paragraph')
      for (const sentences of change(node.sentences))
        yield replaced<Node>(nodes, at, { ...node, sentences } satisfies Paragraph);
  }
}

const withoutSentences = (nodes: readonly Node[]): Iterable<readonly Node[]> =>
  inParagraphs(nodes, (sentences) =>
    sentences.length < 2 ? [] : sentences.map((_, at) => without(sentences, at)),
  );

const withoutItems = (nodes: readonly Node[]): Iterable<readonly Node[]> =>
  inParagraphs(nodes, (sentences) =>
    sentences.flatMap((sentence, at) => {
      const { items = [] } = sentence;
      return items.length < 2
        ? []
        : items.map((_, item) => replaced(sentences, at, { ...sentence, items: without(items, item) }));
    }),
  );

/**
 * The smallest draft that still fails: whatever can be dropped is dropped, as long as it fails.
 *
 * @param most Trials at most; each prints and reads a report.
 */
export async function shrink(
  draft: Draft,
  fails: (draft: Draft) => Promise<boolean>,
  most = 400,
): Promise<Draft> {
  let trials = 0;
  let smallest = draft;
  for (let found = true; found && trials < most;) {
    found = false;
    for (const candidate of smaller(smallest)) {
      trials += 1;
      if (trials > most) break;
      if (!(await fails(candidate))) continue;
      smallest = candidate;
      found = true;
      break;
    }
  }
  return smallest;
}
