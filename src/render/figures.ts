import { nameOf } from '../checks/names.js';
import { write, type Exact } from '../checks/exact.js';
import type { Figure, Measure } from '../checks/figures.js';
import { pathOf, valueAlong } from '../model/pointer.js';
import type { ReportRecord } from '../model/report.js';
import type { Language } from '../render.js';

/** By key of the record: Chinese, English; `''` where the key adds nothing. */
export type FieldNames = Readonly<Record<string, readonly string[]>>;

export interface Speaker {
  readonly record: ReportRecord;
  readonly names: FieldNames;
  readonly language: Language;
}

/** What people call the place of a value: `收入·“其他收入”占比`, `《收入决算表》“合计”行“其他收入”栏`. */
export function placeName(pointer: string, speaker: Speaker): string {
  if (pointer === '') return '';
  const tokens = pathOf(pointer);
  return tokens[0] === 'statements' ? cellName(tokens, speaker) : fieldName(tokens, speaker);
}

/** The name that tells a part from its neighbours: an entry's own, a row's, or the last key's. */
export function partName(pointer: string, speaker: Speaker): string {
  const { record, names, language } = speaker;
  if (pointer === '') return '';
  const tokens = pathOf(pointer);
  if (tokens[0] === 'statements') {
    const row = record.statements[Number(tokens[1])]?.rows[Number(tokens[3])];
    return row?.name ?? placeName(pointer, speaker);
  }
  const entry = tokens.findLastIndex((token) => /^\d+$/.test(token));
  const own = entry === -1 ? undefined : deepestName(valueAlong(record, tokens.slice(0, entry + 1)));
  if (own !== undefined) return own;
  const keys = tokens.filter((token) => names[token]?.[0] !== undefined && !GENERAL.has(token));
  return names[keys.at(-1) ?? '']?.[language === 'en' ? 1 : 0] ?? placeName(pointer, speaker);
}

/** Keys that every part has, and that tell none apart. */
const GENERAL: ReadonlySet<string> = new Set([
  'amount',
  'actual',
  'budget',
  'change',
  'total',
  'weight',
  'score',
]);

const INNERMOST = ['item', 'section', 'level3'];

/** 项 before 款 before 类. */
function deepestName(entry: unknown): string | undefined {
  for (const key of INNERMOST) {
    const name = valueAlong(entry, [key]);
    if (typeof name === 'string') return name;
  }
  return nameOf(entry);
}

function cellName(tokens: readonly string[], { record, language }: Speaker): string {
  const [, at, , row, , column = ''] = tokens;
  const statement = record.statements[Number(at)];
  const line = statement?.rows[Number(row)];
  const head = statement?.columns.find(({ key }) => key === column)?.path.at(-1) ?? column;
  const name = [line?.code, line?.name].filter((part) => part).join(' ');
  if (language === 'en')
    return `${statement?.title ?? ''}, ${name === '' ? '' : `row “${name}”, `}column “${head}”`;
  return `《${statement?.title ?? ''}》${name === '' ? '' : `“${name}”行`}“${head}”栏`;
}

function fieldName(tokens: readonly string[], { record, names, language }: Speaker): string {
  const parts: string[] = [];
  tokens.forEach((token, at) => {
    if (/^\d+$/.test(token))
      parts.push(quoted(deepestName(valueAlong(record, tokens.slice(0, at + 1))), Number(token)));
    else if (token !== 'finalAccounts') parts.push(names[token]?.[language === 'en' ? 1 : 0] ?? token);
  });
  return parts.filter((part) => part !== '').join(language === 'en' ? ', ' : '·');
}

const quoted = (name: string | undefined, at: number): string =>
  name === undefined ? `#${at + 1}` : `“${name}”`;

const UNITS: Readonly<Record<Measure, Readonly<Record<Language, string>>>> = {
  money: { zh: '万元', en: '万元' },
  percent: { zh: '%', en: '%' },
  count: { zh: '', en: '' },
  points: { zh: '', en: '' },
};

/** A number that was worked out, with the unit of the record, to so many places. */
export const worked = (value: Exact, measure: Measure, decimals: number, language: Language): string =>
  `${write(value, decimals)}${UNITS[measure][language]}`;

/** A difference; that of percentages is told in points. */
export function difference(value: Exact, measure: Measure, decimals: number, language: Language): string {
  const size = value < 0n ? -value : value;
  if (measure !== 'percent') return worked(size, measure, decimals, language);
  return `${write(size, decimals)}${language === 'en' ? ' points' : '个百分点'}`;
}

/** As printed; a number without its unit gets that of its table. */
export function printedText(figure: Figure, { record, language }: Speaker): string {
  const { text, pointer, value, measure, worded } = figure;
  if (worded && text !== '') return worked(value, measure, 0, language);
  if (text === '') return pointer === '' ? write(value, 0) : language === 'en' ? 'blank' : '空白';
  const unit = /^\/statements\/(\d+)\//.exec(pointer)?.[1];
  const stated = unit === undefined ? undefined : record.statements[Number(unit)]?.unit;
  return measure === 'money' && stated !== undefined && stated !== null && /\d$/.test(text)
    ? `${text}${stated}`
    : text;
}
