import { linesToBlocks } from '../../../extractors/txt/index.js';
import { displayWidth } from '../../../extractors/txt/width.js';

const paragraphs = [
  '2021年度收入总计1,234.56万元，支出总计1,234.56万元。与2020年相比，收、支总计各增加123.45万元，增长11.11%。主要变动原因是新增档案数字化项目，人员经费按规定调整。',
  '本年收入合计1,200.00万元，其中：一般公共预算财政拨款收入1,100.00万元，占91.67%；政府性基金预算财政拨款收入100.00万元，占8.33%；其他收入0.00万元，占0.00%。以上收入已全部纳入决算。',
  '本年支出合计1,210.00万元，其中：基本支出810.00万元，占66.94%；项目支出400.00万元，占33.06%；上缴上级支出0.00万元。基本支出主要用于保障机构正常运转和完成日常工作任务。',
  '机关运行经费支出88.80万元，比2020年减少7.20万元，下降7.50%。主要原因是厉行节约，压减会议、培训和差旅等开支，严格控制一般性支出，公用经费相应下降。',
];
const headings = [
  '一、收入支出决算总体情况说明',
  '二、收入决算情况说明',
  '三、支出决算情况说明',
  '四、机关运行经费',
];

/** Breaks a text at a width; `whole` keeps numbers together and marks off the start of a line, as printers do. */
function wrap(text: string, width: number, whole: boolean): string[] {
  const words = whole ? (text.match(/(?:[\d.,%]+|.)[，。；：、！？）”]*/gu) ?? []) : [...text];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && displayWidth(line) + displayWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}

const textsOf = (lines: readonly string[]): string[] =>
  linesToBlocks(lines).map((block) => (block.kind === 'table' ? 'TABLE' : block.text));

const expected = paragraphs.flatMap((paragraph, index) => [headings[index], paragraph]);

describe('hard line breaks inside sentences', () => {
  const widths = [56, 60, 64, 70, 72, 76, 80];

  test.each(widths)('indented paragraphs of width %i', (width) => {
    const lines = paragraphs.flatMap((text, at) => [
      headings[at] ?? '',
      ...wrap(`\u3000\u3000${text}`, width, true),
    ]);
    expect(textsOf(lines)).toEqual(expected);
  });

  test.each(widths)('indented paragraphs of width %i, cut inside numbers too', (width) => {
    const lines = paragraphs.flatMap((text, at) => [
      headings[at] ?? '',
      ...wrap(`\u3000\u3000${text}`, width, false),
    ]);
    expect(textsOf(lines)).toEqual(expected);
  });

  test.each(widths)('headings without numbers between indented paragraphs of width %i', (width) => {
    const bare = headings.map((heading) => heading.slice(2));
    const full = paragraphs.map((text) => `${text.slice(0, -1)}${'等'.repeat(width / 2)}`);
    // A last line that fills its width looks as if it went on.
    const filled = full.map((text) => {
      const lines = wrap(`\u3000\u3000${text}`, width, true);
      const room = width - displayWidth(lines.at(-1) ?? '');
      return `${text}${'等'.repeat(Math.max(0, Math.floor(room / 2) - 1))}。`;
    });
    const lines = filled.flatMap((text, at) => [bare[at] ?? '', ...wrap(`\u3000\u3000${text}`, width, true)]);
    expect(textsOf(lines)).toEqual(filled.flatMap((text, at) => [bare[at], text]));
  });

  test.each(widths)('paragraphs of width %i with blank lines between them', (width) => {
    const lines = paragraphs.flatMap((text, at) => [headings[at] ?? '', '', ...wrap(text, width, true), '']);
    expect(textsOf(lines)).toEqual(expected);
  });

  test('lines that are whole paragraphs stay whole', () => {
    expect(textsOf(expected.map(String))).toEqual(expected);
  });

  test('a heading of full width is not joined to the next one', () => {
    const titles = [
      '十一、政府性基金预算财政拨款收入支出决算表',
      '十二、政府性基金预算财政拨款收入支出决算表',
      '十三、国有资本经营预算财政拨款收支决算表',
    ];
    expect(textsOf(titles)).toEqual(titles);
  });

  test('a figure cut off from its unit, even by a blank line', () => {
    expect(textsOf(['机关运行经费支出88.80', '万元，比上年减少。', '共计12', '', '元。'])).toEqual([
      '机关运行经费支出88.80万元，比上年减少。',
      '共计12元。',
    ]);
    expect(textsOf(['机关运行经费支出比上年减少', '7.20万元，下降7.50%。'])).toEqual([
      '机关运行经费支出比上年减少7.20万元，下降7.50%。',
    ]);
  });

  test('a code in brackets that the end of the line cut is no number of a new paragraph', () => {
    const classes =
      '２０２１年度一般公共预算财政拨款支出８００.３３万元，其中教育支出（２０５）７００.４４万元，占８７.５２%，社会保障和就业支出（２０８）９９.８９万元，占１２.４８%。';
    for (const width of [70, 72, 74, 76, 78, 80]) {
      const lines = [
        ...wrap(`\u3000\u3000${classes}`, width, false),
        ...wrap(`\u3000\u3000${paragraphs[0] ?? ''}`, width, false),
      ];
      expect(textsOf(lines)).toEqual([classes, paragraphs[0]]);
    }
  });

  test('cells of one line each stay apart', () => {
    expect(textsOf(['目标值', '95', '%', '12', '13', '万元'])).toEqual([
      '目标值',
      '95',
      '%',
      '12',
      '13',
      '万元',
    ]);
  });
});

test('a line that ends inside a bracket goes on with the next, whatever mark it ends with', () => {
  const long =
    '2021年度本年收入合计1,200.00万元，比上年增加。其中：财政拨款收入1,200.00万元，占本年收入合计的100.00%（其中：一般公共预算财政拨款收入1,100.00万元、政府性基金预算财政拨款收入100.00万元）。';
  const at = long.indexOf('（其中：') + 4;
  const width = displayWidth(long.slice(at - 36, at));
  const lines = [long.slice(0, at - 36), long.slice(at - 36, at), ...wrap(long.slice(at), width, true)];
  const others = wrap(paragraphs[0] ?? '', width, true);
  expect(textsOf([...others, ...others, ...lines.slice(1)]).at(-1)).toContain('（其中：一般公共预算');
});
