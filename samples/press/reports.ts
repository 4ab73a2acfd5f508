import { assertBalanced } from './accounts.js';
import { accounts as qingshi } from './bodies/qingshi-culture-2021/accounts.js';
import { qingshiCulture } from './bodies/qingshi-culture-2021/index.js';
import { accounts as wangchuan } from './bodies/wangchuan-school-2022/accounts.js';
import { wangchuanSchool } from './bodies/wangchuan-school-2022/index.js';
import { accounts as yuntai } from './bodies/yuntai-water-2020/accounts.js';
import { yuntaiWater } from './bodies/yuntai-water-2020/index.js';
import type { TextStyle } from './print/txt.js';
import type { Report } from './report.js';

/** A sample and the formats that it is printed in, beside DOCX and PDF. */
export interface Sample {
  readonly report: Report;
  readonly text: TextStyle;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly doc: boolean;
  readonly page: boolean;
  readonly workbook: boolean;
}

for (const accounts of [yuntai, wangchuan, qingshi]) assertBalanced(accounts);

export const reports: readonly Sample[] = [
  {
    report: yuntaiWater,
    text: { tables: 'tab' },
    encoding: 'utf-8',
    doc: true,
    page: false,
    workbook: false,
  },
  {
    report: wangchuanSchool,
    text: { tables: 'pipe', width: 76 },
    encoding: 'utf-8',
    doc: false,
    page: true,
    workbook: true,
  },
  {
    report: qingshiCulture,
    text: { tables: 'pipe' },
    encoding: 'gb18030',
    doc: false,
    page: false,
    workbook: false,
  },
];
