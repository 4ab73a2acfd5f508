import type { Fen } from '../../../../src/model/field.js';
import { threePublicTotal } from '../../accounts.js';
import type { Node, Said, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { changeOf, ratio } from '../ink.js';
import { REASONS } from '../names.js';
import { ofAccounts, type Setting } from '../setting.js';

const says = (map: SaysMap): SaysMap => ofAccounts('threePublic', map);

/** 总体情况: budget, final, and why they differ. */
export function threePublicTotals(setting: Setting): readonly Node[] {
  const { ink, wording, accounts, chance } = setting;
  const budget = threePublicTotal(accounts.threePublic.budget);
  const actual = threePublicTotal(accounts.threePublic.actual);
  const amounts = { budget: ink.value(budget), actual: ink.value(actual) };
  const text = `${wording.year}“三公”经费财政拨款${chance.pick(['预算数为', '支出预算为'])}${ink.words(budget)}，支出决算为${ink.words(actual)}`;
  if (budget === 0) return [paragraph({ text: `${text}。`, says: says(amounts) })];
  const rate = ratio(actual, budget);
  const reason = chance.pick(REASONS);
  const verdict =
    actual === budget
      ? '决算数等于预算数'
      : `决算数${actual > budget ? '大于' : '小于'}预算数的主要原因是${reason}`;
  return [
    paragraph({
      text: `${text}，完成预算${chance.pick(['', '的'])}${rate.text}，${verdict}。`,
      says: says({ ...amounts, completionRate: rate.value, ...(actual === budget ? {} : { reason }) }),
    }),
  ];
}

/** 具体情况: shares, then a numbered paragraph a part. */
export function threePublicParts(setting: Setting): readonly Node[] {
  const { ink, wording, accounts, chance } = setting;
  const { actual } = accounts.threePublic;
  const total = threePublicTotal(actual);
  const parts: readonly (readonly [string, string, Fen])[] = [
    ['abroad', '因公出国（境）费', actual.abroad],
    ['vehicles', '公务用车购置及运行维护费', actual.purchase + actual.running],
    ['reception', '公务接待费', actual.reception],
  ];
  const items = parts.map(([key, name, amount]): Said => {
    const share = ratio(amount, total);
    return {
      text: `${name}支出决算${ink.words(amount)}，占${share.text}`,
      says: says({ [key]: { actual: ink.value(amount), share: share.value } }),
    };
  });
  const mark = chance.pick(['.', '、', '．']);
  return [
    paragraph({
      text: `${wording.year}“三公”经费财政拨款支出决算中，`,
      items,
      between: '；',
      close: chance.pick(['。具体情况如下：', '。']),
    }),
    abroad(setting, `1${mark}`),
    vehicles(setting, `2${mark}`),
    reception(setting, `3${mark}`),
  ];
}

function partChange(setting: Setting, key: string, name: string, now: Fen, before: Fen): readonly Sentence[] {
  const { wording, year, chance } = setting;
  if (chance.yes(0.3)) return [];
  const change = changeOf(setting, now, before);
  const base = chance.pick([`${String(year - 1)}年`, '上年']);
  const reason = chance.pick(REASONS);
  return [
    change.same
      ? { text: `${name}支出决算与${base}${wording.same}。`, says: says({ [key]: change.says }) }
      : {
          text: `${name}支出决算比${base}${change.text}${chance.pick(['，', '。'])}主要原因是${reason}。`,
          says: says({ [key]: { ...change.says, reason } }),
        },
  ];
}

/** `1.因公出国（境）经费支出1.00万元，完成预算50.00%。`. */
function opening({ ink, chance }: Setting, key: string, words: string, actual: Fen, budget: Fen): Sentence {
  const rate = ratio(actual, budget);
  const done = budget > 0 && chance.yes(0.8);
  return {
    text: `${words}支出${ink.words(actual)}${done ? `，完成预算${rate.text}` : ''}。`,
    says: says({ [key]: { actual: ink.value(actual), ...(done ? { completionRate: rate.value } : {}) } }),
  };
}

function abroad(setting: Setting, mark: string): Node {
  const { chance, accounts } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const groups = actual.abroad === 0 ? 0 : chance.whole(1, 3);
  const persons = groups === 0 ? 0 : chance.whole(groups, 9);
  return paragraph(
    opening(
      setting,
      'abroad',
      `${mark}因公出国（境）${chance.pick(['经费', '费'])}`,
      actual.abroad,
      budget.abroad,
    ),
    {
      text: `全年安排因公出国（境）团组${String(groups)}${chance.pick(['次', '个'])}，出国（境）${String(persons)}人。`,
      says: says({ abroad: { groups, persons } }),
    },
    ...partChange(setting, 'abroad', '因公出国（境）', actual.abroad, previous.abroad),
  );
}

function vehicles(setting: Setting, mark: string): Node {
  const { chance, accounts, ink, year } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const now = actual.purchase + actual.running;
  const name = '公务用车购置及运行维护费';
  const purchased = actual.purchase === 0 ? 0 : chance.whole(1, 2);
  const fleet = actual.running === 0 ? 0 : chance.whole(1, 12);
  const buying = chance.pick([`购置${String(purchased)}辆`, `购置公务用车${String(purchased)}辆`]);
  return paragraph(
    opening(setting, 'vehicles', `${mark}${name}`, now, budget.purchase + budget.running),
    ...partChange(setting, 'vehicles', name, now, previous.purchase + previous.running),
    {
      text: `其中：公务用车购置支出${ink.words(actual.purchase)}，${buying}。`,
      says: says({ vehicles: { purchase: ink.value(actual.purchase), purchased } }),
    },
    {
      text: `公务用车运行维护费支出${ink.words(actual.running)}，主要用于公务出行所需的燃料费、维修费、过路过桥费、保险费等支出。`,
      says: says({ vehicles: { running: ink.value(actual.running) } }),
    },
    {
      text: chance.pick([
        `截至${String(year)}年12月底，单位共有公务用车${String(fleet)}辆。`,
        `年末公务用车保有量为${String(fleet)}辆。`,
      ]),
      says: says({ vehicles: { fleet } }),
    },
  );
}

function reception(setting: Setting, mark: string): Node {
  const { chance, accounts, ink } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const batches = actual.reception === 0 ? 0 : chance.whole(1, 90);
  const persons = batches === 0 ? 0 : chance.whole(batches, batches * 12);
  return paragraph(
    opening(setting, 'reception', `${mark}公务接待费`, actual.reception, budget.reception),
    ...partChange(setting, 'reception', '公务接待费', actual.reception, previous.reception),
    {
      text: `其中：国内公务接待${String(batches)}批次，${String(persons)}人次（不包括陪同人员），共计支出${ink.words(actual.reception)}。`,
      says: says({ reception: { domestic: { batches, persons, amount: ink.value(actual.reception) } } }),
    },
    {
      text: `外事接待0批次，0人，共计支出${ink.words(0)}。`,
      says: says({ reception: { foreign: { batches: 0, persons: 0, amount: 0 } } }),
    },
  );
}
