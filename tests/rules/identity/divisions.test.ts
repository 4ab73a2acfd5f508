import { readFileSync, writeFileSync } from 'node:fs';
import { allDivisions, readDivisions } from '../../../rules/identity/divisions.js';
import { divisionsOfLists } from './division-lists.js';

const path = 'rules/vocabulary/regions.json';
const written = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

test('the list is what its sources give', () => {
  const { $comment, zones } = written;
  const made = { $comment, ...divisionsOfLists(), zones };
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`);
  expect(written).toEqual(made);
});

test('every division lies in one that the lists have', () => {
  const codes = new Set(allDivisions.map(({ code }) => code));
  const orphans = allDivisions.filter(({ code }) => code.length > 2 && !codes.has(code.slice(0, 2)));
  expect(orphans).toEqual([]);
});

test('years of a name open and close with the lists before and after', () => {
  const named = (name: string) => allDivisions.filter((division) => division.name === name);
  expect(named('元坝区')).toEqual([{ code: '510811', name: '元坝区', first: 0, last: 2014, current: false }]);
  expect(named('昭化区')).toEqual([
    { code: '510811', name: '昭化区', first: 2013, last: Infinity, current: true },
  ]);
});

test('a mistake in the list is named', () => {
  expect(() => readDivisions({ ...written, codes: { '5a': '四川省' } })).toThrow(/regions\.json[^]*codes/);
});
