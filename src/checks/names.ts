import { withoutWordAtEnd } from '../text/endings.js';
import { halfWidth } from '../text/numerals.js';

/** Names of classes and rows as they are compared: without brackets of kind, quotes, numbers and a closing 支出. */
export const plainName = (name: string): string =>
  withoutWordAtEnd(
    halfWidth(name)
      .replace(/\([类款项]\)/g, '')
      .replace(/[\s“”"'·:,、]/g, ''),
    '支出',
  );

/** Keys under which the entries of the record's lists carry their names. */
export const NAMING = ['source', 'kind', 'class', 'type', 'content', 'name'] as const;

export function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const key of NAMING) {
    const name = (entry as Readonly<Record<string, unknown>>)[key];
    if (typeof name === 'string') return name;
  }
  return undefined;
}
