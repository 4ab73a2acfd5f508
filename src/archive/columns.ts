/** The archive's types: money is DECIMAL(18,6) 万元, given as a whole number of 分; it never passes through a float. */
export type ColumnType =
  'INTEGER' | 'BIGINT' | 'VARCHAR' | 'DECIMAL(18,6)' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'VARCHAR[]' | 'BLOB';

/** What a cell is given as: 分 (bigint) for DECIMAL, `YYYY-MM-DD` for DATE, bytes for BLOB. */
export type Cell = string | number | bigint | boolean | readonly string[] | Uint8Array | null;

export interface StoredColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Chinese, for tables that people read. */
  readonly title: string;
}

/** A table of the archive, `stored.<name>`; rows of a version carry its number in their first column. */
export interface StoredTable {
  readonly name: string;
  readonly title: string;
  /** For docs/archive.md; of tables that a view shows. */
  readonly about: string;
  readonly columns: readonly StoredColumn[];
}

type Written = readonly [name: string, type: ColumnType, title: string];

const table = (name: string, title: string, columns: readonly Written[], about = ''): StoredTable => ({
  name,
  title,
  about,
  columns: columns.map(([column, type, columnTitle]) => ({ name: column, type, title: columnTitle })),
});

const version: Written = ['version', 'INTEGER', '版本'];
const amounts: readonly Written[] = [
  ['amount', 'DECIMAL(18,6)', '金额（万元）'],
  ['number', 'DOUBLE', '数值'],
  ['text', 'VARCHAR', '文字'],
];
/** Where the print stands, and how fine it is. */
const print: readonly Written[] = [
  ['printed', 'VARCHAR', '原文'],
  ['step', 'DECIMAL(18,6)', '原文末位'],
  ['part', 'VARCHAR', '附表文件'],
  ['page', 'INTEGER', '页'],
  ['block', 'INTEGER', '段'],
  ['cell_row', 'INTEGER', '表内行'],
  ['cell_column', 'INTEGER', '表内列'],
  ['inferred', 'VARCHAR', '推断依据'],
];

export const reports = table('reports', '报告', [
  ['report', 'INTEGER', '报告号'],
  ['identity', 'VARCHAR', '同一性'],
  ['department', 'VARCHAR', '部门（单位）'],
  ['year', 'INTEGER', '年度'],
  ['kind', 'VARCHAR', '类别'],
  ['scope', 'VARCHAR', '口径'],
  ['province', 'VARCHAR', '省'],
  ['city', 'VARCHAR', '市'],
  ['county', 'VARCHAR', '县（区）'],
  ['region_code', 'VARCHAR', '区划代码'],
  ['version', 'INTEGER', '现行版本'],
]);

export const versions = table('versions', '版本', [
  version,
  ['report', 'INTEGER', '报告号'],
  ['sequence', 'INTEGER', '归档次序'],
  ['published_on', 'DATE', '公开日期'],
  ['counts_as', 'DATE', '排序日期'],
  ['cause', 'VARCHAR', '来由'],
  ['status', 'VARCHAR', '读取结果'],
  ['title', 'VARCHAR', '标题'],
  ['content', 'VARCHAR', '内容指纹'],
]);

export const files = table('files', '文件', [
  version,
  ['file', 'VARCHAR', '文件'],
  ['report_number', 'INTEGER', '文件内第几份'],
  ['sha256', 'VARCHAR', '文件指纹'],
  ['format', 'VARCHAR', '格式'],
  ['bytes', 'BIGINT', '字节'],
  ['pages', 'INTEGER', '页数'],
  ['record_sha256', 'VARCHAR', '记录指纹'],
  ['role', 'VARCHAR', '作用'],
]);

export const records = table('records', '记录', [version, ['json', 'BLOB', '记录（gzip）']]);

export const values = table(
  'report_values',
  '数值',
  [
    version,
    ['field', 'VARCHAR', '字段'],
    ['pattern', 'VARCHAR', '字段式样'],
    ['item', 'VARCHAR', '所属项'],
    ['code', 'VARCHAR', '编码'],
    ...amounts,
    ['unit', 'VARCHAR', '单位'],
    ...print,
  ],
  'Every value outside statements and indicators. `field` is its JSON Pointer in the record, `pattern` the same with `*` for places in lists, `item` and `code` name the entry of a list. One of `amount` (万元), `number` (`unit` is `%` or nothing) and `text` is filled, none for a printed blank. `printed` is the print, `step` one unit of its last place.',
);

export const statements = table(
  'statements',
  '报表',
  [
    version,
    ['position', 'INTEGER', '序'],
    ['statement', 'VARCHAR', '报表种类'],
    ['title', 'VARCHAR', '报表标题'],
    ['printed_code', 'VARCHAR', '印刷编号'],
    ['unit', 'VARCHAR', '印刷单位'],
    ['state', 'VARCHAR', '状态'],
    ['note', 'VARCHAR', '说明'],
  ],
  'Every statement that a report prints or lists; `state`: `filled`, `empty`, `listed`.',
);

export const statementValues = table(
  'statement_values',
  '报表数值',
  [
    version,
    ['position', 'INTEGER', '报表序'],
    ['statement', 'VARCHAR', '报表种类'],
    ['line', 'INTEGER', '行'],
    ['side', 'VARCHAR', '收支'],
    ['code', 'VARCHAR', '科目编码'],
    ['name', 'VARCHAR', '名称'],
    ['level', 'INTEGER', '级次'],
    ['column_key', 'VARCHAR', '栏目'],
    ...amounts,
    ...print,
  ],
  'Every cell of the statements: `line` is its row, `column_key` its column.',
);

