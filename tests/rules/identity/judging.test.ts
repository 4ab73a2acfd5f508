import { judgeReport } from '../../../rules/identity/look-alikes.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { contextOf, documentOf } from '../../support/report.js';

const judge = (fileName: string, title: string, body: string) =>
  judgeReport(contextOf(documentOf(`${title.replaceAll('/', '\n')}\n${body}`), fileName));

const prose = '一、总体情况\n2021年完成了各项任务，收入10万元。';

/** A slash is a new line. */
test.each([
  ['budget', '青岚市水务局2023年部门预算公开'],
  ['budget', '青岚市水务局2023年度部门预算编制说明'],
  ['budget', '青岚市水务局/2023年部门预算'],
  ['budget', '2023年度青岚市水务局单位预算公开报告'],
  ['budget', '青岚市2023年市级部门预算及“三公”经费预算公开'],
  ['budget', '青岚市水务局2023年度预算公开说明'],
  ['government', '青岚市水务局2022年度预算执行情况和2023年预算草案的报告'],
  ['budget', '二〇二三年部门预算'],
  ['performance', '青岚市水务局2023年整体支出绩效目标'],
  ['government', '青岚县2021年财政总决算公开'],
  ['government', '青岚县2021年一般公共预算收支决算情况说明'],
  ['government', '青岚县2021年政府财政决算报告'],
  ['government', '关于青岚县2021年县级财政决算的报告'],
  ['government', '青岚县2022年全县一般公共预算收入决算表'],
  ['government', '青岚县人民代表大会常务委员会关于批准2021年财政决算的决议'],
  ['government', '青岚区2021年全区一般公共预算收入决算情况'],
  ['government', '青岚县2021年预算执行情况和2022年预算草案的报告'],
  ['government', '青岚开发区2022年度财政收支决算'],
  ['performance', '青岚市水务局2021年度部门整体绩效自评报告'],
  ['performance', '2021年度项目支出绩效评价报告'],
  ['performance', '青岚市水务局2021年度部门决算项目绩效自评报告'],
  ['performance', '2021年度部门整体支出绩效评价自评报告'],
  ['performance', '2022年度项目支出绩效自评表'],
  ['three-public', '青岚市水务局2021年度三公经费决算公开'],
  ['three-public', '2021年度“三公”经费支出决算表'],
  ['three-public', '青岚市2021年市级“三公”经费决算汇总情况说明'],
  ['procurement', '青岚市水务局2021年政府采购公开'],
  ['procurement', '青岚市水务局办公楼维修政府采购合同公告'],
  ['press', '青岚市财政局关于批复2021年度部门决算的通知'],
  ['press', '关于做好2022年度部门决算公开工作的通知'],
  ['press', '我市98家部门集中公开部门决算'],
  ['press', '部门决算公开管理办法'],
  ['press', '青岚市财政局召开2021年度部门决算布置会议'],
  ['press', '一图读懂2021年部门决算'],
  ['press', '《地方预决算公开操作规程》解读'],
] as const)('not final accounts but %s: %s', (found, title) => {
  expect(judge('a.txt', title, prose)).toMatchObject({ status: 'rejected', found });
});

const chapters = `第一部分 部门概况
一、主要职能
编制部门预算，负责政府采购和预算绩效评价。
第二部分 2021年度部门决算情况说明
一、收入支出决算总体情况说明
2021年度收、支总计1万元，比年初预算增加1万元。
二、财政拨款收入支出决算总体情况说明
财政拨款收、支总计1万元，完成年初部门预算的100%。`;

test.each([
  ['a.txt', '青岚市水务局2021年度部门决算'],
  ['a.txt', '青岚市水务局2021年度部门预决算公开'],
  ['2022年预算2021年决算.txt', '青岚市水务局2021年度部门决算'],
  ['青岚市水务局2022年部门预算.txt', '青岚市水务局2021年度部门决算公开'],
  ['a.txt', '青岚市水务局2021年部门决算及2022年部门预算公开'],
  ['a.txt', '青岚市水务局2021年度部门预算执行和决算情况说明'],
  ['a.txt', '青岚市水务局/2021年度部门决算（修改）'],
  ['a.txt', '关于青岚市水务局2021年度部门决算的补充说明'],
  ['a.txt', '青岚市公共资源交易（政府采购）中心2021年度单位决算'],
  ['a.txt', '青岚市预算编审中心2021年度单位决算'],
  ['a.txt', '青岚市财政预算绩效评价中心2021年度部门决算'],
  ['a.txt', '青岚市财政局政府采购监管办公室2021年度决算公开'],
  ['a.txt', '青岚市会议中心2021年度单位决算'],
  ['a.txt', '青岚市财政局2021年度决算'],
  ['a.txt', '青岚市人民政府办公室2021年度部门决算公开情况的报告'],
  ['a.txt', '青岚市政府新闻办公室2021年度部门决算'],
  ['a.txt', '青岚县青山镇人民政府2021年度决算公开'],
  ['a.txt', '2021年度部门决算公开通告'],
  ['a.txt', '关于公开青岚市水务局2021年度部门决算的通知'],
  ['a.txt', '2021年度青岚市水务局一般公共预算财政拨款支出决算公开'],
  ['a.txt', '青岚市水务局关于2021年度部门决算和“三公”经费决算的公告'],
  ['a.txt', '青岚市水务局2021年部门决算公开（含绩效自评报告）'],
  ['预算公开.docx', '目录'],
  ['2021年三公经费决算公开.docx', '第一部分'],
  ['a.txt', '青岚市水务局部门整体支出决算说明'],
])('final accounts: %s, %s', (fileName, title) => {
  expect(judge(fileName, title, chapters)).toEqual({ status: 'final-accounts' });
});

test('a file’s name decides against the body’s wording, not against the headings of the parts', () => {
  const budget = chapters.replaceAll('决算', '预算');
  expect(judge('2022年部门预算公开.docx', '目录', budget)).toMatchObject({ found: 'budget' });
  expect(judge('2022年部门预算公开.docx', '目录', chapters)).toEqual({ status: 'final-accounts' });
});

test.each([
  ['XX局2022年度部门决算', 'template'],
  ['××县水务局2022年度部门决算公开', 'template'],
  ['***局2022年度部门决算', 'template'],
  ['青岚市○○局部门决算', 'template'],
] as const)('a form that nobody has filled in: %s', (title, found) => {
  expect(judge('a.txt', title, chapters)).toMatchObject({ status: 'rejected', found });
});

test('hostile titles are judged in linear time', () => {
  const started = cpuMilliseconds();
  for (const piece of ['部门', '年', '绩效', '决算', '青岚县2021', '全省'])
    judge(`${piece.repeat(20_000)}.txt`, piece.repeat(39), `${piece.repeat(20_000)}\n${chapters}`);
  expect(cpuMilliseconds() - started).toBeLessThan(10_000);
}, 30_000);
