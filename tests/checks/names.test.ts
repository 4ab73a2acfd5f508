import { checkBook } from '../../rules/checks/book.js';
import { figuresIn } from '../../src/checks/judgement.js';
import { askAll } from '../../src/checks/run.js';
import { everything } from './everything.js';

const { catalogue, names, knowledge } = checkBook;

test('every value that a check speaks of has a name', () => {
  const pointers = askAll(everything, catalogue, knowledge).flatMap(({ judgement }) => [
    ...figuresIn(judgement).map(({ pointer }) => pointer),
    ...(judgement.pointers ?? []),
  ]);
  const keys = pointers
    .filter((pointer) => !/^\/(?:statements|diagnostics|identity)\//.test(pointer))
    .flatMap((pointer) => pointer.split('/').slice(1))
    .filter((token) => token !== 'finalAccounts' && !/^\d+$/.test(token));
  expect(keys).toContain('purchaseChangeRate');
  expect([...new Set(keys)].filter((key) => names[key] === undefined)).toEqual([]);
});
