import fc from 'fast-check';
import { readStatements, sentenceWords } from '../../rules/reading/sentences.js';
import { scanner } from '../../src/text/phrases.js';
import { cpuMilliseconds } from '../support/cpu.js';

const scan = scanner(sentenceWords);

/** A statement in short: its subject, and each measure as kind and print. */
const said = (text: string) =>
  readStatements(text).map(({ subject, measures }) => [
    subject,
    ...measures.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  ]);

test('a subject, its level and what is said of both', () => {
  expect(said('基本支出409.55万元，占17.08%；项目支出10万元，占1%。')).toEqual([
    ['基本支出', 'level 409.55万元', 'share 17.08%'],
    ['项目支出', 'level 10万元', 'share 1%'],
  ]);
});

test('a budget, a final figure, the completion, the verdict and the reason', () => {
  expect(
    said('“三公”经费预算数为13万元，支出决算为12万元，完成预算92.31%，决算数小于预算数的主要原因是节约。'),
  ).toEqual([
    [
      '“三公”经费',
      'budget 13万元',
      'actual 12万元',
      'completion 92.31%',
      'verdict 小于预算数',
      'reason 节约',
    ],
  ]);
});

test('changes carry direction and base', () => {
  const [statement] = readStatements(
    '培训费支出2.5万元，比年初预算减少0.5万元；比2021年增加1万元，增长66.67%。',
  );
  expect(
    statement?.measures
      .slice(1)
      .map(({ kind, direction, against, year }) => [kind, direction, against, year?.value]),
  ).toEqual([
    ['change', -1, 'initial-budget', undefined],
    ['change', 1, 'last-year', 2021],
    ['change-rate', 1, 'last-year', 2021],
  ]);
});

test('a reason with several points is one reason, and ends before the next item', () => {
  expect(said('主要原因是：一是调资；二是增人；政府性基金预算支出5万元，占1%。')).toEqual([
    ['', 'reason 一是调资；二是增人'],
    ['政府性基金预算支出', 'level 5万元', 'share 1%'],
  ]);
});

test('last year’s amount beside a change, and another year’s in the same sentence', () => {
  expect(said('较上年52.10万元减少3.20万元。')).toEqual([['', 'previous 52.10万元', 'change 3.20万元']]);
  const [now, then] = readStatements('2022年支出决算为5万元，2021年支出决算为4万元。').flatMap(
    ({ measures }) => measures,
  );
  expect([now?.ofYear, then?.ofYear]).toEqual([undefined, 2021]);
});

test('一致 said of definitions is no change', () => {
  expect(said('支出9万元（与公用经费之和一致），比上年减少1万元。')).toEqual(
    [['支出', 'level 9万元', 'change 1万元']].map(([, ...m]) => ['', ...m]),
  );
});

test('what a template left standing has no value', () => {
  expect(said('较2020年增加（减少）5万元，增长（下降）XX%。')).toEqual([
    ['', 'residue 增加（减少）', 'residue 5万元', 'residue 增长（下降）', 'residue XX%'],
  ]);
});

test('a reason one of whose figures nobody filled in is none', () => {
  expect(said('减少1万元，主要原因是年中追加XX万元，二是压减支出。')).toEqual([
    ['', 'change 1万元', 'residue 年中追加XX万元，二是压减支出'],
  ]);
  expect(said('减少1万元，主要原因是新购X光机2台。')).toEqual([['', 'change 1万元', 'reason 新购X光机2台']]);
});

test('spans read back and phrases cover the text without overlap', () => {
  const piece = fc.constantFrom(
    '2020年',
    '与2019年相比',
    '收、支总计',
    '各',
    '增加',
    '12.5万元',
    '，',
    '。',
    '占',
    '8.92%',
    '完成预算',
    '主要原因是',
    '无',
    '持平',
    '（',
    '）',
    '；',
    '3辆',
    '其中：',
    '1,234',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      for (const statement of readStatements(text))
        for (const { start, end } of statement.measures)
          expect(start >= 0 && end <= text.length && start <= end).toBe(true);
    }),
  );
});

const hostile = [
  '与',
  '比上年',
  '主要原因是',
  '占',
  '完成预算',
  '增加',
  '无',
  '主要用于',
  '预算',
  '与2019年相比',
  '各',
  '（',
  '年初',
  'X',
  '原因',
];
test.each(hostile)('a long run of %s is read in linear time', (word) => {
  const started = cpuMilliseconds();
  readStatements(word.repeat(Math.floor(60_000 / word.length)));
  readStatements(`${word}12.5万元`.repeat(3_000));
  expect(cpuMilliseconds() - started).toBeLessThan(5000);
});
