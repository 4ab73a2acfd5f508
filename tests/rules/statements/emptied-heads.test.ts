import { statements } from '../../../rules/statements/index.js';
import { anchorOf, rowCells } from '../../../rules/statements/parts.js';
import type { Block, SourceDocument, Table } from '../../../src/model/document.js';
import { isField, type Field, type FieldTree } from '../../../src/model/field.js';
import { flat, statementCases } from './case-file.js';
import { draftDocument, readDrafts } from './support.js';

interface Reading {
  /** The key of each filled value, by the place of its cell. */
  readonly keys: ReadonlyMap<string, string>;
  readonly told: boolean;
}

type Tree = Readonly<Record<string, FieldTree>>;
const list = (tree: FieldTree | undefined): readonly Tree[] => (tree ?? []) as unknown as readonly Tree[];

function read(document: SourceDocument): Reading {
  const context = { fileName: 'report', document, outline: { preface: [], sections: [], skipped: [] } };
  const targets = statements.locate(context);
  if (targets.length === 0) return { keys: new Map(), told: true };
  const { value, messages } = statements.read(targets, context);
  const keys = list(value).flatMap((statement) =>
    list(statement['rows']).flatMap(({ values }) =>
      Object.entries((values ?? {}) as Tree).flatMap(([key, field]) =>
        isFilled(field) ? [[placeOf(field), key] as const] : [],
      ),
    ),
  );
  return { keys: new Map(keys), told: messages.some(({ code }) => /not-read|unreadable/.test(code)) };
}

const isFilled = (field: FieldTree): field is Field => isField(field) && field.value !== null;
const placeOf = ({ place }: Field): string => `${String(place?.block)}:${String(place?.cell)}`;

const headCells = (table: Table, { keys }: Reading): readonly (readonly [number, number])[] => {
  const isValue = (row: number, column: number): boolean =>
    keys.has(`${String(table.place.block)}:${String([row, column])}`);
  const body = table.rows.findIndex((texts, row) => texts.some((_, column) => isValue(row, column)));
  return Array.from({ length: Math.max(0, body) }, (_, row) =>
    rowCells(table, row).map(({ anchor }) => anchor),
  ).flat();
};

/** The table with one cell emptied, wherever it repeats its text. */
const emptied = (table: Table, [row, column]: readonly [number, number]): Table => ({
  ...table,
  rows: table.rows.map((texts, r) =>
    texts.map((text, c) => {
      const [top, left] = anchorOf(table, r, c);
      return top === row && left === column ? '' : text;
    }),
  ),
});

/** A format that keeps no merged cells and repeats their text in each position. */
const repeating = (block: Block): Block => (block.kind === 'table' ? { ...block, spans: [] } : block);
const same = (block: Block): Block => block;

const cases = statementCases().flatMap(({ name, drafts, mergedOnly }) => [
  [name, drafts, same] as const,
  ...(mergedOnly
    ? []
    : ([
        [`${name}, without its merged cells`, drafts.map(flat), same],
        [`${name}, with repeated texts`, drafts, repeating],
      ] as const)),
]);

/** A key that the forms have, other than the heads' own words. */
const isFormKey = (key: string): boolean => /^[a-zA-Z.]+$/.test(key);

test.each(cases)('no emptied head gives a value the key of another: %s', (_, drafts, print) => {
  const document = draftDocument(drafts);
  const whole = read({ ...document, blocks: document.blocks.map(print) });
  for (const table of document.blocks.filter((block) => block.kind === 'table'))
    for (const cell of headCells(table, whole)) {
      const blocks = document.blocks.map((block) => print(block === table ? emptied(table, cell) : block));
      const { keys, told } = read({ ...document, blocks });
      const wrong = [...keys].filter(([place, key]) => isFormKey(key) && key !== whole.keys.get(place));
      expect({ cell, wrong }).toEqual({ cell, wrong: [] });
      const lost = [...whole.keys.keys()].filter((place) => !keys.has(place));
      if (lost.length > 0 && !isCaption(table, cell)) expect({ cell, told }).toEqual({ cell, told: true });
    }
});

/** Without its title a table is no statement. */
const isCaption = (table: Table, [row, column]: readonly [number, number]): boolean =>
  /表$/.test(table.rows[row]?.[column] ?? '');

