import type { Node, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { changeOf } from '../ink.js';
import { REASONS } from '../names.js';
import { ofAccounts, subject, type Setting } from '../setting.js';

type Kind = 'meetings' | 'training';
const WORDS = {
  meetings: {
    fee: '会议费',
    code: '30215',
    held: (n: string, p: string) => `召开会议${n}次，参会${p}人`,
  },
  training: {
    fee: '培训费',
    code: '30216',
    held: (n: string, p: string) => `组织培训${n}次，参训${p}人次`,
  },
} as const;

/** 会议费 and 培训费, which some provinces print as a chapter. */
export const gatherings = (setting: Setting): readonly Node[] => [
  paragraph(...spending(setting, 'meetings')),
  paragraph(...spending(setting, 'training')),
];

function spending(setting: Setting, kind: Kind): readonly Sentence[] {
  const { ink, chance, year } = setting;
  const says = (map: SaysMap): SaysMap => ofAccounts('meetingsAndTraining', { [kind]: map });
  const { fee, code, held } = WORDS[kind];
  /** What 基本支出 pays of it; projects pay the rest. */
  const basic = setting.accounts.economic.find((item) => item.code === code)?.amount ?? 0;
  const actual = basic + chance.whole(100_000, 9_000_000);
  const budget = Math.round(actual * (1 + chance.next() * 0.4));
  const change = changeOf(setting, actual, chance.whole(100_000, 9_000_000));
  const reason = chance.pick(REASONS);
  const planned = chance.yes(0.4);
  const count = chance.whole(1, 30);
  const persons = count * chance.whole(2, 40);
  const amounts = planned
    ? `${fee}${chance.pick(['支出', ''])}预算为${ink.words(budget)}，支出决算为${ink.words(actual)}`
    : `${fee}支出${chance.pick(['', '决算为', '为'])}${ink.words(actual)}`;
  return [
    {
      text: `${subject(setting)}${amounts}，${chance.pick([`比${String(year - 1)}年`, '较上年', '比上年'])}${change.text}，主要原因是${reason}。`,
      says: says({
        ...(planned ? { budget: ink.value(budget) } : {}),
        actual: ink.value(actual),
        ...change.says,
        reason,
      }),
    },
    ...(chance.yes(0.6)
      ? [{ text: `${held(String(count), String(persons))}。`, says: says({ count, persons }) }]
      : []),
  ];
}
