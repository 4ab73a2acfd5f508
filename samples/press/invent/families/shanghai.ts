import type { Body } from '../body.js';
import { glossary } from '../chapters/glossary.js';
import { agencyOperation } from '../chapters/agency.js';
import { stateAssets } from '../chapters/assets.js';
import { paragraph, type Node } from '../draft.js';
import { wanInk } from '../ink.js';
import { chaptersOf, partsOf, sectionsOf } from '../numbering.js';
import { ofAccounts, type Setting } from '../setting.js';
import { statementNodes, statementsOf } from '../statements/index.js';
import {
  bodyWord,
  capitalChapter,
  firstSix,
  fundsChapter,
  shortProfile,
  threePublicChapter,
} from './chapters.js';
import type { Family } from './family.js';
import { nationalForm } from './national.js';

/** The form of Shanghai's districts: no sheet codes, 合计 below the codes, amounts reserved for small firms. */
export const shanghai: Family = {
  id: 'shanghai',
  years: [2022, 2024],
  above: '上海市',
  ink: (chance) => wanInk(chance.yes(0.7)),
  nodes: (setting, body) => {
    const { chance, year } = setting;
    const form = { ...nationalForm(setting, chance.pick([1, 3])), sheetCodes: false, totalLast: true };
    const statements = statementsOf(setting, form, {
      overall: '收入支出决算总表',
      basic: '一般公共预算财政拨款基本支出决算明细表',
      threePublic: '财政拨款“三公”经费支出决算表',
      capital: '国有资本经营预算财政拨款支出决算表',
      threePublicLast: false,
      vertical: false,
    });
    return partsOf(
      [
        { title: `${bodyWord(setting)}概况`, nodes: shortProfile(setting, body) },
        {
          title: `${String(year)}年度${bodyWord(setting)}决算表`,
          nodes: statementNodes(setting, form, statements),
        },
        { title: `${String(year)}年度${bodyWord(setting)}决算情况说明`, nodes: narrative(setting, body) },
        { title: '名词解释', nodes: glossary(setting) },
      ],
      chance.pick(['', '　']),
    );
  },
};

const narrative = (setting: Setting, body: Body): readonly Node[] =>
  chaptersOf([
    ...firstSix(setting, true),
    threePublicChapter(setting, '财政拨款“三公”经费支出决算情况说明'),
    fundsChapter(setting, '政府性基金预算财政拨款收入支出决算情况说明'),
    capitalChapter(setting, '国有资本经营预算财政拨款支出决算情况说明'),
    {
      title: '其他重要事项情况说明',
      nodes: sectionsOf([
        { title: '机关运行经费支出情况', nodes: agencyOperation(setting, body.trade.admin) },
        { title: '政府采购支出情况', nodes: contracts(setting) },
        { title: '国有资产占用情况', nodes: stateAssets(setting, true) },
      ]),
    },
  ]);

/** Purchases by contract, and what was reserved: budgets, no contracts. */
function contracts({ ink, wording, chance }: Setting): readonly Node[] {
  const amount = (): number => (chance.yes(0.8) ? chance.whole(500_000, 300_000_000) : 0);
  const [goods, works, services] = [amount(), amount(), amount()];
  const total = goods + works + services;
  const medium = Math.round(total * chance.next());
  const micro = Math.round(medium * chance.next());
  return [
    paragraph(
      {
        text: `${wording.year}政府采购金额（以合同签订为准）为${ink.words(total)}，其中：货物采购金额${ink.words(goods)}、工程采购金额${ink.words(works)}、服务采购金额${ink.words(services)}。`,
        says: ofAccounts('procurement', {
          total: ink.value(total),
          goods: ink.value(goods),
          works: ink.value(works),
          services: ink.value(services),
        }),
      },
      {
        text: `面向中小企业预留政府采购项目预算金额${ink.words(medium)}，其中：面向小微企业预留政府采购项目预算金额${ink.words(micro)}。`,
        says: ofAccounts('procurement', {
          reserved: { smallAndMedium: ink.value(medium), smallAndMicro: ink.value(micro) },
        }),
      },
    ),
  ];
}