describe('columns that no head tells', () => {
  const groups = '科目编码|科目名称|本年收入|<|本年支出|<';
  const parts = '^|^|合计|基本支出|合计|基本支出';
  const body = '212|城乡社区支出|1|2|3|4';
  const readTable = (rows: readonly string[]): ReturnType<typeof readDrafts> =>
    readDrafts(['政府性基金预算财政拨款收入支出决算表', '单位：万元', rows]);

  test('a group without its head, with its merged cell', () => {
    const { statements: found, messages } = readTable([groups.replace('本年支出', ''), parts, body]);
    expect(found[0]?.rows[0]?.values).toEqual({ 'revenue.total': 1, 'revenue.basic': 2 });
    expect(messages).toMatchObject([
      { code: 'column-not-read', severity: 'warning', column: 5, heads: '合计', place: { cell: [1, 4] } },
      { code: 'column-not-read', column: 6, heads: '基本支出' },
    ]);
  });

  test('a group without its head, in a format that keeps no merged cells', () => {
    const { statements: found, messages } = readTable([
      '科目编码|科目名称|本年收入|||',
      '||合计|基本支出|合计|基本支出',
      body,
    ]);
    expect(found[0]?.rows[0]?.values).toEqual({ 'revenue.total': 1, 'revenue.basic': 2 });
    expect(messages.map(({ code }) => code)).toEqual(['column-not-read', 'column-not-read']);
  });

  test('nothing but the head of a group', () => {
    const { statements: found, messages } = readTable([groups, '^|^|合计|基本支出|合计|', body]);
    expect(found[0]?.rows[0]?.values).toEqual({ 'revenue.total': 1, 'revenue.basic': 2, total: 3 });
    expect(messages).toMatchObject([{ code: 'column-not-read', column: 6, heads: '本年支出' }]);
  });

  test('figures below no head, and blanks below none', () => {
    const { statements: found, messages } = readTable([
      '科目编码|科目名称|本年收入||本年支出|',
      '212|城乡社区支出|1|2|3|-',
    ]);
    expect(found[0]?.rows[0]?.values).toEqual({ revenue: 1, total: 3 });
    expect(messages).toMatchObject([{ code: 'column-not-read', column: 4, heads: '' }]);
  });

  test('one head over two columns of the grid is that of the filled one', () => {
    const { statements: found, messages } = readTable([
      '科目编码|科目名称|本年收入|<|本年支出|<',
      '212|城乡社区支出||2|3|',
      '21208|国有土地使用权出让收入安排的支出||2|3|',
    ]);
    expect(messages).toEqual([]);
    expect(found[0]?.rows[0]?.values).toEqual({ revenue: 2, total: 3 });
  });

  test('heads that stand there twice under nothing keep their words', () => {
    const { statements: found } = readTable(['科目编码|科目名称|合计|基本支出|合计|基本支出', body]);
    expect(found[0]?.rows[0]?.values).toEqual({ 合计: 1, 基本支出: 2, '合计.2': 3, '基本支出.2': 4 });
  });

  test('merged heads that are printed once stand too far left: the table is named', () => {
    const { statements: found, messages } = readTable([
      '项目|本年收入|本年支出|||',
      '科目编码|科目名称|合计|基本支出|合计|项目支出',
      body,
    ]);
    expect(found).toEqual([]);
    expect(messages).toMatchObject([{ code: 'table-not-read', severity: 'error' }]);
  });

  test('a lower row of heads that stands too far left: the table is named', () => {
    const { statements: found, messages } = readDrafts([
      '财政拨款“三公”经费支出决算表',
      '单位：万元',
      ['合计|公务接待费|公务用车购置及运行费||', '小计|购置费|运行维护费||', '8.6|1.1|7.5|0|7.5'],
    ]);
    expect(found).toEqual([]);
    expect(messages).toMatchObject([{ code: 'table-not-read' }]);
  });

  test('codes below no head are codes', () => {
    const { statements: found, messages } = readTable([
      '|科目名称|本年收入|本年支出',
      '212|城乡社区支出|1|3',
      '21208|土地出让支出|1|3',
    ]);
    expect(messages).toEqual([]);
    expect(found[0]?.rows.map(({ code }) => code)).toEqual(['212', '21208']);
  });

  test('a table of two rows with figures and no head is not empty', () => {
    const { statements: found, messages } = readTable(['合计||1|3', '212|城乡社区支出|1|3']);
    expect(found).toEqual([]);
    expect(messages).toMatchObject([{ code: 'table-not-read' }]);
  });
});

test('a total that may have slid over a blank value is named', () => {
  const { statements: found, messages } = readDrafts([
    '政府性基金预算财政拨款收入支出决算表',
    '单位：万元',
    ['科目编码|科目名称|年初结转|本年收入|本年支出|年末结转', '合计||26|26||', '212|城乡社区支出||26|26|'],
  ]);
  expect(found[0]?.rows).toHaveLength(1);
  expect(messages).toMatchObject([{ code: 'row-not-read', quote: '合计 | 26 | 26' }]);
});

describe('a “三公” form whose rows name items or sides', () => {
  const title = ['财政拨款“三公”经费支出决算表', '单位：万元'];

  test('a row of values without a name is named', () => {
    const { statements: found, messages } = readDrafts([
      ...title,
      ['项目|预算数|决算数', '合计|9|8', '因公出国（境）费|1|1', '|3|2', '公务接待费|5|5'],
    ]);
    expect(Object.keys(found[0]?.rows[0]?.values ?? {})).toEqual(
      ['total', 'abroad', 'reception'].flatMap((item) => [`budget.${item}`, `actual.${item}`]),
    );
    expect(messages).toMatchObject([{ code: 'row-not-read', quote: '3 | 2' }]);
  });

  test('a row without its side is neither', () => {
    const { statements: found, messages } = readDrafts([
      ...title,
      ['项目|合计|因公出国（境）费|公务接待费', '预算数|9|1|8', '|7|1|6'],
    ]);
    expect(found[0]?.rows[0]?.values).toEqual({
      'budget.total': 9,
      'budget.abroad': 1,
      'budget.reception': 8,
    });
    expect(messages).toMatchObject([{ code: 'row-not-read', quote: '7 | 1 | 6' }]);
  });
});
