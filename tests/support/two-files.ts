import * as XLSX from 'xlsx';

/** The text of an invented report whose statements are published apart: their titles are listed only. */
export const reportText = (titles: readonly string[] = ['收入决算表', '支出决算表']): string =>
  [
    '白鹭县档案馆2021年度部门决算',
    '第一部分 部门概况',
    '一、主要职能',
    '收集和保管全县档案。',
    '第二部分 2021年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '2021年度收、支总计300.00万元。与2020年相比，收、支总计各增加50.00万元，增长20%。主要变动原因是项目增加。',
    '二、收入决算情况说明',
    '2021年本年收入合计300.00万元，其中：一般公共预算财政拨款收入280.00万元，占93.33%；其他收入20.00万元，占6.67%。',
    '三、支出决算情况说明',
    '2021年本年支出合计300.00万元，其中：基本支出200.00万元，占66.67%；项目支出100.00万元，占33.33%。',
    '第三部分 名词解释',
    '基本支出：指为保障机构正常运转而发生的支出。',
    '第四部分 附表',
    ...titles.map((title, at) => `${String(at + 1)}.${title}`),
  ].join('\n');

type Cell = string | number | null;

const heading = (title: string): readonly (readonly Cell[])[] => [
  [title],
  ['部门：白鹭县档案馆', null, null, null, '单位：万元'],
];

export const revenueRows: readonly (readonly Cell[])[] = [
  ...heading('2021年度收入决算表'),
  ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
  ['合计', null, 300, 280, 20],
  ['201', '一般公共服务支出', 300, 280, 20],
  ['20126', '档案事务', 300, 280, 20],
  ['2012604', '档案馆', 300, 280, 20],
];

export const expenditureRows: readonly (readonly Cell[])[] = [
  ...heading('2021年度支出决算表'),
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', null, 300, 200, 100],
  ['201', '一般公共服务支出', 300, 200, 100],
  ['20126', '档案事务', 300, 200, 100],
  ['2012604', '档案馆', 300, 200, 100],
];

/** A workbook of sheets. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
