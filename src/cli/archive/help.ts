import type { Language } from '../../render.js';

export interface ArchiveHelp {
  readonly summary: string;
  readonly examples: string;
  readonly archive: string;
  readonly records: string;
  readonly exactDepartment: string;
  readonly exactYear: string;
  readonly version: string;
  readonly departmentsFile: string;
  readonly rosterFile: string;
  readonly sql: string;
  readonly figure: string;
  readonly item: string;
  readonly code: string;
  readonly all: string;
  readonly allFindings: string;
  readonly rule: string;
  readonly each: string;
  readonly out: string;
  readonly exportFormat: string;
  readonly department: string;
  readonly year: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly format: string;
  readonly commands: Readonly<Record<ArchiveCommand, string>>;
}

export type ArchiveCommand =
  | 'add'
  | 'remove'
  | 'departments'
  | 'roster'
  | 'list'
  | 'query'
  | 'coverage'
  | 'compare'
  | 'year-over-year'
  | 'findings'
  | 'indicators'
  | 'diff'
  | 'export';

const zh: ArchiveHelp = {
  summary: '把记录存入归档库（DuckDB 文件），跨部门、跨年度提问',
  examples: `
示例：
  juesuan archive add 归档.duckdb output                     把 convert 的输出存入归档库（没有则新建）
  juesuan archive coverage 归档.duckdb                       各地、各部门、各年度：有、部分、缺
  juesuan archive year-over-year 归档.duckdb                 本年报告所说的上年数与上年报告不符之处
  juesuan archive compare 归档.duckdb threePublic/actual     各部门“三公”经费逐年对照
  juesuan archive findings 归档.duckdb --each --year 2022    2022 年不平的勾稽关系
  juesuan archive query 归档.duckdb "SELECT department, year FROM reports" --format csv
  juesuan archive export 归档.duckdb --out 数据 --format parquet

表和列见 docs/archive.md。退出状态：0 正常；1 有记录被拒收；2 用法错误或归档库不可用。`,
  archive: '归档库文件',
  records: 'convert 的输出文件夹，或记录（JSON）及其所在文件夹',
  exactDepartment: '部门（单位）全称',
  exactYear: '年度，如 2020',
  version: '只移出这一版本（见 versions 表的 number）',
  departmentsFile: '部门更名、合并的 JSON 文件，替换归档库里已有的；不写则列出',
  rosterFile: '应有部门名册（CSV：部门、省、市、县、起始年度、截止年度），替换已有的；不写则列出',
  sql: '一条 SQL 查询；只读',
  figure: '字段（如 threePublic/actual、revenue/items/*/amount）或报表栏目（如 statement:revenue/total）',
  item: '只看这一项（收入来源、科目名称等）',
  code: '只看这一科目编码',
  all: '全部，不只是不符的',
  allFindings: '全部，不只是不平的',
  rule: '只看这一规则',
  each: '逐条列出不平的，而不是计数',
  out: '输出文件夹（必须不存在或为空）',
  exportFormat: 'Parquet（按省和年度分区）、CSV（附 datapackage.json）或工作簿',
  department: '名称中含有这几个字的部门（单位）',
  year: '年度，如 2020 或 2018-2022',
  province: '省（自治区、直辖市）',
  city: '市（州、盟）',
  county: '县（区、旗）',
  format: '输出为表格、CSV 或 JSON',
  commands: {
    add: '把记录存入归档库',
    remove: '把报告或其一个版本移出归档库',
    departments: '部门更名、合并的对照',
    roster: '应有部门名册',
    list: '列出已归档的报告',
    query: '用 SQL 提问，只读',
    coverage: '各地各部门各年度的报告：有、部分、缺',
    compare: '同一数字，各部门逐年对照',
    'year-over-year': '本年报告所说的上年数，与上年报告核对',
    findings: '勾稽结果，按规则和地区',
    indicators: '没有达到目标的绩效指标',
    diff: '同一报告各版本之间改动的值',
    export: '导出 Parquet、CSV 或工作簿',
  },
};

const en: ArchiveHelp = {
  summary: 'keep records in an archive (a DuckDB file) and question it across departments and years',
  examples: `
Examples:
  juesuan archive add archive.duckdb output                    keep what convert wrote (the archive is made where there is none)
  juesuan archive coverage archive.duckdb                      districts, departments, years: there, partial, missing
  juesuan archive year-over-year archive.duckdb                where a report says another figure of last year than last year's
  juesuan archive compare archive.duckdb threePublic/actual    one figure over departments and years
  juesuan archive findings archive.duckdb --each --year 2022   the checks of 2022 that failed
  juesuan archive query archive.duckdb "SELECT department, year FROM reports" --format csv
  juesuan archive export archive.duckdb --out data --format parquet

docs/archive.md has the tables and columns. Exit status: 0 well; 1 records were refused; 2 wrong usage, or the archive cannot be used.`,
  archive: 'the archive file',
  records: 'output folders of convert, or records (JSON) and their folders',
  exactDepartment: "the department's full name",
  exactYear: 'year, as 2020',
  version: 'remove this version only (number in versions)',
  departmentsFile:
    'JSON file of renamed and merged departments, in place of what is there; without it they are listed',
  rosterFile:
    'CSV of the departments that are expected (department, province, city, county, first_year, last_year), in place of what is there; without it they are listed',
  sql: 'one SQL query; it cannot write',
  figure:
    'a field (threePublic/actual, revenue/items/*/amount) or a column of a statement (statement:revenue/total)',
  item: 'this entry only (a source of revenue, the name of a line)',
  code: 'this code only',
  all: 'all, not only what differs',
  allFindings: 'all, not only what failed',
  rule: 'this rule only',
  each: 'list each that failed instead of counting',
  out: 'output folder (must not exist, or be empty)',
  exportFormat: 'Parquet (partitioned by province and year), CSV (with datapackage.json), or the workbook',
  department: 'departments with this in their name',
  year: 'year, as 2020 or 2018-2022',
  province: 'province',
  city: 'city or prefecture',
  county: 'county or district',
  format: 'print a table, CSV or JSON',
  commands: {
    add: 'put records into the archive',
    remove: 'take a report or one of its versions out of the archive',
    departments: 'which departments were renamed or merged',
    roster: 'which departments are expected',
    list: 'list the reports that are there',
    query: 'ask in SQL; nothing is written',
    coverage: 'reports by district, department and year: there, partial, missing',
    compare: 'one figure over departments and years',
    'year-over-year': "what a report says of the year before, against that year's own report",
    findings: 'results of the checks, by rule and district',
    indicators: 'performance indicators that missed their target',
    diff: 'values that changed between versions of a report',
    export: 'write Parquet, CSV or the workbook',
  },
};

export const archiveHelp: Readonly<Record<Language, ArchiveHelp>> = { zh, en };
