import type { Holder } from '../batch/lock.js';
import type { Status } from '../model/status.js';
import type { Language } from '../render.js';

/** What the command line says beside messages. */
export interface Words {
  readonly status: Readonly<Record<Status, string>>;
  readonly progress: (seconds: number | undefined) => string;
  readonly rate: string;
  readonly noFiles: string;
  readonly skipped: (count: number) => string;
  readonly joined: (count: number) => string;
  readonly written: (out: string) => string;
  readonly summary: string;
  readonly more: (count: number) => string;
  readonly unchanged: (count: number) => string;
  readonly inUse: (out: string, holder: Holder, lock: string) => string;
  readonly interrupted: string;
  readonly tooLarge: string;
  readonly booksLost: (reason: string) => string;
  /** By the system's code. */
  readonly diskSays: Readonly<Record<string, string>>;
  readonly cannotWrite: (path: string, detail: string) => string;
}

const carryOn = {
  zh: '已完成的结果有效，腾出空间后再次运行会接着做。',
  en: 'What is done stands; run again when there is room, and it is carried on.',
} as const;

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    status: { complete: '完整', partial: '部分', rejected: '拒收', failed: '失败' },
    progress: (seconds) => (seconds === undefined ? '' : `剩余 ${clock(seconds)}`),
    rate: '份/秒',
    noFiles: '没有找到可读的文件（支持 txt、docx、doc、pdf、html、xlsx、xls，以及装有这些文件的 zip）。',
    joined: (count) => `${count} 个附表文件并入所属报告的记录，见 run.json。`,
    skipped: (count) => `跳过 ${count} 个不支持的文件。`,
    written: (out) => `结果已写入 ${out}`,
    summary: '合计',
    more: (count) => `…… 另有 ${count} 个，见 run.json`,
    unchanged: (count) => `其中 ${count} 个文件没有变化，沿用上次的结果。`,
    inUse: (out, { pid, host }, lock) =>
      `另一个 juesuan（${host} 上的进程 ${pid}）正在写入 ${out}，请等它结束；如果确定没有，删除 ${lock} 再试。`,
    interrupted: '已中断。已完成的结果有效，再次运行会接着做。',
    tooLarge: '报告太多，工作簿会超过其格式允许的 4 GB，没有写出；可用 --csv 写出同样的表。',
    booksLost: (reason) =>
      `工作簿没有写成：写工作簿的进程意外终止（${reason}）。记录有效，再次运行会接着做。`,
    diskSays: {
      EFBIG: `文件超过系统允许的大小。${carryOn.zh}`,
      ENOSPC: `磁盘已满。${carryOn.zh}`,
      EDQUOT: `磁盘配额已满。${carryOn.zh}`,
      EROFS: '磁盘是只读的。',
      EACCES: '没有写入权限。',
      EPERM: '没有写入权限。',
      ENOTDIR: '路径中有一项不是文件夹。',
      EEXIST: '这个名称已经是一个文件。',
      ENOENT: '文件夹不见了，可能在运行中被删除。',
    },
    cannotWrite: (path, detail) => `无法写入 ${path}：${detail}`,
  },
  en: {
    status: { complete: 'complete', partial: 'partial', rejected: 'rejected', failed: 'failed' },
    progress: (seconds) => (seconds === undefined ? '' : `${clock(seconds)} left`),
    rate: 'files/s',
    noFiles: 'No readable file was found (txt, docx, doc, pdf, html, xlsx, xls, or zip archives of these).',
    joined: (count) => `${count} files were read into the record of their report, see run.json.`,
    skipped: (count) => `${count} files of other types skipped.`,
    written: (out) => `Results are in ${out}`,
    summary: 'total',
    more: (count) => `… and ${count} more, see run.json`,
    unchanged: (count) => `${count} of them have not changed; their results stand.`,
    inUse: (out, { pid, host }, lock) =>
      `another juesuan (process ${pid} on ${host}) is writing into ${out}; wait for it, or delete ${lock} if there is none.`,
    interrupted: 'Interrupted. What is done stands; run again, and it is carried on.',
    tooLarge:
      'There are too many reports for one workbook: it would exceed the 4 GB of its format and was not written; --csv writes the same tables.',
    booksLost: (reason) =>
      `the workbook was not written: the process that made it died (${reason}). The records stand; run again, and it is carried on.`,
    diskSays: {
      EFBIG: `the file is larger than the system allows. ${carryOn.en}`,
      ENOSPC: `the disk is full. ${carryOn.en}`,
      EDQUOT: `the quota is used up. ${carryOn.en}`,
      EROFS: 'the disk is read-only.',
      EACCES: 'permission denied.',
      EPERM: 'permission denied.',
      ENOTDIR: 'something in the path is no folder.',
      EEXIST: 'there is a file of that name.',
      ENOENT: 'the folder is gone; it may have been deleted while the program ran.',
    },
    cannotWrite: (path, detail) => `cannot write ${path}: ${detail}`,
  },
};

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
