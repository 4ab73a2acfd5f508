import type { Chance } from '../chance.js';
import type { Node, SaysMap } from '../draft.js';
import { paragraph } from '../draft.js';
import { ofAccounts, type Setting } from '../setting.js';

const TYPES = [
  '副部（省）级及以上领导用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部用车',
  '其他用车',
];

/** 国有资产: vehicles by type, and equipment by its threshold (one from 2023). */
export function stateAssets(setting: Setting, newForm: boolean): readonly Node[] {
  const { chance, year, body } = setting;
  const types = chance.yes(0.85)
    ? chance
        .some(TYPES, chance.whole(1, 6))
        .map((type) => ({ type, count: chance.yes(0.4) ? 0 : chance.whole(1, 9) }))
    : [];
  const total = types.length === 0 ? chance.whole(0, 6) : types.reduce((sum, { count }) => sum + count, 0);
  const own = setting.kind === 'unit' ? '本单位' : '本部门';
  const owner = chance.pick([body, own, own, '']);
  const date = chance.pick([`截至${String(year)}年12月31日，`, `截止${String(year)}年12月31日，`]);
  const joint = chance.pick(['、', '、', '，']);
  const listed = types.map(({ type, count }) => `${type}${String(count)}辆`).join(joint);
  const open = chance.pick(['，其中：', '，其中，', '，包括：']);
  const { text, says } = equipment(chance, newForm);
  return [
    paragraph({
      text: `${date}${owner}${chance.pick(['共有车辆', '共有车辆', '拥有车辆'])}${String(total)}辆${types.length === 0 ? '' : `${open}${listed}`}${remark(chance, types)}${chance.pick(['；', '。'])}${text}。`,
      says: ofAccounts('stateAssets', {
        asOf: `${String(year)}-12-31`,
        vehicles: { total, ...(types.length === 0 ? {} : { types }) },
        equipment: says,
      }),
    }),
  ];
}

/** `其他用车主要是…` behind the types. */
const remark = (chance: Chance, types: readonly { readonly type: string }[]): string =>
  types.at(-1)?.type === '其他用车' && chance.yes(0.4) ? '，其他用车主要是下乡检查用车' : '';

function equipment(
  chance: Chance,
  newForm: boolean,
): { readonly text: string; readonly says: readonly SaysMap[] } {
  const [first, second] = [chance.whole(0, 9), chance.whole(0, 3)];
  if (newForm)
    return {
      text: `单价100万元（含）以上设备（不含车辆）${String(first)}台${chance.pick(['（套）', ''])}`,
      says: [{ threshold: 100, count: first }],
    };
  const price = chance.pick(['单价', '单位价值']);
  const unit = chance.pick(['台（套）', '台（套）', '台（件、套）', '台']);
  return {
    text: `${price}50万元以上通用设备${String(first)}${unit}，${price}100万元以上专用设备${String(second)}${unit}`,
    says: [
      { threshold: 50, category: '通用设备', count: first },
      { threshold: 100, category: '专用设备', count: second },
    ],
  };
}
