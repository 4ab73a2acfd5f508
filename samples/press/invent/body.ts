import type { Chance } from './chance.js';
import { CITIES, COUNTIES, TRADES, type Trade } from './names.js';

/** Whom a report is of. */
export interface Body {
  readonly name: string;
  /** The county or district, as its offices carry it. */
  readonly region: string;
  readonly trade: Trade;
  readonly kind: 'department' | 'unit';
}

export function inventBody(chance: Chance, above?: string): Body {
  const trade = chance.pick(TRADES);
  const county = chance.pick(COUNTIES);
  const district = county.endsWith('区');
  const city = above ?? (district || chance.yes(0.3) ? chance.pick(CITIES) : '');
  const place = above !== undefined && !district ? '云台区' : county;
  return {
    name: `${city}${place}${trade.admin ? '' : chance.pick(['第二', '第三'])}${trade.office}`,
    region: place,
    trade,
    kind: trade.admin && chance.yes(0.8) ? 'department' : 'unit',
  };
}
