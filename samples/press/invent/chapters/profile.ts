import type { Node, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import type { Trade } from '../names.js';
import { TERMS } from '../names.js';
import type { Setting } from '../setting.js';

const inProfile = (says: NonNullable<Sentence['says']>) => ({ profile: says });

/** 主要职能, one numbered paragraph each. */
export function functions({ chance }: Setting, { duties }: Trade): readonly Node[] {
  const [before, after] = chance.pick([
    ['', '.'],
    ['（', '）'],
    ['', '、'],
  ] as const);
  return duties.map((duty, at) =>
    paragraph({
      text: `${before}${String(at + 1)}${after}${duty}。`,
      says: inProfile({ functions: [duty] }),
    }),
  );
}

const WORK: readonly (readonly [string, string])[] = [
  ['安全生产工作', '全年开展检查46次，整改隐患118处'],
  ['队伍建设', '组织业务培训6期，参训320人次'],
  ['服务群众工作', '办理群众来信来访57件，办结率100%'],
  ['党建工作', '落实主题党日制度，全年开展学习12次'],
];

/** 重点工作完成情况. */
export const keyWork = ({ chance }: Setting): readonly Node[] =>
  chance.some(WORK, chance.whole(1, 3)).map(([title, text], at) =>
    paragraph({
      text: `${String(at + 1)}.${title}。${text}。`,
      says: inProfile({ keyWork: [{ title, text }] }),
    }),
  );

/** 机构设置: counts by kind, then the list of those in scope. */
export function institutions(
  { chance, body, wording, year }: Setting,
  { units }: Trade,
  region: string,
): readonly Node[] {
  const listed = chance.some(units, chance.whole(0, units.length)).map((name) => `${region}${name}`);
  const managed = chance.whole(0, listed.length);
  const counts = {
    subordinate: listed.length,
    administrative: 0,
    civilServantManaged: managed,
    otherInstitutions: listed.length - managed,
  };
  const sentences: Sentence[] = [
    {
      text: `${body}下属二级单位${String(counts.subordinate)}个，其中行政单位0个，参照公务员法管理的事业单位${String(managed)}个，其他事业单位${String(counts.otherInstitutions)}个。`,
      says: inProfile({ institutions: counts }),
    },
  ];
  if (listed.length === 0) return [paragraph(...sentences)];
  return [
    paragraph(...sentences),
    paragraph({
      text: `纳入${body}${String(year)}年度部门决算编制范围的二级预算单位${String(listed.length)}个${wording.reasonApart ? '，包括：' : '。'}`,
      says: inProfile({ institutions: { inScope: listed.length } }),
    }),
    ...listed.map((name, at) =>
      paragraph({ text: `${String(at + 1)}.${name}`, says: inProfile({ institutions: { units: [name] } }) }),
    ),
  ];
}

/** 名词解释. */
export function glossary({ chance }: Setting): readonly Node[] {
  const mark = chance.pick(['.', '、', '．']);
  const colon = chance.pick(['：', ':']);
  const chinese = chance.yes(0.3);
  return chance.some(TERMS, chance.whole(3, TERMS.length)).map(([term, definition], at) =>
    paragraph({
      text: `${chinese ? `${'一二三四五六七八九'[at] ?? ''}、` : `${String(at + 1)}${mark}`}${term}${colon}${definition}。`,
      says: { glossary: [{ term, definition }] },
    }),
  );
}
