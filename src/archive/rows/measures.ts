import { z } from 'zod';
import { record } from '../../model/report.js';

/** What a number of the record counts: 万元, percent, or things. */
export type Measure = '万元' | '%' | null;

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const known = new Map<string, Measure>();
const schema = z.toJSONSchema(record) as Node;

/** The measure of a field by its pattern (`/finalAccounts/revenue/items/…/amount`), as the record's schema states it. */
export function measureOf(pattern: string): Measure {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const node = pattern.split('/').slice(1).reduce<Node | undefined>(below, schema);
  const measure = node?.description === '万元' || node?.description === '%' ? node.description : null;
  known.set(pattern, measure);
  return measure;
}

/** Whether the record's schema has a field of this pattern. */
export const isField = (pattern: string): boolean =>
  pattern !== '' && pattern.split('/').slice(1).reduce<Node | undefined>(below, schema) !== undefined;

function below(node: Node | undefined, token: string): Node | undefined {
  if (node === undefined) return undefined;
  if (token === '*' && node.items !== undefined) return node.items;
  const own = node.properties?.[token];
  if (own !== undefined) return own;
  return node.anyOf?.map((choice) => below(choice, token)).find((found) => found !== undefined);
}
