import type { Item } from '../../accounts.js';
import type { SaysMap } from '../draft.js';
import { ratio } from '../ink.js';
import { REASONS } from '../names.js';
import type { Setting } from '../setting.js';

type Figures = Pick<Item, 'basic' | 'project' | 'budget'>;
interface Told {
  readonly text: string;
  readonly says: SaysMap;
}

/** How the items of one report are held against their budgets. */
export interface PlanWords {
  /** A 全年预算 beside the 年初预算, and completion of that. */
  readonly adjusted: boolean;
  /** `…的主要原因是`, `…，主要原因是`, or a sentence of its own. */
  readonly reason: 'of' | 'behind' | 'apart';
}

/** `支出决算为…，完成预算100%，决算数等于预算数`. */
export function finished({ ink, chance }: Setting, { basic, project }: Figures): Told {
  const actual = basic + project;
  const word = chance.pick(['支出决算为', '支出决算为', '支出决算数为', '决算数为', '支出决算']);
  const rate = chance.pick(['100%', '100%', '100.00%']);
  const verdict = chance.pick(['，决算数等于预算数', '，决算数等于预算数', '，决算数与预算数持平', '']);
  return {
    text: `${word}${ink.words(actual)}，完成预算${rate}${verdict}`,
    says: {
      actual: ink.value(actual),
      completionRate: 100,
      ...(verdict === '' ? {} : { verdict: 'equal' }),
    },
  };
}

/** `年初预算为…，支出决算为…，完成年初预算的…，决算数大于预算数的主要原因是…`. */
export function planned(setting: Setting, figures: Figures, words: PlanWords): Told {
  const { ink, chance } = setting;
  const { budget } = figures;
  const actual = figures.basic + figures.project;
  const final = chance.pick([`支出决算为${ink.words(actual)}`, `支出决算数为${ink.words(actual)}`]);
  const done = { actual: ink.value(actual) };
  if (budget === 0) return unplanned(setting, final, done, words);
  const initial = { ...done, budget: ink.value(budget) };
  const opening = `${chance.pick(['年初预算为', '年初预算数为', '年初预算'])}${ink.words(budget)}`;
  if (words.adjusted) {
    const adjusted = Math.max(budget, actual);
    const rate = ratio(actual, adjusted);
    const [name, of] = chance.pick([
      ['调整预算数为', '完成调整预算的'],
      ['全年预算数为', '完成全年预算的'],
      ['调整后预算为', '完成调整后预算的'],
    ] as const);
    return {
      text: `${opening}，${name}${ink.words(adjusted)}，${final}，${of}${rate.text}`,
      says: {
        ...initial,
        adjustedBudget: ink.value(adjusted),
        completionRate: rate.value,
        completionBase: 'adjusted',
      },
    };
  }
  const rate = ratio(actual, budget);
  const says = { ...initial, completionRate: rate.value, completionBase: 'initial' };
  const text = `${opening}，${final}，完成年初预算的${rate.text}`;
  if (actual === budget)
    return {
      text: `${text}，${chance.pick(['决算数等于预算数', '决算数等于年初预算数', '决算数与年初预算数持平'])}`,
      says: { ...says, verdict: 'equal' },
    };
  const verdict = `决算数${actual > budget ? '大于' : '小于'}${chance.pick(['', '年初'])}预算数`;
  const reason = reasoned(setting, verdict, words);
  return {
    text: `${text}${reason.text}`,
    says: { ...says, verdict: actual > budget ? 'above' : 'below', ...reason.says },
  };
}

/** No plan: a printed zero, or the words for it. */
function unplanned(setting: Setting, final: string, done: SaysMap, words: PlanWords): Told {
  const { ink, chance } = setting;
  const reason = reasoned(setting, '决算数大于年初预算数', words);
  const says = { ...done, verdict: 'above', ...reason.says };
  return chance.yes(0.5)
    ? { text: `年初未安排预算，${final}${reason.text}`, says }
    : { text: `年初预算为${ink.words(0)}，${final}${reason.text}`, says: { budget: 0, ...says } };
}

function reasoned({ chance }: Setting, verdict: string, words: PlanWords): Told {
  const reason = chance.pick(REASONS);
  const cue = chance.pick(['主要原因是', '主要原因：', '主要原因是：']);
  switch (words.reason) {
    case 'of':
      return { text: `，${verdict}的${cue}${reason}`, says: { reason } };
    case 'behind':
      return { text: `，${verdict}，${cue}${reason}`, says: { reason } };
    case 'apart':
      return { text: `。${verdict}的${cue}${reason}`, says: { reason } };
  }
}
