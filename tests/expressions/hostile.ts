import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { samplerOf, type Sampler } from './sampler.js';

/** A text that gets longer by its middle. */
export interface Hostile {
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

/** The text at about a size. */
export const written = ({ before, again, after }: Hostile, size: number): string =>
  before + again.repeat(Math.ceil(size / again.length)) + after;

/** What reports are made of, over and over. */
const EVERYDAY = ['支出', '一', '1', '1.', '1,', ' ', '\n', '、', '，', '（', '…', 'a', '<'];
/** In no class of characters that says what it wants. */
const STRANGE = '\uFFFE';
/** A repetition of so many is taken for one without end. */
const ENDLESS = 200;
/** How many ways to write the whole are tried. */
const WHOLES = 4;

/**
 * Texts that keep an expression busy and then fail it: every repetition in it repeated, alone and behind what must stand
 * before it; what stands before it repeated; the whole repeated, with and without its last character; everyday texts.
 */
export function hostileTo(source: string, flags: string): readonly Hostile[] {
  const parsed = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const sampler = samplerOf(parsed, flags);
  const texts = new Map<string, Hostile>();
  const add = (before: string, again: string, after: string): void => {
    if (again !== '') texts.set(JSON.stringify([before, again, after]), { before, again, after });
  };
  for (const again of EVERYDAY) add('', again, STRANGE);
  for (const { elements } of parsed.alternatives.slice(0, WHOLES)) {
    const whole = sampler.elements(elements);
    add('', whole, STRANGE);
    add('', whole.slice(0, -1), STRANGE);
  }
  for (const repetition of repetitions(parsed)) {
    const before = precedents(repetition, sampler);
    for (const again of sampler.several(repetition.element)) {
      for (const after of [STRANGE, sampler.outside(repetition.element)]) {
        add('', again, after);
        add(before, again, after);
      }
      add('', before + again, STRANGE);
    }
    add('', before, STRANGE);
    add('', before, '');
  }
  return [...texts.values()];
}

/** The repetitions without end, inner ones too. */
function repetitions(node: AST.Node): readonly AST.Quantifier[] {
  if (node.type === 'Quantifier')
    return [...(node.max >= ENDLESS ? [node] : []), ...repetitions(node.element)];
  if ('alternatives' in node && node.type !== 'ClassStringDisjunction')
    return node.alternatives.flatMap((alternative) =>
      'elements' in alternative ? alternative.elements.flatMap(repetitions) : [],
    );
  return [];
}

/** A way to write what must stand before a part. */
function precedents(node: AST.Node, sampler: Sampler): string {
  const { parent } = node;
  if (parent === null) return '';
  if (parent.type !== 'Alternative') return precedents(parent, sampler);
  const at = parent.elements.indexOf(node as AST.Element);
  return precedents(parent, sampler) + sampler.elements(parent.elements.slice(0, at));
}
