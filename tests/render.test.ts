import { render, renderShortfalls, renderUnreadable } from '../src/render.js';

describe('wording', () => {
  test('says what is there and what was expected, in both languages', () => {
    const message = { code: 'value-unreadable', actual: '12.5a', expected: '金额' } as const;
    expect(render(message)).toBe('“12.5a”无法读作金额');
    expect(render(message, 'en')).toBe('“12.5a” cannot be read as 金额');
    expect(render({ code: 'unit-assumed', figure: '2231.56', unit: '万元', from: '上下文' })).toBe(
      '“2231.56”没有印单位，按万元读取（依据：上下文）',
    );
    expect(render({ code: 'not-final-accounts', found: 'budget', quote: '2021年部门预算' })).toBe(
      '不是决算报告，而是部门预算：“2021年部门预算”',
    );
  });

  test('an unreadable file is one sentence with its name', () => {
    expect(renderUnreadable('甲.docx', 'encrypted', undefined)).toBe('甲.docx：文件有密码保护');
    expect(renderUnreadable('a.docx', 'truncated', 'at byte 9', 'en')).toBe(
      'a.docx: the file is cut off or damaged (at byte 9)',
    );
  });

  test('a partial record says what it lacks', () => {
    const shortfalls = [
      { code: 'identity-missing', parts: ['year'] },
      { code: 'figure-not-read', count: 3 },
    ] as const;
    expect(renderShortfalls(shortfalls)).toBe('缺少决算年度；含未读数字的句子 3 处');
    expect(renderShortfalls(shortfalls, 'en')).toBe(
      'the year not found; sentences with a figure not read: 3',
    );
  });
});
