import { judgeReport } from '../../../rules/identity/look-alikes.js';
import { contextOf, documentOf } from '../../support/report.js';

/** A slash in a title is a new line. */
const judge = (fileName: string, title: string, body: string) =>
  judgeReport(contextOf(documentOf(`${title.replaceAll('/', '\n')}\n${body}`), fileName));

const chapters = `第一部分 部门概况
一、主要职能
负责甲。
第二部分 2022年度部门决算情况说明
一、收入支出决算总体情况说明
2022年度收、支总计1万元。
二、财政拨款收入支出决算总体情况说明
财政拨款收、支总计1万元。`;

const flat = `一、基本情况
（一）主要职能。负责甲。
二、部门决算情况说明
（一）收入支出决算总体情况说明
1.总体情况。2022年度收入总计10万元，支出总计10万元。
（二）财政拨款收入支出决算情况说明`;

/** Nothing that the outline knows: the words of the accounts alone. */
const plain = `一、单位概况
我单位负责甲。
二、收支
2022年全年收入100万元，其中财政拨款90万元；支出98万元，其中基本支出60万元，项目支出38万元。`;

/** What stands in the file where the pages are pictures. */
const scanned = '附件：决算报表';

const bodies = {
  budget: `第一部分 部门概况
第二部分 2023年部门预算表
第三部分 2023年部门预算情况说明
一、收支预算总体情况说明
2023年收入总预算100万元，支出总预算100万元。
二、一般公共预算支出情况说明`,
  government: `一、2022年一般公共预算收支决算情况
2022年全县一般公共预算收入完成10亿元。
二、地方政府债务情况
全县政府债务限额20亿元。`,
  performance: `一、项目概况
2022年安排资金100万元。
二、综合评价情况及评价结论
综合得分92分。
三、存在的问题`,
  press: `近日，县财政局召开会议，部署2022年度部门决算工作。会议强调，要提高认识，把握时间节点，确保数据真实完整。
各部门要按时报送，县财政局将组织力量对报表进行会审，并对公开情况开展抽查。参加会议的有各部门分管领导和财务人员共120人。`,
  audit: `审计组对云岫县水务局2022年度预算执行情况和决算草案进行了审计。
一、基本情况
二、审计发现的主要问题`,
  institution: `一、基本情况
公司2022年实现营业收入3000万元，利润总额200万元。本年新增投资1200万元，资产总额23000万元，负债总额11000万元。
二、主要财务指标
净资产收益率为3.2%，资产负债率为48%，流动比率为1.6，速动比率为1.2，各项指标总体平稳，风险可控，收益稳中有升。`,
  'three-public': `一、“三公”经费支出总体情况
2022年“三公”经费支出决算5万元，比上年减少1万元。`,
  procurement: `一、采购情况
2022年政府采购支出10万元。`,
} as const;

test.each([
  ['budget', '云岫县水务局2023年部门预算公开'],
  ['budget', '2023年云岫县第一中学单位预算公开说明'],
  ['budget', '云岫县水务局2023年部门预算及绩效目标公开'],
  ['budget', '云岫县水务局2022年部门预算调整方案公开'],
  ['budget', '云岫县文旅局2023年度部门综合预算'],
  ['budget', '云岫县妇联2023年收支预算总表'],
  ['budget', '中共云岫县委办公室2023年度预算信息公开'],
  ['budget', '云岫县水务局/2023年部门（单位）预算'],
  ['budget', '云岫县财政局关于2022年部门预算调整的说明'],
  ['government', '云岫县2022年政府决算公开'],
  ['government', '关于云岫县2022年财政决算（草案）的报告'],
  ['government', '云岫县2022年本级财政决算情况的报告'],
  ['government', '2022年云岫县一般公共预算收支决算总表'],
  ['government', '云岫镇2022年财政决算公开'],
  ['government', '云岫县2022年转移支付决算情况说明'],
  ['government', '云岫县2022年度政府债务限额及余额决算情况'],
  ['government', '关于2022年县本级决算和2023年上半年预算执行情况的报告'],
  ['government', '云岫经济开发区2022年财政总决算'],
  ['government', '云岫县2022年社会保险基金决算'],
  ['performance', '云岫县水务局2022年度部门整体支出绩效自评报告'],
  ['performance', '2022年度农村饮水安全项目支出绩效评价报告'],
  ['performance', '云岫县农村公路项目第三方绩效评价报告'],
  ['performance', '云岫县水务局2022年度项目绩效自评情况公开'],
  ['performance', '2022年度财政重点绩效评价结果'],
  ['performance', '云岫县水务局2022年度部门评价报告'],
  ['press', '云岫县财政局召开2022年度部门决算工作会议'],
  ['press', '我县2022年度部门决算集中公开'],
  ['press', '云岫县财政局关于批复2022年度部门决算的通知'],
  ['press', '关于印发《云岫县部门决算管理办法》的通知'],
  ['press', '云岫县水务局2022年度部门决算批复'],
  ['press', '关于开展2022年度部门决算公开检查的通知'],
  ['press', '一图读懂云岫县2022年度部门决算'],
  ['press', '部门决算小知识'],
  ['press', '云岫县审计局：部门决算审计促规范'],
  ['audit', '云岫县审计局关于云岫县水务局2022年度部门决算审计结果的公告'],
  ['audit', '审计结果公告：云岫县水务局2022年度部门决算审计'],
  ['audit', '2022年度云岫县内部控制审计报告'],
  ['institution', '云岫县人民医院2022年度财务决算报告'],
  ['institution', '云岫城投集团2022年度财务决算报告'],
  ['institution', '云岫水电公司2022年企业财务会计决算'],
  ['institution', '云岫县城乡供水工程竣工财务决算报告'],
  ['institution', '云岫小学教学楼工程竣工决算公示'],
  ['institution', '云岫县妇联工会2022年经费决算报告'],
  ['three-public', '云岫县水务局2022年度“三公”经费决算公开'],
  ['three-public', '云岫县水务局2022年“三公”经费支出情况'],
  ['procurement', '云岫县水务局2022年度政府采购情况公开'],
  ['procurement', '云岫县水务局2022年政府采购支出决算说明'],
] as const)('not final accounts but %s: %s', (found, title) => {
  expect(judge('a.pdf', title, bodies[found])).toMatchObject({ status: 'rejected', found });
});

