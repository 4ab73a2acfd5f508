import { joinFiles, type ReadFile } from '../../src/join/documents.js';
import { inOneFile, partAt, textAt } from '../../src/model/document.js';
import type { Message } from '../../src/model/message.js';
import { contextOf, documentOf, readRule, type Piece } from '../support/report.js';
import { statements } from '../../rules/statements/index.js';

const read = (file: string, messages: readonly Message[], ...pieces: readonly Piece[]): ReadFile => {
  const document = documentOf(...pieces);
  return { file, document, outline: contextOf(document, file).outline, messages };
};

const grid: Piece = [
  ['科目编码', '科目名称', '本年收入合计', '其他收入'],
  ['合计', '合计', '3.00', '1.00'],
  ['201', '一般公共服务支出', '3.00', '1.00'],
];
const main = read('text.docx', [], '甲县乙局2021年度部门决算', '第四部分 附表', '收入决算表', '支出决算表');
const encoding: Message = {
  severity: 'info',
  source: 'extractors/txt',
  code: 'heading-unknown',
  title: '丙',
  place: { block: 1 },
};

describe('several files as one document', () => {
  const joined = joinFiles(main, [
    read('a.pdf', [encoding], '支出决算表', '单位：万元', grid),
    read('b.xlsx', [{ severity: 'info', source: 'x', code: 'placeholder', text: 'XX' }], grid),
  ]);

  test('block indexes run on and places follow', () => {
    expect(joined.document.blocks.map(({ place }) => place.block)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(joined.document.parts).toEqual([
      { file: 'a.pdf', firstBlock: 4 },
      { file: 'b.xlsx', firstBlock: 7 },
    ]);
    expect(partAt(joined.document, 3)).toBeUndefined();
    expect(partAt(joined.document, 6)?.file).toBe('a.pdf');
    expect(inOneFile(joined.document, 6, 7)).toBe(false);
  });

  test('messages name their file, and their place is in the joined document', () => {
    expect(joined.messages.map(({ file, place }) => [file, place?.block])).toEqual([
      ['a.pdf', 5],
      ['b.xlsx', undefined],
    ]);
  });

  test('headings read back, and what stands before the first chapter of a part is no cover', () => {
    const { document, outline } = joined;
    for (const { heading, title } of outline.sections)
      if (heading !== undefined) expect(textAt(document, heading)).toBe(title);
    expect(outline.preface).toEqual(main.outline.preface);
  });

  test('no title is looked for in another file, and no table goes on in one', () => {
    const { value } = readRule(statements, { fileName: 'text.docx', ...joined });
    expect(value).toEqual([
      expect.objectContaining({ id: 'revenue', state: 'listed' }),
      expect.objectContaining({ id: 'expenditure', state: 'filled' }),
    ]);
    expect((value as readonly { rows?: readonly unknown[] }[])[1]?.rows).toHaveLength(2);
  });

  test('one file stays as it is', () => {
    expect(joinFiles(main, [])).toBe(main);
  });
});
