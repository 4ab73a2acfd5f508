import { attachments } from '../../rules/attachments.js';
import { contextOf, documentOf, readRule } from '../support/report.js';

const narrative = '第二部分 部门决算情况说明\n一、收入支出决算总体情况说明\n1万元。';

test('each attachment with its headings, paragraphs and table rows', () => {
  const context = contextOf(
    documentOf(
      narrative,
      '附件1\n青岚县水务局2020年部门整体支出绩效评价报告\n一、部门概况\n设3个科室。',
      [
        ['自评表（2020年度）', '自评表（2020年度）'],
        ['指标', '得分'],
        ['产出', ''],
        ['10', '10'],
      ],
      '附件2：2020年项目绩效自评报告\n情况良好。',
    ),
  );
  expect(readRule(attachments, context)).toEqual({
    value: [
      {
        title: '青岚县水务局2020年部门整体支出绩效评价报告',
        text: '一、部门概况\n设3个科室。\n自评表（2020年度）\n指标\t得分\n产出\n10\t10',
      },
      { title: '2020年项目绩效自评报告', text: '情况良好。' },
    ],
    messages: [],
    broken: [],
  });
});

test('a part 附件 without a title of its own', () => {
  const { value } = readRule(
    attachments,
    contextOf(documentOf(narrative, '第三部分 名词解释\n第四部分 附件\n（见附表）')),
  );
  expect(value).toEqual([{ title: '附件', text: '（见附表）' }]);
});