test.each([
  ['budget', '云岫县水务局2023年预算.pdf', '目录'],
  ['government', '云岫县2022年政府决算.pdf', '目录'],
  ['performance', '部门整体绩效自评报告.docx', '目录'],
] as const)('by the file’s name: %s, %s', (found, file, title) => {
  expect(judge(file, title, bodies[found])).toMatchObject({ status: 'rejected', found });
});

test.each([
  ['XX局2023年度部门决算', chapters],
  ['××市××局/二〇二三年度部门决算', chapters],
  ['（部门名称）2023年度部门决算公开（模板）', chapters],
  ['某某局2023年度部门决算', chapters],
  ['2023年度部门决算公开参考格式', chapters.replace(/1万元/g, 'XX万元')],
])('an unfilled form: %s', (title, body) => {
  expect(judge('a.docx', title, body)).toMatchObject({ status: 'rejected', found: 'template' });
});

const genuine = [
  '云岫镇人民政府2022年度决算公开',
  '2022年度云岫县司法局决算信息公开说明',
  '云岫县人民法院2022年度部门决算公开',
  '云岫县人民检察院2022年度部门决算',
  '云岫县人大常委会办公室2022年度部门决算公开说明',
  '政协云岫县委员会办公室2022年度部门决算',
  '中共云岫县委宣传部2022年度部门决算公开',
  '共青团云岫县委员会2022年度部门决算公开报告',
  '云岫县妇女联合会2022年度决算公开',
  '云岫县第一中学2022年度单位决算公开',
  '云岫县中医医院2022年度单位决算',
  '云岫大学2022年度部门决算',
  '云岫街道办事处2022年度部门决算公开',
  '云岫县财政局2022年度部门决算公开（含局属单位）',
  '云岫县2022年度县级部门决算公开—县水务局',
  '关于公开2022年度部门决算的说明/云岫县水务局',
  '云岫县审计局2022年度部门决算',
  '云岫县审计中心2022年度决算信息',
  '云岫县政府采购中心2022年度决算公开',
  '云岫县预算绩效评价中心2022年度单位决算',
  '云岫县人民政府新闻办公室2022年度部门决算公开',
  '云岫县融媒体中心（新闻传媒中心）2022年度单位决算',
  '云岫县工程建设管理站2022年度单位决算',
  '云岫县社会保险基金管理中心2022年度决算公开',
  '云岫县会计核算中心2022年度单位决算',
  '云岫县水务局2022年部门决算和2023年部门预算公开',
  '云岫县水务局2022年度部门决算公开及绩效自评报告',
  '云岫县水务局2022年度部门决算、“三公”经费决算公开',
  '云岫县水务局关于公布2022年度部门决算的公告',
  '云岫县水务局2022年度部门（单位）决算公开说明',
  '2022年度/云岫县水务局/部门决算',
  '云岫县水务局2022年度部门决算公开（更正）',
  '云岫县民政局二〇二二年度部门决算',
  '国家税务总局云岫县税务局2022年度部门决算',
  '云岫开发区管委会2022年度部门决算',
];

describe.each([
  ['its chapters', chapters],
  ['flat headings', flat],
  ['nothing but the words of the accounts', plain],
  ['pages that are pictures', scanned],
] as const)('final accounts with %s', (_name, body) => {
  test.each(genuine)('%s', (title) => {
    expect(judge('a.pdf', title, body)).toEqual({ status: 'final-accounts' });
  });
});

test('a text that no word of the accounts is in, under a title that says no more than 决算', () => {
  expect(judge('a.pdf', '云岫县慈善会2022年度决算', bodies.institution)).toMatchObject({ found: 'other' });
});
