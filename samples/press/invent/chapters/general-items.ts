import type { Item } from '../../accounts.js';
import { functionLines, spent, totalOf } from '../../accounts.js';
import { itemsInOrder } from '../../sentences.js';
import type { Node, Said, SaysMap } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { PURPOSES } from '../names.js';
import { ofAccounts, subject, type Setting } from '../setting.js';
import { GENERAL, generalSpending } from './general-budget.js';
import { finished, planned, type PlanWords } from './item-figures.js';

/** 具体情况: the opening sentence and a paragraph an item, or a paragraph a class. */
export function generalDetail(setting: Setting, withBudget: boolean): readonly Node[] {
  const { accounts, chance } = setting;
  const shape = itemShape(setting, withBudget);
  const opening = paragraph(openingOf(setting, withBudget));
  if (chance.yes(0.15))
    return [
      opening,
      ...classesOf(setting).map((one, at) => paragraph(itemSentence(setting, one, at, shape))),
    ];
  return [
    opening,
    ...itemsInOrder(accounts).map((item, at) =>
      paragraph(itemSentence(setting, namedItem(item, shape), at, shape)),
    ),
  ];
}

/** `2020年一般公共预算支出决算数为…，完成预算…。其中：`. */
function openingOf(setting: Setting, withBudget: boolean): Said {
  const { ink, accounts, chance } = setting;
  const actual = generalSpending(setting);
  const budget = totalOf(itemsInOrder(accounts), (item) => item.budget);
  const rate = ratio(actual, withBudget ? budget : actual);
  const done = { actual: ink.value(actual), completionRate: rate.value };
  const end = chance.pick(['。其中：', '。其中：', '。具体情况如下：', '。']);
  if (!withBudget)
    return {
      text: `${subject(setting)}一般公共预算支出决算数为${ink.words(actual)}，完成预算${rate.text}${end}`,
      says: ofAccounts(GENERAL, done),
    };
  const name = chance.pick(['一般公共预算财政拨款支出', '财政拨款支出']);
  return {
    text: `${subject(setting)}${name}年初预算为${ink.words(budget)}，支出决算为${ink.words(actual)}，完成年初预算的${rate.text}${end}`,
    says: ofAccounts(GENERAL, { budget: ink.value(budget), ...done, completionBase: 'initial' }),
  };
}

/** How a report writes the paragraphs of its items, all of them alike. */
interface ItemShape extends PlanWords {
  readonly withBudget: boolean;
  readonly number: (at: number) => string;
  readonly after: string;
  readonly brackets: readonly [string, string];
  readonly className: 'with 支出' | 'without';
  readonly names: 'marked' | 'path' | 'item and code';
  readonly purpose: boolean;
  readonly code: boolean;
}

const NUMBERS: readonly ((at: number) => string)[] = [
  (at) => `${String(at)}.`,
  (at) => `${String(at)}、`,
  (at) => `${String(at)}．`,
  (at) => `${String(at)}. `,
  (at) => `（${String(at)}）`,
];

const itemShape = ({ chance }: Setting, withBudget: boolean): ItemShape => ({
  withBudget,
  number: chance.pick(NUMBERS),
  after: chance.pick(['：', '。', '']),
  brackets: chance.pick([
    ['（', '）'],
    ['（', '）'],
    ['(', ')'],
  ] as const),
  className: chance.pick(['with 支出', 'with 支出', 'without']),
  names: chance.pick(['marked', 'marked', 'marked', 'marked', 'path', 'item and code']),
  purpose: chance.yes(0.2),
  code: chance.yes(0.15),
  adjusted: chance.yes(0.12),
  reason: chance.pick(['of', 'of', 'behind', 'apart']),
});

/** An item or a class with the names that its paragraph opens with. */
interface NamedItem {
  readonly words: string;
  readonly says: SaysMap;
  readonly figures: Pick<Item, 'basic' | 'project' | 'budget'>;
}

function namedItem(item: Item, { brackets: [open, close], className, names, code }: ItemShape): NamedItem {
  const [first, section, name] = item.names;
  const outer = className === 'without' ? first.replace(/支出$/, '') : first;
  const says = { class: outer, section, item: name, code: item.code };
  if (names === 'path')
    return { words: `${first}—${section}—${name}`, says: { ...says, class: first }, figures: item };
  const coded = `${name}${open}${item.code}${close}`;
  if (names === 'item and code')
    return { words: coded, says: { item: name, code: item.code }, figures: item };
  const marked = [outer, section, name].map(
    (part, level) => `${part}${open}${'类款项'[level] ?? ''}${close}`,
  );
  return { words: `${marked.join('')}${code ? `${open}${item.code}${close}` : ''}`, says, figures: item };
}

/** 类 alone, each with the sums of its items. */
const classesOf = ({ accounts }: Setting): readonly NamedItem[] =>
  functionLines(itemsInOrder(accounts))
    .filter(({ code }) => code.length === 3)
    .map(({ code, name, items }) => ({
      words: `${name}（类）`,
      says: { class: name, code },
      figures: {
        basic: totalOf(items, spent),
        project: 0,
        budget: totalOf(items, (item) => item.budget),
      },
    }));

function itemSentence(
  setting: Setting,
  { words, says, figures }: NamedItem,
  at: number,
  shape: ItemShape,
): Said {
  const purpose = shape.purpose ? setting.chance.pick(PURPOSES) : undefined;
  const told = shape.withBudget ? planned(setting, figures, shape) : finished(setting, figures);
  const after = shape.names === 'path' && shape.after === '' ? '：' : shape.after;
  const lead = purpose === undefined ? after : `${after === '' ? '：' : after}主要用于${purpose}。`;
  return {
    text: `${shape.number(at + 1)}${words}${lead}${told.text}。`,
    says: ofAccounts(GENERAL, {
      items: [{ ...says, ...(purpose === undefined ? {} : { purpose }), ...told.says }],
    }),
  };
}
