import { glossary } from '../chapters/glossary.js';
import { aligned } from '../draft.js';
import { yuanInk } from '../ink.js';
import { chaptersOf, partsOf } from '../numbering.js';
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
import { nationalForm } from './national.js';

/** The Yunnan form in 元: an index number above the title, codes in three columns, other matters as a part. */
export const yunnan: Family = {
  id: 'yunnan',
  years: [2019, 2023],
  ink: (chance) => yuanInk(chance.yes(0.6)),
  nodes: (setting, body) => {
    const { chance, year } = setting;
    const form = nationalForm(setting, 3);
    const index = Array.from({ length: chance.whole(17, 20) }, () => String(chance.whole(1, 9))).join('');
    const statements = statementsOf(setting, form, {
      overall: year >= 2022 ? '收入支出决算表' : '收入支出决算总表',
      basic: '一般公共预算财政拨款基本支出决算表',
      threePublic: '“三公”经费、行政参公单位机关运行经费情况表',
      capital: '国有资本经营预算财政拨款收入支出决算表',
      threePublicLast: true,
      vertical: true,
    }).filter(({ id }) => id !== 'three-public');
    return [
      aligned('center', `监督索引号${index}`),
      ...partsOf([
        { title: `${bodyWord(setting)}概况`, nodes: shortProfile(setting, body) },
        {
          title: `${String(year)}年度${bodyWord(setting)}决算表`,
          nodes: statementNodes(setting, form, statements),
        },
        {
          title: `${String(year)}年度${bodyWord(setting)}决算情况说明`,
          nodes: chaptersOf([
            ...firstSix(setting, chance.yes(0.6)),
            threePublicChapter(setting, '一般公共预算财政拨款“三公”经费支出决算情况说明'),
            fundsChapter(setting, '政府性基金预算财政拨款收入支出决算情况说明'),
            capitalChapter(setting, '国有资本经营预算财政拨款支出决算情况说明'),
          ]),
        },
        { title: '其他重要事项及相关口径情况说明', nodes: chaptersOf(matters(setting, body, false)) },
        { title: '名词解释', nodes: glossary(setting) },
      ]),
    ];
  },
};
