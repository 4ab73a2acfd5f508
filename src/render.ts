import type { LookAlike, Message, MessageContent, UnreadableReason } from './model/message.js';
import type { LossCode, Shortfall } from './model/status.js';

/** Chinese is the records' language; English is for people at a terminal. */
export type Language = 'zh' | 'en';

type Wording = Readonly<Record<Language, string>>;

/** One sentence for one message: what is there and, where it helps, what was expected. */
export function render(message: MessageContent | Message, language: Language = 'zh'): string {
  return wording(message)[language];
}

/** Why a file could not be read, naming the file. */
export function renderUnreadable(
  file: string,
  reason: UnreadableReason,
  detail: string | undefined,
  language: Language = 'zh',
): string {
  const sentence = render(
    { code: 'file-unreadable', reason, ...(detail === undefined ? {} : { detail }) },
    language,
  );
  return language === 'zh' ? `${file}：${sentence}` : `${file}: ${sentence}`;
}

function wording(message: MessageContent): Wording {
  switch (message.code) {
    case 'file-unreadable':
      return withDetail(unreadable[message.reason], message.detail);
    case 'not-final-accounts':
      return both(
        `不是决算报告，而是${lookAlikes[message.found].zh}：“${message.quote}”`,
        `not a final-accounts report but ${lookAlikes[message.found].en}: “${message.quote}”`,
      );
    case 'element-dropped':
      return both(
        `略去 ${message.count} 处${elements[message.element]?.zh ?? ` ${message.element} `}`,
        `left out: ${elements[message.element]?.en ?? message.element} (${message.count})`,
      );
    case 'encoding-assumed':
      return both(
        `编码按 ${message.encoding} 读取，其中 ${message.replaced} 个字符无法解码`,
        `read as ${message.encoding}; ${message.replaced} characters could not be decoded`,
      );
    case 'page-not-read':
      return both(
        `第 ${message.page} 页没有读出：${pageReasons[message.reason].zh}`,
        `page ${message.page} was not read: ${pageReasons[message.reason].en}`,
      );
    case 'identity-missing':
      return both(`没有找到${parts[message.part].zh}`, `${parts[message.part].en} was not found`);
    case 'identity-conflict':
      return both(
        `${part(message.part, 'zh')}前后不一：取“${message.chosen}”，另有“${message.others.join('”“')}”`,
        `${part(message.part, 'en')} is stated in several ways: “${message.chosen}” was taken, also “${message.others.join('”, “')}”`,
      );
    case 'heading-unknown':
      return both(`不认识的标题：“${message.title}”`, `unknown heading: “${message.title}”`);
    case 'section-repeated':
      return both(`标题重复出现：“${message.title}”`, `heading occurs again: “${message.title}”`);
    case 'bound-report':
      return both(
        `本文件装订了 ${message.of} 份报告，本记录是第 ${message.number} 份`,
        `the file binds ${message.of} reports together; this record is number ${message.number}`,
      );
    case 'statements-repeated': {
      const captions = message.captions.length === 0 ? undefined : `“${message.captions.join('”“')}”`;
      return both(
        `决算报表不止一套，“${message.title}”起重复，都已保留；${captions ?? '未注明各属汇总或本级'}`,
        `the statements are printed in several sets, from “${message.title}” on, and all are kept; ${captions ?? 'whose they are is not said'}`,
      );
    }
    case 'figure-not-read':
      return both(
        `数字未读取：“${message.figure}”，见“${message.quote}”`,
        `figure not read: “${message.figure}” in “${message.quote}”`,
      );
    case 'table-not-read':
      return both(`表格未读取：“${message.quote}”`, `table not read: “${message.quote}”`);
    case 'row-not-read':
      return both(`表中一行未读取：“${message.quote}”`, `table row not read: “${message.quote}”`);
    case 'column-not-read': {
      const heads = message.heads === '' ? undefined : message.heads;
      return both(
        `表中第 ${message.column} 列未读取：${heads === undefined ? '没有表头' : `表头“${heads}”不足以辨认`}`,
        `column ${message.column} not read: ${heads === undefined ? 'it has no head' : `its head “${heads}” does not tell what it holds`}`,
      );
    }
    case 'value-unreadable':
      return both(
        `“${message.actual}”无法读作${message.expected}`,
        `“${message.actual}” cannot be read as ${message.expected}`,
      );
    case 'restated-differently':
      return both(
        `同一数字前后不一：取“${message.kept}”，另处为“${message.other}”`,
        `the same figure is printed in two ways: “${message.kept}” was kept, elsewhere “${message.other}”`,
      );
    case 'unit-assumed':
      return both(
        `“${message.figure}”没有印单位，按${message.unit}读取（依据：${message.from}）`,
        `“${message.figure}” is printed without a unit; read as ${message.unit} (from ${message.from})`,
      );
    case 'placeholder':
      return both(
        `模板残留，未作数值读取：“${message.text}”`,
        `template residue, not read as a value: “${message.text}”`,
      );
    case 'filler-dropped':
      return both(`填充行已略去：“${message.text}”`, `filler row left out: “${message.text}”`);
    case 'code-unknown':
      return both(`科目“${message.name}”没有查到编码`, `no code was found for “${message.name}”`);
    case 'value-refused':
      return both(
        `${message.pointer} 的值不符合记录格式（应为${message.expected}），已略去`,
        `the value of ${message.pointer} does not fit the record (expected ${message.expected}) and was left out`,
      );
    case 'rule-failed':
      return both(
        `程序缺陷：规则 ${message.rule} 中断（${message.detail}），本章未读取`,
        `defect of the program: rule ${message.rule} broke off (${message.detail}); its chapter is unread`,
      );
  }
}

