import type { Fen } from '../../../../src/model/field.js';
import type { Node, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { ofAccounts, type Setting } from '../setting.js';
import { partChange } from './three-public.js';

const says = (map: SaysMap): SaysMap => ofAccounts('threePublic', map);

/** `1.因公出国（境）经费支出1.00万元，完成预算50.00%。`, or with its budget before it. */
function opening({ ink, chance }: Setting, key: string, words: string, actual: Fen, budget: Fen): Sentence {
  const rate = ratio(actual, budget);
  const done = budget > 0 && chance.yes(0.8);
  const planned = chance.yes(0.2);
  const amounts = planned
    ? `${words}${chance.pick(['支出预算为', '预算为', '年初预算为'])}${ink.words(budget)}，${chance.pick(['支出决算为', '决算为'])}${ink.words(actual)}`
    : `${words}${chance.pick(['支出', '支出', '支出决算', '支出决算为', '决算为'])}${ink.words(actual)}`;
  return {
    text: `${amounts}${done ? `，完成${chance.pick(['预算', '预算的'])}${rate.text}` : ''}。`,
    says: says({
      [key]: {
        ...(planned ? { budget: ink.value(budget) } : {}),
        actual: ink.value(actual),
        ...(done ? { completionRate: rate.value } : {}),
      },
    }),
  };
}

export function abroad(setting: Setting, mark: string): Node {
  const { chance, accounts } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const name = `因公出国（境）${chance.pick(['经费', '费', '费用'])}`;
  const change = partChange(setting, 'abroad', '因公出国（境）', actual.abroad, previous.abroad);
  if (actual.abroad === 0 && chance.yes(0.3))
    return paragraph(
      {
        text: `${mark}${name}支出${setting.ink.words(0)}，${chance.pick(['本年度未安排因公出国（境）团组', '无因公出国（境）任务'])}。`,
        says: says({ abroad: { actual: 0 } }),
      },
      ...change,
    );
  const groups = actual.abroad === 0 ? 0 : chance.whole(1, 3);
  const persons = groups === 0 ? 0 : chance.whole(groups, 9);
  const [g, p] = [String(groups), String(persons)];
  return paragraph(
    opening(setting, 'abroad', `${mark}${name}`, actual.abroad, budget.abroad),
    {
      text: chance.pick([
        `全年安排因公出国（境）团组${g}次，出国（境）${p}人。`,
        `全年安排因公出国（境）团组${g}个，出国（境）${p}人。`,
        `全年安排因公出国（境）团组${g}个，累计${p}人次。`,
        `因公出国（境）团组数${g}个，人数${p}人。`,
        `全年使用财政拨款安排因公出国（境）团组${g}个、累计${p}人次。`,
      ]),
      says: says({ abroad: { groups, persons } }),
    },
    ...change,
  );
}

const TYPES = ['轿车', '越野车', '载客汽车'];

export function vehicles(setting: Setting, mark: string): Node {
  const { chance, accounts } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const now = actual.purchase + actual.running;
  const name = chance.pick(['公务用车购置及运行维护费', '公务用车购置及运行维护费', '公务用车购置及运行费']);
  return paragraph(
    opening(setting, 'vehicles', `${mark}${name}`, now, budget.purchase + budget.running),
    ...partChange(setting, 'vehicles', name, now, previous.purchase + previous.running),
    bought(setting),
    ...run(setting),
  );
}

function bought({ chance, accounts, ink }: Setting): Sentence {
  const { purchase } = accounts.threePublic.actual;
  const purchased = purchase === 0 ? 0 : chance.whole(1, 2);
  const n = String(purchased);
  const [saloon = '', ...others] = TYPES;
  const byType = [
    `${saloon}${n}辆、金额${ink.words(purchase)}`,
    ...others.map((type) => `${type}0辆、金额${ink.words(0)}`),
  ];
  const head = chance.pick(['其中：公务用车购置支出', '其中：公务用车购置费支出', '其中：公务用车购置费']);
  const map = says({ vehicles: { purchase: ink.value(purchase), purchased } });
  if (chance.yes(0.2))
    return {
      text: `${head}${ink.words(purchase)}。全年按规定更新购置公务用车${n}辆，其中：${byType.join('，')}。`,
      says: map,
      // Amounts of one type of vehicle have no place in the record.
      tells: ['/finalAccounts/threePublic'],
    };
  const words = chance.pick(['购置', '购置公务用车', '公务用车购置数', '更新购置公务用车']);
  return { text: `${head}${ink.words(purchase)}，${words}${n}辆。`, says: map };
}

function run({ chance, accounts, ink, year }: Setting): readonly Sentence[] {
  const { running } = accounts.threePublic.actual;
  const fleet = running === 0 ? 0 : chance.whole(1, 12);
  const [n, y] = [String(fleet), String(year)];
  const name = chance.pick(['公务用车运行维护费支出', '公务用车运行维护费', '公务用车运行费支出']);
  const purpose = chance.pick([
    '，主要用于公务出行所需的燃料费、维修费、过路过桥费、保险费等支出。',
    '。主要用于应急保障、下乡等所需的公务用车燃料费、维修费、过路过桥费、保险费等支出。',
    '。',
  ]);
  const types = [`轿车${n}辆`, '越野车0辆', '载客汽车0辆'];
  return [
    {
      text: `${name}${ink.words(running)}${purpose}`,
      says: says({ vehicles: { running: ink.value(running) } }),
    },
    {
      text: chance.pick([
        `截至${y}年12月底，单位共有公务用车${n}辆。`,
        `截至${y}年12月31日，单位共有公务用车${n}辆，其中：${types.join('、')}。`,
        `年末公务用车保有量为${n}辆。`,
        `截至${y}年12月31日，开支财政拨款的公务用车保有量为${n}辆。`,
        `${y}年末公务用车保有量${n}辆。`,
      ]),
      says: says({ vehicles: { fleet } }),
    },
  ];
}

export function reception(setting: Setting, mark: string): Node {
  const { chance, accounts, ink } = setting;
  const { actual, budget, previous } = accounts.threePublic;
  const batches = actual.reception === 0 ? 0 : chance.whole(1, 90);
  const persons = batches === 0 ? 0 : chance.whole(batches, batches * 12);
  const [b, p, amount] = [String(batches), String(persons), ink.words(actual.reception)];
  const domestic = { batches, persons, amount: ink.value(actual.reception) };
  const none = { batches: 0, persons: 0, amount: 0 };
  const first = chance.pick(['支出', '费支出', '费']);
  return paragraph(
    opening(setting, 'reception', `${mark}公务接待费`, actual.reception, budget.reception),
    ...partChange(setting, 'reception', '公务接待费', actual.reception, previous.reception),
    ...chance.pick<readonly Sentence[]>([
      [
        guests(`其中：国内公务接待${b}批次，${p}人次（不包括陪同人员），共计支出${amount}。`, { domestic }),
        guests(`外事接待0批次，0人，共计支出${ink.words(0)}。`, { foreign: none }),
      ],
      [
        guests(
          `其中：国内公务接待${first}${amount}，主要用于执行公务、开展业务活动开支的用餐费、住宿费等。国内公务接待${b}批次，${p}人次（不包括陪同人员），共计支出${amount}。`,
          { domestic },
        ),
        guests(`外事接待支出${ink.words(0)}，外事接待0批次，0人，共计支出${ink.words(0)}。`, {
          foreign: none,
        }),
      ],
      [
        guests(`其中：国内接待费${amount}，国内公务接待${b}批次、${p}人次。`, { domestic }),
        guests(`国（境）外接待费${ink.words(0)}，国（境）外公务接待0批次、0人次。`, { foreign: none }),
      ],
      [
        guests(`国内公务接待支出${amount}（含外宾接待支出${ink.words(0)}）。`, {
          domestic: { amount: ink.value(actual.reception) },
          foreign: { amount: 0 },
        }),
        guests(`公务接待${b}批次、${p}人次，其中：接待外宾0批次、0人次。`, {
          domestic: { batches, persons },
          foreign: { batches: 0, persons: 0 },
        }),
      ],
      [guests(`全年国内公务接待${b}批次、${p}人次。`, { domestic: { batches, persons } })],
    ]),
  );
}

const guests = (text: string, map: SaysMap): Sentence => ({ text, says: says({ reception: map }) });
