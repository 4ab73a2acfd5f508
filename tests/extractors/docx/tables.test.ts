import { p, read, tbl, tc, texts, tr, r } from './build.js';

const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`;

describe('tables', () => {
  test('merged cells repeat their text over the full grid', async () => {
    const { blocks } = await read(
      tbl(
        tr(tc('表', span(3))),
        tr(tc('甲', restart), tc('1'), tc('2')),
        tr(tc('', goesOn), tc('3'), tc('4')),
      ),
    );
    expect(blocks).toEqual([
      {
        kind: 'table',
        place: { block: 0 },
        rows: [
          ['表', '表', '表'],
          ['甲', '1', '2'],
          ['甲', '3', '4'],
        ],
        spans: [
          { row: 0, column: 0, rowSpan: 1, columnSpan: 3 },
          { row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
        ],
      },
    ]);
  });

  test('positions that a row skips keep its cells in their columns', async () => {
    const skipping = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc('c')}</w:tr>`;
    expect(await texts(tbl(tr(tc('A'), tc('B'), tc('C')), skipping))).toEqual([
      [
        ['A', 'B', 'C'],
        ['', '', 'c'],
      ],
    ]);
  });

  test('the old kind of horizontal merge is a span', async () => {
    const { blocks } = await read(
      tbl(
        tr(tc('A', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('B')),
        tr(tc('1'), tc('2'), tc('3')),
      ),
    );
    expect(blocks).toMatchObject([
      {
        rows: [
          ['A', 'A', 'B'],
          ['1', '2', '3'],
        ],
      },
    ]);
  });

  test('a vertical merge below a cell with other edges is a cell of its own, and moves no column', async () => {
    const rows = [
      tr(tc('A', restart), tc('B'), tc('C')),
      tr(tc('x', `${span(2)}${goesOn}`), tc('9')),
      tr(tc('', goesOn), tc('y'), tc('8')),
    ];
    expect(await texts(tbl(...rows))).toEqual([
      [
        ['A', 'B', 'C'],
        ['x', 'x', '9'],
        ['', 'y', '8'],
      ],
    ]);
  });

  test('a merge that goes on after a row without that cell does not reach over it', async () => {
    const rows = [tr(tc('a'), tc('B', restart)), tr(tc('wide', span(2))), tr(tc('c'), tc('D', goesOn))];
    expect(await texts(tbl(...rows))).toEqual([
      [
        ['a', 'B'],
        ['wide', 'wide'],
        ['c', 'D'],
      ],
    ]);
  });

  test('deleted rows and cells are gone; rows and cells in controls stay', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${tc('9')}${tc('9')}</w:tr>`;
    const control = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(
      await texts(
        tbl(tr(tc('甲'), tc('乙')), deleted, control(tr(control(tc('1')), tc('2'), tc('3', '<w:cellDel/>')))),
      ),
    ).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ]);
  });

  test('lines of a cell are joined; two numbers stay two', async () => {
    expect(await texts(tbl(tr(tc(p('产出') + p('指标')), tc(p('12') + p('34')))))).toEqual([
      [['产出指标', '12 34']],
    ]);
  });

  test('short rows are filled', async () => {
    expect(await texts(tbl(tr(tc('a'), tc('b')), tr(tc('c'))))).toEqual([
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ]);
  });

  test('a nested table is a table after the outer one, once', async () => {
    const inner = tbl(tr(tc('1'), tc('2')));
    const { blocks } = await read(tbl(tr(tc(p('外') + inner + p('面')), tc('乙'))) + p('后'));
    expect(blocks).toMatchObject([
      { kind: 'table', rows: [['外面', '乙']] },
      { kind: 'table', rows: [['1', '2']], origin: 'nested-table' },
      { kind: 'paragraph', text: '后' },
    ]);
  });

  test('a nested table of one cell is text of its cell', async () => {
    expect(await texts(tbl(tr(tc(tbl(tr(tc('5.00')))), tc('乙'))))).toEqual([[['5.00', '乙']]]);
  });

  test('a table of one cell is a frame around prose and tables', async () => {
    const { blocks } = await read(
      tbl(tr(tc(p('一、总体情况') + p('收入10万元。') + tbl(tr(tc('1'), tc('2')))))),
    );
    expect(blocks).toMatchObject([
      { text: '一、总体情况' },
      { text: '收入10万元。' },
      { kind: 'table', rows: [['1', '2']] },
    ]);
    expect(blocks[2]).not.toHaveProperty('origin');
  });

  test('automatic numbers in cells are part of the cell', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = (text: string): string =>
      tc(`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`);
    expect(
      await texts(tbl(tr(numbered(''), tc('办公费')), tr(numbered('甲'), tc('差旅费'))), { numbering }),
    ).toEqual([
      [
        ['1', '办公费'],
        ['2甲', '差旅费'],
      ],
    ]);
  });

  test('a table without rows is nothing', async () => {
    expect(await texts(tbl() + tbl('<w:tr/>') + p('后'))).toEqual(['后']);
  });
});
