import type { Fen } from '../../../../src/model/field.js';
import type { Node, Said, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { changeOf } from '../ink.js';
import { comparison, explained, ofAccounts, subject, type Setting } from '../setting.js';

type Chapter = 'overall' | 'fiscalAppropriation';

/** A said thing of a chapter, as a sentence. */
const ofChapter = (chapter: Chapter, { text, says = {} }: Said): Sentence => ({
  text,
  says: ofAccounts(chapter, says),
});

/** 收入支出决算总体情况. */
export function overall(setting: Setting): readonly Node[] {
  const { all, accounts, chance } = setting;
  const opening = chance.pick([both, both, sides, inParts, briefly])(setting, 'overall', '', all.total);
  const told = chance.yes(0.85) ? [changed(setting, 'overall', '', all.total, accounts.previous.total)] : [];
  return chance.yes(0.9) || told.length === 0
    ? [paragraph(opening, ...told)]
    : [paragraph(opening), paragraph(...told)];
}

/** 财政拨款收入支出决算总体情况. */
export function fiscalAppropriation(setting: Setting): readonly Node[] {
  const { fiscal, accounts, chance } = setting;
  const chapter = 'fiscalAppropriation';
  const before = accounts.previous.fiscal;
  if (chance.yes(0.15)) return halves(setting, fiscal.total, before);
  const opening = chance.pick([both, both, sides])(setting, chapter, '财政拨款', fiscal.total);
  const told = chance.yes(0.8) ? [changed(setting, chapter, '财政拨款', fiscal.total, before)] : [];
  return [paragraph(opening, ...told)];
}

/** `2020年度收、支总计1.00万元。`. */
function both(setting: Setting, chapter: Chapter, money: string, total: Fen): Sentence {
  const { ink, chance } = setting;
  const sum = chance.pick(['收、支总计', '收支总计', '收入支出总计', '收入总计、支出总计', '收入、支出总计']);
  const amount = `${chance.pick(['', '', '均为', '为', '各为', '共计'])}${ink.words(total)}`;
  return ofChapter(chapter, {
    text: `${subject(setting)}${money}${sum}${amount}。`,
    says: { total: ink.value(total) },
  });
}

const bothTotals = ({ ink }: Setting, total: Fen): SaysMap => ({
  revenueTotal: ink.value(total),
  expenditureTotal: ink.value(total),
});

/** `收入总计…，支出总计…`. */
function sides(setting: Setting, chapter: Chapter, money: string, total: Fen): Sentence {
  const { ink, chance } = setting;
  const [revenue, expenditure] = chance.pick([
    ['收入总计', '支出总计'],
    ['收入总计为', '支出总计为'],
    ['总收入', '总支出'],
    ['收入总额', '支出总额'],
  ] as const);
  const between = chance.pick(['，', '，', '；', '、']);
  return ofChapter(chapter, {
    text: `${subject(setting)}${money}${revenue}${ink.words(total)}${between}${expenditure}${ink.words(total)}。`,
    says: bothTotals(setting, total),
  });
}

/** `收入总计…，其中：本年收入合计…`. */
function inParts(setting: Setting): Sentence {
  const { ink, all, chance } = setting;
  const open = chance.pick(['其中：', '其中', '包括：', '包括']);
  const surplus = setting.year >= 2023 ? '使用非财政拨款结余（含专用结余）' : '使用非财政拨款结余';
  const revenue = `本年收入合计${ink.words(all.revenue)}，${surplus}${ink.words(0)}，年初结转和结余${ink.words(all.opening)}`;
  const spending = `本年支出合计${ink.words(all.expenditure)}，结余分配${ink.words(0)}，年末结转和结余${ink.words(all.closing)}`;
  return {
    text: `${subject(setting)}收入总计${ink.words(all.total)}，${open}${revenue}${chance.pick(['。', '；'])}支出总计${ink.words(all.total)}，${open}${spending}。`,
    says: {
      finalAccounts: {
        overall: {
          ...bothTotals(setting, all.total),
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

/** `总收入…，其中本年收入…`. */
function briefly(setting: Setting): Sentence {
  const { ink, all } = setting;
  return {
    text: `${subject(setting)}总收入${ink.words(all.total)}，其中本年收入${ink.words(all.revenue)}；总支出${ink.words(all.total)}，其中本年支出${ink.words(all.expenditure)}。`,
    says: {
      finalAccounts: {
        overall: bothTotals(setting, all.total),
        revenue: { total: ink.value(all.revenue) },
        expenditure: { total: ink.value(all.expenditure) },
      },
    },
  };
}

/** The change of both sides, said once or of each. */
function changed(setting: Setting, chapter: Chapter, money: string, now: Fen, before: Fen): Sentence {
  const { chance } = setting;
  if (chance.yes(0.12)) return changedEach(setting, chapter, money, now, before);
  const sum = chance.pick(['收、支总计', '收支总计', '收入支出总计', '收、支']);
  const each = chance.pick(['各', '各', '均', '']);
  return ofChapter(chapter, explained(setting, comparison(setting, `${money}${sum}`, now, before, each)));
}

/** `与2019年相比，收入总计增加…；支出总计增加…`. */
function changedEach(setting: Setting, chapter: Chapter, money: string, now: Fen, before: Fen): Sentence {
  const { wording, year } = setting;
  const lead = wording.tellsBase ? `与${String(year - 1)}年相比，` : '与上年相比，';
  const [revenue, expenditure] = [changeOf(setting, now, before), changeOf(setting, now, before)];
  return ofChapter(chapter, {
    text: `${lead}${money}收入总计${revenue.text}；${money}支出总计${expenditure.text}。`,
    says: {
      ...(wording.tellsBase ? { previousYear: year - 1 } : {}),
      ...bySide('revenue', revenue.says),
      ...bySide('expenditure', expenditure.says),
    },
  });
}

const bySide = (side: 'revenue' | 'expenditure', { change, changeRate }: SaysMap): SaysMap => ({
  ...(change === undefined ? {} : { [`${side}Change`]: change }),
  ...(changeRate === undefined ? {} : { [`${side}ChangeRate`]: changeRate }),
});

/** A paragraph a side, each with its own change. */
function halves(setting: Setting, total: Fen, before: Fen): readonly Node[] {
  const { ink } = setting;
  return (['revenue', 'expenditure'] as const).map((side) => {
    const name = side === 'revenue' ? '财政拨款收入总计' : '财政拨款支出总计';
    const { text, says = {} } = comparison(setting, name, total, before);
    return paragraph(
      {
        text: `${subject(setting)}${name}${ink.words(total)}。`,
        says: ofAccounts('fiscalAppropriation', { [`${side}Total`]: ink.value(total) }),
      },
      {
        text: `${text}。`,
        says: ofAccounts('fiscalAppropriation', {
          ...(says['previousYear'] === undefined ? {} : { previousYear: says['previousYear'] }),
          ...bySide(side, says),
        }),
      },
    );
  });
}
