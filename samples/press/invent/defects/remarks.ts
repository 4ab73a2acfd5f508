import type { Chance } from '../chance.js';
import type { Node } from '../draft.js';
import { paragraph } from '../draft.js';

const CHARTS = [
  '（图1：收、支决算总计变动情况图）（柱状图）',
  '（图2：收入决算结构图）（饼状图）',
  '图3：支出决算结构图',
  '（数据来源见财决01表）',
  '（注：数据来源于决算报表，罗列全部功能分类科目，至项级。）',
];
const HINTS = [
  '（注意：“三公”经费填列口径应与公开表一致。）',
  '（此处应说明机构设置情况，100字以内）',
  '（无相关情况的，仍保留该表格式）',
  '此项内容涉密不予公开。',
];

/** Notes of charts and hints of the template, left standing between the paragraphs of the narrative. */
export function withRemarks(chance: Chance, nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node.kind === 'chapter') return [{ ...node, nodes: withRemarks(chance, node.nodes) }];
    if (node.kind !== 'paragraph' || !tellsAccounts(node) || !chance.yes(0.06)) return [node];
    return [node, paragraph(chance.pick(chance.yes(0.7) ? CHARTS : HINTS))];
  });
}

/** A paragraph that ends what it tells: a list goes on in the paragraphs below one that does not. */
const tellsAccounts = ({ sentences }: Extract<Node, { kind: 'paragraph' }>): boolean =>
  sentences.some(({ says }) => says?.['finalAccounts'] !== undefined) &&
  /。$/.test(sentences.at(-1)?.close ?? sentences.at(-1)?.text ?? '');