const both = (zh: string, en: string): Wording => ({ zh, en });

function withDetail(sentence: Wording, detail: string | undefined): Wording {
  return detail === undefined ? sentence : both(`${sentence.zh}（${detail}）`, `${sentence.en} (${detail})`);
}

const unreadable: Readonly<Record<UnreadableReason, Wording>> = {
  empty: both('文件是空的', 'the file is empty'),
  'wrong-type': both('内容与文件类型不符', 'the content is not of the type that its name says'),
  truncated: both('文件不完整或已损坏', 'the file is cut off or damaged'),
  encrypted: both('文件有密码保护', 'the file is protected by a password'),
  'too-large': both('文件过大', 'the file is too large'),
  bomb: both(
    '压缩内容异常膨胀，拒绝展开',
    'the compressed content swells beyond all measure; it was not unpacked',
  ),
  'no-text': both('没有可读的文字（可能是扫描件）', 'there is no text to read (perhaps a scan)'),
  unsupported: both('不支持的文件格式或内容', 'the format or something in it is not supported'),
  timeout: both('读取超时', 'reading took too long'),
  memory: both('读取时内存超过上限', 'reading took more memory than allowed'),
  crashed: both('读取该文件的进程意外终止', 'the process that read the file died'),
  missing: both('文件不存在或无法打开', 'the file does not exist or cannot be opened'),
  'too-deep': both('压缩包嵌套过深', 'archives are nested too deep'),
  outside: both('压缩包内的路径指向包外，拒绝读取', 'its path leads out of the archive; it was not read'),
  unwritable: both('结果文件无法以此名称写入', 'the disk takes no result of this name'),
  'broken-off': both('程序缺陷：转换中断', 'defect of the program: the conversion broke off'),
};

