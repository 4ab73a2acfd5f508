import { inYuan } from '../../amounts.js';
import type { Report } from '../../report.js';
import { centred, chapter, part, say, section } from '../../report.js';
import { statementParts } from '../../statement-parts.js';
import { accounts, BODY, YEAR } from './accounts.js';
import { narrative } from './narrative.js';

const TITLE = `${BODY}${String(YEAR)}年度部门决算`;

const GLOSSARY: readonly (readonly [string, string])[] = [
  ['财政拨款收入', '指从同级财政取得的各类拨款。'],
  ['机关运行经费', '指用公用经费安排的办公、差旅、用车等支出。'],
  ['群众文化', '指开展群众文化活动和免费开放的支出。'],
];

/** The Yunnan form: an index number before the text, tables before the narrative, everything in 元. */
export const qingshiCulture: Report = {
  id: 'qingshi-culture-2021',
  title: TITLE,
  parts: [
    say('监督索引号53990000000012345'),
    centred(TITLE),
    part('第一部分', `${BODY}概况`),
    chapter('一、', '主要职能'),
    section('（一）', '主要职能'),
    say('1.组织公共文化服务，开展群众文化活动。'),
    say('2.推动旅游资源普查、开发和保护。'),
    say('3.负责文物和非物质文化遗产保护。'),
    chapter('二、', '部门基本情况'),
    section('（一）', '机构设置情况'),
    say('内设4个股室，下属事业单位2个，分别为县文化馆和县图书馆。'),
    section('（二）', '人员和车辆的编制及实有情况'),
    say(`${BODY}${String(YEAR)}年末人员编制18名，实有在职人员17人，退休人员11人。车辆编制2辆，实有车辆2辆。`),
    part('第二部分', `${String(YEAR)}年度部门决算表`),
    ...statementParts(accounts, {
      money: inYuan,
      columns: 3,
      bodyLabel: '部门',
      threePublicLast: false,
      basicTitle: '一般公共预算财政拨款基本支出决算表',
    }),
    ...narrative,
    part('第五部分', '名词解释'),
    ...GLOSSARY.map(([term, definition], at) => say(`${String(at + 1)}.${term}：${definition}`)),
  ],
};
