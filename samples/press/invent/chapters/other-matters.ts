import { operating } from '../../accounts.js';
import type { Node, Said } from '../draft.js';
import { paragraph } from '../draft.js';
import { ratio } from '../ink.js';
import { comparison, explained, ofAccounts, type Setting } from '../setting.js';

/** 机关运行经费: equal to 公用经费 of an administrative body; others have none. */
export function agencyOperation(setting: Setting, administrative: boolean): readonly Node[] {
  const { ink, wording, accounts } = setting;
  const chapter = 'agencyOperation';
  if (!administrative)
    return [
      paragraph({ text: '本单位为事业单位，无机关运行经费支出。', says: ofAccounts(chapter, { total: 0 }) }),
    ];
  const now = operating(accounts);
  const change = explained(setting, comparison(setting, '', now, accounts.previous.operating));
  return [
    paragraph({
      text: `${wording.year}机关运行经费支出${ink.words(now)}，${change.text}`,
      says: ofAccounts(chapter, { total: ink.value(now), ...change.says }),
    }),
  ];
}

/** 政府采购: total, three kinds, contracts of small firms, or nothing. */
export function procurement(setting: Setting): readonly Node[] {
  const { ink, wording, chance } = setting;
  const chapter = 'procurement';
  const amount = (probability: number): number =>
    chance.yes(probability) ? chance.whole(500_000, 200_000_000) : 0;
  const [goods, works, services] = [amount(0.9), amount(0.4), amount(0.7)];
  const total = goods + works + services;
  const kinds: Said = {
    text: `${wording.year}政府采购支出总额${ink.words(total)}，其中：政府采购货物支出${ink.words(goods)}、政府采购工程支出${ink.words(works)}、政府采购服务支出${ink.words(services)}。`,
    says: ofAccounts(chapter, {
      total: ink.value(total),
      goods: ink.value(goods),
      works: ink.value(works),
      services: ink.value(services),
    }),
  };
  if (total === 0) return [paragraph(kinds)];
  const medium = Math.round(total * chance.pick([1, chance.next()]));
  const micro = Math.round(medium * chance.next());
  const [share, microShare] = [ratio(medium, total), ratio(micro, total)];
  return [
    paragraph(kinds, {
      text: `授予中小企业合同金额${ink.words(medium)}，占政府采购支出总额的${share.text}，其中：授予小微企业合同金额${ink.words(micro)}，占政府采购支出总额的${microShare.text}。`,
      says: ofAccounts(chapter, {
        smallAndMedium: ink.value(medium),
        smallAndMediumShare: share.value,
        smallAndMicro: ink.value(micro),
        smallAndMicroShare: microShare.value,
      }),
    }),
  ];
}

const TYPES = [
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '其他用车',
];

/** 国有资产: vehicles by type, and equipment by its threshold (one from 2023). */
export function stateAssets(setting: Setting, newForm: boolean): readonly Node[] {
  const { chance, year, body } = setting;
  const types = chance
    .some(TYPES, chance.whole(1, 6))
    .map((type) => ({ type, count: chance.yes(0.4) ? 0 : chance.whole(1, 9) }));
  const total = types.reduce((sum, { count }) => sum + count, 0);
  const counts = [chance.whole(0, 9), chance.whole(0, 3)] as const;
  const subject = chance.pick([body, setting.kind === 'unit' ? '本单位' : '本部门']);
  const listed = types.map(({ type, count }) => `${type}${String(count)}辆`).join('、');
  const equipment = newForm
    ? `单价100万元（含）以上设备（不含车辆）${String(counts[0])}台（套）`
    : `单价50万元以上通用设备${String(counts[0])}台（套），单价100万元以上专用设备${String(counts[1])}台（套）`;
  return [
    paragraph({
      text: `截至${String(year)}年12月31日，${subject}共有车辆${String(total)}辆，其中：${listed}${chance.pick(['；', '。', '，'])}${equipment}。`,
      says: ofAccounts('stateAssets', {
        asOf: `${String(year)}-12-31`,
        vehicles: { total, types },
        equipment: newForm
          ? [{ threshold: 100, count: counts[0] }]
          : [
              { threshold: 50, category: '通用设备', count: counts[0] },
              { threshold: 100, category: '专用设备', count: counts[1] },
            ],
      }),
    }),
  ];
}
