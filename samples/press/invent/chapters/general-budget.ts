import type { Fen } from '../../../../src/model/field.js';
import type { Item } from '../../accounts.js';
import { functionLines, operating, personnel, spent, totalOf, isPersonnel } from '../../accounts.js';
import { general, itemsInOrder } from '../../sentences.js';
import type { Node, Said, SaysMap } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { PURPOSES, REASONS } from '../names.js';
import { comparison, explained, ofAccounts, type Setting } from '../setting.js';

const CHAPTER = 'generalPublicBudget';
const spending = ({ accounts }: Setting): Fen => totalOf(general(accounts), spent);

/** 总体情况. */
export function generalTotal(setting: Setting): readonly Node[] {
  const { ink, wording, all, accounts } = setting;
  const total = spending(setting);
  const share = ratio(total, all.expenditure);
  const change = explained(
    setting,
    comparison(setting, '一般公共预算财政拨款支出', total, accounts.previous.general),
  );
  return [
    paragraph(
      {
        text: `${wording.year}一般公共预算财政拨款支出${ink.words(total)}，占本年支出合计的${share.text}。`,
        says: ofAccounts(CHAPTER, { total: ink.value(total), shareOfExpenditure: share.value }),
      },
      { ...change, says: ofAccounts(CHAPTER, change.says ?? {}) },
    ),
  ];
}

type ClassForm = 'inner' | 'outer' | 'bare';
const bare = (name: string): string => name.replace(/支出$/, '');
const classWords = (name: string, form: ClassForm): readonly [printed: string, named: string] =>
  form === 'inner'
    ? [`${bare(name)}（类）支出`, bare(name)]
    : form === 'outer'
      ? [`${name}（类）`, name]
      : [name, name];

/** 结构情况. */
export function generalStructure(setting: Setting): readonly Node[] {
  const { ink, wording, accounts, chance } = setting;
  const total = spending(setting);
  const form = chance.pick<ClassForm>(['inner', 'outer', 'bare']);
  const items = functionLines(general(accounts))
    .filter(({ code }) => code.length === 3)
    .map(({ name, items: below }): Said => {
      const amount = totalOf(below, spent);
      const share = ratio(amount, total);
      const [printed, named] = classWords(name, form);
      return {
        text: `${printed}${ink.words(amount)}，占${share.text}`,
        says: ofAccounts(CHAPTER, {
          structure: [{ class: named, amount: ink.value(amount), share: share.value }],
        }),
      };
    });
  return [
    paragraph({
      text: `${wording.year}一般公共预算财政拨款支出${ink.words(total)}，主要用于以下方面：`,
      items,
      between: '；',
      close: '。',
      says: ofAccounts(CHAPTER, { total: ink.value(total) }),
    }),
  ];
}

/** 具体情况: the opening sentence and a paragraph an item. */
export function generalDetail(setting: Setting, withBudget: boolean): readonly Node[] {
  const { ink, wording, accounts } = setting;
  const items = itemsInOrder(accounts);
  const actual = spending(setting);
  const budget = totalOf(items, (item) => item.budget);
  const rate = ratio(actual, withBudget ? budget : actual);
  const done = { actual: ink.value(actual), completionRate: rate.value };
  const opening = withBudget
    ? {
        text: `${wording.year}一般公共预算财政拨款支出年初预算为${ink.words(budget)}，支出决算为${ink.words(actual)}，完成年初预算的${rate.text}。其中：`,
        says: ofAccounts(CHAPTER, { budget: ink.value(budget), ...done, completionBase: 'initial' }),
      }
    : {
        text: `${wording.year}一般公共预算支出决算数为${ink.words(actual)}，完成预算${rate.text}。其中：`,
        says: ofAccounts(CHAPTER, done),
      };
  const shape = itemShape(setting, withBudget);
  return [paragraph(opening), ...items.map((item, at) => paragraph(itemSentence(setting, item, at, shape)))];
}

interface ItemShape {
  readonly withBudget: boolean;
  readonly mark: string;
  readonly after: string;
  readonly brackets: readonly [string, string];
  readonly purpose: boolean;
  readonly code: boolean;
}

