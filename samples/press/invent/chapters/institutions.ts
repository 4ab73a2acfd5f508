import type { Node, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import type { Trade } from '../names.js';
import type { Setting } from '../setting.js';
import { inProfile } from './profile.js';

/** 机构设置: counts by kind, then the list of those in scope; sometimes the people. */
export function institutions(setting: Setting, { units }: Trade, region: string): readonly Node[] {
  const { chance, body } = setting;
  const listed = chance.some(units, chance.whole(0, units.length)).map((name) => `${region}${name}`);
  const people = chance.yes(0.3) ? [staffing(setting)] : [];
  const rooms = chance.yes(0.2) ? [`${body}内设办公室、财务股等股室${String(chance.whole(3, 12))}个。`] : [];
  if (listed.length === 0 && chance.yes(0.4))
    return [
      paragraph(...rooms, {
        text: `${body}${chance.pick(['无下属二级单位', '没有下属单位', '无下属预算单位'])}。`,
        says: inProfile({ institutions: { subordinate: 0 } }),
      }),
      ...people,
    ];
  return [paragraph(...rooms, counts(setting, listed.length)), ...scope(setting, listed), ...people];
}

function counts({ chance, body }: Setting, subordinate: number): Sentence {
  const managed = chance.whole(0, subordinate);
  const says = {
    subordinate,
    administrative: 0,
    civilServantManaged: managed,
    otherInstitutions: subordinate - managed,
  };
  const kind = chance.pick(['下属二级单位', '下属二级预算单位', '所属二级单位', '下属单位']);
  const open = chance.pick(['，其中行政单位', '，其中：行政单位']);
  return {
    text: `${body}${kind}${String(subordinate)}个${open}0个，参照公务员法管理的事业单位${String(managed)}个，其他事业单位${String(says.otherInstitutions)}个。`,
    says: inProfile({ institutions: says }),
  };
}

/** Units in lines, in a table, or in one sentence. */
function scope(setting: Setting, listed: readonly string[]): readonly Node[] {
  const { body, year, chance } = setting;
  if (listed.length === 0) return [];
  const lead = `纳入${body}${String(year)}年度部门决算编制范围的二级预算单位`;
  const count = { inScope: listed.length };
  switch (chance.pick(['lines', 'lines', 'table', 'sentence'])) {
    case 'sentence':
      return [
        paragraph({
          text: `${lead}包括：${listed.join('、')}。`,
          says: inProfile({ institutions: { units: listed } }),
        }),
      ];
    case 'table':
      return [
        paragraph({
          text: `${lead}${String(listed.length)}个，${chance.pick(['详细情况见下表', '具体如下'])}：`,
          says: inProfile({ institutions: count }),
        }),
        unitTable(setting, listed),
      ];
    default:
      return [
        paragraph({
          text: `${lead}${String(listed.length)}个${chance.pick(['，包括：', '。', '：'])}`,
          says: inProfile({ institutions: count }),
        }),
        ...listed.map((name, at) =>
          paragraph({
            text: `${String(at + 1)}.${name}`,
            says: inProfile({ institutions: { units: [name] } }),
          }),
        ),
      ];
  }
}

function unitTable({ chance }: Setting, listed: readonly string[]): Node {
  const last = chance.pick(['', '备注', '单位性质']);
  const head = ['序号', '单位名称', ...(last === '' ? [] : [last])];
  const rows = listed.map((name, at) => [
    String(at + 1),
    name,
    ...(last === '' ? [] : [last === '备注' ? '' : '财政全额拨款事业单位']),
  ]);
  return {
    kind: 'table',
    part: { kind: 'table', rows: [head, ...rows].map((row) => row.map((text) => ({ text }))) },
    says: inProfile({ institutions: { units: listed } }),
  };
}

/** `共有编制21名，其中：行政编制…。年末实有在职人员20人，退休人员15人。` */
function staffing({ chance, body }: Setting): Node {
  const [administrative, institutional] = [chance.whole(5, 40), chance.whole(0, 30)];
  const establishment = administrative + institutional;
  const onPost = establishment - chance.whole(0, 4);
  const retired = chance.whole(0, 30);
  const [e, o, r] = [establishment, onPost, retired].map(String) as [string, string, string];
  const parts = `其中：行政编制${String(administrative)}名，事业编制${String(institutional)}名`;
  return paragraph({
    text: chance.pick([
      `${body}共有编制${e}名，${parts}。年末实有在职人员${o}人，退休人员${r}人。`,
      `${body}核定编制${e}名，${parts}。年末在职人员${o}人，退休人员${r}人。`,
      `人员编制${e}名，${parts}；实有在职人员${o}人；退休人员${r}人。`,
    ]),
    says: inProfile({ staffing: { establishment, onPost, retired } }),
  });
}
