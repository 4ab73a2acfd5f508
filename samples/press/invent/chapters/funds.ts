import type { Purse } from '../../accounts.js';
import { ofPurse, received, spent, totalOf } from '../../accounts.js';
import type { Node } from '../draft.js';
import { paragraph } from '../draft.js';
import { ofAccounts, type Setting } from '../setting.js';

const KINDS = {
  governmentFunds: { purse: 'funds', words: '政府性基金预算' },
  stateCapital: { purse: 'capital', words: '国有资本经营预算' },
} as const satisfies Record<string, { purse: Purse; words: string }>;

/** 政府性基金 or 国有资本经营: what was spent, the whole movement, or that there was none. */
export function fund(setting: Setting, chapter: keyof typeof KINDS): readonly Node[] {
  const { ink, wording, accounts, chance } = setting;
  const { purse, words } = KINDS[chapter];
  const items = ofPurse(accounts.items, [purse]);
  const spending = totalOf(items, spent);
  const revenue = totalOf(items, received);
  if (items.length === 0)
    return [
      paragraph(
        chance.pick([
          {
            text: `${wording.year}本${setting.kind === 'unit' ? '单位' : '部门'}无${words}财政拨款收入和支出。`,
            says: ofAccounts(chapter, { revenue: 0, expenditure: 0 }),
          },
          { text: `${wording.year}无${words}财政拨款支出。`, says: ofAccounts(chapter, { expenditure: 0 }) },
          {
            text: `${wording.year}${words}拨款支出${ink.words(0)}。`,
            says: ofAccounts(chapter, { expenditure: 0 }),
          },
        ]),
      ),
    ];
  if (chance.yes(0.5))
    return [
      paragraph({
        text: `${wording.year}${words}拨款支出${ink.words(spending)}。`,
        says: ofAccounts(chapter, { expenditure: ink.value(spending) }),
      }),
    ];
  const opening = totalOf(items, (item) => item.opening ?? 0);
  const closing = totalOf(items, (item) => item.closing ?? 0);
  const basic = totalOf(items, (item) => item.basic);
  const parts = chance.yes(0.5);
  const movement = `本年支出${ink.words(spending)}${parts ? `，其中：基本支出${ink.words(basic)}，项目支出${ink.words(spending - basic)}` : ''}`;
  return [
    paragraph({
      text: `${wording.year}${words}财政拨款年初结转和结余${ink.words(opening)}，本年收入${ink.words(revenue)}，${movement}，年末结转和结余${ink.words(closing)}。`,
      says: ofAccounts(chapter, {
        opening: ink.value(opening),
        revenue: ink.value(revenue),
        expenditure: ink.value(spending),
        closing: ink.value(closing),
        ...(parts ? { basic: ink.value(basic), project: ink.value(spending - basic) } : {}),
      }),
    }),
  ];
}
