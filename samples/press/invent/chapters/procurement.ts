import type { Fen } from '../../../../src/model/field.js';
import type { Node, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { ofAccounts, subject, type Setting } from '../setting.js';

const says = (map: SaysMap): SaysMap => ofAccounts('procurement', map);

interface Bought {
  readonly goods: Fen;
  readonly works: Fen;
  readonly services: Fen;
}
const totalOf = ({ goods, works, services }: Bought): Fen => goods + works + services;

function inventPurchases({ chance }: Setting): Bought {
  const amount = (probability: number): Fen =>
    chance.yes(probability) ? chance.whole(500_000, 200_000_000) : 0;
  return { goods: amount(0.9), works: amount(0.4), services: amount(0.7) };
}

/** 政府采购: total, three kinds, contracts of small firms, or nothing. */
export function procurement(setting: Setting): readonly Node[] {
  const { chance } = setting;
  const bought = inventPurchases(setting);
  if (totalOf(bought) === 0 && chance.yes(0.5))
    return [paragraph({ text: `${subject(setting)}无政府采购支出。`, says: says({ total: 0 }) })];
  const kinds = kindsOf(setting, bought);
  if (totalOf(bought) === 0) return [paragraph(kinds)];
  return [paragraph(kinds, ...remark(setting), ...toSmallFirms(setting, bought))];
}

function kindsOf(setting: Setting, bought: Bought): Sentence {
  const { ink, chance } = setting;
  const total = totalOf(bought);
  const [goods, works, services] = chance.pick([
    ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'],
    ['货物支出', '工程支出', '服务支出'],
    ['货物采购支出', '工程采购支出', '服务采购支出'],
  ] as const);
  const joint = chance.pick(['、', '，', '；']);
  const open = chance.pick(['，其中：', '，其中：', '。其中：', '，包括：']);
  return {
    text: `${subject(setting)}${chance.pick(['', '，'])}政府采购支出总额${chance.pick(['', '为'])}${ink.words(total)}${open}${goods}${ink.words(bought.goods)}${joint}${works}${ink.words(bought.works)}${joint}${services}${ink.words(bought.services)}。`,
    says: says({
      total: ink.value(total),
      goods: ink.value(bought.goods),
      works: ink.value(bought.works),
      services: ink.value(bought.services),
    }),
  };
}

const remark = ({ chance }: Setting): readonly Sentence[] =>
  chance.yes(0.3) ? [{ text: '主要用于采购办公设备、信息系统运维等。' }] : [];

/** Contracts of small and medium firms; the share of the smallest is of all purchases or of these contracts. */
function toSmallFirms(setting: Setting, bought: Bought): readonly Sentence[] {
  const { ink, chance } = setting;
  const total = totalOf(bought);
  const medium = Math.round(total * chance.pick([1, chance.next()]));
  const micro = Math.round(medium * chance.next());
  const ofMedium = chance.yes(0.4);
  const share = ratio(medium, total);
  const microShare = ratio(micro, ofMedium ? medium : total);
  const base = ofMedium ? '授予中小企业合同金额' : '政府采购支出总额';
  const rates = chance.yes(0.25) ? shareOfEach(setting, bought) : { text: '', says: {} };
  return [
    {
      text: `授予中小企业合同金额${ink.words(medium)}，占政府采购支出总额的${share.text}，其中：授予小微企业合同金额${ink.words(micro)}，占${base}的${microShare.text}${rates.text}。`,
      says: says({
        smallAndMedium: ink.value(medium),
        smallAndMediumShare: share.value,
        smallAndMicro: ink.value(micro),
        smallAndMicroShare: microShare.value,
        ...rates.says,
      }),
    },
  ];
}

/** `；货物采购授予中小企业合同金额占货物支出金额的…`, as the ministry's form has it from 2022. */
function shareOfEach({ chance }: Setting, bought: Bought): { readonly text: string; readonly says: SaysMap } {
  const parts = (
    [
      ['goods', '货物', 'smallAndMediumShareOfGoods'],
      ['works', '工程', 'smallAndMediumShareOfWorks'],
      ['services', '服务', 'smallAndMediumShareOfServices'],
    ] as const
  ).map(([kind, word, key]) => {
    const share = bought[kind] === 0 ? 0 : chance.whole(0, 10_000) / 100;
    return {
      text: `${word}采购授予中小企业合同金额占${word}支出金额的${share.toFixed(2)}%`,
      says: [key, share] as const,
    };
  });
  return {
    text: `；${parts.map(({ text }) => text).join('，')}`,
    says: Object.fromEntries(parts.map((part) => part.says)),
  };
}
