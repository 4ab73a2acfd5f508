import { halfWidth } from '../../../src/text/numerals.js';
import { words } from '../attainment-words.js';

interface Scale {
  readonly base: string;
  readonly factor: number;
}

const UNITS = new Map(words.units.map(({ unit, base, factor }) => [unit, { base, factor }]));
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** `万亩` is ten thousand 亩; a unit that nobody lists is its own base. */
function scaleOf(unit: string): Scale {
  const known = UNITS.get(unit);
  if (known !== undefined) return known;
  const power = unit.length > 1 ? POWERS[unit[0] ?? ''] : undefined;
  if (power === undefined) return { base: unit, factor: POWERS[unit] ?? 1 };
  const rest = scaleOf(unit.slice(1));
  return { base: rest.base, factor: rest.factor * power };
}

/** `台（套）`, `人/次`: each of its words. */
const alternatives = (unit: string): readonly string[] => {
  const plain = halfWidth(unit).replace(/\s/g, '');
  return [plain, ...plain.split(/[()/、]/)].filter((part) => part !== '');
};

/** What wanted and got are multiplied by to be compared; `undefined` where their units are of different things. */
export function commonScale(
  wanted: string,
  got: string,
): { readonly wanted: number; readonly got: number } | undefined {
  const [a, b] = [alternatives(wanted), alternatives(got)];
  if (a.some((unit) => b.includes(unit))) return { wanted: 1, got: 1 };
  const [first, second] = [scaleOf(a[0] ?? ''), scaleOf(b[0] ?? '')];
  return first.base === second.base ? { wanted: first.factor, got: second.factor } : undefined;
}

const POWERED = /^[十百千万亿].|^[万亿]$/;

/** A number in this unit says something else without it: ratios, amounts of money, thousands. */
export function needsUnit(unit: string): boolean {
  const { base } = scaleOf(unit);
  return base === '元' || base === 'ratio' || POWERED.test(unit);
}
