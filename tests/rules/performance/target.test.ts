import { judge } from '../../../rules/performance/tables/attained.js';
import { readDays } from '../../../rules/performance/tables/days.js';
import {
  readOperator,
  readQuantity,
  readRange,
  readResult,
} from '../../../rules/performance/tables/target.js';
import { cpuMilliseconds } from '../../support/cpu.js';

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
  ['90%-95%', '92.5%', true],
  ['90%～95%', '88%', false],
  ['90%-95%', '96%', null],
  ['5至10起', '3起', null, '产出指标|质量指标', '安全事故'],
  ['5至10起', '12起', false, '产出指标|质量指标', '安全事故'],
  ['3-5天', '4天', true, '产出指标|时效指标', '办结时间'],
  ['12月底前', '2024年1月', null],
  ['2024年12月底前', '2024年11月', true],
  ['2024年12月31日前', '2025年1月3日', false],
  ['2024年12月前完成', '2024年', null],
  ['不晚于2024年6月', '2024-06-30', true],
  ['12月底', '1月', null],
  ['6月底前', '5月20日', true],
  ['2024年12月', '2025年2月', false, '产出指标|时效指标', '完工时间'],
  ['2024年12月', '2024年12月', true],
  ['2024年13月前', '2024年12月', null],
  ['不少于12次', '12次', true],
  ['不得低于12次', '11次', false],
  ['不超过80万元', '795600元', true, '产出指标|成本指标', '总成本'],
  ['控制在50万元以内', '50.01万元', false, '产出指标|成本指标', '总成本'],
  ['≤0.5亿元', '4999.99万元', true, '产出指标|成本指标', '总成本'],
  ['≤0.3万元', '3000元', true, '产出指标|成本指标', '单位成本'],
  ['≥1.2万亩', '11990亩', false],
  ['0.5万亩', '5000亩', true],
  ['≥3‰', '0.3%', true],
  ['≥10公里', '9500米', false],
  ['≥2小时', '150分钟', true],
  ['≥5台（套）', '5台', true],
  ['≥5台', '5套', null],
  ['≥100人', '100人次', null],
  ['≥1万次', '9800', null],
  ['≥95%', '0.96', null],
  ['≥95%', '达到96%', true],
  ['≥3次', '已完成3次', true],
  ['≥3次', '实际开展2次', false],
  ['≥3次', '完成', null],
  ['≥3次', '超额完成', true],
  ['≥3次', '达成预期指标', true],
  ['≥3次', '基本达成', null],
  ['按期完成', '完成', true],
  ['按期完成', '基本完成', null],
  ['建立健全', '已建立健全', true],
  ['建立健全', '未建立健全', false],
  ['逐年提高', '较上年提高2个百分点', null],
  ['100次左右', '96次', null],
  ['≥90%', '—', null],
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

test('the direction that a column prints, and the units beside target and result', () => {
  const base = { level: '', name: '群众投诉' };
  expect(judge({ ...base, target: '10', actual: '12', direction: 'less', unit: '件' }).attained).toBe(false);
  expect(judge({ ...base, target: '10', actual: '12', direction: 'more', unit: '件' }).attained).toBe(true);
  expect(judge({ ...base, target: '≥5', actual: '4800', unit: '万元', actualUnit: '元' }).attained).toBe(
    false,
  );
  expect(judge({ ...base, target: '≥5', actual: '5', unit: '件', actualUnit: '%' }).attained).toBeNull();
});

test('a time without a year is that of the table', () => {
  const base = { level: '产出指标|时效指标', name: '支付时间', target: '12月31日前' };
  expect(judge({ ...base, actual: '2024年1月15日', year: 2023 }).attained).toBe(false);
  expect(judge({ ...base, actual: '2023年12月', year: 2023 }).attained).toBe(true);
  expect(judge({ ...base, actual: '1月', year: 2023 }).attained).toBeNull();
});

test('long hostile texts take linear time', () => {
  const started = cpuMilliseconds();
  for (const text of [
    '9'.repeat(200_000),
    '≥'.repeat(200_000),
    '不'.repeat(200_000),
    `1${'('.repeat(200_000)}`,
    '1,'.repeat(100_000),
    `5${'人'.repeat(200_000)}以上`,
  ])
    for (const read of [readQuantity, readRange, readResult, readDays]) read(text);
  expect(cpuMilliseconds() - started).toBeLessThan(1000);
});
