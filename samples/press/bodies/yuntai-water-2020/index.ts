import type { Report } from '../../report.js';
import { centred, chapter, part, say, section } from '../../report.js';
import { BODY, YEAR } from './accounts.js';
import { narrative } from './narrative.js';

const GLOSSARY: readonly (readonly [string, string])[] = [
  ['财政拨款收入', '指从本级财政取得的各类预算资金。'],
  ['年初结转和结余', '指上年没有用完、转到今年继续使用的资金。'],
  ['年末结转和结余', '指今年没有用完、转到下年继续使用的资金。'],
  ['农林水支出（类）水利（款）水利工程建设（项）', '指用于堤防、渠道和水库等工程建设的支出。'],
  ['基本支出', '指维持机构运转的人员和公用支出。'],
  ['项目支出', '指为完成特定任务发生的支出。'],
  ['“三公”经费', '指因公出国（境）费、公务用车购置及运行维护费和公务接待费。'],
];

const LISTED = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '财政拨款支出决算明细表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款支出决算明细表',
  '一般公共预算财政拨款基本支出决算表',
  '一般公共预算财政拨款项目支出决算表',
  '一般公共预算财政拨款“三公”经费支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '政府性基金预算财政拨款“三公”经费支出决算表',
  '国有资本经营预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
];
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

/** The Sichuan form of 2020: narrative second, three performance tables in it, statements listed and printed elsewhere. */
export const yuntaiWater: Report = {
  id: 'yuntai-water-2020',
  title: `${BODY}${String(YEAR)}年度部门决算`,
  parts: [
    centred(`${BODY}${String(YEAR)}年度部门决算`),
    part('第一部分', '部门概况'),
    chapter('一、', '基本职能及主要工作'),
    section('（一）', '主要职能'),
    say('1.负责保障全区水资源合理开发利用，编制水资源规划并监督实施。'),
    say('2.负责生活、生产和生态环境用水的统筹保障，组织节约用水工作。'),
    say('3.负责水利工程建设与运行管理，指导山塘水库安全运行。'),
    say('4.负责水旱灾害防御，承担水情旱情监测预警。'),
    section('（二）', `${String(YEAR)}年重点工作完成情况`),
    say('1.水旱灾害防御工作。汛前完成46座山塘水库隐患排查，全年未发生垮坝事件。'),
    say('2.供水保障工作。新建集中供水点5处，改善4200人用水条件。'),
    chapter('二、', '机构设置'),
    say(`${BODY}下属二级单位2个，其中行政单位0个，参照公务员法管理的事业单位1个，其他事业单位1个。`),
    say(`纳入${BODY}${String(YEAR)}年度部门决算编制范围的二级预算单位2个。`),
    say('1.云台区水利工程质量监督站'),
    say('2.云台区河道管理所'),
    ...narrative,
    part('第三部分', '名词解释'),
    ...GLOSSARY.map(([term, definition], at) => say(`${String(at + 1)}.${term}：${definition}`)),
    part('第四部分', '附件'),
    centred(`${BODY}${String(YEAR)}年部门整体支出绩效评价报告`),
    chapter('一、', '部门概况'),
    say(
      '区水务局设5个内设机构。共有编制26名，其中：行政编制14人，事业编制12人。年末实有在职人员25人，退休人员9人。',
    ),
    chapter('二、', '评价结论及建议'),
    section('（一）', '评价结论'),
    say('部门整体支出保障有力，目标完成较好。'),
    section('（二）', '存在问题'),
    say('绩效指标的量化程度有待提高。'),
    part('第五部分', '附表'),
    ...LISTED.map((title, at) => chapter(`${NUMBERS[at] ?? ''}、`, title)),
  ],
};
