import type { Language } from '../render.js';

export interface HelpText {
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly program: string;
  readonly help: string;
  readonly version: string;
  readonly lang: string;
  readonly convert: {
    readonly summary: string;
    readonly inputs: string;
    readonly out: string;
    readonly csv: string;
    readonly force: string;
    readonly workers: string;
    readonly timeout: string;
    readonly memory: string;
    readonly examples: string;
  };
  readonly inspect: {
    readonly summary: string;
    readonly file: string;
    readonly json: string;
    readonly examples: string;
  };
  readonly check: {
    readonly summary: string;
    readonly inputs: string;
    readonly format: string;
    readonly examples: string;
  };
  readonly rules: { readonly summary: string; readonly format: string };
  readonly schema: { readonly summary: string };
  readonly examples: string;
  /** By commander's error code. */
  readonly errors: Readonly<Record<string, string>>;
}

const zh: HelpText = {
  usage: '用法：',
  arguments: '参数：',
  options: '选项：',
  commands: '命令：',
  program:
    '把部门（单位）决算公开报告（txt、docx、doc、pdf、html、xlsx、xls）读成可追溯到原文的记录和工作簿。',
  help: '显示帮助',
  version: '显示版本',
  lang: '提示语言：zh 或 en',
  convert: {
    summary: '读取报告，写出记录、工作簿和运行清单',
    inputs: '文件、文件夹或 zip 压缩包；文件夹和压缩包连同下级一起读取',
    out: '输出文件夹（没有则新建）',
    csv: '同时写出 CSV（UTF-8 带 BOM）和 datapackage.json',
    force: '全部重新读取（默认跳过没有变化的文件）',
    workers: '同时读取的进程数（默认与处理器核数相同）',
    timeout: '一个文件最多读取多少秒',
    memory: '一个读取进程最多占用多少 MB 内存',
    examples: `
示例：
  juesuan convert 报告.docx --out output          读取一份报告
  juesuan convert 2020年/ 2021年/ --out output    读取两个文件夹
  juesuan convert 报告/ --out output --csv        另存为 CSV 表
  juesuan convert 上报.zip --out output           压缩包与文件夹一样读取

中断与续作：
  任何时候都可以中断；再运行同一条命令就接着做，没有变化的文件不再读取。
  读不下去的文件（超时、占用内存过多）只算这个文件失败，下次运行会再试。

正文与附表分开的报告：
  部门、年度、类别和范围一致，一个文件有正文而没有报表数字，其余只有报表时，合成一个记录。
  不能这样认出的，在文件夹里放一个 juesuan.manifest.json，每份报告正文在前：
    {"reports": [["报告.docx", "附表.xlsx"], ["乙局.pdf", "附表/乙局.xls"]]}

输出：
  output/records/<路径>.json   每份报告一个记录；每个数都注明原文、句子和位置
  output/juesuan.xlsx          全部报告的工作簿；蓝色数字链接到“出处”
  output/run.json              每个文件的结果：完整、部分、拒收、失败及原因，与哪些文件合并

退出状态：0 没有失败；1 有文件读取失败；2 用法错误，或输出文件夹无法写入。`,
  },
  inspect: {
    summary: '显示文件读出来的样子：标题、段落、表格及其位置',
    file: '要查看的文件',
    json: '输出 JSON',
    examples: `
示例：
  juesuan inspect 报告.pdf              便于阅读的文本
  juesuan inspect 报告.docx --json      供程序使用的 JSON`,
  },
  check: {
    summary: '检查报告内部的勾稽关系，列出自相矛盾之处',
    inputs: '报告、convert 写出的记录（.json），或装着它们的文件夹',
    format: '输出格式：text、json、sarif 或 html',
    examples: `
示例：
  juesuan check 报告.docx                       哪里自相矛盾，原文在哪里
  juesuan check output/records --format html > 勾稽.html
  juesuan check 报告.pdf 附表.xlsx              正文与附表一起检查
  juesuan check 报告.docx --format sarif        供代码评审和流水线使用

只有超出印刷位数所容许误差的才算不符；没有读出、没有印出的记为无法检查，不算相符。

退出状态：0 没有不符；1 有不符，或有文件不能读取；2 用法错误。`,
  },
  rules: { summary: '列出全部勾稽检查及其公式', format: '输出格式：text、json 或 markdown' },
  schema: { summary: '输出记录的 JSON Schema' },
  examples: `
示例：
  juesuan convert 报告/ --out output    把一个文件夹读成记录和工作簿
  juesuan check 报告.pdf                哪里自相矛盾
  juesuan inspect 报告.pdf              看看一个文件读成了什么
  juesuan schema > record.schema.json   记录的格式

juesuan <命令> --help 显示该命令的用法。English: juesuan --help --lang en`,
  errors: {
    'commander.unknownOption': '没有这个选项',
    'commander.unknownCommand': '没有这个命令',
    'commander.missingArgument': '缺少参数',
    'commander.missingMandatoryOptionValue': '缺少必需的选项',
    'commander.optionMissingArgument': '选项缺少取值',
    'commander.excessArguments': '参数过多',
    'commander.invalidArgument': '取值不对',
  },
};

