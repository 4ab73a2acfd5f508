import { countsIn } from '../../../rules/performance/management.js';
import { joinStretch } from '../../../rules/performance/stretch.js';
import { report } from './forms.js';
import { plain } from './plain.js';

/** 预算绩效管理 as further provinces word it; numbers are invented. */
const cases: readonly (readonly [text: string, expected: object])[] = [
  [
    '根据预算绩效管理要求，我部门组织对2022年度一般公共预算项目支出全面开展绩效自评，共涉及项目18个，资金2,360.50万元，占一般公共预算项目支出总额的100%。',
    { projectsEvaluated: 18, amountEvaluated: 2360.5 },
  ],
  [
    '2023年，本单位设定绩效目标的项目9个，设定率100%；开展绩效运行监控的项目9个；开展绩效自评的项目9个，涉及金额412.00万元，平均得分96.80分。',
    {
      projectsPlanned: 9,
      projectsMonitored: 9,
      projectsEvaluated: 9,
      amountEvaluated: 412,
      averageScore: 96.8,
    },
  ],
  ['对“防汛物资储备”“河道清淤”等2个项目开展了部门评价，涉及一般公共预算支出186.00万元。', {}],
  [
    '年初预算编制阶段，对七个项目编制了绩效目标；预算执行过程中，选取三个项目开展绩效监控；年终执行完毕后，对七个项目开展了绩效自评。',
    { projectsPlanned: 7, projectsMonitored: 3, projectsEvaluated: 7 },
  ],
  ['本部门2022年度无项目支出，未开展项目绩效自评。', {}],
  ['组织开展整体支出绩效自评，涉及资金4,820.36万元。从评价情况来看，评价等级为“优”。', {}],
  [
    '我单位对5个项目进行自评，自评覆盖率达到100%，其中3个项目评级为优，2个项目评级为良。',
    { projectsEvaluated: 5 },
  ],
  ['绩效自评项目数为XX个，涉及资金XX万元。', {}],
];

test.each(cases)('%s', (text, expected) => {
  const stretch = joinStretch(report(text), [{ block: 0, start: 0, end: text.length }]);
  expect(plain(countsIn(stretch).value)).toEqual(expected);
});
