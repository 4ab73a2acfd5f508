import type { Body } from '../body.js';
import { glossary } from '../chapters/glossary.js';
import type { Node } from '../draft.js';
import { wanInk } from '../ink.js';
import { chaptersOf, partsOf, sectionsOf } from '../numbering.js';
import { completionNode, inventProjects, management } from '../performance.js';
import type { Setting } from '../setting.js';
import { systemExportNode } from '../system-export.js';
import { statementNodes, statementsOf } from '../statements/index.js';
import {
  bodyWord,
  capitalChapter,
  firstSix,
  fundsChapter,
  matters,
  profile,
  threePublicChapter,
} from './chapters.js';
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

/** Titles whose bodies are elsewhere. */
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

type ProjectForm = 'completion' | 'export';

function narrative(setting: Setting, body: Body, form: ProjectForm): readonly Node[] {
  const { chance } = setting;
  const three =
    form === 'completion' ? '“三公”经费财政拨款支出决算情况说明' : '财政拨款“三公”经费支出决算情况说明';
  return chaptersOf(
    [
      ...firstSix(setting, chance.yes(0.3)),
      threePublicChapter(setting, three),
      fundsChapter(setting, '政府性基金预算支出决算情况说明'),
      capitalChapter(setting, '国有资本经营预算支出决算情况说明'),
      { title: '其他重要事项的情况说明', nodes: otherMatters(setting, body, form) },
    ],
    chance.yes(0.3),
  );
}

function otherMatters(setting: Setting, body: Body, form: ProjectForm): readonly Node[] {
  const { chance, year, ink, body: name } = setting;
  const projects = chance.yes(0.8) ? inventProjects(chance) : [];
  const tables = projects.map((project) =>
    form === 'completion'
      ? completionNode(project, name, year, ink)
      : systemExportNode(project, name, year, ink),
  );
  return sectionsOf([
    ...matters(setting, body, false),
    projects.length === 0
      ? undefined
      : { title: '预算绩效管理情况', nodes: [management(projects, setting.kind === 'unit'), ...tables] },
  ]);
}

const front = (setting: Setting, body: Body, form: ProjectForm) => [
  { title: `${bodyWord(setting)}概况`, nodes: profile(setting, body, setting.chance.yes(0.6)) },
  {
    title: `${String(setting.year)}年度${bodyWord(setting)}决算情况说明`,
    nodes: narrative(setting, body, form),
  },
  { title: '名词解释', nodes: glossary(setting) },
];

/** 2020 and 2021: tables of projects in the narrative, statements listed only. */
export const sichuan2020: Family = {
  id: 'sichuan-2020',
  years: [2020, 2021],
  ink: () => wanInk(false),
  nodes: (setting, body) =>
    partsOf([...front(setting, body, 'completion'), { title: '附表', nodes: listed() }]),
};

/** 2022 and later: tables of projects as the budget system exports them, statements at the end. */
export const sichuan2022: Family = {
  id: 'sichuan-2022',
  years: [2022, 2024],
  ink: (chance) => wanInk(chance.yes(0.3)),
  nodes: (setting, body) => {
    const { chance, ink } = setting;
    const form = {
      ink,
      codeColumns: chance.pick([1, 3] as const),
      totalLast: false,
      sheetCodes: chance.yes(0.8),
      zeros: chance.yes(0.4),
      lineNumbers: chance.yes(0.6),
      bodyLabel: chance.pick(['单位', '编制单位', '部门']),
    };
    const statements = statementsOf(setting, form, {
      overall: '收入支出决算总表',
      basic: `一般公共预算财政拨款基本支出决算${chance.pick(['', '明细'])}表`,
      threePublic: '财政拨款“三公”经费支出决算表',
      capital: '国有资本经营预算财政拨款支出决算表',
      threePublicLast: true,
      vertical: false,
    });
    return partsOf([
      ...front(setting, body, 'export'),
      { title: '附表', nodes: statementNodes(setting, form, statements) },
    ]);
  },
};
