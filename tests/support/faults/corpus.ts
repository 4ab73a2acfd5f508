import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventReport } from '../../../samples/press/invent/index.js';
import { formats, printAs } from '../../../samples/press/invent/print.js';
import { expenditureRows, reportText, revenueRows, workbookOf } from '../two-files.js';
import { zipOf } from '../zip.js';

const title = '白鹭县档案馆2021年度';

/** A folder with something of everything: formats, joined files, an archive, what is rejected and what fails. */
export async function writeCorpus(folder: string, reports = 8): Promise<void> {
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (let seed = 1; seed <= reports; seed += 1) {
    const { bytes, name } = await printAs(inventReport(seed).report, formats[seed % formats.length] ?? 'txt');
    put(`县区${String(seed % 3)}/${String(seed)}-${name}`, bytes);
  }
  put(`分开/${title}部门决算.txt`, reportText());
  put(`分开/${title}决算附表1.xlsx`, workbookOf({ 收入: revenueRows }));
  put(`分开/${title}决算附表2.xlsx`, workbookOf({ 支出: expenditureRows }));
  put(
    '上报.zip',
    zipOf(
      ['水务局', '林业局'].map((name) => ({
        name: `${name}.txt`,
        content: reportText([]).replaceAll('档案馆', name),
      })),
    ),
  );
  const whole = reportText([]).replaceAll('档案馆', '交通局');
  put('装订.txt', `${whole}\n${whole.replace('部门决算', '（本级）部门决算')}`);
  put('预算.txt', '云川省青岚市水务局2021年部门预算\n\n一、部门预算收支情况\n\n2021年收入预算100万元。');
  put('空.docx', '');
  put('表.pdf', readFileSync('tests/support/faults/corpus.ts'));
}
