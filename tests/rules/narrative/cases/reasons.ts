import { detail, revenue, type Case } from '../case.js';

/** Reasons: how many there are, that there is none, and whose they are. */
export const cases: readonly Case[] = [
  revenue(
    'a second reason that tells of an amount',
    '本年收入合计150万元，较上年增加5万元，增长3.45%，主要原因是人员经费增加3万元；公用经费增加2万元。',
    { total: 150, change: 5, changeRate: 3.45, reason: '人员经费增加3万元；公用经费增加2万元' },
  ),
  revenue('无 in place of a reason', '本年收入合计150万元，较上年增加5万元，增长3.45%，主要原因为无。', {
    total: 150,
    change: 5,
    changeRate: 3.45,
  }),
  revenue('no change as its own reason', '本年收入合计150万元，与上年持平，变动原因：无变动。', {
    total: 150,
    change: 0,
    changeRate: 0,
  }),
  revenue(
    'a reason whose change is not printed is nobody’s',
    '本年收入合计150万元。其中：财政拨款收入150万元，占100%。原因是课题增加。',
    { total: 150, items: [{ source: '财政拨款收入', amount: 150, share: 100 }] },
    { codes: ['value-unreadable'] },
  ),
  revenue('a reason of a sum of nothing', '1.其他收入0万元。原因是未开展课题。', {
    items: [{ source: '其他收入', amount: 0, reason: '未开展课题' }],
  }),
  detail(
    'a reason that contradicts what the item before it claims',
    [
      '1.一般公共服务支出（类）档案事务（款）档案馆（项）：年初预算为90万元，支出决算为90万元，完成年初预算的100%，决算数等于年初预算数。',
      '决算数大于年初预算数的主要原因：追加专项。2.教育支出（类）普通教育（款）学前教育（项）：年初预算为30万元，支出决算为36万元，完成年初预算的120%。',
    ],
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '档案事务',
          item: '档案馆',
          budget: 90,
          actual: 90,
          completionRate: 100,
          completionBase: 'initial',
          verdict: 'equal',
        },
        {
          class: '教育支出',
          section: '普通教育',
          item: '学前教育',
          code: '2050201',
          budget: 30,
          actual: 36,
          completionRate: 120,
          completionBase: 'initial',
        },
      ],
    },
    { codes: ['value-unreadable'] },
  ),
  detail(
    'a reason between a sum and the list of its parts',
    [
      '财政拨款支出年初预算为130万元，支出决算为126万元，完成年初预算的96.92%。其中：',
      '决算数小于预算数的主要原因是：压减会议。1.教育支出（类）年初预算数为130万元，支出决算数为126万元，完成年初预算的96.92%。',
    ],
    {
      budget: 130,
      actual: 126,
      completionRate: 96.92,
      completionBase: 'initial',
      items: [
        {
          class: '教育支出',
          code: '205',
          budget: 130,
          actual: 126,
          completionRate: 96.92,
          completionBase: 'initial',
        },
      ],
    },
    { codes: ['value-unreadable'] },
  ),
  ...['节约近万元', '节约上万元', '压减近亿元、减少活动'].map((reason) =>
    revenue(
      `a sum in words is no figure cut out: ${reason}`,
      `本年收入合计150万元，较上年减少5万元，下降3.23%，主要原因是${reason}。`,
      { total: 150, change: -5, changeRate: -3.23, reason },
    ),
  ),
  ...['人员经费增加万元', '压减以上万元，节约开支', '决算数万元', '增长近%'].map((reason) =>
    revenue(
      `a reason that lost its figure: ${reason}`,
      `本年收入合计150万元，较上年减少5万元，下降3.23%，主要原因是${reason}。`,
      { total: 150, change: -5, changeRate: -3.23 },
      { codes: ['placeholder'] },
    ),
  ),
];
