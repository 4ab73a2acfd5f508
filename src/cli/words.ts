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
  readonly brokenOff: (detail: string) => string;
  readonly cannotWrite: (path: string, detail: string) => string;
}

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    status: { complete: '完整', partial: '部分', rejected: '拒收', failed: '失败' },
    progress: (seconds) => (seconds === undefined ? '' : `剩余 ${clock(seconds)}`),
    rate: '份/秒',
    noFiles: '没有找到可读的文件（支持 txt、docx、doc、pdf、html、xlsx、xls）。',
    joined: (count) => `${count} 个附表文件并入所属报告的记录，见 run.json。`,
    skipped: (count) => `跳过 ${count} 个不支持的文件。`,
    written: (out) => `结果已写入 ${out}`,
    summary: '合计',
    more: (count) => `…… 另有 ${count} 个，见 run.json`,
    brokenOff: (detail) => `程序缺陷：转换中断（${detail}）`,
    cannotWrite: (path, detail) => `无法写入 ${path}：${detail}`,
  },
  en: {
    status: { complete: 'complete', partial: 'partial', rejected: 'rejected', failed: 'failed' },
    progress: (seconds) => (seconds === undefined ? '' : `${clock(seconds)} left`),
    rate: 'files/s',
    noFiles: 'No readable file was found (txt, docx, doc, pdf, html, xlsx, xls).',
    joined: (count) => `${count} files were read into the record of their report, see run.json.`,
    skipped: (count) => `${count} files of other types skipped.`,
    written: (out) => `Results are in ${out}`,
    summary: 'total',
    more: (count) => `… and ${count} more, see run.json`,
    brokenOff: (detail) => `defect of the program: the conversion broke off (${detail})`,
    cannotWrite: (path, detail) => `cannot write ${path}: ${detail}`,
  },
};

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
