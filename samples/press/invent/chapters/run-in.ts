import { ofPurse, received, spent, totalOf, threePublicTotal } from '../../accounts.js';
import { general } from '../../sentences.js';
import type { Node, Said, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { changeOf, ratio } from '../ink.js';
import { REASONS } from '../names.js';
import { comparison, explained, ofAccounts, type Setting } from '../setting.js';

/** `1.总体情况。`, and the sentences that go on right behind it. */
const runIn = (at: number, head: string, ...sentences: readonly Sentence[]): Node =>
  paragraph({ text: `${String(at)}.${head}。` }, ...sentences);

const told = (setting: Setting, chapter: string, said: Said): Sentence => {
  const { text, says = {} } = explained(setting, said);
  return { text, says: ofAccounts(chapter, says) };
};

/** The Chongqing chapter on both sides: total, revenue, expenditure, what is carried over. */
export function bothSidesRunIn(setting: Setting): readonly Node[] {
  const { ink, wording, all, accounts } = setting;
  const { previous, items } = accounts;
  const basic = totalOf(items, (item) => item.basic);
  const sources = [
    ['财政拨款收入', totalOf(ofPurse(items, ['general', 'funds', 'capital']), received)],
    ['事业收入', totalOf(ofPurse(items, ['business']), received)],
    ['其他收入', totalOf(ofPurse(items, ['other']), received)],
  ] as const;
  const kinds = [
    ['基本支出', basic],
    ['项目支出', all.expenditure - basic],
  ] as const;
  const list = (
    chapter: string,
    key: string,
    parts: readonly (readonly [string, number])[],
    total: number,
  ): Sentence => ({
    text: '其中：',
    items: parts.map(([name, amount]) => {
      const share = ratio(amount, total);
      return {
        text: `${name}${ink.words(amount)}，占${share.text}`,
        says: ofAccounts(chapter, {
          items: [{ [key]: name, amount: ink.value(amount), share: share.value }],
        }),
      };
    }),
    between: '；',
    close: '。',
  });
  return [
    runIn(
      1,
      '总体情况',
      {
        text: `${wording.year}收入总计${ink.words(all.total)}，支出总计${ink.words(all.total)}。`,
        says: ofAccounts('overall', {
          revenueTotal: ink.value(all.total),
          expenditureTotal: ink.value(all.total),
        }),
      },
      told(setting, 'overall', comparison(setting, '收支', all.total, previous.total)),
    ),
    runIn(
      2,
      '收入情况',
      {
        text: `${wording.year}收入合计${ink.words(all.revenue)}。`,
        says: ofAccounts('revenue', { total: ink.value(all.revenue) }),
      },
      told(setting, 'revenue', comparison(setting, '收入', all.revenue, previous.revenue)),
      list('revenue', 'source', sources, all.revenue),
      {
        text: `此外，使用非财政拨款结余${ink.words(0)}，年初结转和结余${ink.words(all.opening)}。`,
        says: ofAccounts('overall', { surplusUsed: 0, opening: ink.value(all.opening) }),
      },
    ),
    runIn(
      3,
      '支出情况',
      {
        text: `${wording.year}支出合计${ink.words(all.expenditure)}。`,
        says: ofAccounts('expenditure', { total: ink.value(all.expenditure) }),
      },
      told(setting, 'expenditure', comparison(setting, '支出', all.expenditure, previous.expenditure)),
      list('expenditure', 'kind', kinds, all.expenditure),
    ),
    runIn(4, '结转结余情况', {
      text: `${wording.year}年末结转和结余${ink.words(all.closing)}。`,
      says: ofAccounts('overall', { closing: ink.value(all.closing) }),
    }),
  ];
}

/** The Chongqing chapter on general public expenditure: spending, then a paragraph a class. */
export function generalRunIn(setting: Setting): readonly Node[] {
  const { ink, wording, accounts, chance } = setting;
  const items = general(accounts);
  const total = totalOf(items, spent);
  const change = told(
    setting,
    'generalPublicBudget',
    comparison(setting, '一般公共预算财政拨款支出', total, accounts.previous.general),
  );
  const names = [...new Set(items.map((item) => item.names[0]))];
  return [
    runIn(
      1,
      '支出情况',
      {
        text: `${wording.year}一般公共预算财政拨款支出${ink.words(total)}。`,
        says: ofAccounts('generalPublicBudget', { total: ink.value(total) }),
      },
      change,
    ),
    runIn(2, '支出结构情况', {
      text: `${wording.year}一般公共预算财政拨款支出主要用于以下几个方面：`,
      items: names.map((name) => {
        const amount = totalOf(
          items.filter((item) => item.names[0] === name),
          spent,
        );
        const share = ratio(amount, total);
        return {
          text: `${name}${ink.words(amount)}，占${share.text}`,
          says: ofAccounts('generalPublicBudget', {
            structure: [{ class: name, amount: ink.value(amount), share: share.value }],
          }),
        };
      }),
      between: chance.pick(['；', '，']),
      close: '。',
    }),
  ];
}

/** “三公” in total, with the change against last year. */
export function threePublicRunIn(setting: Setting): readonly Node[] {
  const { ink, wording, accounts, chance, year } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const [now, planned, before] = [actual, budget, previous].map(threePublicTotal) as [number, number, number];
  const change = changeOf(setting, now, before);
  const reason = chance.pick(REASONS);
  const told: Sentence = change.same
    ? { text: `较上年支出数${wording.same}。`, says: ofAccounts('threePublic', change.says) }
    : {
        text: `较上年支出数${change.text}，主要原因是${reason}。`,
        says: ofAccounts('threePublic', { ...change.says, reason }),
      };
  return [
    paragraph(
      {
        text: `${String(year)}年度“三公”经费支出年初预算为${ink.words(planned)}，支出决算为${ink.words(now)}。`,
        says: ofAccounts('threePublic', { budget: ink.value(planned), actual: ink.value(now) }),
      },
      told,
    ),
  ];
}
