import type { Fen } from '../../../../src/model/field.js';
import type { Item, Purse } from '../../accounts.js';
import { ofPurse, received, spent, totalOf } from '../../accounts.js';
import type { Node, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { comparison, explained, ofAccounts, subject, type Setting } from '../setting.js';

const KINDS = {
  governmentFunds: { purse: 'funds', words: '政府性基金预算' },
  stateCapital: { purse: 'capital', words: '国有资本经营预算' },
} as const satisfies Record<string, { purse: Purse; words: string }>;
type Chapter = keyof typeof KINDS;

/** 政府性基金 or 国有资本经营: what was spent, the whole movement, or that there was none. */
export function fund(setting: Setting, chapter: Chapter): readonly Node[] {
  const { accounts, chance } = setting;
  const items = ofPurse(accounts.items, [KINDS[chapter].purse]);
  if (items.length === 0) return [paragraph(nothing(setting, chapter))];
  const opening = chance.yes(0.5) ? spending(setting, chapter, items) : movement(setting, chapter, items);
  const change = chance.yes(0.3) ? [changed(setting, chapter, totalOf(items, spent))] : [];
  const listed = chapter === 'governmentFunds' && chance.yes(0.3) ? items : [];
  return [
    paragraph(opening, ...change),
    ...listed.map((item, at) => paragraph(itemSentence(setting, chapter, item, at + 1))),
  ];
}

function nothing(setting: Setting, chapter: Chapter): Sentence {
  const { chance, wording, ink } = setting;
  const { words } = KINDS[chapter];
  const own = setting.kind === 'unit' ? '本单位' : '本部门';
  const neither = ofAccounts(chapter, { revenue: 0, expenditure: 0 });
  const none = ofAccounts(chapter, { expenditure: 0 });
  return chance.pick([
    { text: `${wording.year}${own}无${words}财政拨款收入和支出。`, says: neither },
    { text: `${own}${wording.year}没有${words}财政拨款收入和支出。`, says: neither },
    { text: `${own}没有${words}财政拨款收入，也没有使用${words}财政拨款安排的支出。`, says: neither },
    { text: `${wording.year}无${words}财政拨款支出。`, says: none },
    { text: `${wording.year}${words}拨款支出${ink.words(0)}。`, says: none },
    { text: `${wording.year}${words}财政拨款支出为${ink.words(0)}。`, says: none },
  ]);
}

function spending(setting: Setting, chapter: Chapter, items: readonly Item[]): Sentence {
  const { ink, chance } = setting;
  const total = totalOf(items, spent);
  const word = chance.pick(['拨款支出', '财政拨款支出', '财政拨款支出为', '财政拨款支出决算为']);
  return {
    text: `${subject(setting)}${KINDS[chapter].words}${word}${ink.words(total)}。`,
    says: ofAccounts(chapter, { expenditure: ink.value(total) }),
  };
}

/** `年初结转和结余…，本年收入…，本年支出…，年末结转和结余…`. */
function movement(setting: Setting, chapter: Chapter, items: readonly Item[]): Sentence {
  const { ink, chance } = setting;
  const sumOf = (amount: (item: Item) => Fen): Fen => totalOf(items, amount);
  const [opening, closing] = [sumOf((item) => item.opening ?? 0), sumOf((item) => item.closing ?? 0)];
  const [revenue, total, basic] = [sumOf(received), sumOf(spent), sumOf((item) => item.basic)];
  const parts = chance.yes(0.5);
  const inner = `${chance.pick(['，其中：', '，其中', '，包括：'])}基本支出${ink.words(basic)}，项目支出${ink.words(total - basic)}`;
  const joint = chance.pick(['，', '，', '；']);
  return {
    text: `${subject(setting)}${KINDS[chapter].words}财政拨款年初结转和结余${ink.words(opening)}${joint}本年收入${ink.words(revenue)}${joint}本年支出${ink.words(total)}${parts ? inner : ''}${joint}年末结转和结余${ink.words(closing)}。`,
    says: ofAccounts(chapter, {
      opening: ink.value(opening),
      revenue: ink.value(revenue),
      expenditure: ink.value(total),
      closing: ink.value(closing),
      ...(parts ? { basic: ink.value(basic), project: ink.value(total - basic) } : {}),
    }),
  };
}

function changed(setting: Setting, chapter: Chapter, now: Fen): Sentence {
  const before = Math.round(now * (0.5 + setting.chance.next()));
  const { text, says = {} } = explained(
    setting,
    comparison(setting, `${KINDS[chapter].words}财政拨款支出`, now, before),
  );
  return { text, says: ofAccounts(chapter, says) };
}

function itemSentence({ ink }: Setting, chapter: Chapter, item: Item, at: number): Sentence {
  const [first, section, name] = item.names;
  const actual = spent(item);
  return {
    text: `${String(at)}.${first}（类）${section}（款）${name}（项）：支出决算为${ink.words(actual)}。`,
    says: ofAccounts(chapter, {
      items: [{ class: first, section, item: name, code: item.code, actual: ink.value(actual) }],
    }),
  };
}
