import { readStatements } from '../../rules/reading/sentences.js';
import { cpuMilliseconds } from '../support/cpu.js';

/** `subject: kind value` of each measure; `?` where nobody knows whose it is, `(…)` for another year's. */
const told = (text: string): readonly string[] =>
  readStatements(text).flatMap(({ subject, measures }) =>
    measures.map(({ kind, start, end, listed, ofYear }) => {
      const said = `${subject}: ${kind} ${text.slice(start, end)}${listed ? ' ?' : ''}`;
      return ofYear === undefined ? said : `(${said})`;
    }),
  );

describe('figures side by side', () => {
  test('go to the names side by side', () => {
    expect(told('货物、工程、服务支出分别为1万元、2万元和3万元。')).toEqual([
      '货物: level 1万元',
      '工程: level 2万元',
      '服务支出: level 3万元',
    ]);
  });
  test('go to the statements before them', () => {
    expect(told('人员经费8万元、公用经费2万元，分别占80%、20%。')).toEqual([
      '人员经费: level 8万元',
      '人员经费: share 80%',
      '公用经费: level 2万元',
      '公用经费: share 20%',
    ]);
  });
  test('go to nobody where names and figures differ in number', () => {
    expect(told('货物、服务支出分别为1万元、2万元、3万元。').every((said) => said.endsWith('?'))).toBe(true);
    expect(told('货物支出1万元，服务支出2万元，分别占80%。')).toContain('服务支出: share 80% ?');
  });
  test('均为 gives one figure to each', () => {
    expect(told('出国费、购置费均为0万元。')).toEqual(['出国费: level 0万元', '购置费: level 0万元']);
  });
});

describe('years', () => {
  test('the last year told of a subject is the own one', () => {
    expect(told('2021年运行费2万元，2022年运行费1万元。')).toEqual([
      '(运行费: level 2万元)',
      '运行费: level 1万元',
    ]);
  });
  test('上年 is another year, 上年结转 is not', () => {
    expect(told('上年运行费2万元，上年结转1万元。')).toEqual([
      '(运行费: level 2万元)',
      '上年结转: level 1万元',
    ]);
  });
  test('the last year stands where its figure is missing', () => {
    expect(told('2021年运行费2万元，2022年运行费万元。')[0]).toBe('(运行费: level 2万元)');
  });
});

describe('plans', () => {
  test('parts of a plan are planned, until a final figure comes', () => {
    expect(told('预算5万元，其中：接待费2万元；决算4万元，其中：接待费1万元。')).toEqual([
      ': budget 5万元',
      '接待费: budget 2万元',
      ': actual 4万元 ?',
      '接待费: level 1万元',
    ]);
  });
  test('an amount behind 比…预算 is the plan only where something moved from it', () => {
    expect(told('接待费比年初预算数2万元减少1万元。')).toEqual([
      '接待费: budget 2万元',
      '接待费: change 1万元',
    ]);
    expect(told('接待费比年初预算数2万元。')).toEqual(['接待费: previous 2万元 ?']);
  });
});

describe('leads', () => {
  test.each(['公务接待费。', '公务接待费：', '公务接待费，', '（二）公务接待费情况。'])(
    '%s names what follows',
    (lead) => {
      expect(told(`${lead}2022年决算数1万元。`)).toEqual(['公务接待费: actual 1万元']);
    },
  );
  test('a list of parts names the sum behind it, and no other figure', () => {
    expect(told('总计9万元，工资支出包括工资、奖金等，合计6万元；')).toEqual([
      '总计: level 9万元',
      '工资支出: level 6万元',
    ]);
    expect(told('总计9万元，工资支出包括工资、奖金等，占6%；')).toEqual([
      '总计: level 9万元',
      '总计: share 6%',
    ]);
  });
  test('what was done names nothing', () => {
    expect(told('严格控制公务接待费，决算1万元。')).toEqual([': actual 1万元']);
  });
});

describe('brackets', () => {
  test('what follows goes on with what stood before them', () => {
    expect(told('基本支出3万元（人员经费2万元，占66%），占30%。')).toEqual([
      '基本支出: level 3万元',
      '基本支出: share 30%',
      '人员经费: level 2万元',
      '人员经费: share 66%',
    ]);
  });
});

test.each([
  ['（购置费0万元，', 20_000],
  ['1%（a费2万元', 20_000],
  ['分别为1万元、2万元、', 20_000],
  ['甲费、乙费均为1万元，', 10_000],
  ['主要是', 50_000],
  ['主要原因是，比', 30_000],
  ['，占收入3万元的', 20_000],
  ['预算1万元，其中：甲费1万元；决算', 10_000],
  ['其中：', 50_000],
  ['1，234', 30_000],
  ['1,2.3', 30_000],
  ['2021年费1万元2022年', 10_000],
])('%s many times is read in time', (piece, times) => {
  const start = cpuMilliseconds();
  readStatements(piece.repeat(times));
  expect(cpuMilliseconds() - start).toBeLessThan(5000);
});
