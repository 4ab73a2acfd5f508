import { operating, personnel, spent, threePublicTotal, totalOf } from '../../accounts.js';
import { changeWords, inWan as money, percent, wan } from '../../amounts.js';
import type { Part } from '../../report.js';
import { chapter, part, say, section } from '../../report.js';
import {
  ALL,
  expenditureList,
  general,
  itemsInOrder,
  revenueList,
  structureList,
  threePublicShares,
  totals,
  verdict,
} from '../../sentences.js';
import { categories } from '../../statements.js';
import { accounts, YEAR } from './accounts.js';

const all = totals(accounts, ALL);
const fiscal = totals(accounts, ['general', 'funds', 'capital']);
const funds = totals(accounts, ['funds']);
const capital = totals(accounts, ['capital']);
const spending = totalOf(general(accounts), spent);
const planned = totalOf(general(accounts), (item) => item.budget);
const basic = totalOf(general(accounts), (item) => item.basic);
const { budget, actual, previous } = accounts.threePublic;
const year = String(YEAR);

const REASONS: Readonly<Record<string, string>> = {
  '2050202': '追加课后服务补助',
  '2080505': '年中有教师退休',
  '2080506': '退休教师年金做实',
  '2210201': '缴存人数减少',
};

/** The third part of the national form of 2022: 三公 after the funds, then what a unit of no administration has to say. */
export const narrative: readonly Part[] = [
  part('第三部分', `${year}年度单位决算情况说明`),
  chapter('一、', '收入支出决算总体情况说明'),
  say(
    `${year}年度收入总计${money.words(all.total)}，支出总计${money.words(all.total)}。与上年相比，收入总计${changeWords(money, all.total, accounts.previous.total)}，支出总计${changeWords(money, all.total, accounts.previous.total)}。主要原因是在校学生增加，教育经费相应增加。`,
  ),
  say(
    `收入总计包括：本年收入合计${money.words(all.revenue)}，使用非财政拨款结余${money.words(0)}，年初结转和结余${money.words(all.opening)}。支出总计包括：本年支出合计${money.words(all.expenditure)}，结余分配${money.words(0)}，年末结转和结余${money.words(all.closing)}。`,
  ),
  chapter('二、', '收入决算情况说明'),
  say(
    `${year}年度本年收入合计${money.words(all.revenue)}，与上年相比，${changeWords(money, all.revenue, accounts.previous.revenue)}。其中：${revenueList(accounts, money, false)}。`,
  ),
  chapter('三、', '支出决算情况说明'),
  say(
    `${year}年度本年支出合计${money.words(all.expenditure)}，与上年相比，${changeWords(money, all.expenditure, accounts.previous.expenditure)}。其中：${expenditureList(accounts, money)}。`,
  ),
  chapter('四、', '财政拨款收入支出决算总体情况说明'),
  say(
    `${year}年度财政拨款收、支总计${money.words(fiscal.total)}。与上年相比，财政拨款收、支总计各${changeWords(money, fiscal.total, accounts.previous.fiscal)}。主要原因是生均公用经费标准提高。`,
  ),
  chapter('五、', '一般公共预算财政拨款支出决算情况说明'),
  section('（一）', '一般公共预算财政拨款支出决算总体情况。'),
  say(
    `${year}年度一般公共预算财政拨款支出${money.words(spending)}，占本年支出合计的${percent(spending, all.expenditure)}。与上年相比，一般公共预算财政拨款支出${changeWords(money, spending, accounts.previous.general)}。主要原因是人员经费和校舍维修支出增加。`,
  ),
  section('（二）', '一般公共预算财政拨款支出决算结构情况。'),
  say(
    `${year}年度一般公共预算财政拨款支出${money.words(spending)}，主要用于以下方面：${structureList(accounts, money, (name) => `${name}（类）`)}。`,
  ),
  section('（三）', '一般公共预算财政拨款支出决算具体情况。'),
  say(
    `${year}年度一般公共预算财政拨款支出年初预算为${money.words(planned)}，支出决算为${money.words(spending)}，完成年初预算的${percent(spending, planned)}。其中：`,
  ),
  ...itemsInOrder(accounts).map((item, at) => {
    const [a, b, c] = item.names;
    const done = spent(item);
    return say(
      `${String(at + 1)}．${a}（类）${b}（款）${c}（项）。年初预算为${money.words(item.budget)}，支出决算为${money.words(done)}，完成年初预算的${percent(done, item.budget)}，${verdict(done, item.budget, REASONS[item.code] ?? '')}。`,
    );
  }),
  chapter('六、', '一般公共预算财政拨款基本支出决算情况说明'),
  say(`${year}年度一般公共预算财政拨款基本支出${money.words(basic)}，其中：`),
  say(`人员经费${money.words(personnel(accounts))}，主要包括：${categories(accounts, 'personnel')}；`),
  say(`公用经费${money.words(operating(accounts))}，主要包括：${categories(accounts, 'operating')}。`),
  chapter('七、', '政府性基金预算财政拨款收入支出决算情况说明'),
  say(
    `${year}年度政府性基金预算财政拨款年初结转和结余${money.words(funds.opening)}，本年收入${money.words(funds.revenue)}，本年支出${money.words(funds.expenditure)}，年末结转和结余${money.words(funds.closing)}。主要用于少年宫活动器材购置。`,
  ),
  chapter('八、', '国有资本经营预算财政拨款支出决算情况说明'),
  say(
    `${year}年度国有资本经营预算财政拨款支出${money.words(capital.expenditure)}，主要用于离退休教师社会化管理补助。`,
  ),
  chapter('九、', '财政拨款“三公”经费支出决算情况说明'),
  section('（一）', '“三公”经费财政拨款支出决算总体情况说明。'),
  say(
    `${year}年度“三公”经费财政拨款支出预算为${money.words(threePublicTotal(budget))}，支出决算为${money.words(threePublicTotal(actual))}，完成预算的${percent(threePublicTotal(actual), threePublicTotal(budget))}。决算数小于预算数的主要原因是校车用油减少。`,
  ),
  section('（二）', '“三公”经费财政拨款支出决算具体情况说明。'),
  say(`${year}年度“三公”经费财政拨款支出决算中，${threePublicShares(accounts, money)}。具体情况如下：`),
  say(
    `1．因公出国（境）费预算为${money.words(0)}，支出决算为${money.words(0)}。全年安排因公出国（境）团组0个，累计0人次。`,
  ),
  say(
    `2．公务用车购置及运行维护费预算为${money.words(budget.running)}，支出决算为${money.words(actual.running)}，完成预算的${percent(actual.running, budget.running)}，比上年${changeWords(money, actual.running, previous.running)}。其中：公务用车购置费${money.words(0)}，购置数0辆；公务用车运行维护费${money.words(actual.running)}，年末公务用车保有量1辆。`,
  ),
  say(
    `3．公务接待费预算为${money.words(budget.reception)}，支出决算为${money.words(actual.reception)}，完成预算的${percent(actual.reception, budget.reception)}，比上年${changeWords(money, actual.reception, previous.reception)}。主要原因是接待县外教研交流增多。国内公务接待6批次，58人次，共计支出${money.words(actual.reception)}；外事接待0批次，0人次，共计支出${money.words(0)}。`,
  ),
  chapter('十、', '机关运行经费支出情况说明'),
  say('本单位为事业单位，无机关运行经费支出。'),
  chapter('十一、', '政府采购支出情况说明'),
  say(
    `${year}年度政府采购支出总额${money.words(wan('61.8'))}，其中：政府采购货物支出${money.words(wan('20.3'))}、政府采购工程支出${money.words(wan('36.5'))}、政府采购服务支出${money.words(wan('5'))}。授予中小企业合同金额${money.words(wan('61.8'))}，占政府采购支出总额的100.00%，其中：授予小微企业合同金额${money.words(wan('25.3'))}，占授予中小企业合同金额的${percent(wan('25.3'), wan('61.8'))}。`,
  ),
  chapter('十二、', '国有资产占用情况说明'),
  say(
    `截至${year}年12月31日，本单位共有车辆1辆，其中：其他用车1辆；单价100万元（含）以上设备（不含车辆）0台（套）。`,
  ),
  chapter('十三、', '预算绩效情况说明'),
  say(
    `根据预算绩效管理要求，本单位对${year}年度项目支出开展绩效自评，共涉及项目1个，资金${money.words(wan('48'))}，自评得分96.5分。`,
  ),
];
