import { splitAtBreaks } from '../../src/text/breaks.js';
import { cpuMilliseconds } from '../support/cpu.js';

describe('splitAtBreaks', () => {
  test.each([
    [
      '一、总体情况\n2020年度收、支总\n计10万元。\n二、收入',
      ['一、总体情况', '2020年度收、支总计10万元。', '二、收入'],
    ],
    ['某某局\n2020年度部门决算', ['某某局2020年度部门决算']],
    ['主要包括：\n（一）办公费\n（二）差旅费', ['主要包括：', '（一）办公费', '（二）差旅费']],
    ['支出5.00\n万元', ['支出5.00万元']],
    ['农林水支出（\n213）5.00万元', ['农林水支出（213）5.00万元']],
    ['他说“好。”\n收入增加', ['他说“好。”', '收入增加']],
    ['\n \n甲\n\n', ['甲']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(splitAtBreaks(text)).toEqual(parts);
  });

  test('many breaks take no time', () => {
    const started = cpuMilliseconds();
    expect(splitAtBreaks('甲。\n'.repeat(100_000))).toHaveLength(100_000);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
  });

  test('a sentence of many lines takes no time', () => {
    const started = cpuMilliseconds();
    expect(splitAtBreaks('甲\n'.repeat(20_000))).toHaveLength(1);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
  });
});