const itemShape = ({ chance }: Setting, withBudget: boolean): ItemShape => ({
  withBudget,
  mark: chance.pick(['.', '、', '．']),
  after: chance.pick(['：', '。', '']),
  brackets: chance.pick([
    ['（', '）'],
    ['（', '）'],
    ['(', ')'],
  ] as const),
  purpose: chance.yes(0.2),
  code: chance.yes(0.15),
});

function itemSentence(setting: Setting, item: Item, at: number, shape: ItemShape): Said {
  const [open, close] = shape.brackets;
  const name = item.names
    .map(
      (part, level) =>
        `${part}${open}${'类款项'[level] ?? ''}${close}${level === 2 && shape.code ? `${open}${item.code}${close}` : ''}`,
    )
    .join('');
  const purpose = shape.purpose ? setting.chance.pick(PURPOSES) : undefined;
  const figures = shape.withBudget ? planned(setting, item) : finished(setting, item);
  const lead =
    purpose === undefined ? shape.after : `${shape.after === '' ? '：' : shape.after}主要用于${purpose}。`;
  const [className, section, itemName] = item.names;
  return {
    text: `${String(at + 1)}${shape.mark}${name}${lead}${figures.text}。`,
    says: ofAccounts(CHAPTER, {
      items: [
        {
          class: className,
          section,
          item: itemName,
          code: item.code,
          ...(purpose === undefined ? {} : { purpose }),
          ...figures.says,
        },
      ],
    }),
  };
}

/** `支出决算为…，完成预算100%，决算数等于预算数`. */
const finished = ({ ink }: Setting, item: Item): { text: string; says: SaysMap } => ({
  text: `支出决算为${ink.words(spent(item))}，完成预算100%，决算数等于预算数`,
  says: { actual: ink.value(spent(item)), completionRate: 100 },
});

/** `年初预算为…，支出决算为…，完成年初预算的…，决算数大于预算数的主要原因是…`. */
function planned({ ink, chance }: Setting, item: Item): { text: string; says: SaysMap } {
  const actual = spent(item);
  const reason = chance.pick(REASONS);
  const amounts = `年初预算为${ink.words(item.budget)}，支出决算为${ink.words(actual)}`;
  const says = { budget: ink.value(item.budget), actual: ink.value(actual) };
  if (item.budget === 0)
    return { text: `${amounts}，决算数大于年初预算数的主要原因是${reason}`, says: { ...says, reason } };
  const rate = ratio(actual, item.budget);
  const full = { ...says, completionRate: rate.value, completionBase: 'initial' };
  const text = `${amounts}，完成年初预算的${rate.text}，决算数`;
  return actual === item.budget
    ? { text: `${text}等于预算数`, says: full }
    : {
        text: `${text}${actual > item.budget ? '大于' : '小于'}预算数的主要原因${chance.pick(['是', '：'])}${reason}`,
        says: { ...full, reason },
      };
}

/** 基本支出: in one paragraph or three. */
export function basicExpenditure(setting: Setting): readonly Node[] {
  const { ink, wording, accounts, chance } = setting;
  const total = totalOf(general(accounts), (item) => item.basic);
  const part = (of: 'personnel' | 'operating', word: string, end: string): Said => {
    const amount = of === 'personnel' ? personnel(accounts) : operating(accounts);
    const names = accounts.economic
      .filter((item) => isPersonnel(item) === (of === 'personnel'))
      .map(({ name }) => name);
    return {
      text: `${word}${ink.words(amount)}，主要包括：${names.join('、')}${end}`,
      says: ofAccounts('basicExpenditure', { [of]: { amount: ink.value(amount), categories: names } }),
    };
  };
  const end = chance.pick(['等。', '。']);
  const opening: Said = {
    text: `${wording.year}一般公共预算财政拨款基本支出${ink.words(total)}，其中：`,
    says: ofAccounts('basicExpenditure', { total: ink.value(total) }),
  };
  const parts = [
    part('personnel', '人员经费', chance.pick([end, '；'])),
    part('operating', chance.pick(['日常公用经费', '公用经费']), end),
  ];
  return chance.yes(0.5) ? [paragraph(opening, ...parts)] : [opening, ...parts].map((one) => paragraph(one));
}
