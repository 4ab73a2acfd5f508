import { expenditure, revenue, type Case } from '../case.js';

export const cases: readonly Case[] = [
  revenue(
    'sources with shares',
    '2022年本年收入合计200.00万元，其中：一般公共预算财政拨款收入180.00万元，占90.00%；其他收入20.00万元，占10.00%。',
    {
      total: 200,
      items: [
        { source: '一般公共预算财政拨款收入', amount: 180, share: 90 },
        { source: '其他收入', amount: 20, share: 10 },
      ],
    },
  ),
  revenue(
    'a change before the sources',
    '本年收入合计200.00万元，较上年决算数增加20.00万元，增长11.11%，主要原因是项目增加。其中：财政拨款收入200.00万元，占100%。',
    {
      total: 200,
      change: 20,
      changeRate: 11.11,
      reason: '项目增加',
      items: [{ source: '财政拨款收入', amount: 200, share: 100 }],
    },
  ),
  revenue(
    'no % behind a share',
    '本年收入合计10.00万元，其中：事业收入10.00万元，占100。',
    { total: 10, items: [{ source: '事业收入', amount: 10, share: 100 }] },
    { codes: ['unit-assumed'] },
  ),
  revenue(
    'a stray comma inside a share',
    '本年收入合计10.00万元，其中：事业收入2.00万元，占,20%；其他收入8.00万元，占80%。',
    {
      total: 10,
      items: [
        { source: '事业收入', amount: 2, share: 20 },
        { source: '其他收入', amount: 8, share: 80 },
      ],
    },
  ),
  revenue(
    'a source with parts of its own',
    '本年收入合计100.00万元，其中：财政拨款收入90.00万元，占90%，其中：一般公共预算财政拨款收入80.00万元，政府性基金预算财政拨款收入10.00万元；其他收入10.00万元，占10%。',
    {
      total: 100,
      items: [
        { source: '财政拨款收入', amount: 90, share: 90 },
        { source: '一般公共预算财政拨款收入', within: '财政拨款收入', amount: 80 },
        { source: '政府性基金预算财政拨款收入', within: '财政拨款收入', amount: 10 },
        { source: '其他收入', amount: 10, share: 10 },
      ],
    },
  ),
  revenue(
    'share base in words',
    '2021年度本年收入合计50.00万元，其中：财政拨款收入50.00万元，占本年收入合计的100.00%。',
    { total: 50, items: [{ source: '财政拨款收入', amount: 50, share: 100 }] },
  ),
  expenditure(
    'kinds with zeros printed',
    '2022年本年支出合计120.00万元，其中：基本支出100.00万元，占83.33%；项目支出20.00万元，占16.67%；经营支出0.00万元，占0%。',
    {
      total: 120,
      items: [
        { kind: '基本支出', amount: 100, share: 83.33 },
        { kind: '项目支出', amount: 20, share: 16.67 },
        { kind: '经营支出', amount: 0, share: 0 },
      ],
    },
  ),
  expenditure(
    'one kind a paragraph',
    [
      '本年支出合计120.00万元，其中：',
      '1.基本支出100.00万元，占本年支出合计的83.33%，比上年增加5.00万元，增长5.26%。',
      '2.项目支出20.00万元，占本年支出合计的16.67%，与上年相比减少1.00万元，降低4.76%，主要是压减支出。',
    ],
    {
      total: 120,
      items: [
        { kind: '基本支出', amount: 100, share: 83.33, change: 5, changeRate: 5.26 },
        { kind: '项目支出', amount: 20, share: 16.67, change: -1, changeRate: -4.76, reason: '压减支出' },
      ],
    },
  ),
  expenditure(
    'a head in its own sentence names the part',
    '（一）基本支出情况。2021年度用于保障本单位正常运转的支出60.00万元，占总支出的60%。',
    { items: [{ kind: '基本支出', amount: 60, share: 60 }] },
  ),
  expenditure(
    'a change behind the list is said of the total',
    '本年支出合计120.00万元，其中：基本支出100.00万元，占83.33%；项目支出20.00万元，占16.67%。与上年相比，支出合计增加10.00万元，增长9.09%，主要原因是项目增加。',
    {
      total: 120,
      change: 10,
      changeRate: 9.09,
      reason: '项目增加',
      items: [
        { kind: '基本支出', amount: 100, share: 83.33 },
        { kind: '项目支出', amount: 20, share: 16.67 },
      ],
    },
  ),
  revenue(
    'an unnamed change behind the list is said of the total too',
    '本年收入合计120.00万元，其中：财政拨款收入100.00万元，占83.33%；其他收入20.00万元，占16.67%。比上年增加10.00万元，增长9.09%。',
    {
      total: 120,
      change: 10,
      changeRate: 9.09,
      items: [
        { source: '财政拨款收入', amount: 100, share: 83.33 },
        { source: '其他收入', amount: 20, share: 16.67 },
      ],
    },
  ),
  expenditure(
    'an unnamed change behind one part is said of the part',
    '1.基本支出100.00万元，占83.33%。比上年增加10.00万元，增长11.11%。',
    { items: [{ kind: '基本支出', amount: 100, share: 83.33, change: 10, changeRate: 11.11 }] },
  ),
  revenue(
    'a change behind the last part whose rate is that of the total',
    '本年收入合计100万元，其中：财政拨款收入90万元，比上年增加10万元，增长11.11%。',
    { total: 100, change: 10, changeRate: 11.11, items: [{ source: '财政拨款收入', amount: 90 }] },
  ),
  revenue(
    'a change behind the last part that fits neither stays with the part',
    '本年收入合计100万元，其中：财政拨款收入90万元，比上年增加10万元，增长30%。',
    { total: 100, items: [{ source: '财政拨款收入', amount: 90, change: 10, changeRate: 30 }] },
  ),
];
