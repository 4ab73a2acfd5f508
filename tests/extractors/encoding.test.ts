import iconv from 'iconv-lite';
import { declaredCharset, decode, encodingMessages } from '../../extractors/encoding.js';
import { UnreadableFile } from '../../src/model/message.js';
import { cpuMilliseconds } from '../support/cpu.js';

const report =
  '青岚市档案局2022年度部门决算\n收入总计1,234.56万元，支出总计1,234.56万元。\n其中：基本支出820.10万元，占66.43％。\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (encoding: string, text = report): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const reasonOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof UnreadableFile ? error.reason : String(error);
  }
  return 'no error';
};

describe('decode', () => {
  test.each([
    ['utf-8', utf8(report), 'utf-8'],
    ['utf-8 with a mark', utf8(`\uFEFF${report}`), 'utf-8'],
    ['utf-16le with a mark', bytes('utf-16le', `\uFEFF${report}`), 'utf-16le'],
    ['utf-16be with a mark', bytes('utf-16be', `\uFEFF${report}`), 'utf-16be'],
    ['utf-16le', bytes('utf-16le'), 'utf-16le'],
    ['utf-16be', bytes('utf-16be'), 'utf-16be'],
    ['gb18030', bytes('gb18030'), 'gb18030'],
    ['gbk', bytes('gbk'), 'gb18030'],
    ['gb18030 with a mark', bytes('gb18030', `\uFEFF${report}`), 'gb18030'],
  ])('reads %s', (_name, source, encoding) => {
    expect(decode(source)).toEqual({ text: report, encoding, replaced: 0 });
  });

  test('half of a sign of two units is lost, and counted', () => {
    const half = bytes('utf-16le', `\uFEFF${report}`);
    half[half.length - 2] = 0x3d;
    half[half.length - 1] = 0xd8;
    expect(decode(half)).toEqual({
      text: `${report.slice(0, -1)}\uFFFD`,
      encoding: 'utf-16le',
      replaced: 1,
    });
  });

  test('reads UTF-16 of Chinese alone, without a zero byte', () => {
    const text = '青岚市档案局部门决算情况说明收入支出总体情况'.repeat(5);
    expect(decode(bytes('utf-16le', text))).toEqual({ text, encoding: 'utf-16le', replaced: 0 });
  });

  test('keeps GB18030 with invalid bytes and counts what was lost', () => {
    const whole = bytes('gb18030');
    const broken = new Uint8Array([...whole, 0xff, 0x0a, 0xff, 0x0a]);
    const decoded = decode(broken);
    expect(decoded.encoding).toBe('gb18030');
    expect(decoded.text.startsWith(report)).toBe(true);
    expect(decoded.replaced).toBe(2);
    expect(encodingMessages(decoded, 'extractors/txt')).toEqual([
      {
        severity: 'warning',
        source: 'extractors/txt',
        code: 'encoding-assumed',
        encoding: 'gb18030',
        replaced: 2,
      },
    ]);
  });

  test('keeps UTF-8 with a few broken bytes', () => {
    const whole = utf8(report);
    const decoded = decode(new Uint8Array([...whole.slice(0, 28), 0xff, ...whole.slice(28)]));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.replaced).toBe(1);
    expect(decoded.text).toContain('1,234.56万元');
  });

  test('says nothing where nothing was lost', () => {
    expect(encodingMessages(decode(bytes('gb18030')), 'extractors/txt')).toEqual([]);
  });

  test('believes clean UTF-8 before an old label, and GBK before a wrong one', () => {
    expect(decode(utf8(report), 'gb2312').encoding).toBe('utf-8');
    expect(decode(bytes('gbk'), 'utf-8').text).toBe(report);
  });

  test('reads GBK among much markup as GBK', () => {
    const page = `${'<td class="a" style="b">'.repeat(400)}决算`;
    expect(decode(bytes('gbk', page)).text).toBe(page);
  });

  test('follows the label of another encoding', () => {
    expect(decode(bytes('big5', '部門決算報告'), 'big5').text).toBe('部門決算報告');
  });

  test('refuses what is no text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 251);
    expect(reasonOf(() => decode(noise))).toBe('wrong-type');
    expect(reasonOf(() => decode(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])))).toBe('wrong-type');
    expect(reasonOf(() => decode(utf8('%PDF-1.7 …')))).toBe('wrong-type');
    expect(reasonOf(() => decode(new Uint8Array()))).toBe('empty');
    expect(reasonOf(() => decode(utf8('\uFEFF \r\n\u3000')))).toBe('empty');
  });
});

describe('declaredCharset', () => {
  test('finds both forms of the label', () => {
    expect(declaredCharset(utf8('<html><meta charset="GBK">'))).toBe('gbk');
    expect(
      declaredCharset(utf8('<meta http-equiv=Content-Type content="text/html; charset=gb2312" />')),
    ).toBe('gb2312');
    expect(declaredCharset(utf8('<p>charset=gbk</p>'))).toBeUndefined();
  });

  test('is quick on hostile input', () => {
    const start = cpuMilliseconds();
    declaredCharset(utf8('<meta '.repeat(100_000)));
    declaredCharset(utf8(`<meta ${'charset '.repeat(100_000)}`));
    expect(cpuMilliseconds() - start).toBeLessThan(500);
  });
});
