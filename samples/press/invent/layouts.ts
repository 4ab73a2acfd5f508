import type { Layout } from '../print/layout.js';
import { chanceOf } from './chance.js';

/** How the report of a seed is set where it is printed as PDF: page breaks and line ends fall elsewhere. */
export function layoutOf(seed: number): Layout {
  const { pick, yes } = chanceOf(seed ^ LAYOUTS);
  const prose = pick([21, 24, 28, 32]);
  return {
    landscape: yes(0.25),
    margin: pick([800, 1100, 1400, 1800]),
    prose,
    table: pick([14, 16, 18, 21]),
    indent: yes(0.85) ? 20 * prose : 0,
    spacing: pick([0, 0, 60, 120]),
    cells: pick(['top', 'center']),
    figuresRight: yes(0.5),
    headsAgain: yes(0.3),
    wholeRows: yes(0.3),
  };
}

/** Layouts draw from chances of their own, so that a seed's report stays the same. */
const LAYOUTS = 0x5eed;
