import { operating } from '../../accounts.js';
import type { Node } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { comparison, explained, ofAccounts, subject, type Setting } from '../setting.js';

const CHAPTER = 'agencyOperation';

/** 机关运行经费: equal to 公用经费 of an administrative body; others have none. */
export function agencyOperation(setting: Setting, administrative: boolean): readonly Node[] {
  const { chance } = setting;
  if (!administrative)
    return [
      paragraph({
        text: chance.pick([
          '本单位为事业单位，无机关运行经费支出。',
          '本单位为非参公管理的事业单位，没有机关运行经费支出。',
          '本单位属于公益一类事业单位，不存在机关运行经费支出。',
        ]),
        says: ofAccounts(CHAPTER, { total: 0 }),
      }),
    ];
  const spent = chance.yes(0.2) ? plannedAndFinal(setting) : final(setting);
  const now = operating(setting.accounts);
  const name = chance.pick(['', '机关运行经费支出']);
  const change = explained(setting, comparison(setting, name, now, setting.accounts.previous.operating));
  return [
    paragraph({
      text: `${spent.text}${name === '' ? '，' : '。'}${change.text}`,
      says: ofAccounts(CHAPTER, { ...spent.says, ...change.says }),
    }),
  ];
}

function final(setting: Setting) {
  const { ink, accounts, chance } = setting;
  const now = operating(accounts);
  const comma = chance.pick(['', '', '，']);
  return {
    text: `${subject(setting)}${comma}机关运行经费支出${chance.pick(['', '为', '决算为'])}${ink.words(now)}`,
    says: { total: ink.value(now) },
  };
}

/** `机关运行经费支出年初预算为…，支出决算为…，完成预算的…`. */
function plannedAndFinal(setting: Setting) {
  const { ink, accounts } = setting;
  const now = operating(accounts);
  const budget = Math.round(now * 1.1);
  const rate = ratio(now, budget);
  return {
    text: `${subject(setting)}机关运行经费支出年初预算为${ink.words(budget)}，支出决算为${ink.words(now)}，完成年初预算的${rate.text}`,
    says: { budget: ink.value(budget), total: ink.value(now), completionRate: rate.value },
  };
}
