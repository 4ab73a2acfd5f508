import { describeDocument, inspectDocument } from '../../src/cli/inspect.js';
import { understand } from '../../src/cli/understood.js';
import { documentOf } from '../support/report.js';

const document = documentOf(
  `目录
第一部分 部门概况......1
第二部分 部门决算情况说明......2
第一部分 部门概况
一、主要职能
负责甲。二、机构设置
设3个科室。
第二部分 部门决算情况说明
收入支出决算总体情况说明
收、支总计10万元。
二、收入决算情况说明
本年收入合计10万元。
三、债务变动情况说明
无。
收入决算表`,
  [
    ['科目编码', '科目名称', '本年收入合计'],
    ['合计', '合计', '10.00'],
  ],
  [
    ['项目支出绩效自评表', '项目支出绩效自评表', '项目支出绩效自评表', '项目支出绩效自评表'],
    ['项目名称', '甲', '预算数', '10'],
    ['一级指标', '二级指标', '年度指标值', '实际完成值'],
    ['产出指标', '数量指标', '1', '1'],
  ],
);

interface Shown {
  readonly blocks: readonly { readonly understood?: object }[];
}
const understood = (inspectDocument(document, understand(document)) as Shown).blocks.map(
  (block) => block.understood,
);

test('each heading shows what it was taken for, its number restored; contents lists are skipped', () => {
  expect(understood.slice(0, 5)).toEqual([
    { skipped: true },
    { skipped: true },
    { skipped: true },
    { section: 'profile', number: '第一部分', title: '部门概况', level: 1 },
    { section: 'functions', number: '一、', title: '主要职能', level: 2 },
  ]);
  expect(understood[8]).toMatchObject({ section: 'overall', number: '一、' });
  expect(understood[12]).toMatchObject({ section: 'unknown', title: '债务变动情况说明' });
});

test('a heading that is glued to a sentence is shown, plain text has nothing', () => {
  expect(understood[5]).toEqual({ section: 'institutions', number: '二、', title: '机构设置', level: 2 });
  expect(understood[6]).toBeUndefined();
});

test('tables show the statement or the performance table that they are taken for', () => {
  expect(understood[15]).toEqual({ statements: ['revenue'] });
  expect(understood[16]).toEqual({ performance: true });
});

test('for people it stands behind an arrow, in their language', () => {
  const zh = describeDocument(document, 'zh', understand(document)).split('\n');
  expect(zh.slice(1, 6)).toEqual([
    '[0] 目录 → 略去',
    '[1] 第一部分部门概况......1 → 略去',
    '[2] 第二部分部门决算情况说明......2 → 略去',
    '[3] 第一部分部门概况 → profile 第一部分 (1)',
    '[4] 一、主要职能 → functions 一、 (2)',
  ]);
  expect(describeDocument(document, 'zh', understand(document))).toContain('表 4×4 → 绩效表\n');
  expect(describeDocument(document, 'en', understand(document))).toContain('table 2×3 → statement revenue\n');
});

test('a heading of the format that is none of the report’s is said to be text', () => {
  const styled = {
    ...document,
    blocks: [
      { kind: 'heading', level: 1, text: '年年有余', place: { block: 0 } },
      ...document.blocks.slice(1),
    ],
  } as const;
  expect((inspectDocument(styled, understand(styled)) as Shown).blocks[0]?.understood).toEqual({
    section: null,
  });
  expect(describeDocument(styled, 'zh', understand(styled))).toContain('[0] 标题1 年年有余 → 正文\n');
});

test('a further report of the file is shown where it begins', () => {
  const report = (title: string) => `${title}
第一部分 部门概况
一、主要职能
负责甲。
第二部分 部门决算情况说明
一、收入支出决算总体情况说明
10万元。
二、收入决算情况说明
10万元。
三、财政拨款收入支出决算总体情况说明
10万元。`;
  const two = documentOf(
    `${report('青岚市水务局2022年度部门决算')}\n${report('青岚市水文站2022年度单位决算')}`,
  );
  const shown = understand(two);
  expect(shown.get(11)).toEqual({ report: 2 });
  expect(shown.get(12)?.headings).toMatchObject([{ section: 'profile' }]);
  expect(describeDocument(two, 'zh', shown)).toContain(
    '[11] 青岚市水文站2022年度单位决算 → 第 2 份报告由此开始',
  );
});
