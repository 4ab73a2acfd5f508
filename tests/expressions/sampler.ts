import type { AST } from '@eslint-community/regexpp';

/** Characters that classes are asked for, the plain ones first. */
const ASKED = [...'一中万元年1１.a，。、：:；;,（()）[【〔“"《 \n\t　…·-—－%％<>=/|+*&_Z\r', '\uFFFE'];
/** How many different ones are tried in one place. */
const TRIED = 3;

type Single = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

export interface Sampler {
  /** One way to write the elements, one behind the other. */
  readonly elements: (elements: readonly AST.Element[]) => string;
  /** Different ways to write an element. */
  readonly several: (element: AST.Element) => readonly string[];
  /** A character that the element does not take. */
  readonly outside: (element: AST.Element) => string;
}

/** Writes texts that parts of an expression match. */
export function samplerOf(pattern: AST.Pattern, flags: string): Sampler {
  const tests = new Map(
    singlesOf(pattern).map(({ raw }) => [raw, new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''))]),
  );
  const asked = [...new Set([...ASKED, ...literalsOf(pattern)])];
  const takersOf = (character: string): readonly string[] =>
    [...tests].flatMap(([raw, test]) => (test.test(character) ? [raw] : []));
  const takers = new Map(asked.map((character) => [character, takersOf(character)]));

  /** Characters that are not told apart by the expression count as one; first those that most of its classes take. */
  function membersOf({ raw }: Single): readonly string[] {
    const kinds = new Map<string, string>();
    for (const [character, by] of takers)
      if (by.includes(raw) && !kinds.has(by.join(' '))) kinds.set(by.join(' '), character);
    return [...kinds.values()].sort((a, b) => takers.get(b)!.length - takers.get(a)!.length);
  }

  const elements = (parts: readonly AST.Element[]): string => parts.map(sample).join('');

  function sample(element: AST.Element): string {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return membersOf(element).at(-1) ?? '';
      case 'Quantifier':
        return sample(element.element).repeat(Math.max(1, Math.min(element.min, element.max)));
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.map((one) => elements(one.elements)).find((one) => one !== '') ?? '';
      case 'Assertion':
        return element.kind === 'lookbehind' && !element.negate
          ? elements(element.alternatives[0]?.elements ?? [])
          : '';
      case 'Backreference':
        return [element.resolved].flat().map(sample)[0] ?? '';
    }
  }

  return {
    elements,
    several: (element) =>
      isSingle(element)
        ? membersOf(element).slice(0, TRIED)
        : 'alternatives' in element
          ? element.alternatives.slice(0, TRIED).map((one) => elements(one.elements))
          : [sample(element)],
    outside: (element) =>
      asked.findLast((character) => !isSingle(element) || !takers.get(character)!.includes(element.raw)) ??
      '',
  };
}

const isSingle = (node: AST.Node): node is Single =>
  /^(?:Character|CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(node.type);

function singlesOf(node: AST.Node): readonly Single[] {
  if (isSingle(node)) return [node];
  if (node.type === 'Quantifier') return singlesOf(node.element);
  if (node.type === 'Alternative') return node.elements.flatMap(singlesOf);
  if ('alternatives' in node) return node.alternatives.flatMap(singlesOf);
  return [];
}

const literalsOf = (pattern: AST.Pattern): readonly string[] =>
  singlesOf(pattern).flatMap((single) =>
    single.type === 'Character' ? [String.fromCodePoint(single.value)] : [],
  );
