import { operating, personnel, spent, threePublicTotal, totalOf, ofPurse } from '../../accounts.js';
import { changeWords, inWan as money, percent, wan } from '../../amounts.js';
import { completionTable } from '../../performance.js';
import type { Part } from '../../report.js';
import { chapter, part, say, section } from '../../report.js';
import {
  against,
  ALL,
  expenditureList,
  general,
  itemsInOrder,
  revenueList,
  structureList,
  threePublicShares,
  totals,
} from '../../sentences.js';
import { categories } from '../../statements.js';
import { accounts, BODY, YEAR } from './accounts.js';
import { PROJECTS } from './projects.js';

const all = totals(accounts, ALL);
const fiscal = totals(accounts, ['general', 'funds', 'capital']);
const spending = totalOf(general(accounts), spent);
const basic = totalOf(general(accounts), (item) => item.basic);
const { budget, actual, previous } = accounts.threePublic;
const bare = (name: string): string => name.replace(/支出$/, '');

export const narrative: readonly Part[] = [
  part('第二部分', `${String(YEAR)}年度部门决算情况说明`),
  chapter('一、', '收入支出决算总体情况说明', true),
  say(
    `${String(YEAR)}年度收、支总计${money.words(all.total)}。与${String(YEAR - 1)}年相比，收、支总计各${changeWords(money, all.total, accounts.previous.total)}。主要变动原因是新增河道治理和供水保障项目。`,
  ),
  chapter('二、', '收入决算情况说明', true),
  say(
    `${String(YEAR)}年本年收入合计${money.words(all.revenue)}，其中：${revenueList(accounts, money, true)}。`,
  ),
  chapter('三、', '支出决算情况说明', true),
  say(
    `${String(YEAR)}年本年支出合计${money.words(all.expenditure)}，其中：${expenditureList(accounts, money)}。`,
  ),
  chapter('四、', '财政拨款收入支出决算总体情况说明'),
  say(
    `${String(YEAR)}年财政拨款收、支总计${money.words(fiscal.total)}。与${String(YEAR - 1)}年相比，财政拨款收、支总计各${changeWords(money, fiscal.total, accounts.previous.fiscal)}。主要变动原因是上级水利专项资金增加。`,
  ),
  chapter('五、', '一般公共预算财政拨款支出决算情况说明'),
  section('（一）', '一般公共预算财政拨款支出决算总体情况'),
  say(
    `${String(YEAR)}年一般公共预算财政拨款支出${money.words(spending)}，占本年支出合计的${percent(spending, all.expenditure)}。与${String(YEAR - 1)}年相比，一般公共预算财政拨款支出${changeWords(money, spending, accounts.previous.general)}。主要变动原因是水利工程建设投入加大。`,
  ),
  section('（二）', '一般公共预算财政拨款支出决算结构情况'),
  say(
    `${String(YEAR)}年一般公共预算财政拨款支出${money.words(spending)}，主要用于以下方面：${structureList(accounts, money, (name) => `${bare(name)}（类）支出`)}。`,
  ),
  section('（三）', '一般公共预算财政拨款支出决算具体情况'),
  say(`${String(YEAR)}年一般公共预算支出决算数为${money.words(spending)}，完成预算100%。其中：`),
  ...itemsInOrder(accounts).map(({ names: [a, b, c], ...item }, at) =>
    say(
      `${String(at + 1)}.${a}（类）${b}（款）${c}（项）：支出决算为${money.words(spent({ ...item, names: [a, b, c] }))}，完成预算100%，决算数等于预算数。`,
    ),
  ),
  chapter('六、', '一般公共预算财政拨款基本支出决算情况说明'),
  say(`${String(YEAR)}年一般公共预算财政拨款基本支出${money.words(basic)}，其中：`),
  say(`人员经费${money.words(personnel(accounts))}，主要包括：${categories(accounts, 'personnel')}等。`),
  say(`日常公用经费${money.words(operating(accounts))}，主要包括：${categories(accounts, 'operating')}等。`),
  chapter('七、', '“三公”经费财政拨款支出决算情况说明'),
  section('（一）', '“三公”经费财政拨款支出决算总体情况说明'),
  say(
    `${String(YEAR)}年“三公”经费财政拨款预算数为${money.words(threePublicTotal(budget))}，支出决算为${money.words(threePublicTotal(actual))}，完成预算${percent(threePublicTotal(actual), threePublicTotal(budget))}，决算数小于预算数的主要原因是从严控制用车和接待。`,
  ),
  section('（二）', '“三公”经费财政拨款支出决算具体情况说明'),
  say(`${String(YEAR)}年“三公”经费财政拨款支出决算中，${threePublicShares(accounts, money)}。具体情况如下：`),
  say(`1.因公出国（境）经费支出${money.words(0)}，年初未安排预算，与上年数无变化。`),
  say(
    `2.公务用车购置及运行维护费支出${money.words(actual.running)}，完成预算${percent(actual.running, budget.running)}。公务用车购置及运行维护费支出决算${against(money, YEAR, actual.running, previous.running)}。主要原因是报废一辆老旧车辆。`,
  ),
  say(
    `其中：公务用车购置支出${money.words(0)}，全年未购置公务用车。公务用车运行维护费支出${money.words(actual.running)}，用于防汛巡查等所需的燃料费、维修费、保险费。截至${String(YEAR)}年12月底，单位共有公务用车3辆。`,
  ),
  say(
    `3.公务接待费支出${money.words(actual.reception)}，完成预算${percent(actual.reception, budget.reception)}。公务接待费支出决算${against(money, YEAR, actual.reception, previous.reception)}。主要原因是接待批次减少。其中：`,
  ),
  say(
    `国内公务接待支出${money.words(actual.reception)}，主要用于上级检查和防汛督导用餐。国内公务接待38批次，412人次（不包括陪同人员），共计支出${money.words(actual.reception)}。`,
  ),
  say(`外事接待支出${money.words(0)}，外事接待0批次，0人，共计支出${money.words(0)}。`),
  chapter('八、', '政府性基金预算支出决算情况说明'),
  say(
    `${String(YEAR)}年政府性基金预算拨款支出${money.words(totalOf(ofPurse(accounts.items, ['funds']), spent))}。`,
  ),
  chapter('九、', '国有资本经营预算支出决算情况说明'),
  say(`${String(YEAR)}年国有资本经营预算拨款支出${money.words(0)}。`),
  chapter('十、', '其他重要事项的情况说明'),
  section('（一）', '机关运行经费支出情况'),
  say(
    `${String(YEAR)}年，机关运行经费支出${money.words(operating(accounts))}，${against(money, YEAR, operating(accounts), accounts.previous.operating)}。主要原因是压减差旅和办公开支。`,
  ),
  section('（二）', '政府采购支出情况'),
  say(
    `${String(YEAR)}年，政府采购支出总额${money.words(wan('186.5'))}，其中：政府采购货物支出${money.words(wan('22.4'))}、政府采购工程支出${money.words(wan('148.1'))}、政府采购服务支出${money.words(wan('16'))}。授予中小企业合同金额${money.words(wan('170.1'))}，占政府采购支出总额的${percent(wan('170.1'), wan('186.5'))}，其中：授予小微企业合同金额${money.words(wan('22.4'))}，占政府采购支出总额的${percent(wan('22.4'), wan('186.5'))}。`,
  ),
  section('（三）', '国有资产占有使用情况'),
  say(
    `截至${String(YEAR)}年12月31日，${BODY}共有车辆3辆，其中：主要领导干部用车0辆、机要通信用车1辆、应急保障用车2辆、其他用车0辆，单价50万元以上通用设备1台（套），单价100万元以上专用设备0台（套）。`,
  ),
  section('（四）', '预算绩效管理情况'),
  say(
    `根据预算绩效管理要求，本部门在年初预算编制阶段，组织对${PROJECTS.map(({ name }) => name).join('、')}开展了预算事前绩效评估，对3个项目编制了绩效目标，预算执行过程中，选取3个项目开展绩效监控，年终执行完毕后，对3个项目开展了绩效目标完成情况自评。`,
  ),
  say('1.项目绩效目标完成情况。'),
  ...PROJECTS.map(({ name, amount }, at) =>
    say(
      `（${String(at + 1)}）${name}项目绩效目标完成情况综述。项目全年预算数${amount}万元，执行数为${amount}万元，完成预算的100%。通过项目实施，${['河道行洪能力明显提升', '农村饮水更有保障', '水库安全度汛'][at] ?? ''}。发现的主要问题：${['个别河段清淤后易回淤', '部分管网老化严重', '巡查记录不够规范'][at] ?? ''}。下一步改进措施：${['建立定期清淤机制', '分批更换老旧管网', '推行电子巡查台账'][at] ?? ''}。`,
    ),
  ),
  ...PROJECTS.map((project) => completionTable(BODY, YEAR, project)),
  say('2.部门绩效评价结果。'),
  say(`本部门按要求对${String(YEAR)}年部门整体支出绩效评价情况开展自评，自评结果为良好。`),
];
