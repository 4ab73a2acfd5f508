import type { Fen } from '../../../../src/model/field.js';
import type { Purse } from '../../accounts.js';
import { ofPurse, received, spent, totalOf } from '../../accounts.js';
import type { Node, Said, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { comparison, explained, ofAccounts, type Setting } from '../setting.js';

type Form = 'both' | 'sides' | 'parts';

const change = (setting: Setting, chapter: string, said: Said): Sentence => {
  const { text, says = {} } = explained(setting, said);
  return { text, says: ofAccounts(chapter, says) };
};

/** 收入支出决算总体情况. */
export function overall(setting: Setting): readonly Node[] {
  const { ink, all, wording, chance, accounts } = setting;
  const form = chance.pick<Form>(['both', 'both', 'sides', 'parts']);
  const opening =
    form === 'both'
      ? both(setting, 'overall', '收、支总计', all.total)
      : form === 'sides'
        ? {
            text: `${wording.year}收入总计${ink.words(all.total)}，支出总计${ink.words(all.total)}。`,
            says: ofAccounts('overall', sides(setting, all.total)),
          }
        : inParts(setting);
  const each = form === 'both' ? '各' : chance.pick(['各', '均']);
  return [
    paragraph(
      opening,
      change(
        setting,
        'overall',
        comparison(
          setting,
          chance.pick(['收、支总计', '收支总计']),
          all.total,
          accounts.previous.total,
          each,
        ),
      ),
    ),
  ];
}

const sides = ({ ink }: Setting, total: Fen) => ({
  revenueTotal: ink.value(total),
  expenditureTotal: ink.value(total),
});

const both = ({ ink, wording, chance }: Setting, chapter: string, subject: string, total: Fen): Sentence => ({
  text: `${wording.year}${subject}${chance.pick(['', '均为', '为'])}${ink.words(total)}。`,
  says: ofAccounts(chapter, { total: ink.value(total) }),
});

/** `收入总计…，其中：本年收入合计…`. */
function inParts(setting: Setting): Sentence {
  const { ink, wording, all } = setting;
  const revenue = `本年收入合计${ink.words(all.revenue)}，使用非财政拨款结余${ink.words(0)}，年初结转和结余${ink.words(all.opening)}`;
  const spending = `本年支出合计${ink.words(all.expenditure)}，结余分配${ink.words(0)}，年末结转和结余${ink.words(all.closing)}`;
  return {
    text: `${wording.year}收入总计${ink.words(all.total)}，其中：${revenue}。支出总计${ink.words(all.total)}，其中：${spending}。`,
    says: {
      finalAccounts: {
        overall: {
          ...sides(setting, all.total),
          surplusUsed: 0,
          surplusDistributed: 0,
          opening: ink.value(all.opening),
          closing: ink.value(all.closing),
        },
        revenue: { total: ink.value(all.revenue) },
        expenditure: { total: ink.value(all.expenditure) },
      },
    },
  };
}

const SOURCES: readonly (readonly [string, Purse | undefined])[] = [
  ['一般公共预算财政拨款收入', 'general'],
  ['政府性基金预算财政拨款收入', 'funds'],
  ['国有资本经营预算财政拨款收入', 'capital'],
  ['上级补助收入', undefined],
  ['事业收入', 'business'],
  ['经营收入', undefined],
  ['附属单位上缴收入', undefined],
  ['其他收入', 'other'],
];

type Named = readonly [name: string, amount: Fen];

function shared(
  setting: Setting,
  chapter: string,
  key: string,
  parts: readonly Named[],
  total: Fen,
): readonly Said[] {
  const share = setting.chance.pick([
    '占',
    `占${chapter === 'revenue' ? '收入' : '支出'}合计的`,
    `占本年${chapter === 'revenue' ? '收入' : '支出'}合计的`,
  ]);
  return parts.map(([name, amount]) => {
    const part = ratio(amount, total);
    return {
      text: `${name}${setting.ink.words(amount)}，${share}${part.text}`,
      says: ofAccounts(chapter, {
        items: [{ [key]: name, amount: setting.ink.value(amount), share: part.value }],
      }),
    };
  });
}

/** A chapter of one side: total, parts with their shares, sometimes the change. */
function side(
  setting: Setting,
  chapter: 'revenue' | 'expenditure',
  total: Fen,
  parts: readonly Named[],
  before: Fen,
): readonly Node[] {
  const { ink, wording, chance } = setting;
  const word = chapter === 'revenue' ? '收入合计' : '支出合计';
  const listed = chance.yes(0.6) ? parts : parts.filter(([, amount]) => amount > 0);
  const key = chapter === 'revenue' ? 'source' : 'kind';
  const list: Sentence = {
    text: `${wording.year}本年${word}${ink.words(total)}${chance.pick(['，', '。'])}其中：`,
    items: shared(setting, chapter, key, listed, total),
    between: chance.pick(['；', '，', '；']),
    close: '。',
    says: ofAccounts(chapter, { total: ink.value(total) }),
  };
  const told = chance.yes(0.5) ? [change(setting, chapter, comparison(setting, word, total, before))] : [];
  return [paragraph(list, ...told)];
}

/** 收入决算情况. */
export function revenue(setting: Setting): readonly Node[] {
  const { items, previous } = setting.accounts;
  const parts = SOURCES.map(([name, purse]): Named => [
    name,
    purse === undefined ? 0 : totalOf(ofPurse(items, [purse]), received),
  ]);
  return side(setting, 'revenue', setting.all.revenue, parts, previous.revenue);
}

/** 支出决算情况. */
export function expenditure(setting: Setting): readonly Node[] {
  const { items, previous } = setting.accounts;
  const basic = totalOf(items, (item) => item.basic);
  const total = totalOf(items, spent);
  const parts: readonly Named[] = [
    ['基本支出', basic],
    ['项目支出', total - basic],
    ['上缴上级支出', 0],
    ['经营支出', 0],
    ['对附属单位补助支出', 0],
  ];
  return side(setting, 'expenditure', total, parts, previous.expenditure);
}

/** 财政拨款收入支出决算总体情况. */
export function fiscalAppropriation(setting: Setting): readonly Node[] {
  const { fiscal, accounts, chance, ink, wording } = setting;
  const chapter = 'fiscalAppropriation';
  if (chance.yes(0.7))
    return [
      paragraph(
        both(setting, chapter, '财政拨款收、支总计', fiscal.total),
        change(
          setting,
          chapter,
          comparison(setting, '财政拨款收、支总计', fiscal.total, accounts.previous.fiscal, '各'),
        ),
      ),
    ];
  return [
    paragraph({
      text: `${wording.year}财政拨款收入总计${ink.words(fiscal.total)}，支出总计${ink.words(fiscal.total)}。`,
      says: ofAccounts(chapter, sides(setting, fiscal.total)),
    }),
  ];
}
