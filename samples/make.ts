import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { collectedTexts, departments, roster } from './press/collection.js';
import { printDocx } from './press/print/docx.js';
import { convertByOffice } from './press/print/office.js';
import { printPage, printSavedPage } from './press/print/html.js';
import { printText } from './press/print/txt.js';
import { printWorkbook } from './press/print/xlsx.js';
import type { Report } from './press/report.js';
import { reports } from './press/reports.js';

/** Prints every invented report into `samples/reports/<id>/`; PDF and DOC where the printers are installed. */
const target = join('samples', 'reports');

for (const { report, text, encoding, doc, page, workbook } of reports) {
  const folder = join(target, report.id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = (extension: string): string => join(folder, `${report.title}.${extension}`);
  writeFileSync(file('docx'), await printDocx(report));
  writeFileSync(file('txt'), iconv.encode(printText(report, text), encoding));
  if (page) writeFileSync(file('html'), iconv.encode(printSavedPage(report), 'gbk'));
  if (workbook) writeFileSync(file('xlsx'), printWorkbook(report));
  office(file('docx'), 'pdf', folder);
  if (doc) office(file('docx'), 'doc:MS Word 97', folder);
  browser(report, join(folder, `${report.title}（网页打印）.pdf`));
  console.log(folder);
}

const collection = join('samples', 'years');
rmSync(collection, { recursive: true, force: true });
for (const { path, text } of collectedTexts()) {
  mkdirSync(dirname(join(collection, path)), { recursive: true });
  writeFileSync(join(collection, path), text);
}
writeFileSync(join(collection, '名册.csv'), `\uFEFF${roster}\n`);
writeFileSync(join(collection, '部门沿革.json'), `${JSON.stringify(departments, null, 2)}\n`);

function office(source: string, format: string, folder: string): void {
  attempt('soffice', () => convertByOffice([source], format, folder));
}

function browser(report: Report, output: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'samples-'));
  const page = join(scratch, 'page.html');
  writeFileSync(page, printPage(report));
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    '--disable-pdf-tagging',
    `--user-data-dir=${join(scratch, 'profile')}`,
    `--print-to-pdf=${output}`,
    pathToFileURL(page).href,
  ]);
  rmSync(scratch, { recursive: true, force: true });
}

function run(program: string, args: readonly string[]): void {
  attempt(program, () => execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 }));
}

function attempt(program: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    console.error(`${program}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
