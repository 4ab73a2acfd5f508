import { anyOf, firstsOf, isWritten, matcher, oneOf } from '../../src/text/words.js';

describe('words of the vocabulary', () => {
  test('( ) may be missing, [ ] may not, | parts choices, … is a few characters of the clause', () => {
    const found = new RegExp(`^${anyOf('公务(用)车(购置|购买)', '货物…中小')}$`);
    for (const text of ['公务用车购置', '公务车购买', '公务车', '货物类采购授予中小'])
      expect(text).toMatch(found);
    expect('没有变化').toMatch(new RegExp(`^${anyOf('[无|没有]变化')}$`));
    expect('变化').not.toMatch(new RegExp(anyOf('[无|没有]变化')));
    for (const text of ['公车', '公务用车购置购买', '货物，中小', '货物一二三四五六七八九十一二三中小'])
      expect(text).not.toMatch(found);
  });

  test('the longest word is taken first, and signs stand for themselves', () => {
    expect(new RegExp(anyOf('增', '增加', '净增(加)')).exec('净增加')?.[0]).toBe('净增加');
    expect(oneOf('调整', '调整(后)(的)')('调整后的预算', 0)).toEqual({ value: '调整后的', end: 4 });
    expect('a.b').toMatch(new RegExp(`^${anyOf('a.b')}$`));
    expect('acb').not.toMatch(new RegExp(`^${anyOf('a.b')}$`));
    expect(firstsOf('(净)增', '减')).toBe('净增减');
    expect('').not.toMatch(new RegExp(anyOf()));
  });

  test.each(['(净增', '净)增', '净|增', '(净(增))', '()', '[净增', '[]增', '(净)', ''])(
    '%s is not written by the rules',
    (word) => expect(isWritten(word)).toBe(false),
  );
  test.each(['增', '(净)增', '(净|纯)增', '[净|纯]增', '年初…结转'])('%s is written by the rules', (word) =>
    expect(isWritten(word)).toBe(true),
  );
});

describe('wordings', () => {
  const fits = (wording: Parameters<typeof matcher>[0], text: string): boolean => matcher(wording).test(text);

  test('hold, are, start or end with a word', () => {
    expect([fits({ any: ['接待'] }, '公务接待费'), fits({ any: ['接待'] }, '出国')]).toEqual([true, false]);
    expect([fits({ is: ['收入'] }, '收入'), fits({ is: ['收入'] }, '总收入')]).toEqual([true, false]);
    expect([fits({ starts: ['收入'] }, '收入合计'), fits({ starts: ['收入'] }, '总收入')]).toEqual([
      true,
      false,
    ]);
    expect([fits({ ends: ['收入'] }, '总收入'), fits({ ends: ['收入'] }, '收入合计')]).toEqual([true, false]);
  });

  test('and hold none of others, wherever it stands', () => {
    const wording = { any: ['支出'], is: ['拨款'], not: ['结转', '三公'] };
    expect(['支出', '拨款', '财政支出合计'].map((text) => fits(wording, text))).toEqual([true, true, true]);
    expect(['支出结转', '三公支出', '拨款数'].map((text) => fits(wording, text))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
