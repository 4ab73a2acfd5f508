import type { FileFacts } from '../../src/join/facts.js';
import { groupFiles } from '../../src/join/groups.js';

const identity = { department: '白鹭县档案馆', year: 2021, kind: 'department' } as const;
const unsaid = { ...identity, kind: null };

const text = (file: string, rest: Partial<FileFacts> = {}): FileFacts => ({
  file,
  tree: '/reports',
  identity,
  prose: 'accounts',
  tables: [],
  filled: false,
  ...rest,
});
const tables = (file: string, ids: readonly string[], rest: Partial<FileFacts> = {}): FileFacts => ({
  ...text(file),
  prose: 'none',
  tables: ids,
  filled: true,
  ...rest,
});
const whole = (file: string): FileFacts => text(file, { tables: ['revenue'], filled: true });
const groupsOf = (...files: readonly FileFacts[]) => groupFiles(files).groups;

describe('which files make one report', () => {
  test('a text and its statements, the parts in order of their names', () => {
    const grouping = groupFiles([
      tables('b.xlsx', ['expenditure']),
      text('z.docx'),
      tables('a.xlsx', ['revenue']),
    ]);
    expect(grouping.groups).toEqual([{ main: 'z.docx', parts: ['a.xlsx', 'b.xlsx'] }]);
    expect(grouping.apart.size).toBe(0);
  });

  test('statements that do not say their kind, with a text that does', () => {
    expect(groupsOf(text('a.docx'), tables('b.xlsx', ['revenue'], { identity: unsaid }))).toHaveLength(1);
  });

  test('statements with a kind are not joined with a text that says none', () => {
    expect(groupsOf(text('a.docx', { identity: unsaid }), tables('b.xlsx', ['revenue']))).toEqual([]);
  });

  test('a text that explains an empty statement, and the statement', () => {
    const explained = text('a.docx', { tables: ['state-capital'] });
    expect(groupsOf(explained, tables('b.xlsx', ['revenue', 'state-capital']))).toHaveLength(1);
  });

  test('a performance table among the statements, where the text has none', () => {
    const statements = tables('b.xlsx', ['revenue', 'performance/projects']);
    expect(groupsOf(text('a.docx'), statements)).toHaveLength(1);
    expect(groupsOf(text('a.docx', { tables: ['performance/projects'] }), statements)).toEqual([]);
  });

  test.each([
    ['another department', { identity: { ...identity, department: '白鹭县图书馆' } }],
    ['another year', { identity: { ...identity, year: 2020 } }],
    ['another kind', { identity: { ...identity, kind: 'unit' as const } }],
    ['another scope', { identity: { ...identity, scope: 'own' as const } }],
    ['no department', { identity: { ...identity, department: null } }],
    ['no year', { identity: { ...identity, year: null } }],
    ['another folder', { tree: '/others' }],
    ['prose of its own', { prose: 'other' as const }],
    ['performance tables alone', { tables: ['performance/projects'], filled: false }],
  ])('not: %s', (_, rest) => {
    expect(groupsOf(text('a.docx'), tables('b.xlsx', ['revenue'], rest))).toEqual([]);
  });

  test('unknown department and year on both sides are no agreement', () => {
    const unknown = { identity: { department: null, year: null, kind: null } };
    expect(groupsOf(text('a.docx', unknown), tables('b.xlsx', ['revenue'], unknown))).toEqual([]);
  });
});

describe('files of one report that stay apart', () => {
  test('two whole versions', () => {
    const { groups, apart } = groupFiles([whole('a.docx'), whole('a.pdf')]);
    expect(groups).toEqual([]);
    expect([...apart]).toEqual([
      ['a.docx', ['a.pdf']],
      ['a.pdf', ['a.docx']],
    ]);
  });

  test('two texts and one set of statements', () => {
    const { groups, apart } = groupFiles([text('a.docx'), text('a.pdf'), tables('b.xlsx', ['revenue'])]);
    expect(groups).toEqual([]);
    expect(apart.get('b.xlsx')).toEqual(['a.docx', 'a.pdf']);
  });

  test('a text, its statements, and a whole version', () => {
    expect(groupsOf(text('a.docx'), whole('a.pdf'), tables('b.xlsx', ['revenue']))).toEqual([]);
  });

  test('a text with statements of its own, and statements', () => {
    expect(groupsOf(whole('a.docx'), tables('b.xlsx', ['expenditure']))).toEqual([]);
  });

  test('one text, and the same statement in two files', () => {
    expect(
      groupsOf(text('a.docx'), tables('b.xls', ['revenue']), tables('b.pdf', ['revenue', 'expenditure'])),
    ).toEqual([]);
  });

  test('statements without a kind between the texts of a department and of its own unit', () => {
    const unit = text('b.docx', { identity: { ...identity, kind: 'unit' } });
    const statements = tables('c.xlsx', ['revenue'], { identity: unsaid });
    expect(groupsOf(text('a.docx'), unit, statements)).toEqual([]);
    expect(groupsOf(text('a.docx'), unit, tables('c.xlsx', ['revenue']))).toEqual([
      { main: 'a.docx', parts: ['c.xlsx'] },
    ]);
  });

  test('the statements of a joined report are not told again', () => {
    const { apart } = groupFiles([text('a.docx'), tables('b.xlsx', ['revenue'])]);
    expect([...apart]).toEqual([]);
  });
});