export const projects = table(
  'projects',
  '绩效项目',
  [
    version,
    ['position', 'INTEGER', '序'],
    ['level', 'VARCHAR', '层级'],
    ['name', 'VARCHAR', '项目名称'],
    ['project_year', 'INTEGER', '项目年度'],
    ['unit', 'VARCHAR', '实施单位'],
    ['competent_department', 'VARCHAR', '主管部门'],
    ['initial_budget', 'DECIMAL(18,6)', '年初预算（万元）'],
    ['budget', 'DECIMAL(18,6)', '预算数（万元）'],
    ['executed', 'DECIMAL(18,6)', '执行数（万元）'],
    ['execution_rate', 'DOUBLE', '执行率（%）'],
    ['total_score', 'DOUBLE', '总分'],
    ['goal_expected', 'VARCHAR', '预期目标'],
    ['goal_actual', 'VARCHAR', '实际完成'],
    ['summary_budget', 'DECIMAL(18,6)', '综述：预算数（万元）'],
    ['summary_executed', 'DECIMAL(18,6)', '综述：执行数（万元）'],
    ['self_score', 'DOUBLE', '综述：自评得分'],
    ['page', 'INTEGER', '页'],
    ['block', 'INTEGER', '段'],
  ],
  'Performance projects; `position` 0 is the department as a whole.',
);

export const indicators = table(
  'indicators',
  '绩效指标',
  [
    version,
    ['project', 'INTEGER', '项目序'],
    ['project_level', 'VARCHAR', '层级'],
    ['project_name', 'VARCHAR', '项目名称'],
    ['position', 'INTEGER', '序'],
    ['level1', 'VARCHAR', '一级指标'],
    ['level2', 'VARCHAR', '二级指标'],
    ['level3', 'VARCHAR', '三级指标'],
    ['target', 'VARCHAR', '目标值'],
    ['actual', 'VARCHAR', '完成值'],
    ['comparator', 'VARCHAR', '比较'],
    ['number', 'DOUBLE', '目标数'],
    ['unit', 'VARCHAR', '计量单位'],
    ['attained', 'BOOLEAN', '达到目标'],
    ['weight', 'DOUBLE', '分值'],
    ['score', 'DOUBLE', '得分'],
    ['deviation', 'VARCHAR', '偏差原因'],
    ['page', 'INTEGER', '页'],
    ['block', 'INTEGER', '段'],
  ],
  'Performance indicators; `attained` is empty where it cannot be told.',
);

export const findings = table(
  'findings',
  '勾稽',
  [
    version,
    ['position', 'INTEGER', '序'],
    ['rule', 'VARCHAR', '规则'],
    ['status', 'VARCHAR', '结果'],
    ['expected', 'DECIMAL(18,6)', '应为'],
    ['actual', 'DECIMAL(18,6)', '实为'],
    ['difference', 'DECIMAL(18,6)', '差额'],
    ['tolerance', 'DECIMAL(18,6)', '容差'],
    ['fields', 'VARCHAR[]', '所涉字段'],
    ['message', 'VARCHAR', '说明'],
    ['severity', 'VARCHAR', '级别'],
    ['why', 'VARCHAR', '缘由'],
    ['asked', 'INTEGER', '核对次数'],
    ['suspect', 'VARCHAR', '可疑字段'],
    ['cause', 'VARCHAR', '原因'],
    ['consequence_of', 'INTEGER', '由第几条引起'],
    ['page', 'INTEGER', '页'],
    ['block', 'INTEGER', '段'],
  ],
  'What came of each check (docs/checks.md); `fields` are the values compared, `asked` how often the check was asked, `consequence_of` the `position` of the finding that it follows from. Computed numbers are rounded to six decimals here.',
);

export const sections = table(
  'sections',
  '章节',
  [version, ['section', 'VARCHAR', '章节'], ['state', 'VARCHAR', '状态']],
  'What became of each section: `read`, `partly-read`, `not-printed`, `listed`, `unread`.',
);

export const diagnostics = table(
  'diagnostics',
  '诊断',
  [
    version,
    ['position', 'INTEGER', '序'],
    ['severity', 'VARCHAR', '级别'],
    ['code', 'VARCHAR', '代码'],
    ['message', 'VARCHAR', '说明'],
    ['part', 'VARCHAR', '附表文件'],
    ['page', 'INTEGER', '页'],
    ['block', 'INTEGER', '段'],
  ],
  'What could not be read, or was read with an assumption.',
);

/** What the archivist says of departments: those tied together, and those expected. */
export const ties = table('ties', '沿革', [
  ['department', 'VARCHAR', '部门（单位）'],
  ['province', 'VARCHAR', '省'],
  ['city', 'VARCHAR', '市'],
  ['county', 'VARCHAR', '县（区）'],
  ['current', 'VARCHAR', '现名'],
  ['since', 'INTEGER', '现名起始年度'],
]);
export const roster = table('roster', '名册', [
  ['department', 'VARCHAR', '部门（单位）'],
  ['province', 'VARCHAR', '省'],
  ['city', 'VARCHAR', '市'],
  ['county', 'VARCHAR', '县（区）'],
  ['first_year', 'INTEGER', '起始年度'],
  ['last_year', 'INTEGER', '截止年度'],
]);

/** Tables whose rows come from one record. */
export const contentTables: readonly StoredTable[] = [
  values,
  statements,
  statementValues,
  projects,
  indicators,
  findings,
  sections,
  diagnostics,
];

export const storedTables: readonly StoredTable[] = [
  reports,
  versions,
  files,
  records,
  ...contentTables,
  ties,
  roster,
];

export const createTable = ({ name, columns }: StoredTable): string =>
  `CREATE TABLE stored.${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`;
