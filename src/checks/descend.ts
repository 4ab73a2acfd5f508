import { append } from '../model/lists.js';
import type { Figure, Lack } from './figures.js';
import { writeToken } from '../model/pointer.js';
import { nameOf, plainName } from './names.js';
import type { Step } from './paths.js';

/** A thing of the record and where it stands. */
export interface Node {
  readonly pointer: string;
  readonly value: unknown;
  /** What number it is, or why it is none; set when it is first asked for. */
  figure?: Figure | Lack;
  /** The cells of a table's row, by column. */
  readonly cell?: (column: string) => Node | undefined;
}

/** The things below some others; a thing that is not there is none. */
export function descend(from: readonly Node[], steps: readonly Step[]): readonly Node[] {
  let nodes = from;
  for (const step of steps) {
    const next: Node[] = [];
    for (const node of nodes) {
      if (step.kind !== 'key') append(next, entries(node, step));
      else {
        const found = child(node, step.key);
        if (found !== undefined) next.push(found);
      }
    }
    if (next.length === 0) return next;
    nodes = next;
  }
  return nodes;
}

/** What a thing has under a key. */
export function child({ pointer, value }: Node, key: string): Node | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const held = (value as Readonly<Record<string, unknown>>)[key];
  return held === undefined ? undefined : { pointer: `${pointer}/${writeToken(key)}`, value: held };
}

function entries({ pointer, value }: Node, step: Exclude<Step, { kind: 'key' }>): readonly Node[] {
  if (!Array.isArray(value)) return [];
  const chosen: Node[] = [];
  value.forEach((entry: unknown, at) => {
    if (isAsked(entry, step)) chosen.push({ pointer: `${pointer}/${at}`, value: entry });
  });
  return step.kind === 'named' ? chosen.slice(0, 1) : chosen;
}

function isAsked(entry: unknown, step: Exclude<Step, { kind: 'key' }>): boolean {
  if (step.kind === 'named') return plainName(nameOf(entry) ?? '') === step.name;
  return (
    step.without === undefined ||
    typeof entry !== 'object' ||
    entry === null ||
    !Object.hasOwn(entry, step.without)
  );
}
