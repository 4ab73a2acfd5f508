import { childNamed, childrenNamed, integerOf, toggleOf, valueOf, type Element } from './markup.js';
import { writeCounter } from './number-formats.js';
import type { ListPlace, Styles } from './styles.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1部分`: `%n` stands for the counter of level n (from 1). */
  readonly text: string;
  readonly style: string | undefined;
  /** Level (from 1) that restarts this one; 0 never, absent: any outer one. */
  readonly restart: number | undefined;
  readonly legal: boolean;
}

interface List {
  /** Lists on the same definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Automatic numbers, which Word counts anew each time it shows the document. */
export interface Numbering {
  /**
   * Count a paragraph, in document order.
   * @returns its number as printed; `undefined` where it has none (bullets too) or its format is not known.
   */
  readonly next: (place: ListPlace, style: string | undefined) => string | undefined;
}

const LEVELS = 9;

/** Read `numbering.xml`; counting starts with the document. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const opened = new Set<string>();
  return {
    next({ list: id, level }, style) {
      const list = id === undefined ? undefined : lists.get(id);
      if (list === undefined || id === undefined) return undefined;
      const at = level ?? levelOfStyle(list, style) ?? 0;
      const counted = counters.get(list.definition) ?? Array.from({ length: LEVELS }, () => undefined);
      counters.set(list.definition, counted);
      const override = opened.has(`${id} ${at}`) ? undefined : list.startOverrides.get(at);
      opened.add(`${id} ${at}`);
      count(counted, at, list, override);
      return write(counted, at, list);
    },
  };
}

const levelOfStyle = (list: List, style: string | undefined): number | undefined =>
  style === undefined ? undefined : [...list.levels].find(([, level]) => level.style === style)?.[0];

function count(counted: (number | undefined)[], at: number, list: List, override: number | undefined): void {
  const current = counted[at];
  counted[at] = override ?? (current === undefined ? startOf(list, at) : current + 1);
  for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
    const restart = list.levels.get(deeper)?.restart;
    if (restart === undefined || (restart > 0 && at + 1 <= restart)) counted[deeper] = undefined;
  }
}

const startOf = (list: List, at: number): number =>
  list.startOverrides.get(at) ?? list.levels.get(at)?.start ?? 1;

function write(counted: readonly (number | undefined)[], at: number, list: List): string | undefined {
  const level = list.levels.get(at);
  if (level === undefined || level.format === 'bullet') return undefined;
  let known = true;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const outer = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (list.levels.get(outer)?.format ?? 'decimal');
    const written = writeCounter(counted[outer] ?? startOf(list, outer), format);
    known &&= written !== undefined;
    return written ?? '';
  });
  return known && text.trim() !== '' ? text.trim() : undefined;
}

function readLists(root: Element | undefined, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenNamed(root, 'w:abstractNum').map((element) => [
      element.attribs['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const numbers = new Map(
    childrenNamed(root, 'w:num').map((element) => [element.attribs['w:numId'] ?? '', element]),
  );
  const lists = new Map<string, List>();
  for (const [id, element] of numbers) {
    const definition = definitionOf(element, definitions, numbers, styles);
    if (id === '0' || definition === undefined) continue;
    const levels = new Map(childrenNamed(definition, 'w:lvl').map(readLevel));
    const startOverrides = new Map<number, number>();
    for (const override of childrenNamed(element, 'w:lvlOverride')) {
      const at = levelIndex(override);
      const start = integerOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(at, start);
      const own = childNamed(override, 'w:lvl');
      if (own !== undefined) levels.set(at, readLevel(own)[1]);
    }
    lists.set(id, { definition: definition.attribs['w:abstractNumId'] ?? '', levels, startOverrides });
  }
  return lists;
}

/** A definition may point to a numbering style, and that to another list. */
function definitionOf(
  number: Element,
  definitions: ReadonlyMap<string, Element>,
  numbers: ReadonlyMap<string, Element>,
  styles: Styles,
): Element | undefined {
  const definition = definitions.get(valueOf(number, 'w:abstractNumId') ?? '');
  const style = valueOf(definition, 'w:numStyleLink');
  if (style === undefined) return definition;
  const linked = numbers.get(styles.listOf(style) ?? '');
  return definitions.get(valueOf(linked, 'w:abstractNumId') ?? '') ?? definition;
}

function readLevel(element: Element): readonly [number, Level] {
  return [
    levelIndex(element),
    {
      start: integerOf(element, 'w:start') ?? 0,
      format: valueOf(element, 'w:numFmt') ?? 'decimal',
      text: valueOf(element, 'w:lvlText') ?? '',
      style: valueOf(element, 'w:pStyle'),
      restart: integerOf(element, 'w:lvlRestart'),
      legal: toggleOf(element, 'w:isLgl') ?? false,
    },
  ];
}

const levelIndex = (element: Element): number =>
  Math.min(LEVELS - 1, Math.max(0, Number(element.attribs['w:ilvl'] ?? 0) || 0));
