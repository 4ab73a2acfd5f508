import type { Span } from '../../src/model/document.js';
import { printed, type Field } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import type { Quantity } from '../../src/tables/quantities.js';
import { isBlank, readMoney, type MoneyUnit } from '../../src/text/money.js';
import { readDecimal } from '../../src/text/numerals.js';
import { captionSources } from '../reading/captions.js';
import type { Print } from './captions.js';

export const source = 'rules/statements';

const WRAPPED = /^([-−]?[\d,]{1,20}\.?\d{0,2})\s([\d,]{0,12}\.?\d{0,2})$/;
const TWO_DECIMALS = /^[-−]?(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,20})\.\d{2}$/;

/**
 * An amount that its narrow cell broke over two lines (`3,995,119.3 8`, `3,297,480 .67`), put together again. Only
 * where the first line cannot be an amount of its own: two numbers in one cell stay two.
 */
export function unwrapped(text: string): string {
  const [, first = '', second = ''] = WRAPPED.exec(text) ?? [];
  const joined = first + second;
  if (second === '' || !TWO_DECIMALS.test(joined)) return text;
  const cut = /\.\d?$|,\d{0,2}$/.test(first) || second.startsWith('.');
  return cut ? joined : text;
}

/** `12.50万元` in a cell: the cell's own unit counts. */
const WITH_UNIT = new RegExp(`^([-+−]?[\\d,，.．０-９]{1,24})\\s?(${captionSources.moneyUnit})$`);

/** One value cell. A blank or a dash is `null`; what is no number of the expected kind gives a message instead. */
export function readCell({ text, place }: Print, quantity: Quantity, unit: MoneyUnit): Field | Message {
  const field = valueOf(text, place, quantity, unit);
  if (field !== undefined) return field;
  const at = { block: place.block, ...(place.cell ? { cell: place.cell } : {}) };
  const expected = quantity === 'money' ? unit : quantity;
  return { severity: 'error', source, place: at, code: 'value-unreadable', actual: text, expected };
}

function valueOf(text: string, place: Span, quantity: Quantity, unit: MoneyUnit): Field | undefined {
  if (isBlank(text)) return printed(quantity, null, text, place);
  if (quantity === 'text') return textOrNumber(text, place);
  if (quantity === 'money') {
    const own = WITH_UNIT.exec(text);
    const fen = own ? readMoney(own[1] ?? '', own[2] as MoneyUnit) : readMoney(unwrapped(text), unit);
    return fen === undefined ? undefined : printed('money', fen, text, place);
  }
  const decimal = readDecimal(
    quantity === 'percent'
      ? text.replace(/\s?[%％]$/, '')
      : text.replace(/\s?(?:辆|个|人次|批次|人|台|套|批|次)$/, ''),
  );
  return decimal === undefined
    ? undefined
    : printed(quantity === 'count' && /\./.test(decimal) ? 'number' : quantity, Number(decimal), text, place);
}

/** A column that states no unit: a number stays the number that is printed. */
function textOrNumber(text: string, place: Span): Field {
  const decimal = readDecimal(text);
  return decimal === undefined
    ? printed('text', text, text, place)
    : printed('number', Number(decimal), text, place);
}
