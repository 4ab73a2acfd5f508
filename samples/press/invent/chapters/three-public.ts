import type { Fen } from '../../../../src/model/field.js';
import { threePublicTotal } from '../../accounts.js';
import type { Node, Said, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { changeOf, ratio } from '../ink.js';
import { REASONS } from '../names.js';
import { comparison, explained, ofAccounts, subject, type Setting } from '../setting.js';
import { abroad, reception, vehicles } from './three-public-parts.js';

const says = (map: SaysMap): SaysMap => ofAccounts('threePublic', map);

/** The words 三公 in the quotation marks of this report, or in none. */
export const quoted = ({ wording }: Setting): string => `${wording.quotes[0]}三公${wording.quotes[1]}`;

/** 总体情况: budget, final, why they differ; sometimes against last year, sometimes each part in the same way. */
export function threePublicTotals(setting: Setting): readonly Node[] {
  const { accounts, chance } = setting;
  const [budget, actual, previous] = [
    accounts.threePublic.budget,
    accounts.threePublic.actual,
    accounts.threePublic.previous,
  ].map(threePublicTotal) as [Fen, Fen, Fen];
  const opening = against(setting, budget, actual);
  if (chance.yes(0.7)) return [paragraph({ ...opening, says: says(opening.says ?? {}) })];
  const name = `${quoted(setting)}经费支出决算数`;
  const { text, says: moved = {} } = explained(setting, comparison(setting, name, actual, previous));
  const { reason, ...change } = moved;
  const first = opening.says?.['reason'];
  return [
    paragraph(
      { ...opening, says: says(opening.says ?? {}) },
      first === undefined
        ? { text, says: says(moved) }
        : { text, says: says(change), also: says({ reason }) },
    ),
  ];
}

/** `预算数为…，支出决算为…，完成预算…，决算数小于预算数的主要原因是…`. */
function against(setting: Setting, budget: Fen, actual: Fen): Said {
  const { ink, chance } = setting;
  const amounts = { budget: ink.value(budget), actual: ink.value(actual) };
  const name = chance.pick([
    `${quoted(setting)}经费财政拨款预算数为`,
    `${quoted(setting)}经费财政拨款支出预算为`,
    `财政拨款${quoted(setting)}经费支出预算为`,
    `${quoted(setting)}经费支出年初预算为`,
  ]);
  const text = `${subject(setting)}${name}${ink.words(budget)}，支出决算为${ink.words(actual)}`;
  if (budget === 0) return { text: `${text}。`, says: amounts };
  const rate = ratio(actual, budget);
  const reason = chance.pick(REASONS);
  const done = `完成${chance.pick(['预算', '预算的', '年初预算的'])}${rate.text}`;
  const full = { ...amounts, completionRate: rate.value };
  if (actual === budget)
    return { text: `${text}，${done}，决算数等于预算数。`, says: { ...full, verdict: 'equal' } };
  const verdict = `决算数${actual > budget ? '大于' : '小于'}${chance.pick(['', '年初'])}预算数`;
  const claimed = { ...full, verdict: actual > budget ? 'above' : 'below', reason };
  return chance.pick<Said>([
    { text: `${text}，${done}，${verdict}的主要原因是${reason}。`, says: claimed },
    { text: `${text}，${done}。${verdict}的主要原因：${reason}。`, says: claimed },
    { text: `${text}，${done}。`, says: full },
  ]);
}

/** 具体情况: shares, then a numbered paragraph a part. */
export function threePublicParts(setting: Setting): readonly Node[] {
  const { ink, accounts, chance } = setting;
  const { actual } = accounts.threePublic;
  const total = threePublicTotal(actual);
  const parts: readonly (readonly [string, string, Fen])[] = [
    ['abroad', '因公出国（境）费', actual.abroad],
    ['vehicles', '公务用车购置及运行维护费', actual.purchase + actual.running],
    ['reception', '公务接待费', actual.reception],
  ];
  const middle = chance.pick(['支出决算', '支出决算为', '支出', '决算']);
  const items = parts.map(([key, name, amount]): Said => {
    const share = ratio(amount, total);
    return {
      text: `${name}${middle}${ink.words(amount)}，${chance.pick(['占', '占', `占${quoted(setting)}经费的`])}${share.text}`,
      says: says({ [key]: { actual: ink.value(amount), share: share.value } }),
    };
  });
  const number = chance.pick([
    (at: number) => `${String(at)}.`,
    (at: number) => `${String(at)}、`,
    (at: number) => `${String(at)}．`,
    (at: number) => `（${String(at)}）`,
  ]);
  return [
    paragraph({
      text: `${subject(setting)}${quoted(setting)}经费财政拨款支出决算中，`,
      items,
      between: chance.pick(['；', '；', '，']),
      close: chance.pick(['。具体情况如下：', '。', '。其中：']),
    }),
    abroad(setting, number(1)),
    vehicles(setting, number(2)),
    reception(setting, number(3)),
  ];
}

/** A part's change against last year and its reason, or nothing of it. */
export function partChange(
  setting: Setting,
  key: string,
  name: string,
  now: Fen,
  before: Fen,
): readonly Sentence[] {
  const { wording, year, chance } = setting;
  if (chance.yes(0.3)) return [];
  const change = changeOf(setting, now, before);
  const base = chance.pick([`${String(year - 1)}年`, `${String(year - 1)}年度`, '上年', '上年决算数']);
  const reason = chance.pick(REASONS);
  return [
    change.same
      ? { text: `${name}支出决算与${base}${wording.same}。`, says: says({ [key]: change.says }) }
      : {
          text: `${name}支出决算${chance.pick(['比', '较'])}${base}${change.text}${chance.pick(['，', '。'])}${chance.pick(['主要原因是', '主要原因：', '主要是'])}${reason}。`,
          says: says({ [key]: { ...change.says, reason } }),
        },
  ];
}
