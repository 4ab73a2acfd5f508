import { contextOf, documentOf, outlineLines, passageTexts, sectionOf } from '../../support/report.js';

const outlineOf = (...lines: readonly string[]): readonly string[] =>
  outlineLines(contextOf(documentOf(...lines)).outline);

describe('outlines of the provinces', () => {
  test('Chongqing: no parts, run-in heads', () => {
    const context = contextOf(
      documentOf(`云川市青岚区民政局2022年度部门决算情况说明
一、部门基本情况
（一）职能职责。
贯彻执行民政事业法规。
（二）机构设置。
局机关内设办公室。
二、部门决算情况说明
（一）收入支出决算总体情况说明。
1.总体情况。2022年度收入总计1,200.50万元。
2.收入情况。2022年度收入合计1,100.50万元。
3.支出情况。2022年度支出合计1,150.00万元。
4.结转结余情况。2022年度年末结转和结余50.50万元。
（二）财政拨款收入支出决算总体情况说明。
2022年度财政拨款收、支总计1,100.00万元。
（三）一般公共预算财政拨款收入支出决算情况说明。
1.收入情况。2022年度一般公共预算财政拨款收入1,000.00万元。
2.支出情况。2022年度一般公共预算财政拨款支出1,000.00万元。
3.比较情况。支出主要用于以下几个方面：
（1）社会保障和就业支出900.00万元，占90%。
三、“三公”经费情况说明
（一）“三公”经费支出总体情况说明。
2022年度“三公”经费支出共计5.00万元。
（二）“三公”经费分项支出情况。
因公出国（境）费用0.00万元。
四、其他需要说明的事项
（一）会议费和培训费情况说明。
本年度会议费支出0.50万元。
（二）机关运行经费情况说明。
机关运行经费支出30.00万元。
五、预算绩效管理情况说明
对3个项目开展了绩效自评。
六、专业名词解释
（一）财政拨款收入：指财政拨款。
七、决算公开联系方式及信息反馈渠道
联系方式见网站。`),
    );
    expect(outlineLines(context.outline)).toEqual([
      'profile 一、 部门基本情况',
      '  functions （一） 职能职责',
      '  institutions （二） 机构设置',
      'finalAccounts 二、 部门决算情况说明',
      '  overall （一） 收入支出决算总体情况说明',
      '    overall 1. 总体情况',
      '    revenue 2. 收入情况',
      '    expenditure 3. 支出情况',
      '    carryOver 4. 结转结余情况',
      '  fiscalAppropriation （二） 财政拨款收入支出决算总体情况说明',
      '  generalPublicBudget （三） 一般公共预算财政拨款收入支出决算情况说明',
      '    generalPublicRevenue 1. 收入情况',
      '    generalPublicTotal 2. 支出情况',
      '    generalPublicDetail 3. 比较情况',
      'threePublic 三、 “三公”经费情况说明',
      '  threePublicTotal （一） “三公”经费支出总体情况说明',
      '  threePublicDetail （二） “三公”经费分项支出情况',
      'otherMatters 四、 其他需要说明的事项',
      '  meetingsAndTraining （一） 会议费和培训费情况说明',
      '  agencyOperation （二） 机关运行经费情况说明',
      'performanceManagement 五、 预算绩效管理情况说明',
      'glossary 六、 专业名词解释',
      'contact 七、 决算公开联系方式及信息反馈渠道',
    ]);
    const revenue = sectionOf(context, 'revenue')!;
    expect(passageTexts(context.document, revenue.passages)).toEqual(['2022年度收入合计1,100.50万元。']);
    const detail = sectionOf(context, 'generalPublicDetail')!;
    expect(passageTexts(context.document, detail.passages)).toEqual([
      '支出主要用于以下几个方面：',
      '（1）社会保障和就业支出900.00万元，占90%。',
    ]);
  });

  test('Beijing: tables first, profile among the chapters, contents without page numbers', () => {
    expect(
      outlineOf(`2021年度青岚市南河区体育局部门决算
目录
第一部分 2021年度部门决算报表
一、收入支出决算总表
二、收入决算表
第二部分 2021年度部门决算说明
第三部分 2021年度其他重要事项的情况说明
第四部分 2021年度部门绩效评价情况
第一部分 2021年度部门决算报表
收入支出决算总表
收入决算表
第二部分 2021年度部门决算说明
一、部门/单位基本情况
（一）机构设置、职责
南河区体育局是主管体育工作的部门。
（二）人员构成情况
部门行政编制20人，实际18人。
二、收入支出决算总体情况说明
2021年度收、支总计100.00万元。
（一）收入决算说明
2021年度本年收入合计90.00万元。
（二）支出决算说明
2021年度本年支出合计80.00万元。
三、财政拨款收入支出决算总体情况说明
2021年度财政拨款收、支总计90.00万元。
第三部分 2021年度其他重要事项的情况说明
一、“三公”经费财政拨款决算情况
“三公”经费包括2个单位。
二、机关运行经费支出情况
机关运行经费支出合计10.00万元。
三、国有资产收益情况说明
无。
四、专业名词解释
1.政府采购：指各级国家机关的采购行为。
第四部分 2021年度部门绩效评价情况
一、绩效评价工作开展情况
2021年对3个项目开展评价。`),
    ).toEqual([
      'statementsPart 第一部分 2021年度部门决算报表',
      '  statementTitle - 收入支出决算总表',
      '  statementTitle - 收入决算表',
      'finalAccounts 第二部分 2021年度部门决算说明',
      '  profile 一、 部门/单位基本情况',
      '    functions （一） 机构设置、职责',
      '    staffing （二） 人员构成情况',
      '  overall 二、 收入支出决算总体情况说明',
      '    revenue （一） 收入决算说明',
      '    expenditure （二） 支出决算说明',
      '  fiscalAppropriation 三、 财政拨款收入支出决算总体情况说明',
      'otherMatters 第三部分 2021年度其他重要事项的情况说明',
      '  threePublic 一、 “三公”经费财政拨款决算情况',
      '  agencyOperation 二、 机关运行经费支出情况',
      '  unknown 三、 国有资产收益情况说明',
      '  glossary 四、 专业名词解释',
      'performanceManagement 第四部分 2021年度部门绩效评价情况',
      '  performanceWork 一、 绩效评价工作开展情况',
    ]);
  });

  test('Zhejiang: parts numbered 一 to 四, contents with ( 2 )', () => {
    expect(
      outlineOf(`青岚市文化局2021年度部门决算
目录
一、概况 ( 2 )
（一）部门职责 ( 2 )
二、2021年度部门决算公开表 ( 4 )
三、2021年度部门决算情况说明 ( 8 )
四、名词解释 ( 20 )
一、概况
（一）部门职责
1.负责甲。
二、2021年度部门决算公开表
详见附表。
三、2021年度部门决算情况说明
（一）收入支出决算总体情况说明
收入总计10.00万元。
（二）收入决算情况说明
本年收入合计10.00万元。
（三）一般公共预算财政拨款支出决算情况说明
1.一般公共预算财政拨款支出决算总体情况
支出10.00万元。
2.一般公共预算财政拨款支出决算结构情况
支出10.00万元。
（四）其他重要事项的情况说明
1.机关运行经费支出情况
机关运行经费1.00万元。
四、名词解释
1.三公经费：指资金。`),
    ).toEqual([
      'profile 一、 概况',
      '  functions （一） 部门职责',
      'statementsPart 二、 2021年度部门决算公开表',
      'finalAccounts 三、 2021年度部门决算情况说明',
      '  overall （一） 收入支出决算总体情况说明',
      '  revenue （二） 收入决算情况说明',
      '  generalPublicBudget （三） 一般公共预算财政拨款支出决算情况说明',
      '    generalPublicTotal 1. 一般公共预算财政拨款支出决算总体情况',
      '    generalPublicStructure 2. 一般公共预算财政拨款支出决算结构情况',
      '  otherMatters （四） 其他重要事项的情况说明',
      '    agencyOperation 1. 机关运行经费支出情况',
      'glossary 四、 名词解释',
    ]);
  });

  test('Yunnan: no overall chapter, basic and project expenditure of all money below 支出', () => {
    expect(
      outlineOf(`监督索引号53010200112345000
第一部分 青岚县教育体育局概况
一、主要职责
（一）主要职责
负责甲乙丙。
（二）2023年度重点工作任务介绍
完成各项工作。
二、部门基本情况
（一）机构设置情况
内设8个机构。
（二）决算单位构成
共3个。
（三）部门人员和车辆的编制及实有情况
人员编制120人。
第二部分 2023年度部门决算表
（详见附件）
第三部分 2023年度部门决算情况说明
一、收入决算情况说明
收入合计12,345.90元。
二、支出决算情况说明
支出合计12,345.90元。
（一）基本支出情况
支出10,000.00元。
（二）项目支出情况
项目支出2,345.90元。
第四部分 其他重要事项及相关口径情况说明
一、机关运行经费支出情况
支出100.00元。
二、其他重要事项情况说明
无。
三、相关口径说明
（一）机关运行经费指行政单位使用财政拨款开支的经费。
第五部分 名词解释
一、财政拨款收入：指资金。`),
    ).toEqual([
      'profile 第一部分 青岚县教育体育局概况',
      '  functions 一、 主要职责',
      '    functions （一） 主要职责',
      '    keyWork （二） 2023年度重点工作任务介绍',
      '  institutions 二、 部门基本情况',
      '    institutions （一） 机构设置情况',
      '    institutions （二） 决算单位构成',
      '    staffing （三） 部门人员和车辆的编制及实有情况',
      'statementsPart 第二部分 2023年度部门决算表',
      'finalAccounts 第三部分 2023年度部门决算情况说明',
      '  revenue 一、 收入决算情况说明',
      '  expenditure 二、 支出决算情况说明',
      '    expenditureBasic （一） 基本支出情况',
      '    expenditureProject （二） 项目支出情况',
      'otherMatters 第四部分 其他重要事项及相关口径情况说明',
      '  agencyOperation 一、 机关运行经费支出情况',
      '  otherMatters 二、 其他重要事项情况说明',
      '  unknown 三、 相关口径说明',
      'glossary 第五部分 名词解释',
    ]);
  });

  test('Sichuan 2016: flat chapters, a part that only its chapters show, an attachment at the end', () => {
    expect(
      outlineOf(`青岚县畜牧局2016年部门决算编制的说明
一、基本职能及主要工作
（一）主要职能。贯彻执行法律法规。
（二）2016年重点工作完成情况。完成了各项任务。
二、部门概况
青岚县畜牧局下属二级单位3个。
三、收入支出决算总体情况
2016年度收入总计100万元。
四、收入决算情况说明
2016年本年收入合计100万元。
五、其他重要事项的情况说明
（一）机关运行经费支出情况
1万元。
六、名词解释
1.财政拨款收入：指资金。
附件：2016年度部门决算公开表
青岚县畜牧局`),
    ).toEqual([
      'profile -',
      '  functions 一、 基本职能及主要工作',
      '    functions （一） 主要职能',
      '    keyWork （二） 2016年重点工作完成情况',
      '  institutions 二、 部门概况',
      'finalAccounts -',
      '  overall 三、 收入支出决算总体情况',
      '  revenue 四、 收入决算情况说明',
      '  otherMatters 五、 其他重要事项的情况说明',
      '    agencyOperation （一） 机关运行经费支出情况',
      '  glossary 六、 名词解释',
      'attachments -',
      '  attachment - 2016年度部门决算公开表',
    ]);
  });
});
