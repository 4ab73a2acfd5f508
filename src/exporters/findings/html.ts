import { severityNames, statusNames } from '../../render/words.js';
import type { Language } from '../../render.js';
import {
  countsOf,
  failedIn,
  placesOf,
  type CheckedReport,
  type CheckEntry,
  type Findings,
} from './checked.js';

/** One page that needs nothing else; what reports say is text, never markup. */
export function findingsHtml(findings: Findings): string {
  const { language, reports } = findings;
  const title = language === 'zh' ? '决算报告勾稽检查' : 'Checks of final-accounts reports';
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>`,
    summary(findings),
    ...reports.map((report, at) => section(report, at, findings)),
    '</body></html>\n',
  ].join('\n');
}

const STYLE = [
  'body{font:15px/1.6 system-ui,"Microsoft YaHei",sans-serif;margin:2em auto;max-width:64em;padding:0 1em;color:#222}',
  'table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ddd;padding:.3em .6em;text-align:left}',
  'td.n,th.n{text-align:right}article{border-left:4px solid #999;margin:1em 0;padding:.2em 1em;background:#fafafa}',
  'article.error{border-color:#c00}article.warning{border-color:#d80}article.info{border-color:#06c}',
  'h3{margin:.3em 0;font-size:1em}p{margin:.3em 0}q{quotes:none;color:#555}',
  '.place{color:#888;margin-right:.6em}code{color:#888;font-size:.85em}',
].join('');

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const SHOWN = ['failed', 'rounding', 'passed', 'not-checkable'] as const;

function summary({ reports, language }: Findings): string {
  const heads = SHOWN.map((status) => `<th class="n">${statusNames[status][language]}</th>`).join('');
  const rows = reports.map((report, at) => {
    const counts = countsOf(report.record.checks);
    const cells = SHOWN.map((status) => `<td class="n">${counts[status]}</td>`).join('');
    return `<tr><td><a href="#r${at}">${escape(report.file)}</a></td><td>${whose(report)}</td>${cells}</tr>`;
  });
  const names = language === 'zh' ? ['文件', '部门（单位）'] : ['file', 'body'];
  return `<table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const whose = ({ record: { identity } }: CheckedReport): string =>
  escape([identity.department, identity.year].filter((part) => part !== null).join(' '));

function section(report: CheckedReport, at: number, findings: Findings): string {
  const failed = failedIn(report);
  const none = findings.language === 'zh' ? '没有发现不符。' : 'Nothing failed.';
  return [
    `<section id="r${at}"><h2>${escape(report.file)}</h2>`,
    failed.length === 0 ? `<p>${none}</p>` : '',
    ...failed.map((entry) => article(report, entry, findings)),
    '</section>',
  ].join('');
}

function article(report: CheckedReport, entry: CheckEntry, { language }: Findings): string {
  const severity = entry.severity ?? 'error';
  const places = placesOf(report, entry, language).map(
    ({ place, quote }) => `<p><span class="place">${escape(place)}</span><q>${escape(quote)}</q></p>`,
  );
  const consequences = (entry.consequences ?? []).map(
    ({ rule, message }) => `<li>${escape(message)} <code>${escape(rule)}</code></li>`,
  );
  return [
    `<article class="${severity}"><h3>${heading(entry, severityNames[severity][language], entry.title ?? entry.rule)}</h3>`,
    `<p>${escape(entry.message)}${stop(language)}</p>`,
    ...places,
    consequences.length === 0 ? '' : `<ul>${consequences.join('')}</ul>`,
    '</article>',
  ].join('');
}

const heading = ({ rule }: CheckEntry, severity: string, title: string): string =>
  `${severity} · ${escape(title)} <code>${escape(rule)}</code>`;

const stop = (language: Language): string => (language === 'zh' ? '。' : '.');
