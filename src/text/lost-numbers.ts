import type { SentenceWords } from './sentence-words.js';
import { anyOf } from './words.js';

/** A unit behind words where its number should be: `各增加万元`, `决算数为万元`, `占%`. */

/** 一百万元, 数万元 and 一百余万元 are numbers in words; 决算数万元 and 结余万元 are none, and 单位为万元 tells the unit. */
const told = ({ lost: { unitIs, inWords, notInWords } }: SentenceWords): string =>
  `${anyOf(...unitIs)}|[十百千万亿]|${anyOf(...inWords)}(?<!${anyOf(...notInWords)})`;

/** 近万元 and 上万元 are sums in words as well, of 一万元; 以上万元 is none. */
const rounded = ({ lost: { rounded: about, notRounded } }: SentenceWords): string =>
  `${anyOf(...about)}(?<!${anyOf(...notRounded)})(?=[万亿]元)`;

const unitBehind = (...instead: readonly string[]): RegExp =>
  new RegExp(`(?<=[一-鿿、)])(?<!${instead.join('|')})(?:万元|亿元|%)(?=[，,。；;、()增减]|$)`);

/** A unit that lost its number where a figure is told. */
export const lostNumber = (words: SentenceWords): RegExp => unitBehind(told(words));

/** The same in a reason or a purpose, where a sum may be told in words: 节约近万元. */
export const lostInText = (words: SentenceWords): RegExp => unitBehind(told(words), rounded(words));

/** 元 alone, right behind the words that a sum follows: `支出元，`. */
export const lostYuan = ({ lost: { yuanBehind } }: SentenceWords): RegExp =>
  new RegExp(`(?<=${anyOf(...yuanBehind)})元(?=[，,。；;、()]|$)`);
