import { isPersonnel, operating, personnel, totalOf } from '../../accounts.js';
import { sum } from '../../amounts.js';
import { general } from '../../sentences.js';
import type { Node, Said, SaysMap } from '../draft.js';
import { paragraph } from '../draft.js';
import { ofAccounts, subject, type Setting } from '../setting.js';

const says = (map: SaysMap): SaysMap => ofAccounts('basicExpenditure', map);

/** 基本支出: in one paragraph or three, 人员经费 whole or in its two halves. */
export function basicExpenditure(setting: Setting): readonly Node[] {
  const { ink, accounts, chance } = setting;
  const total = totalOf(general(accounts), (item) => item.basic);
  const opening: Said = {
    text: `${subject(setting)}一般公共预算财政拨款基本支出${chance.pick(['', '为'])}${ink.words(total)}，其中：`,
    says: says({ total: ink.value(total) }),
  };
  const end = chance.pick(['等。', '。', '等支出。']);
  const [one, two] = chance.pick([
    ['', ''],
    ['', ''],
    ['1.', '2.'],
    ['（一）', '（二）'],
  ] as const);
  const inSentence = chance.yes(0.5);
  const parts = [
    personnelPart(setting, inSentence ? '' : one, inSentence ? chance.pick([end, '；']) : end),
    operatingPart(setting, inSentence ? '' : two, end),
  ];
  return inSentence ? [paragraph(opening, ...parts)] : [opening, ...parts].map((part) => paragraph(part));
}

const names = ({ accounts }: Setting, of: (code: string) => boolean): readonly string[] =>
  accounts.economic.filter(({ code }) => of(code)).map(({ name }) => name);

const listWords = ({ chance }: Setting): string =>
  chance.pick(['，主要包括：', '，主要包括', '，包括：', '，包括']);

function personnelPart(setting: Setting, number: string, end: string): Said {
  const { ink, accounts, chance } = setting;
  const amount = personnel(accounts);
  const categories = names(setting, (code) => isPersonnel({ code, name: '', amount: 0 }));
  if (chance.yes(0.75))
    return {
      text: `${number}人员经费${ink.words(amount)}${listWords(setting)}${categories.join('、')}${end}`,
      says: says({ personnel: { amount: ink.value(amount), categories } }),
    };
  const of = (group: string): number =>
    sum(accounts.economic.filter(({ code }) => code.startsWith(group)).map((item) => item.amount));
  return {
    text: `${number}人员经费${ink.words(amount)}，其中：工资福利支出${ink.words(of('301'))}，对个人和家庭的补助${ink.words(of('303'))}。`,
    says: says({
      personnel: {
        amount: ink.value(amount),
        wages: ink.value(of('301')),
        household: ink.value(of('303')),
      },
    }),
  };
}

function operatingPart(setting: Setting, number: string, end: string): Said {
  const { ink, accounts, chance } = setting;
  const amount = operating(accounts);
  const categories = names(setting, (code) => !isPersonnel({ code, name: '', amount: 0 }));
  const word = chance.pick(['日常公用经费', '公用经费']);
  return {
    text: `${number}${word}${ink.words(amount)}${listWords(setting)}${categories.join('、')}${end}`,
    says: says({ operating: { amount: ink.value(amount), categories } }),
  };
}
