import type { Cell, Part, Report } from '../report.js';
import { printedHeading } from '../report.js';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const STYLE = `@page { size: A4; margin: 2.2cm 2cm }
body { font: 12pt/1.7 'Noto Serif CJK SC', serif }
h1, h2, h3, h4 { font-size: 14pt } h1 { text-align: center; font-size: 20pt }
p { text-indent: 2em; margin: 0.2em 0 } p.centre { text-align: center; text-indent: 0 } p.right { text-align: right }
table { border-collapse: collapse; width: 100%; font-size: 7.5pt; line-height: 1.35; margin: 0.4em 0 }
td { border: 1px solid #000; padding: 2px 3px }`;

/** The report alone, as a page to print. */
export const printPage = (report: Report): string =>
  `<!DOCTYPE html>\n<html lang="zh">\n<head><meta charset="utf-8"><title>${escaped(report.title)}</title><style>${STYLE}</style></head>\n<body>\n${bodyOf(report)}\n</body>\n</html>\n`;

/** The report as a site shows it, with the site around it. */
export const printSavedPage = (report: Report): string => `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${escaped(report.title)}_望川县人民政府门户网站</title><style>.nav li{float:left}</style></head>
<body>
<div class="nav"><ul><li><a href="/index.html">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/index.html">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/czys/">财政预决算</a></div>
<h1>${escaped(report.title)}</h1>
<div class="info">发布日期：2023-09-20 来源：望川县教育局</div>
<div class="text"><table width="960" align="center"><tr><td>
${bodyOf(report)}
</td></tr></table></div>
<div class="more"><ul><li><a href="/czys/1.html">上一篇：望川县图书馆2022年度单位决算</a></li><li><a href="/czys/2.html">下一篇：望川县体育中心2022年度单位决算</a></li><li><a href="/czys/">返回列表</a></li></ul></div>
<div class="foot">主办单位：望川县人民政府办公室 技术支持：望川县大数据中心 云ICP备00000000号</div>
<script>var shown = "<p>浏览次数：1</p>";</script>
</body></html>
`;

const bodyOf = (report: Report): string => report.parts.map(partHtml).join('\n');

function partHtml(part: Part): string {
  if (part.kind === 'heading') {
    const name = `h${String(part.level + 1)}`;
    return `<${name}>${escaped(printedHeading(part))}</${name}>`;
  }
  if (part.kind === 'table') return `<table>\n${part.rows.map(rowHtml).join('\n')}\n</table>`;
  const look = part.align === undefined ? '' : ` class="${part.align === 'center' ? 'centre' : 'right'}"`;
  return `<p${look}>${escaped(part.text)}</p>`;
}

const rowHtml = (row: readonly Cell[]): string => `<tr>${row.map(cellHtml).join('')}</tr>`;

function cellHtml({ text, rowSpan = 1, columnSpan = 1 }: Cell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${String(rowSpan)}"` : ''}${columnSpan > 1 ? ` colspan="${String(columnSpan)}"` : ''}`;
  return `<td${spans}>${escaped(text)}</td>`;
}