const en: HelpText = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  program:
    'Reads final-accounts reports of Chinese government bodies (txt, docx, doc, pdf, html, xlsx, xls) into records and a workbook that can be traced to the print.',
  help: 'show help',
  version: 'show the version',
  lang: 'language of messages: zh or en',
  convert: {
    summary: 'read reports; write records, a workbook and a list of outcomes',
    inputs: 'files, folders or zip archives; the latter two are read with all in them',
    out: 'output folder (made where it is missing)',
    csv: 'also write CSV files (UTF-8 with BOM) and datapackage.json',
    force: 'read every file anew (unchanged ones are skipped otherwise)',
    workers: 'processes that read at a time (as many as there are cores)',
    timeout: 'seconds that one file may take',
    memory: 'megabytes that one reading process may take',
    examples: `
Examples:
  juesuan convert report.docx --out output        one report
  juesuan convert 2020/ 2021/ --out output        two folders
  juesuan convert reports/ --out output --csv     with CSV tables
  juesuan convert archive.zip --out output        an archive is read like a folder

Stopping and carrying on:
  A run can be stopped at any moment; the same command carries on, and files that have not changed are not read again.
  A file that takes too much time or memory fails alone; the next run tries it again.

Reports whose text and statements are files apart:
  They become one record where department, year, kind and scope agree, one file has the text and no figures
  of statements, and the others have statements only. Where that cannot be seen, name them in a
  juesuan.manifest.json in the folder, the text first:
    {"reports": [["report.docx", "tables.xlsx"], ["other.pdf", "tables/other.xls"]]}

Output:
  output/records/<path>.json   one record a report; each value with its print, sentence and place
  output/juesuan.xlsx          all reports in one workbook; blue figures link to sheet 出处
  output/run.json              what became of each file: complete, partial, rejected, failed, why, and what was joined

Exit status: 0 nothing failed; 1 a file failed; 2 wrong usage, or the output folder cannot be written.`,
  },
  inspect: {
    summary: 'show a file as it was read: headings, paragraphs, tables and their places',
    file: 'the file to show',
    json: 'print JSON',
    examples: `
Examples:
  juesuan inspect report.pdf              text for people
  juesuan inspect report.docx --json      JSON for programs`,
  },
  check: {
    summary: 'hold the figures of reports against one another and tell where they contradict themselves',
    inputs: 'reports, records written by convert (.json), or folders of them',
    format: 'format of the output: text, json, sarif or html',
    examples: `
Examples:
  juesuan check report.docx                     what contradicts itself, and where it is printed
  juesuan check output/records --format html > checks.html
  juesuan check report.pdf tables.xlsx          a text together with its statements
  juesuan check report.docx --format sarif      for code review and pipelines

Only what lies beyond the printed decimals fails; what was not read or not printed is not checkable, never passed.

Exit status: 0 nothing failed; 1 something failed, or a file could not be read; 2 wrong usage.`,
  },
  rules: {
    summary: 'list all checks with their formulas',
    format: 'format of the output: text, json or markdown',
  },
  schema: { summary: 'print the JSON Schema of a record' },
  examples: `
Examples:
  juesuan convert reports/ --out output   a folder to records and a workbook
  juesuan check report.pdf                where it contradicts itself
  juesuan inspect report.pdf              what one file was read as
  juesuan schema > record.schema.json     the format of a record

juesuan <command> --help tells more of a command.`,
  errors: {
    'commander.unknownOption': 'unknown option',
    'commander.unknownCommand': 'unknown command',
    'commander.missingArgument': 'missing argument',
    'commander.missingMandatoryOptionValue': 'missing option',
    'commander.optionMissingArgument': 'option without its value',
    'commander.excessArguments': 'too many arguments',
    'commander.invalidArgument': 'wrong value',
  },
};

export const helpTexts: Readonly<Record<Language, HelpText>> = { zh, en };