const lookAlikes: Readonly<Record<LookAlike, Wording>> = {
  budget: both('部门预算', 'a budget'),
  government: both('政府决算', 'the final accounts of a government'),
  performance: both('绩效评价报告', 'a performance report alone'),
  press: both('新闻或政策文件', 'press or policy'),
  audit: both('审计报告或审计结果', 'an audit report'),
  institution: both('企业、工会或工程的财务决算', 'the accounts of an enterprise, a union or works'),
  'three-public': both('单独的“三公”经费公开', 'a disclosure of the “three public” expenses alone'),
  procurement: both('政府采购文件', 'a procurement document'),
  template: both('未填写的模板', 'an unfilled template'),
  other: both('其他文件', 'something else'),
};

/** Elements that extractors leave out; those not listed go by their name in the format. */
const elements: Readonly<Record<string, Wording>> = {
  picture: both('图片', 'pictures'),
  chart: both('图表', 'charts'),
  diagram: both('智能图形（SmartArt）', 'SmartArt diagrams'),
  'word-art': both('艺术字', 'word art'),
  ink: both('手写墨迹', 'ink'),
  formula: both('公式（其中的文字未读）', 'formulas (their text is unread)'),
  comment: both('批注', 'comments'),
  symbol: both('无法识别的符号', 'symbols of unknown fonts'),
  'form-control': both('表单控件', 'form controls'),
  'form-field': both('表单域（勾选框或下拉框）', 'form fields (check boxes or lists)'),
  'embedded-object': both('嵌入对象（如 Excel 工作表）', 'embedded objects (such as Excel sheets)'),
  'embedded-document': both('嵌入文档（其中的文字未读）', 'embedded documents (their text is unread)'),
  'list-numbers': both('自动编号', 'automatic numbers'),
};

const pageReasons = {
  'no-text-layer': both('没有文字层（扫描页）', 'it has no text layer (scanned)'),
  'no-unicode': both('字体没有文字编码', 'its fonts have no mapping to characters'),
  unreadable: both('页面损坏', 'it is damaged'),
} as const;

const parts = {
  department: both('部门名称', 'the department'),
  year: both('决算年度', 'the year'),
  kind: both('决算类别（部门或单位）', 'the kind of report (department or unit)'),
} as const;

function part(name: string, language: Language): string {
  return name in parts ? parts[name as keyof typeof parts][language] : name;
}

/** What a partial record lacks, as one sentence without a full stop. */
export function renderShortfalls(shortfalls: readonly Shortfall[], language: Language = 'zh'): string {
  return shortfalls
    .map((shortfall) => shortfallWording(shortfall)[language])
    .join(language === 'zh' ? '；' : '; ');
}

function shortfallWording(shortfall: Shortfall): Wording {
  switch (shortfall.code) {
    case 'identity-missing':
      return both(
        `缺少${shortfall.parts.map((name) => parts[name].zh).join('、')}`,
        `${shortfall.parts.map((name) => parts[name].en).join(', ')} not found`,
      );
    case 'sections-unread':
      return both(
        `${shortfall.pointers.length} 个章节未读出（${shortfall.pointers.join('、')}）`,
        `${shortfall.pointers.length} sections unread (${shortfall.pointers.join(', ')})`,
      );
    default:
      return both(
        `${losses[shortfall.code].zh} ${shortfall.count} 处`,
        `${losses[shortfall.code].en}: ${shortfall.count}`,
      );
  }
}

const losses: Readonly<Record<LossCode, Wording>> = {
  'file-unreadable': both('未读出的附表文件', 'further files of the report not read'),
  'page-not-read': both('未读出的页', 'pages not read'),
  'figure-not-read': both('含未读数字的句子', 'sentences with a figure not read'),
  'row-not-read': both('未读的表格行', 'table rows not read'),
  'column-not-read': both('未读的表格列', 'table columns not read'),
  'table-not-read': both('未读的表格', 'tables not read'),
  'value-unreadable': both('无法读作数值的内容', 'values that cannot be read'),
  placeholder: both('模板残留', 'template residue'),
  'value-refused': both('不合格式的值', 'values refused by the schema'),
  'rule-failed': both('中断的规则', 'rules that broke off'),
};
