import type { Chance } from '../chance.js';
import type { Node, SaysMap } from '../draft.js';
import { paragraph } from '../draft.js';
import type { Trade } from '../names.js';
import type { Setting } from '../setting.js';
import { writeChineseNumeral } from '../../../../src/text/numerals.js';

export const inProfile = (says: SaysMap): SaysMap => ({ profile: says });

type Numbering = (at: number) => string;
const NUMBERINGS: readonly Numbering[] = [
  (at) => `${String(at)}.`,
  (at) => `（${String(at)}）`,
  (at) => `${String(at)}、`,
  (at) => `（${writeChineseNumeral(at)}）`,
  (at) => `${String(at)}．`,
];

const MORE_DUTIES = [
  '贯彻执行国家和省、市有关方针政策和法律法规，拟订本地区相关政策并组织实施',
  '负责本行业信访、安全生产和行政执法监督工作。承担行政复议、行政应诉',
  '承办县委、县政府交办的其他事项',
];

/** 主要职能, one numbered paragraph each, sometimes below a lead. */
export function functions({ chance, body }: Setting, { duties }: Trade): readonly Node[] {
  const number = chance.pick(NUMBERINGS);
  const all = [...duties, ...chance.some(MORE_DUTIES, chance.whole(0, MORE_DUTIES.length))];
  const lead = chance.yes(0.3)
    ? [
        paragraph(
          chance.pick([
            `${body}主要职能是：`,
            '主要职责如下：',
            `${body}贯彻落实党中央有关决策部署，主要职责是：`,
          ]),
        ),
      ]
    : [];
  return [
    ...lead,
    ...all.map((duty, at) =>
      paragraph({ text: `${number(at + 1)}${duty}。`, says: inProfile({ functions: [duty] }) }),
    ),
  ];
}

const WORK: readonly (readonly [string, string])[] = [
  ['安全生产工作', '全年开展检查46次，整改隐患118处'],
  ['队伍建设', '组织业务培训6期，参训320人次'],
  ['服务群众工作', '办理群众来信来访57件，办结率100%'],
  ['党建工作', '落实主题党日制度，全年开展学习12次'],
  ['项目建设有序推进', '全年完成投资3.2亿元，争取上级资金1500万元'],
];

/** 重点工作完成情况: heads with their texts, or texts alone. */
export function keyWork({ chance }: Setting): readonly Node[] {
  const number = chance.pick(NUMBERINGS);
  const headed = chance.yes(0.75);
  return chance.some(WORK, chance.whole(1, WORK.length)).map(([title, text], at) =>
    paragraph(
      headed
        ? {
            text: `${number(at + 1)}${title}${mark(chance)}${text}。`,
            says: inProfile({ keyWork: [{ title, text }] }),
          }
        : { text: `${number(at + 1)}${text}。`, says: inProfile({ keyWork: [{ title: null, text }] }) },
    ),
  );
}

const mark = (chance: Chance): string => chance.pick(['。', '。', '：']);
