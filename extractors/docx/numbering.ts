import { listCounter, type ListLevel, type NumberedList } from '../list-numbers.js';
import { childNamed, childrenNamed, integerOf, toggleOf, valueOf, type Element } from './markup.js';
import type { ListPlace, Styles } from './styles.js';

interface Level extends ListLevel {
  /** Paragraphs of this style stand on this level. */
  readonly style?: string;
}

interface List extends NumberedList {
  readonly levels: readonly (Level | undefined)[];
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
  const count = listCounter();
  return {
    next({ list: id, level }, style) {
      const list = id === undefined ? undefined : lists.get(id);
      return list === undefined ? undefined : count(list, level ?? levelOfStyle(list, style));
    },
  };
}

const levelOfStyle = (list: List, style: string | undefined): number =>
  style === undefined
    ? 0
    : Math.max(
        0,
        list.levels.findIndex((level) => level?.style === style),
      );

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
    const levels: (Level | undefined)[] = [];
    for (const level of childrenNamed(definition, 'w:lvl')) levels[levelIndex(level)] = readLevel(level);
    const startOverrides = new Map<number, number>();
    for (const override of childrenNamed(element, 'w:lvlOverride')) {
      const at = levelIndex(override);
      const start = integerOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(at, start);
      const own = childNamed(override, 'w:lvl');
      if (own !== undefined) levels[at] = readLevel(own);
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

function readLevel(element: Element): Level {
  const style = valueOf(element, 'w:pStyle');
  const restart = integerOf(element, 'w:lvlRestart');
  return {
    start: integerOf(element, 'w:start') ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    legal: toggleOf(element, 'w:isLgl') ?? false,
    ...(style === undefined ? {} : { style }),
    ...(restart === undefined ? {} : { restart }),
  };
}

const levelIndex = (element: Element): number =>
  Math.min(LEVELS - 1, Math.max(0, Number(element.attribs['w:ilvl'] ?? 0) || 0));
