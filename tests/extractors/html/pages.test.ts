import iconv from 'iconv-lite';
import { html, pageToBlocks } from '../../../extractors/html/index.js';
import type { Block } from '../../../src/model/document.js';
import { UnreadableFile } from '../../../src/model/message.js';

const shape = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.join('|'))
      : `${block.kind === 'heading' ? `h${String(block.level)} ` : ''}${block.number ?? ''}${block.text}`,
  );
const read = (markup: string): unknown[] => shape(pageToBlocks(markup).value);

const article = `<p>&emsp;&emsp;2021年度收入总计12.50万元，支出总计12.50万元。与上年相比增加1.00万元，主要原因是人员增加。</p>
<p>&emsp;&emsp;本年收入合计12.50万元，其中：财政拨款收入12.50万元，占100.00%。本年支出合计12.50万元。</p>`;
const prose = [
  '2021年度收入总计12.50万元，支出总计12.50万元。与上年相比增加1.00万元，主要原因是人员增加。',
  '本年收入合计12.50万元，其中：财政拨款收入12.50万元，占100.00%。本年支出合计12.50万元。',
];

const site = (content: string): string => `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>青岚市档案局2021年度部门决算_青岚市人民政府</title><style>p{color:red}</style></head><body>
<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">办事服务</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/c">财政信息</a> &gt; <a href="/d">决算</a></div>
<div class="page"><h1>青岚市档案局2021年度部门决算</h1><div class="info">发布日期：2022-09-15 来源：市档案局</div>
<div class="main-text">${content}</div>
<div class="related"><ul><li><a href="/1">上一篇：某局2021年度部门决算</a></li><li><a href="/2">下一篇：某局部门决算</a></li><li><a href="/3">更多</a></li></ul></div></div>
<div class="foot"><p>主办单位：青岚市人民政府办公室 技术支持：某公司 云ICP备12345678号</p></div>
<script>document.write("<p>广告</p>")</script></body></html>`;

describe('saved web pages', () => {
  test('the article is taken out of the site around it', () => {
    expect(read(site(article))).toEqual([
      'h1 青岚市档案局2021年度部门决算',
      '发布日期：2022-09-15来源：市档案局',
      ...prose,
    ]);
  });

  test('the title of the window stands first where the page has no other', () => {
    const page = (content: string): string =>
      `<head><title>青岚市档案局2021年度部门决算_青岚市人民政府</title></head><body>${content}</body>`;
    expect(read(page(article))).toEqual(['h1 青岚市档案局2021年度部门决算', ...prose]);
    expect(read(page(`<p>青岚市档案局</p><p>2021年度部门决算</p>${article}`))).toEqual([
      '青岚市档案局',
      '2021年度部门决算',
      ...prose,
    ]);
  });

  test('a table beside the text is not cut away with the site', () => {
    const page = `<body><div>${article.repeat(20)}</div><div><table><tr><td>科目</td><td>金额</td></tr><tr><td>合计</td><td>12.50</td></tr></table></div></body>`;
    expect(read(page).at(-1)).toEqual(['科目|金额', '合计|12.50']);
  });

  test('GBK pages are read by their label or without it', async () => {
    const page = site(article).replace('utf-8', 'gb2312');
    const { value, messages } = await html.extract({
      name: 'a.html',
      bytes: new Uint8Array(iconv.encode(page, 'gbk')),
    });
    expect(messages).toEqual([]);
    expect(shape(value.blocks).slice(-2)).toEqual(prose);
  });

  test('hidden nodes are left out, also rows of tables', () => {
    const table =
      '<table><tr><td>甲</td><td>1</td></tr><tr style="display: none"><td>乙</td><td>2</td></tr><tr><td>丙</td><td>3</td></tr></table>';
    expect(
      read(`<body>${article}<p hidden>草稿。</p><p style="visibility:hidden">草稿。</p>${table}</body>`),
    ).toEqual([...prose, ['甲|1', '丙|3']]);
  });

  test('line breaks, headings, lists and preformatted text', () => {
    const page = `<body><h2>一、总体情况</h2><div>收入总计1.00万元。<br>支出总计1.00万元。</div>
<ol><li>档案管理。</li><li>史志编修。</li></ol><pre>科目\t金额\n合计\t1.00</pre></body>`;
    expect(read(page)).toEqual([
      'h2 一、总体情况',
      '收入总计1.00万元。',
      '支出总计1.00万元。',
      '1.档案管理。',
      '2.史志编修。',
      ['科目|金额', '合计|1.00'],
    ]);
  });

  test('pictures that were left out are counted', () => {
    const { messages } = pageToBlocks(`<body>${article}<p><img src="a.png"><img src="b.png"></p></body>`);
    expect(messages).toEqual([
      { severity: 'info', source: 'extractors/html', code: 'element-dropped', element: 'picture', count: 2 },
    ]);
  });

  test('a page without text is refused', async () => {
    const bytes = new TextEncoder().encode('<html><title>决算</title><body><script>1</script></body></html>');
    await expect(html.extract({ name: 'a.html', bytes })).rejects.toThrow(new UnreadableFile('no-text'));
  });
});
