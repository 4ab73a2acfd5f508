import { checkBook } from '../../../rules/checks/book.js';
import { catalogue } from '../../../rules/checks/index.js';
import type { Relation } from '../../../src/model/check.js';
import { parseRef, type Path } from '../../../src/checks/paths.js';
import { refsOf } from '../../../src/checks/relations/index.js';

const paths = (relation: Relation): readonly Path[] => {
  if (relation.kind === 'any') return relation.of.flatMap(paths);
  if (relation.kind === 'fact') return [];
  return refsOf(relation)
    .flat()
    .flatMap((ref) => parseRef(ref).paths);
};
const all = catalogue.flatMap(({ id, relation }) => paths(relation).map((path) => [id, path] as const));

describe('the catalogue', () => {
  test('names every check once, in words that can stand in a path', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(?:T0\d-)?[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('asks frames only where there are some', () => {
    const lost = catalogue.filter(
      ({ each, relation }) => each === undefined && paths(relation).some(({ kind }) => kind === 'frame'),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('looks for rows that the vocabulary knows, and codes', () => {
    const known = checkBook.knowledge.rows;
    const strangers = all.flatMap(([id, path]) =>
      path.kind === 'cell' && !(path.row in known) && !/^(?:\d+|-)$/.test(path.row)
        ? [`${id}: ${path.row}`]
        : [],
    );
    expect(strangers).toEqual([]);
  });

  test('says of every check in both languages what it is, and where it comes from', () => {
    expect(
      catalogue.filter(
        ({ title, source }) => !/[一-鿿]/.test(title.zh) || /[一-鿿]/.test(title.en) || source === '',
      ),
    ).toEqual([]);
  });
});
