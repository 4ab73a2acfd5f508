import type { Chance } from '../chance.js';
import type { Node } from '../draft.js';
import { aligned, paragraph } from '../draft.js';

/** Lines that websites and offices print above a report: whose it is, when it went out, who checked it. */
export function front(chance: Chance, body: string, year: number): readonly Node[] {
  const published = `${String(year + 1)}-09-${String(chance.whole(10, 28))}`;
  const index = `0${String(chance.whole(10_000_000, 99_999_999))}/${String(year + 1)}-0${String(chance.whole(1000, 9999))}`;
  return chance
    .pick<readonly string[]>([
      [`索引号：${index}`, `发布机构：${body}`, `发布日期：${published}`],
      [`发布时间：${published}`, `来源：${body}`, '【字体：大 中 小】'],
      ['保密审查情况：已审查', '部门主要负责人审签情况：已审签'],
      [`发布日期：${published} 浏览次数：${String(chance.whole(10, 999))}`],
      ['（公开稿）'],
    ])
    .map((line) => paragraph(line));
}

/** 目录: each heading of the body once, with the page as this report prints it. */
export function contents(chance: Chance, nodes: readonly Node[]): readonly Node[] {
  const page = chance.pick<(at: number) => string>([
    (at) => `${'.'.repeat(24)}${String(at)}`,
    (at) => `……………………${String(at)}`,
    (at) => `（${String(at)}）`,
    (at) => ` ${String(at)}`,
    (at) => `${String(at)}`,
    (at) => ` PAGEREF _Toc1234${String(10 + at)} h ${String(at)}`,
    () => '',
  ]);
  const entries = headings(nodes, chance.pick([1, 2, 2, 3]));
  if (entries.length < 4) return [];
  return [
    aligned('center', chance.pick(['目录', '目 录', '目  录', '目　录'])),
    ...entries.map((text, at) => paragraph(`${text}${page(2 + Math.floor(at / 3))}`)),
  ];
}

function headings(nodes: readonly Node[], depth: number): readonly string[] {
  if (depth === 0) return [];
  return nodes.flatMap((node) => {
    if (node.kind !== 'chapter') return [];
    const { heading } = node;
    const own =
      heading?.kind === 'heading'
        ? [`${heading.number ?? ''}${heading.level === 1 ? ' ' : ''}${heading.text}`]
        : [];
    return [...own, ...headings(node.nodes, depth - 1)];
  });
}
