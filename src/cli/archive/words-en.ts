import type { ArchiveWords } from './words.js';

export const en: ArchiveWords = {
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
      case 'output-taken':
        return `the output folder is not empty: ${problem.path}`;
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
  tieProblem(problem) {
    switch (problem.code) {
      case 'not-json':
        return `is not JSON (${problem.detail})`;
      case 'wrong-shape':
        return `${problem.at} is not as it should be: {"departments": [{"name": "new name", "formerly": ["old name"], "since": 2019}]}`;
      case 'unknown-key':
        return `unknown key: ${problem.keys.join(', ')}`;
      case 'entered-twice':
        return `“${problem.name}” is entered twice`;
      case 'two-successors':
        return `“${problem.name}” belongs to ${problem.successors.map((name) => `“${name}”`).join(' and ')}; a department that was split cannot be tied`;
      case 'circle':
        return `the names of “${problem.name}” run in a circle`;
    }
  },
  rosterProblem(problem) {
    switch (problem.code) {
      case 'no-department-column':
        return `no column “department”, only ${problem.columns.join(', ')}`;
      case 'no-department':
        return `line ${problem.line} names no department`;
      case 'no-year':
        return `“${problem.text}” in line ${problem.line} is no year of four digits`;
    }
  },
  removed: (reports, versions) => `${reports} reports removed, ${versions} versions in all.`,
  tied: (names) => `${names} former names are noted.`,
  listed: (departments) => `The roster has ${departments} departments.`,
  exported: (out) => `Results are in ${out}`,
  noneSuch: (figure) => `No archived report has a value of ${figure}.`,
  missing: (path) => `no such file or folder: ${path}`,
  noRecords: 'No records (JSON) were found.',
  colon: ': ',
  leftOut: (count) => `… and ${count} more rows; --format csv gives all`,
  headings: {},
  values: {},
};
