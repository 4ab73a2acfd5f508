import type { Body } from '../body.js';
import { basicExpenditure } from '../chapters/basic-expenditure.js';
import { generalStructure, generalTotal } from '../chapters/general-budget.js';
import { generalDetail } from '../chapters/general-items.js';
import { fund } from '../chapters/funds.js';
import { agencyOperation } from '../chapters/agency.js';
import { procurement } from '../chapters/procurement.js';
import { stateAssets } from '../chapters/assets.js';
import { gatherings } from '../chapters/gatherings.js';
import { institutions } from '../chapters/institutions.js';
import { functions, keyWork } from '../chapters/profile.js';
import { fiscalAppropriation, overall } from '../chapters/overall.js';
import { expenditure, revenue } from '../chapters/sides.js';
import { quoted, threePublicParts, threePublicTotals } from '../chapters/three-public.js';
import type { Node } from '../draft.js';
import { chaptersOf, sectionsOf, type Titled } from '../numbering.js';
import type { Setting } from '../setting.js';

/** 部门 or 单位, as this report calls its body. */
export const bodyWord = ({ kind }: Setting): string => (kind === 'unit' ? '单位' : '部门');

/** 概况: functions, sometimes work done, institutions. */
export const profile = (setting: Setting, body: Body, withWork: boolean): readonly Node[] =>
  chaptersOf([
    {
      title: setting.chance.pick(['基本职能及主要工作', '职能简介']),
      nodes: sectionsOf([
        { title: setting.chance.pick(['主要职能', '主要职责']), nodes: functions(setting, body.trade) },
        withWork
          ? { title: `${String(setting.year)}年重点工作完成情况`, nodes: keyWork(setting) }
          : undefined,
      ]),
    },
    { title: '机构设置', nodes: institutions(setting, body.trade, body.region) },
  ]);

/** 概况 with functions and institutions alone. */
export const shortProfile = (setting: Setting, body: Body): readonly Node[] =>
  chaptersOf([
    {
      title: setting.chance.pick(['主要职能', '主要职责', '部门职责']),
      nodes: functions(setting, body.trade),
    },
    {
      title: setting.chance.pick(['机构设置', '部门决算单位构成']),
      nodes: institutions(setting, body.trade, body.region),
    },
  ]);

/** The six chapters that every numbered narrative opens with. */
export const firstSix = (setting: Setting, withBudget: boolean): readonly Titled[] => [
  { title: '收入支出决算总体情况说明', nodes: overall(setting) },
  { title: '收入决算情况说明', nodes: revenue(setting) },
  { title: '支出决算情况说明', nodes: expenditure(setting) },
  { title: '财政拨款收入支出决算总体情况说明', nodes: fiscalAppropriation(setting) },
  { title: '一般公共预算财政拨款支出决算情况说明', nodes: generalBudget(setting, withBudget) },
  { title: '一般公共预算财政拨款基本支出决算情况说明', nodes: basicExpenditure(setting) },
];

const generalBudget = (setting: Setting, withBudget: boolean): readonly Node[] => {
  const stop = setting.chance.pick(['', '', '。']);
  return sectionsOf([
    { title: `一般公共预算财政拨款支出决算总体情况${stop}`, nodes: generalTotal(setting) },
    { title: `一般公共预算财政拨款支出决算结构情况${stop}`, nodes: generalStructure(setting) },
    { title: `一般公共预算财政拨款支出决算具体情况${stop}`, nodes: generalDetail(setting, withBudget) },
  ]);
};

export const threePublicChapter = (setting: Setting, title: string): Titled => ({
  title: title.replace('“三公”', quoted(setting)),
  nodes: sectionsOf([
    { title: `${quoted(setting)}经费财政拨款支出决算总体情况说明`, nodes: threePublicTotals(setting) },
    { title: `${quoted(setting)}经费财政拨款支出决算具体情况说明`, nodes: threePublicParts(setting) },
  ]),
});

export const fundsChapter = (setting: Setting, title: string): Titled => ({
  title,
  nodes: fund(setting, 'governmentFunds'),
});
export const capitalChapter = (setting: Setting, title: string): Titled => ({
  title,
  nodes: fund(setting, 'stateCapital'),
});

/** 会议费 and 培训费, where this report prints them. */
export const gatheringsChapter = (setting: Setting): Titled | undefined =>
  setting.chance.yes(0.15)
    ? {
        title: setting.chance.pick(['会议费、培训费支出情况', '会议费、培训费情况说明']),
        nodes: gatherings(setting),
      }
    : undefined;

/** 机关运行经费, 政府采购, 国有资产; in which order, and under which words. */
export function matters(setting: Setting, body: Body, newForm: boolean): readonly Titled[] {
  const { chance } = setting;
  const end = chance.pick(['', '', '说明']);
  const gathered = gatheringsChapter(setting);
  const three: readonly Titled[] = [
    { title: `机关运行经费支出情况${end}`, nodes: agencyOperation(setting, body.trade.admin) },
    { title: `政府采购支出情况${end}`, nodes: procurement(setting) },
    {
      title: `${chance.pick(['国有资产占有使用情况', '国有资产占用情况', '国有资产占有情况'])}${end}`,
      nodes: stateAssets(setting, newForm),
    },
  ];
  const [first, second, third] = three;
  const ordered = first && second && third && chance.yes(0.2) ? [first, third, second] : three;
  return gathered === undefined ? ordered : [...ordered, gathered];
}
