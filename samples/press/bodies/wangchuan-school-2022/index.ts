import { inWan } from '../../amounts.js';
import type { Report } from '../../report.js';
import { centred, chapter, part, say } from '../../report.js';
import { evaluationTable } from '../../self-evaluation.js';
import { statementParts } from '../../statement-parts.js';
import { accounts, BODY, YEAR } from './accounts.js';
import { narrative } from './narrative.js';

const TITLE = `${BODY}${String(YEAR)}年度单位决算`;

const GLOSSARY: readonly (readonly [string, string])[] = [
  ['财政拨款收入', '指单位从县级财政取得的预算资金。'],
  ['事业收入', '指单位开展教学及其辅助活动取得的收入。'],
  ['年初结转和结余', '指上年尚未用完、结转到本年继续使用的资金。'],
  ['基本支出', '指为保障学校正常运转而发生的人员和公用支出。'],
  ['项目支出', '指为完成特定教育任务而发生的支出。'],
];

/** The national form of 2022 with nine filled tables: a school, its own level. */
export const wangchuanSchool: Report = {
  id: 'wangchuan-school-2022',
  title: TITLE,
  parts: [
    centred(TITLE),
    part('第一部分', '单位概况'),
    chapter('一、', '主要职责'),
    say('（一）实施小学阶段义务教育，促进学生全面发展。'),
    say('（二）开展教育教学研究，提高教师专业水平。'),
    chapter('二、', '机构设置'),
    say(`${BODY}内设办公室、教务处、总务处3个机构，无下属单位。`),
    part('第二部分', `${String(YEAR)}年度单位决算表`),
    ...statementParts(accounts, {
      money: inWan,
      columns: 1,
      bodyLabel: '单位',
      threePublicLast: true,
      basicTitle: '一般公共预算财政拨款基本支出决算明细表',
    }),
    ...narrative,
    part('第四部分', '名词解释'),
    ...GLOSSARY.map(([term, definition], at) => say(`${String(at + 1)}．${term}：${definition}`)),
    part('第五部分', '附件'),
    evaluationTable(
      {
        name: '校舍维修改造项目',
        department: '望川县教育局',
        unit: BODY,
        money: [
          ['年度资金总额', '50.00', '50.00', '48.00', '10', '96%', '9.6'],
          ['其中：财政拨款', '50.00', '50.00', '48.00', '—', '96%', '—'],
          ['其他资金', '0.00', '0.00', '0.00', '—', '—', '—'],
        ],
        expected: '维修教学楼屋面1200平方米，更换门窗60套，改善办学条件。',
        actual: '维修教学楼屋面1200平方米，更换门窗58套，办学条件得到改善。',
        indicators: [
          ['产出指标（50分）', '数量指标', '维修屋面面积', '≥1200平方米', '1200平方米', '15', '15', ''],
          [
            '产出指标（50分）',
            '数量指标',
            '更换门窗数量',
            '=60套',
            '58套',
            '10',
            '9.4',
            '两套门窗尺寸不符，下年补换',
          ],
          ['产出指标（50分）', '质量指标', '验收合格率', '100%', '100%', '15', '15', ''],
          ['产出指标（50分）', '时效指标', '完工时间', '8月底前', '8月26日', '10', '10', ''],
          ['效益指标（30分）', '社会效益指标', '受益学生人数', '≥1500人', '1523人', '30', '30', ''],
          [
            '满意度指标（10分）',
            '服务对象满意度指标',
            '师生满意度',
            '≥95%',
            '94%',
            '10',
            '7.5',
            '施工噪声影响教学',
          ],
        ],
        total: '96.5',
      },
      YEAR,
    ),
  ],
};
