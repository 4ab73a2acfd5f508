import { glossary } from '../../rules/glossary.js';
import { contextOf, documentOf, type Piece, readRule } from '../support/report.js';

const read = (...pieces: readonly Piece[]) => {
  const { value, broken } = readRule(
    glossary,
    contextOf(documentOf('第一部分 部门概况\n第三部分 名词解释', ...pieces)),
  );
  expect(broken).toEqual([]);
  return value;
};

describe('glossary', () => {
  test('with a colon, without one, and wrapped', () => {
    expect(
      read(`1.财政拨款收入：指财政预算资金。
2、一般公共服务（类）财政事务（款）行政运行（项）指局机关的工资
及公用支出。
3.“三公”经费:指三项经费。其中，因公出国（境）费反映国际旅费；
公务接待费反映接待支出。
4.机关运行经费：为保障运行的资金，包括：
（1）办公费；
（2）水费。`),
    ).toEqual([
      { term: '财政拨款收入', definition: '指财政预算资金' },
      { term: '一般公共服务（类）财政事务（款）行政运行（项）', definition: '指局机关的工资及公用支出' },
      {
        term: '“三公”经费',
        definition: '指三项经费。其中，因公出国（境）费反映国际旅费；公务接待费反映接待支出',
      },
      { term: '机关运行经费', definition: '为保障运行的资金，包括：（1）办公费；（2）水费' },
    ]);
  });

  test('without numbers; the term on its own line; nothing behind it', () => {
    expect(read('基本支出：指人员支出。\n项目支出：指其他支出。')).toEqual([
      { term: '基本支出', definition: '指人员支出' },
      { term: '项目支出', definition: '指其他支出' },
    ]);
    expect(read('一、基本支出\n指人员支出。\n二、项目支出')).toEqual([
      { term: '基本支出', definition: '指人员支出' },
      { term: '项目支出', definition: null },
    ]);
  });

  test('terms that a print’s full lines ran together', () => {
    expect(
      read(
        '基本支出：指人员支出。项目支出：指其他支出。其中，公务接待费：指接待支出。\n年末结转：指下年使用的资金。',
      ),
    ).toEqual([
      { term: '基本支出', definition: '指人员支出' },
      { term: '项目支出', definition: '指其他支出。其中，公务接待费：指接待支出' },
      { term: '年末结转', definition: '指下年使用的资金' },
    ]);
  });

  test('and without colons', () => {
    expect(
      read(
        '基本支出指人员支出。“三公”经费指三项经费。其中，公务接待费指接待支出。\n年末结转指下年使用的资金。',
      ),
    ).toEqual([
      { term: '基本支出', definition: '指人员支出' },
      { term: '“三公”经费', definition: '指三项经费。其中，公务接待费指接待支出' },
      { term: '年末结转', definition: '指下年使用的资金' },
    ]);
  });

  test('automatic numbers beside the text', () => {
    expect(
      read(
        { number: '1.', text: '基本支出：指人员支出。' },
        { number: '2.', text: '项目支出：指其他支出。' },
      ),
    ).toHaveLength(2);
  });
});
