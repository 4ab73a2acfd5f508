import { statements } from '../../../rules/statements/index.js';
import { contextOf, documentOf, type Piece, readRule } from '../../support/report.js';

const codes = [['201', '一般公共服务支出']] as const;
const set = (body: string, amount: string): readonly Piece[] => [
  '收入决算表',
  `部门：${body}`,
  [
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    ['合计', '合计', amount, amount],
    [...codes[0], amount, amount],
  ],
  '支出决算表',
  `部门：${body}`,
  [
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', '合计', amount, amount, ''],
    [...codes[0], amount, amount, ''],
  ],
  '一般公共预算财政拨款支出决算表',
  `部门：${body}`,
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', '合计', amount, amount, ''],
    [...codes[0], amount, amount, ''],
  ],
];
const read = (...pieces: readonly Piece[]) => {
  const { value, messages } = readRule(statements, contextOf(documentOf(...pieces)));
  return {
    ids: (value as readonly { id: string }[]).map(({ id }) => id),
    said: messages.filter(({ code }) => code === 'statements-repeated'),
  };
};

test('two sets of statements are both kept, and it is said whose they are', () => {
  const { ids, said } = read(
    ...set('青岚市水务局（汇总）', '120.50'),
    ...set('青岚市水务局（本级）', '80.25'),
  );
  expect(ids).toEqual([
    ...['revenue', 'expenditure', 'general-public-expenditure'],
    ...['revenue', 'expenditure', 'general-public-expenditure'],
  ]);
  expect(said).toMatchObject([
    {
      severity: 'warning',
      title: '收入决算表',
      captions: ['部门：青岚市水务局（汇总）', '部门：青岚市水务局（本级）'],
      place: { block: 9 },
    },
  ]);
});

test('one statement printed twice is no second set', () => {
  const [title, caption, table] = set('青岚市水务局', '1.00');
  expect(read(...set('青岚市水务局', '1.00'), title!, caption!, table!).said).toEqual([]);
});
