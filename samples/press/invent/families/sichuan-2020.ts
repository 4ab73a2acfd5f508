import {
  generalDetail,
  generalStructure,
  generalTotal,
  basicExpenditure,
} from '../chapters/general-budget.js';
import { fund } from '../chapters/funds.js';
import { agencyOperation, procurement, stateAssets } from '../chapters/other-matters.js';
import { functions, glossary, institutions, keyWork } from '../chapters/profile.js';
import { expenditure, fiscalAppropriation, overall, revenue } from '../chapters/sides.js';
import { threePublicParts, threePublicTotals } from '../chapters/three-public.js';
import type { Node } from '../draft.js';
import { wanInk } from '../ink.js';
import { chaptersOf, partsOf, sectionsOf } from '../numbering.js';
import { completionNode, inventProjects, management } from '../performance.js';
import type { Setting } from '../setting.js';
import type { Body } from '../body.js';
import type { Family } from './family.js';

const LISTED: readonly (readonly [string, string])[] = [
  ['revenue-expenditure-summary', '收入支出决算总表'],
  ['revenue', '收入决算表'],
  ['expenditure', '支出决算表'],
  ['fiscal-appropriation-summary', '财政拨款收入支出决算总表'],
  ['other:财政拨款支出决算明细表', '财政拨款支出决算明细表'],
  ['general-public-expenditure', '一般公共预算财政拨款支出决算表'],
  ['other:一般公共预算财政拨款支出决算明细表', '一般公共预算财政拨款支出决算明细表'],
  ['general-public-basic', '一般公共预算财政拨款基本支出决算表'],
  ['other:一般公共预算财政拨款项目支出决算表', '一般公共预算财政拨款项目支出决算表'],
  ['three-public', '一般公共预算财政拨款“三公”经费支出决算表'],
  ['government-funds', '政府性基金预算财政拨款收入支出决算表'],
  ['other:政府性基金预算财政拨款“三公”经费支出决算表', '政府性基金预算财政拨款“三公”经费支出决算表'],
  ['state-capital', '国有资本经营预算财政拨款收入支出决算表'],
  ['other:国有资本经营预算财政拨款支出决算表', '国有资本经营预算财政拨款支出决算表'],
];

const listed = (): readonly Node[] =>
  chaptersOf(
    LISTED.map(([id, title]) => ({
      title,
      nodes: [
        {
          kind: 'paragraph',
          sentences: [{ text: '', says: { statements: [{ id, title, state: 'listed' }] } }],
        },
      ],
    })),
  );

/** The Sichuan form of 2020 and 2021: the narrative second, its tables of projects inside, statements listed only. */
export const sichuan2020: Family = {
  id: 'sichuan-2020',
  years: [2020, 2021],
  ink: () => wanInk(false),
  nodes: (setting, body) =>
    partsOf(
      [
        { title: setting.kind === 'unit' ? '单位概况' : '部门概况', nodes: profile(setting, body) },
        {
          title: `${String(setting.year)}年度${setting.kind === 'unit' ? '单位' : '部门'}决算情况说明`,
          nodes: narrative(setting, body),
        },
        { title: '名词解释', nodes: glossary(setting) },
        { title: '附表', nodes: listed() },
      ],
      '',
    ),
};

export const profile = (setting: Setting, body: Body): readonly Node[] =>
  chaptersOf([
    {
      title: setting.chance.pick(['基本职能及主要工作', '职能简介']),
      nodes: sectionsOf([
        { title: setting.chance.pick(['主要职能', '主要职责']), nodes: functions(setting, body.trade) },
        setting.chance.yes(0.6)
          ? { title: `${String(setting.year)}年重点工作完成情况`, nodes: keyWork(setting) }
          : undefined,
      ]),
    },
    { title: '机构设置', nodes: institutions(setting, body.trade, body.region) },
  ]);

function narrative(setting: Setting, body: Body): readonly Node[] {
  const { chance } = setting;
  return chaptersOf(
    [
      { title: '收入支出决算总体情况说明', nodes: overall(setting) },
      { title: '收入决算情况说明', nodes: revenue(setting) },
      { title: '支出决算情况说明', nodes: expenditure(setting) },
      { title: '财政拨款收入支出决算总体情况说明', nodes: fiscalAppropriation(setting) },
      {
        title: '一般公共预算财政拨款支出决算情况说明',
        nodes: sectionsOf([
          { title: '一般公共预算财政拨款支出决算总体情况', nodes: generalTotal(setting) },
          { title: '一般公共预算财政拨款支出决算结构情况', nodes: generalStructure(setting) },
          { title: '一般公共预算财政拨款支出决算具体情况', nodes: generalDetail(setting, chance.yes(0.3)) },
        ]),
      },
      { title: '一般公共预算财政拨款基本支出决算情况说明', nodes: basicExpenditure(setting) },
      {
        title: '“三公”经费财政拨款支出决算情况说明',
        nodes: sectionsOf([
          { title: '“三公”经费财政拨款支出决算总体情况说明', nodes: threePublicTotals(setting) },
          { title: '“三公”经费财政拨款支出决算具体情况说明', nodes: threePublicParts(setting) },
        ]),
      },
      { title: '政府性基金预算支出决算情况说明', nodes: fund(setting, 'governmentFunds') },
      { title: '国有资本经营预算支出决算情况说明', nodes: fund(setting, 'stateCapital') },
      { title: '其他重要事项的情况说明', nodes: otherMatters(setting, body) },
    ],
    chance.yes(0.3),
  );
}

function otherMatters(setting: Setting, body: Body): readonly Node[] {
  const projects = setting.chance.yes(0.8) ? inventProjects(setting.chance) : [];
  return sectionsOf([
    {
      title: '机关运行经费支出情况',
      nodes: agencyOperation(setting, body.trade.admin),
    },
    { title: '政府采购支出情况', nodes: procurement(setting) },
    { title: '国有资产占有使用情况', nodes: stateAssets(setting, false) },
    projects.length === 0
      ? undefined
      : {
          title: '预算绩效管理情况',
          nodes: [
            management(projects, setting.kind === 'unit'),
            ...projects.map((project) => completionNode(project, setting.body, setting.year, setting.ink)),
          ],
        },
  ]);
}
