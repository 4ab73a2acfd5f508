import { judge } from '../../../rules/performance/tables/attained.js';
import { readOperator, readQuantity } from '../../../rules/performance/tables/target.js';

const short = (text: string) => {
  const found = readQuantity(text);
  return found && [found.comparator?.value, found.number.value, found.unit?.value];
};

test.each([
  ['≥95%', ['≥', 95, '%']],
  ['＞＝６０条', ['≥', 60, '条']],
  ['>=1,200人次', ['≥', 1200, '人次']],
  ['不低于90分', ['≥', 90, '分']],
  ['达到100%', ['≥', 100, '%']],
  ['100亿元以上', ['≥', 100, '亿元']],
  ['3次及以上', ['≥', 3, '次']],
  ['≤30分钟', ['≤', 30, '分钟']],
  ['不超过5个工作日', ['≤', 5, '个工作日']],
  ['10万元以内', ['≤', 10, '万元']],
  ['小于3件', ['<', 3, '件']],
  ['＝100%', ['=', 100, '%']],
  ['≥95(%)', ['≥', 95, '%']],
  ['2.5万条', [undefined, 2.5, '万条']],
  ['50', [undefined, 50, undefined]],
  ['12 家', [undefined, 12, '家']],
])('%s is one number', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test.each([
  '2020年12月份',
  '2020.01-2020.12',
  '1-3次',
  '12余家',
  '约50人',
  '同比增长19.21%',
  '新增5家，改造3家',
  '税收逐年增加',
  '12月底前',
  '≥90%以下',
  '',
])('%s is not', (text) => {
  expect(readQuantity(text)).toBeUndefined();
});

test('spans of a quantity read back', () => {
  const text = '不少于 1,200人次';
  const found = readQuantity(text)!;
  expect(text.slice(found.number.start, found.number.end)).toBe('1,200');
  expect(text.slice(found.unit!.start, found.unit!.end)).toBe('人次');
});

test('an operator in a cell of its own', () => {
  expect([readOperator('＝'), readOperator('>='), readOperator('定性'), readOperator('优')]).toEqual([
    '=',
    '≥',
    undefined,
    undefined,
  ]);
});

const of = (target: string | null, actual: string | null, level = '产出指标|数量指标', name = '培训人数') =>
  judge({ target, actual, level, name }).attained;

const judgements: readonly (readonly [string, string, boolean | null, string?, string?])[] = [
  ['≥90%', '90%', true],
  ['≥90%', '89.99%', false],
  ['≤10次', '11次', false],
  ['>5家', '5家', false],
  ['=10座', '10座', true],
  ['=10座', '8座', false],
  ['=10座', '12座', null],
  ['50万元', '76.55万元', true],
  ['100万元', '98万元', false],
  ['50万元', '600000元', true],
  ['15万元', '15', null],
  ['15万元', '14万元', true, '产出指标|成本指标', '办公成本'],
  ['15万元', '16万元', false, '产出指标|成本指标', '办公成本'],
  ['5万元', '6万元', true, '产出指标|成本指标', '节约工作经费'],
  ['0起', '1起', false, '产出指标|质量指标', '安全事故'],
  ['3起', '1起', null, '产出指标|质量指标', '安全事故'],
  ['100%', '1', null],
  ['95', '95%', null],
  ['5家', '5台', null],
  ['240人以上', '240人以上', true],
  ['100亿元以上', '130亿元以上', true],
  ['100亿元以上', '90亿元以上', null],
  ['≤30天', '20天以上', null],
  ['显著提升', '显著提升', true],
  ['显著提升', '有所提升', null],
  ['提升', '达成预期指标', true],
  ['提升', '部分达成预期指标并具有一定效果', false],
  ['≥90%', '未完成', false],
  ['2020年12月', '2020年11月', null],
];
test.each(
  judgements.map(([target, actual, expected, level, name]) => ({ target, actual, expected, level, name })),
)('$target against $actual', ({ target, actual, expected, level, name }) => {
  expect(of(target, actual, level, name)).toBe(expected);
});

test('a blank side is no judgement, with the reason', () => {
  expect(judge({ target: '≥90%', actual: null, level: '', name: '' })).toEqual({
    attained: null,
    why: '未印完成值',
  });
  expect(judge({ target: null, actual: '90%', level: '', name: '' })).toEqual({
    attained: null,
    why: '未印目标值',
  });
});

test('long hostile texts take linear time', () => {
  const started = Date.now();
  for (const text of [
    '9'.repeat(200_000),
    '≥'.repeat(200_000),
    '不'.repeat(200_000),
    `1${'('.repeat(200_000)}`,
    '1,'.repeat(100_000),
    `5${'人'.repeat(200_000)}以上`,
  ])
    readQuantity(text);
  expect(Date.now() - started).toBeLessThan(1000);
});
