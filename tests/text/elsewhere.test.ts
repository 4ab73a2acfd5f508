import { pointsElsewhere } from '../../rules/reading/words.js';

test.each([
  '详见附表。',
  '（见附表）',
  '（公开01表至公开09表，附后）',
  '2021年度部门决算公开表详见附件1。',
  '本部分内容请见附件《青岚县水务局2021年度部门决算公开表》',
  '报表另附。',
  '附件：2021年度部门决算公开表.xls',
])('%s points elsewhere', (text) => {
  expect(pointsElsewhere(text)).toBe(true);
});

test.each([
  '2021年度机关运行经费支出10万元。',
  '支出12万元，详见附表。其余支出3万元。',
  '本部门没有政府性基金预算财政拨款收入和支出。',
  '附件所列各项支出均为本单位运转所需，主要用于办公费、印刷费、差旅费、水电费、物业管理费、培训费、劳务费、邮电费等支出，以及公务用车运行维护。',
  '',
])('%s does not', (text) => {
  expect(pointsElsewhere(text)).toBe(false);
});
