import type { Added, Notice } from '../../archive/add.js';
import type { Refusal } from '../../archive/incoming.js';
import type { Problem } from '../../archive/problems.js';
import { storedTables } from '../../archive/columns.js';
import type { Language } from '../../render.js';

/** What the archive's commands say. */
export interface ArchiveWords {
  readonly problem: (problem: Problem) => string;
  readonly refusal: (reason: Refusal) => string;
  readonly notice: (notice: Notice) => string;
  readonly outcomes: Readonly<Record<Added['outcome'], string>>;
  readonly missing: (path: string) => string;
  readonly noRecords: string;
  readonly colon: string;
  readonly leftOut: (count: number) => string;
  /** Headings of columns; a column that is not listed goes by its name. */
  readonly headings: Readonly<Record<string, string>>;
  /** Words of columns, by value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Of tables that share a name the first one's. */
const titles = Object.fromEntries(
  storedTables
    .flatMap(({ columns }) => columns)
    .reverse()
    .map(({ name, title }) => [name, title]),
);

const zh: ArchiveWords = {
  problem(problem) {
    switch (problem.code) {
      case 'no-engine':
        return `没有安装归档库所需的 @duckdb/node-api（npm install @duckdb/node-api）：${problem.detail}`;
      case 'no-archive':
        return `没有这个归档库：${problem.path}`;
      case 'not-an-archive':
        return `${problem.path} 不是归档库`;
      case 'other-format':
        return `${problem.path} 的归档格式是 ${problem.found}，本程序用 ${problem.expected}`;
      case 'busy':
        return `${problem.path} 正被另一个程序使用${problem.process === undefined ? '' : `（进程 ${problem.process}）`}，请等它结束后再试`;
      case 'query-failed':
        return `查询没有成功：${problem.detail}`;
      case 'storage':
        return `${problem.path} 无法读写：${problem.detail}`;
      case 'bad-file':
        return `${problem.path}：${problem.detail}`;
      case 'unknown-field':
        return `记录里没有这个字段：${problem.field}`;
      case 'unknown-table':
        return `没有这张表：${problem.name}`;
      case 'nothing-chosen':
        return '没有说明要哪些报告';
    }
  },
  refusal(reason) {
    switch (reason.code) {
      case 'unreadable':
        return `无法读取（${reason.detail}）`;
      case 'not-json':
        return '不是 JSON';
      case 'not-a-record':
        return `不是本程序的记录：${reason.at} ${reason.detail}`;
      case 'no-identity':
        return `缺少${reason.parts.map((part) => ({ department: '部门名称', year: '决算年度' })[part]).join('、')}，无法归档`;
      case 'out-of-range':
        return `金额 ${reason.value} 超出可精确保存的范围`;
      case 'same-bytes':
        return `与已归档的 ${reason.file}（${reason.department}，${reason.year} 年）是同一个文件，却读作另一份报告`;
    }
  },
  notice(notice) {
    switch (notice.code) {
      case 'lacks':
        return `新版本缺少前一版本有的 ${notice.count} 个值`;
      case 'apart':
        return '与前一版本没有一个相同的值：可能是正文与附表分开，或是同名的另一部门';
    }
  },
  outcomes: {
    new: '新报告',
    version: '新版本',
    copy: '同一内容的另一文件',
    part: '只含部分内容的文件',
    refreshed: '重新读取',
    same: '已有',
    refused: '拒收',
  },
  missing: (path) => `没有这个文件或文件夹：${path}`,
  noRecords: '没有找到记录（JSON）。',
  colon: '：',
  leftOut: (count) => `…… 另有 ${count} 行；全部请用 --format csv`,
  headings: {
    ...titles,
    title: '标题',
    status: '读取结果',
    versions: '版本数',
    files: '文件数',
    state: '状态',
    expected_by: '应有依据',
    reports: '报告数',
    names: '曾用名',
  },
  values: {
    kind: { department: '部门决算', unit: '单位决算' },
    scope: { consolidated: '汇总', own: '本级' },
    status: { complete: '完整', partial: '部分' },
    state: { there: '有', partial: '部分', missing: '缺' },
    expected_by: { roster: '名册', 'other-years': '其他年度' },
  },
};

const en: ArchiveWords = {
  problem(problem) {
    switch (problem.code) {
      case 'no-engine':
        return `the archive needs @duckdb/node-api, which is not installed (npm install @duckdb/node-api): ${problem.detail}`;
      case 'no-archive':
        return `no such archive: ${problem.path}`;
      case 'not-an-archive':
        return `${problem.path} is no archive`;
      case 'other-format':
        return `${problem.path} is an archive of format ${problem.found}; this program uses ${problem.expected}`;
      case 'busy':
        return `${problem.path} is in use by another program${problem.process === undefined ? '' : ` (process ${problem.process})`}; try again when it has ended`;
      case 'query-failed':
        return `the query failed: ${problem.detail}`;
      case 'storage':
        return `${problem.path} cannot be read or written: ${problem.detail}`;
      case 'bad-file':
        return `${problem.path}: ${problem.detail}`;
      case 'unknown-field':
        return `records have no such field: ${problem.field}`;
      case 'unknown-table':
        return `no such table: ${problem.name}`;
      case 'nothing-chosen':
        return 'it is not said which reports';
    }
  },
  refusal(reason) {
    switch (reason.code) {
      case 'unreadable':
        return `cannot be read (${reason.detail})`;
      case 'not-json':
        return 'is not JSON';
      case 'not-a-record':
        return `is no record of this program: ${reason.at} ${reason.detail}`;
      case 'no-identity':
        return `${reason.parts.join(' and ')} unknown; it cannot be archived`;
      case 'out-of-range':
        return `amount ${reason.value} cannot be kept exactly`;
      case 'same-bytes':
        return `is the same file as ${reason.file} (${reason.department}, ${reason.year}), but read as another report`;
    }
  },
  notice(notice) {
    switch (notice.code) {
      case 'lacks':
        return `the new version lacks ${notice.count} values that the one before had`;
      case 'apart':
        return 'no value in common with the version before: a text and its tables, perhaps, or another department of the same name';
    }
  },
  outcomes: {
    new: 'new reports',
    version: 'new versions',
    copy: 'files of the same content',
    part: 'files with a part of it',
    refreshed: 'read again',
    same: 'already there',
    refused: 'refused',
  },
  missing: (path) => `no such file or folder: ${path}`,
  noRecords: 'No records (JSON) were found.',
  colon: ': ',
  leftOut: (count) => `… and ${count} more rows; --format csv gives all`,
  headings: {},
  values: {},
};

export const archiveWords: Readonly<Record<Language, ArchiveWords>> = { zh, en };
