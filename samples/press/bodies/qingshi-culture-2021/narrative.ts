import { operating, personnel, spent, threePublicTotal, totalOf } from '../../accounts.js';
import { changeWords, inYuan as money, percent, yuan } from '../../amounts.js';
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
import { accounts, BODY, YEAR } from './accounts.js';

const all = totals(accounts, ALL);
const fiscal = totals(accounts, ['general', 'funds', 'capital']);
const funds = totals(accounts, ['funds']);
const spending = totalOf(general(accounts), spent);
const basic = totalOf(general(accounts), (item) => item.basic);
const { budget, actual, previous } = accounts.threePublic;
const year = String(YEAR);

const REASONS: Readonly<Record<string, string>> = {
  '2070101': '年中调整工资标准',
  '2070114': '部分项目跨年实施',
  '2101101': '人员调出',
};

/** The third and fourth part of the Yunnan form: money in 元, other important matters as a part of their own. */
export const narrative: readonly Part[] = [
  part('第三部分', `${year}年度部门决算情况说明`),
  chapter('一、', '收入支出决算总体情况说明'),
  say(
    `${year}年度收入总计${money.words(all.total)}，支出总计${money.words(all.total)}。收支总计较上年决算数${changeWords(money, all.total, accounts.previous.total)}，主要原因是旅游推介活动增多。`,
  ),
  chapter('二、', '收入决算情况说明'),
  say(
    `${year}年度本年收入合计${money.words(all.revenue)}。其中：${revenueList(accounts, money, false)}。与上年相比，收入合计${changeWords(money, all.revenue, accounts.previous.revenue)}，主要原因是上级专项资金增加。`,
  ),
  chapter('三、', '支出决算情况说明'),
  say(
    `${year}年度本年支出合计${money.words(all.expenditure)}。其中：${expenditureList(accounts, money)}。与上年相比，支出合计${changeWords(money, all.expenditure, accounts.previous.expenditure)}，主要原因是文化活动支出增加。`,
  ),
  chapter('四、', '财政拨款收入支出决算总体情况说明'),
  say(
    `${year}年度财政拨款收、支总计${money.words(fiscal.total)}。与上年相比，财政拨款收、支总计各${changeWords(money, fiscal.total, accounts.previous.fiscal)}，主要原因是新增旅游宣传项目。`,
  ),
  chapter('五、', '一般公共预算财政拨款支出决算情况说明'),
  section('（一）', '一般公共预算财政拨款支出决算总体情况'),
  say(
    `${year}年度一般公共预算财政拨款支出${money.words(spending)}，占本年支出合计的${percent(spending, all.expenditure)}。与上年相比，一般公共预算财政拨款支出${changeWords(money, spending, accounts.previous.general)}，主要原因是群众文化活动增加。`,
  ),
  section('（二）', '一般公共预算财政拨款支出决算结构情况'),
  say(
    `${year}年度一般公共预算财政拨款支出${money.words(spending)}，主要用于以下方面：${structureList(accounts, money, (name) => `${name}（类）支出`)}。`,
  ),
  section('（三）', '一般公共预算财政拨款支出决算具体情况'),
  ...itemsInOrder(accounts).map((item, at) => {
    const [a, b, c] = item.names;
    const done = spent(item);
    return say(
      `${String(at + 1)}.${a}（类）${b}（款）${c}（项）年初预算为${money.words(item.budget)}，支出决算为${money.words(done)}，完成年初预算的${percent(done, item.budget)}，${verdict(done, item.budget, REASONS[item.code] ?? '')}。`,
    );
  }),
  chapter('六、', '一般公共预算财政拨款基本支出决算情况说明'),
  say(
    `${year}年度一般公共预算财政拨款基本支出${money.words(basic)}，其中：人员经费${money.words(personnel(accounts))}，主要包括：${categories(accounts, 'personnel')}。公用经费${money.words(operating(accounts))}，主要包括：${categories(accounts, 'operating')}。`,
  ),
  chapter('七、', '一般公共预算财政拨款“三公”经费支出决算情况说明'),
  section('（一）', '“三公”经费财政拨款支出决算总体情况'),
  say(
    `${year}年度“三公”经费财政拨款支出预算为${money.words(threePublicTotal(budget))}，支出决算为${money.words(threePublicTotal(actual))}，完成预算的${percent(threePublicTotal(actual), threePublicTotal(budget))}，决算数小于预算数的主要原因是压减公务接待。与上年相比，“三公”经费支出决算${changeWords(money, threePublicTotal(actual), threePublicTotal(previous))}，主要原因是接待批次减少。`,
  ),
  section('（二）', '“三公”经费财政拨款支出决算具体情况'),
  say(`${year}年度“三公”经费财政拨款支出决算中，${threePublicShares(accounts, money)}。`),
  say(`1.因公出国（境）费支出${money.words(0)}，共安排因公出国（境）团组0个，累计0人次。`),
  say(
    `2.公务用车购置及运行维护费支出${money.words(actual.running)}。其中：公务用车购置支出${money.words(0)}，购置车辆0辆；公务用车运行维护费支出${money.words(actual.running)}，年末公务用车保有量2辆。公务用车购置及运行维护费支出决算与上年持平。`,
  ),
  say(
    `3.公务接待费支出${money.words(actual.reception)}。其中：国内接待费支出${money.words(actual.reception)}，共安排国内公务接待21批次，接待人次196人；国（境）外接待费支出${money.words(0)}，共安排国（境）外公务接待0批次，接待人次0人。公务接待费支出决算比上年${changeWords(money, actual.reception, previous.reception)}，主要原因是从严控制陪餐人数。`,
  ),
  chapter('八、', '政府性基金预算财政拨款收入支出决算情况说明'),
  say(
    `${year}年度政府性基金预算财政拨款年初结转和结余${money.words(funds.opening)}，本年收入${money.words(funds.revenue)}，本年支出${money.words(funds.expenditure)}，年末结转和结余${money.words(funds.closing)}。`,
  ),
  chapter('九、', '国有资本经营预算财政拨款支出决算情况说明'),
  say(`${year}年度无国有资本经营预算财政拨款支出。`),
  part('第四部分', '其他重要事项及相关口径情况说明'),
  chapter('一、', '机关运行经费支出情况'),
  say(
    `${year}年度机关运行经费支出${money.words(operating(accounts))}，比上年${changeWords(money, operating(accounts), accounts.previous.operating)}，主要原因是精简会议和印刷开支。`,
  ),
  chapter('二、', '国有资产占用情况'),
  say(
    `截至${year}年12月31日，${BODY}共有车辆2辆，其中：应急保障用车1辆、其他用车1辆；单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。`,
  ),
  chapter('三、', '政府采购支出情况'),
  say(
    `${year}年度政府采购支出总额${money.words(yuan('312,450.00'))}，其中：政府采购货物支出${money.words(yuan('112,450.00'))}；政府采购工程支出${money.words(0)}；政府采购服务支出${money.words(yuan('200,000.00'))}。授予中小企业合同金额${money.words(yuan('312,450.00'))}，占政府采购支出总额的100.00%。`,
  ),
];
