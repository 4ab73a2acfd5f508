import { anyOf, matcher, spelled } from '../../src/text/words.js';
import { vocabulary } from './vocabulary.js';

/** What a label, or a head, says by its words alone. */

const { rows, heads } = vocabulary;
const totals = [...rows.total, ...rows.subtotal];
const GRAND_TOTAL = matcher({ ends: rows.total });
const TOTAL = matcher({ ends: totals });
const TOTAL_ALONE = matcher({ is: totals });
const GRAND_ALONE = matcher({ is: rows.total });
const SUBTOTAL_ALONE = matcher({ is: rows.subtotal });
const LEVEL = matcher({ is: heads.levels });
const NAMED = matcher({ ends: heads.named });

/** `本年支出合计`, `小计`: a sum, of all or of a part. */
export const isTotal = (text: string): boolean => TOTAL.test(text);

/** `本年支出合计`: a sum that is none of a part. */
export const isGrandTotal = (text: string): boolean => GRAND_TOTAL.test(text);

/** 合计 or 小计, nothing else. */
export const isTotalAlone = (text: string): boolean => TOTAL_ALONE.test(text);
export const isGrandTotalAlone = (text: string): boolean => GRAND_ALONE.test(text);
export const isSubtotalAlone = (text: string): boolean => SUBTOTAL_ALONE.test(text);

/** 类, 款, 项 or 目, nothing else. */
export const isLevel = (text: string): boolean => LEVEL.test(text);

/** `科目名称`. */
export const isNamed = (text: string): boolean => NAMED.test(text);

/** Heads of labels that no numbering of columns counts. */
export const uncounted: ReadonlySet<string> = new Set(spelled(heads.uncounted));
export const counters: ReadonlySet<string> = new Set(spelled(heads.counter));
/** Words that are a head where they stand alone in their row. */
export const headsAlone: ReadonlySet<string> = new Set(spelled(heads.alone));

/** `其中：` and numbers before a head's words. */
export const AMONG = `${anyOf(...heads.among)}[:：]`;
