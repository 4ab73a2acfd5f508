import { storedTables } from '../../archive/columns.js';
import type { ArchiveWords } from './words.js';

/** Of tables that share a name the first one's. */
const titles = Object.fromEntries(
  storedTables
    .flatMap(({ columns }) => columns)
    .reverse()
    .map(({ name, title }) => [name, title]),
);

export const zh: ArchiveWords = {
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
      case 'output-taken':
        return `输出文件夹里已有文件：${problem.path}`;
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
  tieProblem(problem) {
    switch (problem.code) {
      case 'not-json':
        return `不是 JSON（${problem.detail}）`;
      case 'wrong-shape':
        return `${problem.at} 的内容不合格式，应为 {"departments": [{"name": "现名", "formerly": ["曾用名"], "since": 2019}]}`;
      case 'unknown-key':
        return `不认识的键：${problem.keys.join('、')}`;
      case 'entered-twice':
        return `“${problem.name}”写了两次`;
      case 'two-successors':
        return `“${problem.name}”同时属于${problem.successors.map((name) => `“${name}”`).join('、')}；拆分的部门不能这样对照`;
      case 'circle':
        return `“${problem.name}”的更名首尾相接`;
    }
  },
  rosterProblem(problem) {
    switch (problem.code) {
      case 'no-department-column':
        return `没有“部门”一列，只有：${problem.columns.join('、')}`;
      case 'no-department':
        return `第 ${problem.line} 行没有部门名称`;
      case 'no-year':
        return `第 ${problem.line} 行的年度“${problem.text}”不是四位数字`;
    }
  },
  removed: (reports, versions) => `移出 ${reports} 份报告，共 ${versions} 个版本。`,
  tied: (names) => `已记下 ${names} 个曾用名。`,
  listed: (departments) => `名册已有 ${departments} 个部门。`,
  exported: (out) => `结果已写入 ${out}`,
  noneSuch: (figure) => `归档的报告里没有 ${figure} 的值。`,
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
    names: '所见名称',
    lineage: '现名',
    total: '本年数（万元）',
    change: '比上年增减（万元）',
    rate: '增减率（%）',
    figure: '数字',
    implied: '所说上年数（万元）',
    previous_year: '上年',
    previous: '上年报告数（万元）',
    verdict: '核对',
    previous_names: '上年名称',
    rule_title: '勾稽关系',
    'findings.status': '结果',
    'findings.actual': '实为',
    failed: '不平',
    rounding: '尾差',
    passed: '平',
    not_checkable: '无法核对',
    reports_failed: '有不平的报告数',
    'version_changes.number': '版本',
    place: '字段',
    edit: '改动',
    before: '原值',
    after: '新值',
    printed_before: '原来的原文',
    printed_after: '新的原文',
    turn: '第几个',
  },
  values: {
    kind: { department: '部门决算', unit: '单位决算' },
    scope: { consolidated: '汇总', own: '本级' },
    status: {
      complete: '完整',
      partial: '部分',
      passed: '平',
      rounding: '尾差',
      failed: '不平',
      'not-checkable': '无法核对',
      'not-applicable': '不适用',
    },
    state: { there: '有', partial: '部分', missing: '缺' },
    expected_by: { roster: '名册', 'other-years': '其他年度' },
    verdict: {
      agrees: '相符',
      differs: '不符',
      'no-previous': '缺上年报告',
      'previous-incomplete': '上年报告不全',
      'not-said': '未说上年数',
    },
    figure: {
      'overall/total': '收支总计',
      'overall/revenueTotal': '收入总计',
      'overall/expenditureTotal': '支出总计',
      'revenue/total': '本年收入合计',
      'expenditure/total': '本年支出合计',
      'fiscalAppropriation/total': '财政拨款收支总计',
      'fiscalAppropriation/revenueTotal': '财政拨款收入总计',
      'fiscalAppropriation/expenditureTotal': '财政拨款支出总计',
      'generalPublicBudget/total': '一般公共预算财政拨款支出',
      'basicExpenditure/total': '基本支出',
      'basicExpenditure/personnel/amount': '人员经费',
      'basicExpenditure/operating/amount': '公用经费',
      'threePublic/actual': '“三公”经费',
      'threePublic/abroad/actual': '因公出国（境）费',
      'threePublic/vehicles/actual': '公务用车费',
      'threePublic/vehicles/purchase': '公务用车购置费',
      'threePublic/vehicles/running': '公务用车运行维护费',
      'threePublic/reception/actual': '公务接待费',
      'governmentFunds/expenditure': '政府性基金支出',
      'governmentFunds/revenue': '政府性基金收入',
      'stateCapital/expenditure': '国有资本经营支出',
      'stateCapital/revenue': '国有资本经营收入',
      'agencyOperation/total': '机关运行经费',
      'meetingsAndTraining/meetings/actual': '会议费',
      'meetingsAndTraining/training/actual': '培训费',
    },
    severity: { error: '错误', warning: '警告', info: '提示' },
    edit: { added: '新增', removed: '删去', changed: '改动' },
  },
};
