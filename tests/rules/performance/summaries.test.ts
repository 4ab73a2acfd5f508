import { readSummaries } from '../../../rules/performance/summaries.js';
import { countsIn } from '../../../rules/performance/management.js';
import { joinStretch } from '../../../rules/performance/stretch.js';
import { textAt } from '../../../src/model/document.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { report } from './forms.js';
import { leaves, plain } from './plain.js';

const read = (...texts: string[]) => {
  const document = report(...texts);
  return readSummaries(document).map(({ name, value }) => {
    for (const field of [name, ...leaves(value)]) expect(textAt(document, field.place!)).toBe(field.raw);
    return { name: name.value, ...(plain(value) as object) };
  });
};

test('the Sichuan template', () => {
  expect(
    read(
      '（1）河道保洁经费项目绩效目标完成情况综述。项目全年预算数12.5万元，执行数为12万元，完成预算的96%。通过项目实施，改善了河道环境，发现的主要问题：保洁人员不足。下一步改进措施：增加人员，加强考核。',
    ),
  ).toEqual([
    {
      name: '河道保洁经费',
      budget: 12.5,
      executed: 12,
      completionRate: 96,
      effect: '改善了河道环境',
      problems: '保洁人员不足',
      improvements: '增加人员，加强考核',
    },
  ]);
});

test('the national template with a score', () => {
  expect(
    read(
      '疫苗冷链建设项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为94.71分。项目全年预算数为118.6万元，执行数为115.2万元，完成预算的97.13%。项目绩效目标完成情况：一是建成冷库3座；二是购置冷链车1辆。发现的主要问题及原因：一辆车年底到货。下一步改进措施：提前启动采购。',
    ),
  ).toEqual([
    {
      name: '疫苗冷链建设',
      budget: 118.6,
      executed: 115.2,
      completionRate: 97.13,
      selfScore: 94.71,
      effect: '一是建成冷库3座；二是购置冷链车1辆',
      problems: '一辆车年底到货',
      improvements: '提前启动采购',
    },
  ]);
});

test.each([
  ['1.“校舍维修”项目', '校舍维修'],
  ['《山塘整治》项目', '山塘整治'],
  ['“厕所革命”奖补项目', '“厕所革命”奖补'],
])('quotes around the whole name of a project are none of it: %s', (printed, name) => {
  const said = `${printed}绩效自评综述：项目自评得分为96分。项目全年预算数为500万元，执行数为490万元，完成预算的98%。`;
  expect(read(said)).toEqual([{ name, budget: 500, executed: 490, completionRate: 98, selfScore: 96 }]);
});

test('amounts in 元, problems in words without a colon, no improvements', () => {
  expect(
    read(
      '2.村史馆布展绩效目标完成情况综述。全年预算数为150,000元，执行数为149,250元，完成预算的99.5%。通过项目实施，丰富了村民文化生活。存在的问题是布展空间偏小。',
    ),
  ).toEqual([
    {
      name: '村史馆布展',
      budget: 15,
      executed: 14.925,
      completionRate: 99.5,
      effect: '丰富了村民文化生活',
      problems: '布展空间偏小',
    },
  ]);
});

test('one summary over several paragraphs ends before the next', () => {
  expect(
    read(
      '（1）甲路养护项目绩效目标完成情况综述。',
      '项目全年预算数30万元，执行数为29万元，完成预算的96.67%。',
      '通过项目实施，路面完好率提高。',
      '发现的主要问题：无。',
      '下一步改进措施：无。',
      '（2）乙桥检测项目绩效目标完成情况综述。项目全年预算数8万元，执行数为8万元，完成预算的100%。',
      '名词解释',
    ),
  ).toEqual([
    {
      name: '甲路养护',
      budget: 30,
      executed: 29,
      completionRate: 96.67,
      effect: '路面完好率提高',
      problems: '无',
      improvements: '无',
    },
    { name: '乙桥检测', budget: 8, executed: 8, completionRate: 100 },
  ]);
});

test('a heading without a name, and a sentence that only speaks of summaries, are none', () => {
  expect(read('项目绩效目标完成情况综述', '本部门的绩效自评综述见附件。')).toEqual([]);
});

test('long hostile texts take linear time', () => {
  const started = cpuMilliseconds();
  for (const text of [
    '绩效自评综述'.repeat(20_000),
    `甲项目绩效自评综述。${'预算数'.repeat(60_000)}`,
    `甲项目绩效自评综述。${'，'.repeat(150_000)}`,
    `甲项目绩效自评综述。通过项目实施，${' ，'.repeat(60_000)}完`,
  ])
    readSummaries(report(text));
  expect(cpuMilliseconds() - started).toBeLessThan(3000);
});

const counted = (text: string) =>
  countsIn(joinStretch(report(text), [{ block: 0, start: 0, end: text.length }]));
const counts = (text: string) => plain(counted(text).value);

test.each<[string, object]>([
  [
    '本部门对3个项目编制了绩效目标，选取2个项目开展绩效监控，年终对3个项目开展了绩效目标完成情况自评。',
    { projectsPlanned: 3, projectsMonitored: 2, projectsEvaluated: 3 },
  ],
  [
    '编报绩效目标的2023年度项目4个，涉及预算金额598.42万元；绩效跟踪评价的2023年度项目5个，涉及预算金额700万元；绩效自评的2023年度项目6个，涉及预算金额812.3万元，平均得分99.43分（其中，绩效评级为“优”的项目4个；绩效评级为“良”的项目2个）。',
    {
      projectsPlanned: 4,
      projectsMonitored: 5,
      projectsEvaluated: 6,
      amountEvaluated: 812.3,
      averageScore: 99.43,
    },
  ],
  ['组织对十二个项目进行了绩效自评，涉及资金1.5亿元。', { projectsEvaluated: 12, amountEvaluated: 15000 }],
  [
    '本单位对2022年度项目支出开展绩效自评，共涉及项目1个，资金48.00万元，自评得分96.5分。',
    { projectsEvaluated: 1, amountEvaluated: 48 },
  ],
  ['对XX个项目编制了绩效目标。', {}],
  [
    '对一般公共预算项目支出全面开展绩效自评。其中，一级项目0个，二级项目6个，共涉及资金2800万元。',
    { projectsEvaluated: 6, amountEvaluated: 2800 },
  ],
  [
    '组织对一般公共预算项目支出全面开展绩效自评，其中，一级项目0个，二级项目12个，共涉及资金890万元。',
    { projectsEvaluated: 12, amountEvaluated: 890 },
  ],
  [
    '对项目支出开展绩效自评，其中：一级项目0个，二级项目0个，涉及资金0万元。',
    { projectsEvaluated: 0, amountEvaluated: 0 },
  ],
  ['对15个项目开展绩效自评，其中一级项目3个，二级项目12个。', { projectsEvaluated: 15 }],
  [
    '开展绩效自评，其中一级项目3个，二级项目12个，共15个项目，涉及资金890万元。',
    { projectsEvaluated: 15, amountEvaluated: 890 },
  ],
  ['绩效自评中共发现问题3个，已经完成整改的3个。', {}],
])('counts of %s', (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test('two levels with projects, and no count of both together, are not read', () => {
  const text = '全面开展绩效自评，其中，一级项目3个，二级项目12个，共涉及资金890万元。';
  expect(counts(text)).toEqual({ amountEvaluated: 890 });
  expect(counted(text).messages).toEqual([
    expect.objectContaining({ code: 'figure-not-read', figure: '3、12', place: { block: 0 } }),
  ]);
});
