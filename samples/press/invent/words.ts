import type { Chance } from './chance.js';
import type { ChangeWords } from './ink.js';

/** How one report words what all reports say. */
export interface Wording extends ChangeWords {
  /** `2020年度`, `2020年`. */
  readonly year: string;
  /** What a change is against: `与2019年相比，`; tells the year or not. */
  readonly base: string;
  readonly tellsBase: boolean;
  readonly reason: string;
  /** `主要变动原因是` as a sentence of its own, or after a comma. */
  readonly reasonApart: boolean;
  /** Around 三公. */
  readonly quotes: readonly [string, string];
}

const BASES_WITH_YEAR = (last: string): readonly string[] => [
  `与${last}年相比，`,
  `与${last}年度相比，`,
  `与${last}年决算数相比，`,
  `比${last}年`,
  `比${last}年度`,
  `较${last}年`,
  `较${last}年度决算数`,
  `较${last}年决算数`,
];
const BASES: readonly string[] = [
  '与上年相比，',
  '与上年度相比，',
  '与上年决算数相比，',
  '与去年相比，',
  '较上年',
  '较上年度',
  '比上年',
  '比去年',
  '较上年决算数',
  '同比',
];

const REASON_CUES: readonly string[] = [
  '主要变动原因是',
  '主要变动原因：',
  '主要原因是',
  '主要原因：',
  '主要原因是：',
  '主要原因为',
  '变动的主要原因是',
  '增减变动原因：',
  '主要是',
  '原因是',
];

const DIRECTIONS = [
  { up: ['增加', '增长'], down: ['减少', '下降'] },
  { up: ['增加', '增长'], down: ['减少', '下降'] },
  { up: ['增加', '上升'], down: ['减少', '降低'] },
  { up: ['增加', '增长'], down: ['减少', '减少'] },
  { up: ['增加', '增加'], down: ['减少', '减少'] },
  { up: ['增长', '增长'], down: ['下降', '下降'] },
  { up: ['增加了', '增长了'], down: ['减少了', '下降了'] },
  { up: ['增加', '增幅'], down: ['减少', '降幅'] },
  { up: ['增加', '增幅为'], down: ['减少', '降幅为'] },
  { up: ['增加', '增长率为'], down: ['减少', '下降率为'] },
  { up: ['净增加', '增长'], down: ['净减少', '下降'] },
] as const;

const QUOTES = [
  ['“', '”'],
  ['“', '”'],
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['"', '“'],
  ['', ''],
] as const;

export function inventWording(chance: Chance, year: number, faultless: boolean): Wording {
  const last = String(year - 1);
  const tellsBase = chance.yes(0.6);
  return {
    year: `${String(year)}${chance.pick(['年度', '年'])}`,
    tellsBase,
    base: chance.pick(tellsBase ? BASES_WITH_YEAR(last) : BASES),
    reason: chance.pick(REASON_CUES),
    reasonApart: chance.yes(0.5),
    ...chance.pick(DIRECTIONS),
    comma: chance.pick(['，', '，', '、', '']),
    same: chance.pick(['持平', '基本持平', '无变化', '无增减变化', '无变动', '没有变化']),
    quotes: chance.pick(QUOTES),
    printsZero: chance.yes(0.25),
    fromZero: chance.pick(faultless ? [''] : ['', '', '100%']),
    slips: !faultless,
  };
}
