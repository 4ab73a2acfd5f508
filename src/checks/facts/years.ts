import type { ReportRecord } from '../../model/report.js';
import { halfWidth } from '../../text/numerals.js';
import { broken, holds, type Fact } from './fact.js';

/** Sums that a chapter opens with: their sentence names the report's own year. */
const SUMS = ['total', 'revenueTotal', 'expenditureTotal', 'budget', 'actual', 'revenue', 'expenditure'];

/** `2022年度收、支总计…`: the year that a sentence begins with, where it is not what is compared with. */
const YEAR = /^(?:[^，。；,;0-9]{0,40})?(20\d\d)年(?:度)?(?![初末]|\d|.{0,6}(?:相比|比较|比))/;

/** The year that the sentence of a chapter's sum begins with is the report's. */
export const yearWords: Fact = ({ figures: { record } }) => {
  const { year } = record.identity;
  if (year === null) return [];
  const seen = new Set<string>();
  return Object.entries(record.finalAccounts ?? {})
    .flatMap(([chapter, held]) =>
      SUMS.filter((sum) => held !== undefined && sum in held).map(
        (sum) => `/finalAccounts/${chapter}/${sum}`,
      ),
    )
    .flatMap((pointer) => {
      const quote = quoteOf(record, pointer);
      if (quote === undefined || seen.has(quote)) return [];
      seen.add(quote);
      const printed = YEAR.exec(halfWidth(quote))?.[1];
      if (printed === undefined) return [];
      return Number(printed) === year
        ? [holds(pointer)]
        : [broken({ code: 'other-year', year: Number(printed), due: year, quote }, pointer)];
    });
};

function quoteOf(record: ReportRecord, pointer: string): string | undefined {
  const quote = record.evidence[pointer]?.quote;
  return quote === undefined ? undefined : record.quotes[quote];
}

/** Assets are told as of the end of the report's year. */
export const assetsYear: Fact = ({ figures: { record } }) => {
  const asOf = record.finalAccounts?.stateAssets?.asOf;
  const { year } = record.identity;
  if (asOf === undefined || asOf === null || year === null) return [];
  const pointer = '/finalAccounts/stateAssets/asOf';
  const printed = Number(asOf.slice(0, 4));
  if (printed === year) return [holds(pointer)];
  return [
    broken(
      { code: 'other-year', year: printed, due: year, quote: quoteOf(record, pointer) ?? asOf },
      pointer,
    ),
  ];
};

/** Changes are against the year before. */
export const comparedYears: Fact = ({ figures: { record } }) => {
  const { year } = record.identity;
  if (year === null) return [];
  return Object.entries(record.finalAccounts ?? {}).flatMap(([chapter, held]) => {
    const previous = held !== undefined && 'previousYear' in held ? held.previousYear : undefined;
    const pointer = `/finalAccounts/${chapter}/previousYear`;
    if (previous === undefined) return [];
    return previous === year - 1
      ? [holds(pointer)]
      : [broken({ code: 'compared-year', year: previous, due: year - 1 }, pointer)];
  });
};
