import { expenditure, revenue, type Case } from '../case.js';

/** Parts of a part, told in sentences and paragraphs of their own. */
export const cases: readonly Case[] = [
  expenditure(
    '其中 with a comma, and the numbers of items behind a colon',
    '2019年度支出150万元，具体情况如下：（一）基本支出100万元。其中，人员支出80万元，公用支出20万元。（二）项目支出50万元。',
    {
      total: 150,
      items: [
        { kind: '基本支出', amount: 100 },
        { kind: '人员支出', within: '基本支出', amount: 80 },
        { kind: '公用支出', within: '基本支出', amount: 20 },
        { kind: '项目支出', amount: 50 },
      ],
    },
  ),
  expenditure(
    'parts behind a change and a reason, divided by ；',
    [
      '2019年度支出150万元。',
      '1.基本支出100万元，比上年增加5万元。主要是调资。其中：人员经费80万元，占80%；公用经费20万元，占20%。',
      '2.项目支出50万元。',
    ],
    {
      total: 150,
      items: [
        { kind: '基本支出', amount: 100, change: 5, reason: '调资' },
        { kind: '人员经费', within: '基本支出', amount: 80, share: 80 },
        { kind: '公用经费', within: '基本支出', amount: 20, share: 20 },
        { kind: '项目支出', amount: 50 },
      ],
    },
  ),
  revenue(
    'parts in a paragraph of their own',
    [
      '2019年度收入150万元，具体情况如下：',
      '（一）财政拨款收入100万元。',
      '其中：政府性基金收入20万元。',
      '（二）事业收入50万元。',
    ],
    {
      total: 150,
      items: [
        { source: '财政拨款收入', amount: 100 },
        { source: '政府性基金收入', within: '财政拨款收入', amount: 20 },
        { source: '事业收入', amount: 50 },
      ],
    },
  ),
  revenue(
    '其中 before one source and before the next: neither is a part of the other',
    ['本年收入合计150万元。', '其中：财政拨款收入100万元。', '其中：事业收入50万元。'],
    {
      total: 150,
      items: [
        { source: '财政拨款收入', amount: 100 },
        { source: '事业收入', amount: 50 },
      ],
    },
  ),
  revenue(
    'a source taken up again for its parts',
    '本年收入合计120万元。其中：财政拨款收入100万元，占83.33%；事业收入20万元，占16.67%。事业收入中，教育收费5万元。',
    {
      total: 120,
      items: [
        { source: '财政拨款收入', amount: 100, share: 83.33 },
        { source: '事业收入', amount: 20, share: 16.67 },
        { source: '教育收费', within: '事业收入', amount: 5 },
      ],
    },
  ),
  expenditure(
    'a kind taken up again, its parts divided by ；',
    '2019年度支出150万元，其中：基本支出100万元，项目支出50万元。在基本支出中：人员经费80万元，占80%；公用经费20万元，占20%。',
    {
      total: 150,
      items: [
        { kind: '基本支出', amount: 100 },
        { kind: '项目支出', amount: 50 },
        { kind: '人员经费', within: '基本支出', amount: 80, share: 80 },
        { kind: '公用经费', within: '基本支出', amount: 20, share: 20 },
      ],
    },
  ),
];
