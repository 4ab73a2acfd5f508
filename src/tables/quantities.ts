export type Quantity = 'money' | 'count' | 'percent' | 'text';

/** Nouns and units of things that are counted, in a head or a row's name. */
const COUNTED =
  /(?:团组|人次|人数|批次|保有量|保有数|购置数|数量|个数|台数|辆数|面积)|[(（](?:辆|个|人|台|套|批|次|平方米|人次|批次|台、套|台\/套|台（套）|台\(套\))[)）]/;
const RATIO = /占比|比重|比例|[率]$|率[(（]|[(（]?[%％][)）]?$/;
/** A column of words beside the amounts. */
const REMARK = /(?:备注|说明)$/;
const MONEY =
  /金额|支出|收入|决算|预算|经费|费|款|价值|原值|净值|合计|小计|资金|结转|结余|万元|[^百千万亿]元/;

/**
 * What kind of number a column holds, from its heads and (for lists of mixed facts) from the row's name, which is
 * asked of each row.
 *
 * @param known The table is of a known form: what no word tells is money.
 */
export function quantityOf(heads: string, known: boolean): (row: string) => Quantity {
  if (REMARK.test(heads)) return () => 'text';
  if (COUNTED.test(heads)) return () => 'count';
  if (RATIO.test(heads) && !(known && /决算数|预算数/.test(heads))) return () => 'percent';
  if (known) return (row) => (COUNTED.test(row) && !/费|金额/.test(row) ? 'count' : 'money');
  const isMoney = MONEY.test(heads);
  return (row) => (COUNTED.test(row) ? 'count' : isMoney || MONEY.test(row) ? 'money' : 'text');
}
