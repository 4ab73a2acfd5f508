import CFB from 'cfb';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { sniffFormat } from '../../extractors/sniff.js';
import { UnreadableFile } from '../../src/model/message.js';
import { cpuMilliseconds } from '../support/cpu.js';

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

function compound(...streams: string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, Buffer.alloc(5000));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the content decides', () => {
  test.each<[string, Uint8Array, string]>([
    ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'a.doc'],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.xls'],
    ['doc', compound('WordDocument', '1Table'), 'a.docx'],
    ['xls', compound('Workbook'), 'a.doc'],
    ['xls', compound('Book'), 'a'],
    ['pdf', strToU8('%PDF-1.7 …'), 'a.docx'],
    ['pdf', strToU8('\n\n%PDF-1.4'), 'a'],
    ['html', strToU8('<!DOCTYPE html><html>'), 'a.doc'],
    ['html', strToU8('\ufeff<HTML lang="zh">'), 'a.xls'],
    ['html', latin('\xff\xfe<\0h\0t\0m\0l\0>\0'), 'a.txt'],
    ['txt', strToU8('一、总体情况'), 'a.TXT'],
    ['txt', strToU8('BMI 指数说明'), 'a.txt'],
  ])('%s', (format, bytes, name) => {
    expect(sniffFormat(bytes, name)).toBe(format);
  });

  test('where one kind is embedded in the other, the name tells which holds which', () => {
    expect(sniffFormat(compound('WordDocument', 'Workbook'), 'a.xls')).toBe('xls');
    expect(sniffFormat(compound('WordDocument', 'Workbook'), 'a.doc')).toBe('doc');
  });

  test('text without a known name says nothing', () => {
    expect(sniffFormat(strToU8('一、总体情况'), 'readme')).toBeUndefined();
    expect(sniffFormat(strToU8('一、总体情况'), 'a.b/c')).toBeUndefined();
  });
});

describe('what is refused, with what it looks like', () => {
  test.each<[string, string | undefined, Uint8Array, string]>([
    ['empty', undefined, new Uint8Array(), 'a.docx'],
    ['encrypted', undefined, compound('EncryptionInfo', 'EncryptedPackage'), 'a.docx'],
    ['wrong-type', 'JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'a.docx'],
    ['wrong-type', 'PNG', latin('\x89PNG\r\n\x1a\n'), 'a.pdf'],
    ['wrong-type', 'RAR', latin('Rar!\x1a\x07\0'), 'a.docx'],
    ['wrong-type', 'ZIP', zip('a.txt'), 'a.docx'],
    ['wrong-type', undefined, strToU8('只是文字'), 'a.docx'],
    ['wrong-type', 'OLE', compound('Other'), 'a.docx'],
    ['truncated', 'OLE', compound('Other'), 'a.doc'],
    ['truncated', 'ZIP', zip('word/document.xml').subarray(0, 60), 'a.docx'],
    ['unsupported', 'RTF', strToU8('{\\rtf1 text}'), 'a.doc'],
    ['unsupported', 'OpenDocument', zip('mimetype', 'content.xml'), 'a.odt'],
    [
      'unsupported',
      'Word XML',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      'a.doc',
    ],
    ['unsupported', 'MHTML', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'a.doc'],
    ['unsupported', 'PowerPoint', compound('PowerPoint Document'), 'a.ppt'],
  ])('%s: %s', (reason, detail, bytes, name) => {
    expect(() => sniffFormat(bytes, name)).toThrow(new UnreadableFile(reason as 'empty', detail));
  });

  test('arbitrary bytes give a format, nothing, or a reason', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('a.docx', 'a.txt', 'a'),
        (bytes, name) => {
          try {
            sniffFormat(bytes, name);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile);
          }
        },
      ),
    );
  });

  test('a long hostile head is looked at in no time', () => {
    const started = cpuMilliseconds();
    sniffFormat(strToU8('<'.repeat(2_000_000)), `${'.'.repeat(100_000)}x`);
    sniffFormat(strToU8(' '.repeat(2_000_000)), 'a.txt');
    expect(cpuMilliseconds() - started).toBeLessThan(500);
  });
});
