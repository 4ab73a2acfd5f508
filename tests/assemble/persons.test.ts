import { persons } from '../../rules/reading/personal.js';
import { createQuoter } from '../../src/assemble/quotes.js';
import { layOut } from '../../src/tables/grid.js';

test('a row is quoted without the persons that it names', () => {
  const grid = layOut([
    [{ text: '项目名称' }, { text: '甲路养护' }, { text: '负责人及电话' }, { text: '李某某 13900000000' }],
    [{ text: '填报人：赵某某', columnSpan: 4 }],
  ]);
  const quoter = createQuoter(
    { format: 'docx', blocks: [{ kind: 'table', place: { block: 0 }, ...grid }] },
    [],
    persons.positions,
  );
  expect(quoter.rowQuote(0, 0)).toBe('项目名称 | 甲路养护');
  expect(quoter.rowQuote(0, 1)).toBe('');
  expect(quoter.quoteOf({ block: 0, cell: [0, 1], start: 0, end: 4 })).toBe('项目名称 | 甲路养护');
});
