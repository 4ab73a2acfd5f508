import { contact } from '../../rules/contact.js';
import { textAt } from '../../src/model/document.js';
import { contextOf, documentOf } from '../support/report.js';

test('persons and telephone numbers are looked at and not copied', () => {
  const context = contextOf(
    documentOf(
      '第一部分 部门概况\n一、主要职能\n负责甲。\n第二部分 2022年度部门决算情况说明\n一、收入支出决算总体情况说明\n2022年度收、支总计1万元。\n第三部分 决算公开联系方式\n联系人：某某 联系电话：0000-1234567',
    ),
  );
  const { value, accounted } = contact.read(contact.locate(context), context);
  expect(value).toBeUndefined();
  expect(accounted?.map((span) => textAt(context.document, span))).toEqual([
    '联系人：某某联系电话：0000-1234567',
  ]);
});
