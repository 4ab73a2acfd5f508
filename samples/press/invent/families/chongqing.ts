import { basicExpenditure } from '../chapters/basic-expenditure.js';
import { agencyOperation } from '../chapters/agency.js';
import { procurement } from '../chapters/procurement.js';
import { stateAssets } from '../chapters/assets.js';
import { glossary } from '../chapters/glossary.js';
import { institutions } from '../chapters/institutions.js';
import { functions } from '../chapters/profile.js';
import { bothSidesRunIn, generalRunIn, threePublicRunIn } from '../chapters/run-in.js';
import { fiscalAppropriation } from '../chapters/overall.js';
import { fund } from '../chapters/funds.js';
import { threePublicParts } from '../chapters/three-public.js';
import { wanInk } from '../ink.js';
import { chaptersOf, sectionsOf } from '../numbering.js';
import type { Family } from './family.js';
import { bodyWord } from './chapters.js';

/** The Chongqing form: no parts, heads that run into their sentences, tables in a separate file. */
export const chongqing: Family = {
  id: 'chongqing',
  years: [2018, 2023],
  above: '重庆市',
  ink: (chance) => wanInk(chance.yes(0.3)),
  nodes: (setting, body) =>
    chaptersOf([
      {
        title: `${bodyWord(setting)}基本情况`,
        nodes: sectionsOf([
          { title: '职能职责', nodes: functions(setting, body.trade) },
          { title: '机构设置', nodes: institutions(setting, body.trade, body.region) },
        ]),
      },
      {
        title: `${bodyWord(setting)}决算情况说明`,
        nodes: sectionsOf([
          { title: '收入支出决算总体情况说明', nodes: bothSidesRunIn(setting) },
          { title: '财政拨款收入支出决算总体情况说明', nodes: fiscalAppropriation(setting) },
          { title: '一般公共预算财政拨款支出决算情况说明', nodes: generalRunIn(setting) },
          { title: '一般公共预算财政拨款基本支出决算情况说明', nodes: basicExpenditure(setting) },
          { title: '政府性基金预算收支决算情况说明', nodes: fund(setting, 'governmentFunds') },
          { title: '国有资本经营预算财政拨款支出决算情况说明', nodes: fund(setting, 'stateCapital') },
        ]),
      },
      {
        title: '“三公”经费情况说明',
        nodes: sectionsOf([
          { title: '“三公”经费支出总体情况说明', nodes: threePublicRunIn(setting) },
          { title: '“三公”经费分项支出情况', nodes: threePublicParts(setting) },
        ]),
      },
      {
        title: '其他需要说明的事项',
        nodes: sectionsOf([
          { title: '机关运行经费情况说明', nodes: agencyOperation(setting, body.trade.admin) },
          { title: '国有资产占用情况说明', nodes: stateAssets(setting, setting.year >= 2023) },
          { title: '政府采购支出情况说明', nodes: procurement(setting) },
        ]),
      },
      { title: '专业名词解释', nodes: glossary(setting) },
    ]),
};
