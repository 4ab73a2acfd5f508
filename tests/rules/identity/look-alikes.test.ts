import { judgeReport } from '../../../rules/identity/look-alikes.js';
import { contextOf, documentOf, type Piece } from '../../support/report.js';

const chapters = `第一部分 部门概况
一、主要职能
负责甲。
第二部分 2021年度部门决算情况说明
一、收入支出决算总体情况说明
2021年度收、支总计1万元。
二、财政拨款收入支出决算总体情况说明
财政拨款收、支总计1万元。`;
const prose = '一、总体情况\n本区2021年完成了各项任务。';

const judge = (fileName: string, ...pieces: readonly Piece[]) =>
  judgeReport(contextOf(documentOf(...pieces), fileName));

describe('look-alikes', () => {
  test.each([
    ['青岚市水务局2022年部门预算', 'budget'],
    ['青岚市2022年市级单位预算', 'budget'],
    ['关于青岚县2021年财政决算（草案）的报告', 'government'],
    ['青岚县2021年政府决算公开', 'government'],
    ['青岚市水务局2021年部门整体支出绩效自评报告', 'performance'],
    ['青岚市水务局2021年“三公”经费支出决算情况说明', 'three-public'],
    ['青岚市水务局2021年政府采购情况', 'procurement'],
    ['关于做好2021年度部门决算公开工作的通知', 'press'],
  ] as const)('%s', (title, found) => {
    expect(judge('a.txt', title, prose)).toMatchObject({ status: 'rejected', found, quote: title });
  });

  test('the title decides before the body', () => {
    expect(judge('a.txt', '青岚市水务局2022年部门预算', chapters)).toMatchObject({ found: 'budget' });
  });

  test('the file name decides where no title is printed, and has no place', () => {
    expect(judge('青岚市水务局2022年部门预算公开.pdf', prose)).toEqual({
      status: 'rejected',
      found: 'budget',
      quote: '青岚市水务局2022年部门预算公开',
    });
  });

  test('the headings of the parts decide where neither says anything', () => {
    expect(
      judge(
        'a.txt',
        '第一部分 部门概况\n负责甲。\n第二部分 2019年度部门预算表\n一、收支预算总表\n第三部分 名词解释',
      ),
    ).toMatchObject({ found: 'budget', quote: '2019年度部门预算表' });
  });

  test.each([
    ['a.txt', '青岚市水务局2021年度部门决算'],
    ['a.txt', '青岚市水务局2021年度部门决算和“三公”经费说明'],
    ['青岚市政府采购中心.pdf', '部门决算情况'],
    ['三公经费.txt', '目录'],
    ['a.txt', '首页 > 财政预决算 > 部门预算'],
  ])('%s, %s: a report', (name, title) => {
    expect(judge(name, title, chapters)).toEqual({ status: 'final-accounts' });
  });

  test('statements alone are a report', () => {
    expect(judge('a.xlsx', [['收入支出决算总表'], ['项目', '决算数']])).toEqual({ status: 'final-accounts' });
  });

  test('a form with a placeholder for the body is a template', () => {
    expect(judge('a.txt', '青岚市XX局\n2024年度部门决算', chapters)).toMatchObject({
      found: 'template',
      quote: '青岚市XX局',
    });
  });

  test('a form with placeholders for its figures is a template, a left-over placeholder is none', () => {
    const form = `${chapters}\n三、收入决算情况说明\n${'收入XX万元，占XXX%。'.repeat(6)}`;
    expect(judge('a.txt', '部门决算说明', form)).toMatchObject({ found: 'template' });
    const residue = `${chapters}\n三、收入决算情况说明\n收入10万元，占100%，其中XX收入1万元。`;
    expect(judge('a.txt', '部门决算说明', residue)).toEqual({ status: 'final-accounts' });
  });

  test('a text about nothing of the kind', () => {
    expect(judge('a.txt', '春天来了。')).toMatchObject({
      status: 'rejected',
      found: 'other',
      quote: '春天来了。',
    });
  });
});
