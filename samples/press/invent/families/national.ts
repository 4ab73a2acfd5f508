import type { Body } from '../body.js';
import { glossary } from '../chapters/glossary.js';
import { agencyOperation } from '../chapters/agency.js';
import { procurement } from '../chapters/procurement.js';
import { stateAssets } from '../chapters/assets.js';
import type { Node } from '../draft.js';
import { wanInk } from '../ink.js';
import { chaptersOf, partsOf, sectionsOf } from '../numbering.js';
import { evaluationNode, inventProjects, management } from '../performance.js';
import type { Setting } from '../setting.js';
import type { Form } from '../statements/form.js';
import { statementNodes, statementsOf } from '../statements/index.js';
import {
  bodyWord,
  capitalChapter,
  firstSix,
  fundsChapter,
  matters,
  shortProfile,
  threePublicChapter,
} from './chapters.js';
import type { Family } from './family.js';

export const nationalForm = ({ chance, ink }: Setting, codeColumns: Form['codeColumns']): Form => ({
  ink,
  codeColumns,
  totalLast: false,
  sheetCodes: true,
  zeros: chance.yes(0.4),
  lineNumbers: chance.yes(0.7),
  bodyLabel: chance.pick(['部门', '单位', '编制单位', '公开部门']),
});

/** The eight tables of 2015 to 2019, before the prose. */
export const national8: Family = {
  id: 'national-8',
  years: [2015, 2019],
  ink: (chance) => wanInk(chance.yes(0.4)),
  nodes: (setting, body) => {
    const { chance, year } = setting;
    const form = nationalForm(setting, chance.pick([1, 3]));
    const statements = statementsOf(setting, form, {
      overall: chance.pick(['收入支出决算总表', '部门收支决算总表']),
      basic: '一般公共预算财政拨款基本支出决算表',
      threePublic: '一般公共预算财政拨款“三公”经费支出决算表',
      threePublicLast: false,
      vertical: chance.yes(0.2),
    });
    const chapters = chaptersOf([
      ...firstSix(setting, chance.yes(0.7)),
      threePublicChapter(setting, '一般公共预算财政拨款“三公”经费支出决算情况说明'),
      fundsChapter(setting, '政府性基金预算财政拨款收入支出决算情况说明'),
      { title: '其他重要事项的情况说明', nodes: sectionsOf(matters(setting, body, false)) },
    ]);
    return partsOf(
      [
        { title: `${bodyWord(setting)}概况`, nodes: shortProfile(setting, body) },
        {
          title: `${String(year)}年度${bodyWord(setting)}决算表`,
          nodes: statementNodes(setting, form, statements),
        },
        { title: `${String(year)}年度${bodyWord(setting)}决算情况说明`, nodes: chapters },
        { title: '名词解释', nodes: glossary(setting) },
      ],
      chance.pick(['', '：']),
    );
  },
};

/** The nine tables of 2022 and later: the funds before 三公, other matters as chapters, projects attached. */
export const national9: Family = {
  id: 'national-9',
  years: [2022, 2024],
  ink: (chance) => wanInk(chance.yes(0.4)),
  nodes: (setting, body) => {
    const { chance, year } = setting;
    const form = nationalForm(setting, chance.pick([1, 3]));
    const statements = statementsOf(setting, form, {
      overall: '收入支出决算总表',
      basic: '一般公共预算财政拨款基本支出决算明细表',
      threePublic: '财政拨款“三公”经费支出决算表',
      capital: '国有资本经营预算财政拨款支出决算表',
      threePublicLast: true,
      vertical: false,
    });
    return partsOf([
      { title: `${bodyWord(setting)}概况`, nodes: shortProfile(setting, body) },
      {
        title: `${String(year)}年度${bodyWord(setting)}决算表`,
        nodes: statementNodes(setting, form, statements),
      },
      { title: `${String(year)}年度${bodyWord(setting)}决算情况说明`, nodes: narrative9(setting, body) },
      { title: '名词解释', nodes: glossary(setting) },
    ]);
  },
};

function narrative9(setting: Setting, body: Body): readonly Node[] {
  const { chance, ink, year } = setting;
  const projects = chance.yes(0.7) ? inventProjects(chance) : [];
  return chaptersOf([
    ...firstSix(setting, chance.yes(0.7)),
    fundsChapter(setting, '政府性基金预算财政拨款收入支出决算情况说明'),
    capitalChapter(setting, '国有资本经营预算财政拨款支出决算情况说明'),
    threePublicChapter(setting, '财政拨款“三公”经费支出决算情况说明'),
    { title: '机关运行经费支出情况说明', nodes: agencyOperation(setting, body.trade.admin) },
    { title: '政府采购支出情况说明', nodes: procurement(setting) },
    { title: '国有资产占用情况说明', nodes: stateAssets(setting, true) },
    projects.length === 0
      ? undefined
      : {
          title: '预算绩效情况说明',
          nodes: [
            management(projects, setting.kind === 'unit'),
            ...projects.map((project) => evaluationNode(project, setting.body, body.name, year, ink)),
          ],
        },
  ]);
}
