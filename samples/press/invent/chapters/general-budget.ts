import type { Fen } from '../../../../src/model/field.js';
import { functionLines, spent, totalOf } from '../../accounts.js';
import { general } from '../../sentences.js';
import type { Node, Said } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { comparison, explained, ofAccounts, subject, type Setting } from '../setting.js';

export const GENERAL = 'generalPublicBudget';
export const generalSpending = ({ accounts }: Setting): Fen => totalOf(general(accounts), spent);

/** 总体情况. */
export function generalTotal(setting: Setting): readonly Node[] {
  const { ink, all, accounts, chance } = setting;
  const total = generalSpending(setting);
  const share = ratio(total, all.expenditure);
  const name = '一般公共预算财政拨款支出';
  const change = explained(setting, comparison(setting, name, total, accounts.previous.general));
  const whole = chance.pick(['本年支出合计', '本年支出', '支出合计', '总支出']);
  const words = chance.pick([name, name, `${name}决算`, `${name}决算数为`]);
  return [
    paragraph(
      {
        text: `${subject(setting)}${words}${ink.words(total)}，占${whole}的${share.text}。`,
        says: ofAccounts(GENERAL, { total: ink.value(total), shareOfExpenditure: share.value }),
      },
      ...(chance.yes(0.9) ? [{ ...change, says: ofAccounts(GENERAL, change.says ?? {}) }] : []),
    ),
  ];
}

type ClassForm = 'inner' | 'outer' | 'bare' | 'doubled' | 'coded';
const withoutSpending = (name: string): string => name.replace(/支出$/, '');

/** What a list of the structure prints for a class, and the name that the record has for it. */
function classWords(name: string, code: string, form: ClassForm): readonly [printed: string, named: string] {
  switch (form) {
    case 'inner':
      return [`${withoutSpending(name)}（类）支出`, withoutSpending(name)];
    case 'outer':
      return [`${name}（类）`, name];
    case 'doubled':
      return [`${name}支出`, name];
    case 'coded':
      return [`${name}（${code}）`, name];
    case 'bare':
      return [name, name];
  }
}

/** 结构情况: in one sentence, or a paragraph a class. */
export function generalStructure(setting: Setting): readonly Node[] {
  const { ink, accounts, chance } = setting;
  const total = generalSpending(setting);
  const form = chance.pick<ClassForm>(['inner', 'inner', 'outer', 'bare', 'doubled', 'coded']);
  const of = chance.pick(['占', '占', '占比', '占一般公共预算财政拨款支出的']);
  const items = functionLines(general(accounts))
    .filter(({ code }) => code.length === 3)
    .map(({ name, code, items: below }): Said => {
      const amount = totalOf(below, spent);
      const share = ratio(amount, total);
      const [printed, named] = classWords(name, code, form);
      return {
        text: `${printed}${ink.words(amount)}，${of}${share.text}`,
        says: ofAccounts(GENERAL, {
          structure: [{ class: named, amount: ink.value(amount), share: share.value }],
        }),
      };
    });
  const lead = chance.pick(['主要用于以下方面：', '主要用于以下方面:', '主要用于以下几个方面：', '其中：']);
  const opening = {
    text: `${subject(setting)}一般公共预算财政拨款支出${ink.words(total)}，${lead}`,
    says: ofAccounts(GENERAL, { total: ink.value(total) }),
  };
  if (chance.yes(0.2))
    return [
      paragraph(opening),
      ...items.map(({ text, ...said }, at) => paragraph({ ...said, text: `${String(at + 1)}.${text}。` })),
    ];
  return [paragraph({ ...opening, items, between: chance.pick(['；', '；', '，']), close: '。' })];
}
