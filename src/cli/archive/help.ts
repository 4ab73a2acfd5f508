import type { Language } from '../../render.js';

export interface ArchiveHelp {
  readonly summary: string;
  readonly examples: string;
  readonly archive: string;
  readonly inputs: string;
  readonly sql: string;
  readonly department: string;
  readonly year: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly format: string;
  readonly commands: Readonly<Record<'add' | 'list' | 'query' | 'coverage', string>>;
}

const zh: ArchiveHelp = {
  summary: '把记录存入归档库（DuckDB 文件），跨部门、跨年度提问',
  examples: `
示例：
  juesuan archive add 归档.duckdb output              把 convert 的输出存入归档库（没有则新建）
  juesuan archive coverage 归档.duckdb                各地、各部门、各年度：有、部分、缺
  juesuan archive list 归档.duckdb --year 2020-2022   已归档的报告
  juesuan archive query 归档.duckdb "SELECT department, year FROM reports" --format csv`,
  archive: '归档库文件',
  inputs: 'convert 的输出文件夹，或记录（JSON）及其所在文件夹',
  sql: '一条 SQL 查询；只读',
  department: '名称中含有这几个字的部门（单位）',
  year: '年度，如 2020 或 2018-2022',
  province: '省（自治区、直辖市）',
  city: '市（州、盟）',
  county: '县（区、旗）',
  format: '输出为表格、CSV 或 JSON',
  commands: {
    add: '把记录存入归档库',
    list: '列出已归档的报告',
    query: '用 SQL 提问，只读',
    coverage: '各地各部门各年度的报告：有、部分、缺',
  },
};

const en: ArchiveHelp = {
  summary: 'keep records in an archive (a DuckDB file) and question it across departments and years',
  examples: `
Examples:
  juesuan archive add archive.duckdb output              put what convert wrote into the archive (made where there is none)
  juesuan archive coverage archive.duckdb                districts, departments, years: there, partial, missing
  juesuan archive list archive.duckdb --year 2020-2022   the reports that are there
  juesuan archive query archive.duckdb "SELECT department, year FROM reports" --format csv`,
  archive: 'the archive file',
  inputs: 'output folders of convert, or records (JSON) and their folders',
  sql: 'one SQL query; it cannot write',
  department: 'departments with this in their name',
  year: 'year, as 2020 or 2018-2022',
  province: 'province',
  city: 'city or prefecture',
  county: 'county or district',
  format: 'print a table, CSV or JSON',
  commands: {
    add: 'put records into the archive',
    list: 'list the reports that are there',
    query: 'ask in SQL; nothing is written',
    coverage: 'reports by district, department and year: there, partial, missing',
  },
};

export const archiveHelp: Readonly<Record<Language, ArchiveHelp>> = { zh, en };
