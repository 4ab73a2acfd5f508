import { nearTitles } from '../../../rules/outline/near-titles.js';
import { isStatementTitle, readTitle, titleCore, titleWords } from '../../../rules/outline/titles.js';
import { knownSections, readHeadings } from '../../../rules/outline/vocabulary.js';

const ids = (title: string): readonly string[] => readTitle(title).exact.map(({ id }) => id);

describe('the vocabulary of headings', () => {
  test('mistakes are named with their place', () => {
    const entry = { id: 'overall', under: [], titles: ['总体情况'] };
    const load = (sections: unknown) => () => readHeadings({ $comment: '', sections });
    expect(load([entry])).not.toThrow();
    expect(load([{ ...entry, titels: [] }])).toThrow(/headings\.json[^]*titels/);
    expect(load([{ ...entry, under: ['profil'] }])).toThrow(/no section profil[^]*sections\[0\]\.under/);
    expect(load([entry, entry])).toThrow(/an id stands twice/);
  });

  test('every title is found by itself', () => {
    const lost = knownSections.flatMap(({ id, titles }) =>
      titles.filter((title) => !ids(title).includes(id)),
    );
    expect(lost).toEqual([]);
  });
});

describe('titles', () => {
  test('words and core', () => {
    expect(titleWords('2020年度“三公”经费（财政拨款）情况说明：')).toBe('三公经费情况说明');
    expect(titleCore('收入决算情况说明。')).toBe('收入决算');
    expect(titleCore('情况说明')).toBe('情况说明');
  });

  test.each([
    ['上海市某某区财政局概况', ['profile']],
    ['某某局2024年度部门决算表', ['statementsPart']],
    ['关于2022年度预算绩效情况的说明', ['performanceManagement']],
    ['财政拨款支出决算情况说明', ['generalPublicBudget']],
    ['本年收入合计10万元', []],
    ['增减变动', []],
  ])('%s', (title, expected) => {
    expect(ids(title).filter((id) => expected.length === 0 || expected.includes(id))).toEqual(expected);
  });

  test('names of statements', () => {
    expect(
      [
        '收入支出决算总表',
        '表一：收入决算表',
        '《支出决算表》',
        '财政拨款“三公”经费支出决算表',
        '部门决算相关信息统计表',
      ].map(isStatementTitle),
    ).toEqual([true, true, true, true, true]);
    expect(
      ['项目支出绩效自评表', '收支预算总表', '详见收入决算表。', '收入决算情况说明'].map(isStatementTitle),
    ).toEqual([false, false, false, false]);
  });

  test('a slip of the pen, not another title', () => {
    expect(nearTitles('收入决算情况说名', 6).map(({ id }) => id)).toEqual(['revenue']);
    expect(nearTitles('政府性基金预算支出决祘情况说明', 6).map(({ id }) => id)).toEqual(['governmentFunds']);
    expect(nearTitles('债务变动情况说明', 6)).toEqual([]);
    expect(nearTitles('收入', 6)).toEqual([]);
  });
});
