import type { Accounts } from './accounts.js';
import type { Body } from './invent/body.js';
import { printable } from './invent/printable.js';
import { national9 } from './invent/families/national.js';
import { TRADES } from './invent/names.js';
import { inventYears, type YearOf } from './invent/years.js';
import { printText } from './print/txt.js';

/** A text of `samples/years/`. */
export interface CollectedText {
  /** Below the folder. */
  readonly path: string;
  readonly text: string;
}

const bodyOf = (district: string, office: string, name = office): Body => {
  const trade = TRADES.find((one) => one.office === office);
  if (trade === undefined) throw new Error(`no trade ${office}`);
  return { name: `青岚市${district}${name}`, region: district, trade, kind: 'department' };
};

const each = (body: Body, years: readonly number[]): readonly YearOf[] =>
  years.map((year) => ({ year, body, publishedOn: `${String(year + 1)}年9月5日` }));

/** Of what the report printed first, half was spent on guests. */
const corrected = (accounts: Accounts): Accounts => {
  const { actual } = accounts.threePublic;
  const reception = Math.round(actual.reception / 2);
  return { ...accounts, threePublic: { ...accounts.threePublic, actual: { ...actual, reception } } };
};

/** Says that last year was 12.50万元 more than it was. */
const mistaken = (accounts: Accounts): Accounts => ({
  ...accounts,
  previous: { ...accounts.previous, total: accounts.previous.total + 12_500_000 },
});

const UNREAD = '\n另有跨年度事项的往来款88.88万元，待核实后下年列报。\n';

interface Series {
  readonly folder: string;
  readonly seed: number;
  readonly years: readonly YearOf[];
  /** Invented for the years that follow, and never published. */
  readonly unpublished?: readonly number[];
  /** The year whose report says something that no rule reads. */
  readonly unread?: number;
}

const [water, finance, emergency] = ['水务局', '财政局', '应急管理局'].map((office) =>
  bodyOf('云台区', office),
);
const [oldWater, newWater, otherFinance] = [
  bodyOf('望川县', '水务局'),
  bodyOf('望川县', '水务局', '水利局'),
  bodyOf('望川县', '财政局'),
];
if (water === undefined || finance === undefined || emergency === undefined) throw new Error('no bodies');

/** Two districts over three years: some missing, one renamed, one published again, one with a mistake. */
const series: readonly Series[] = [
  { folder: '云台区', seed: 100, years: each(water, [2022, 2023, 2024]) },
  { folder: '云台区', seed: 200, years: each(finance, [2022, 2023, 2024]), unpublished: [2023] },
  {
    folder: '云台区',
    seed: 300,
    years: each(emergency, [2022, 2023, 2024]).map((one) =>
      one.year === 2023 ? { ...one, printed: mistaken } : one,
    ),
  },
  { folder: '望川县', seed: 400, years: [...each(oldWater, [2022]), ...each(newWater, [2023, 2024])] },
  { folder: '望川县', seed: 500, years: each(otherFinance, [2023, 2024]), unread: 2024 },
];

const again: Series = {
  folder: '云台区',
  seed: 100,
  years: each(water, [2022, 2023]).map((one) =>
    one.year === 2023 ? { ...one, printed: corrected, publishedOn: '2024年11月20日' } : one,
  ),
  unpublished: [2022],
};

/** The texts of `samples/years/`. */
export function collectedTexts(): readonly CollectedText[] {
  const textsOf = (
    { folder, seed, years, unpublished = [], unread }: Series,
    mark = '',
  ): readonly CollectedText[] =>
    inventYears(seed, national9, years).flatMap((draft, at) => {
      const year = years[at]?.year ?? 0;
      if (unpublished.includes(year)) return [];
      const report = printable(draft);
      const path = `${folder}/${String(year)}/${report.title}${mark}.txt`;
      const text = printText(report, { tables: 'tab' });
      return [
        {
          path,
          text: year === unread ? text.replace(/\n(?=[^\n]{0,4}政府采购[^\n]{0,12}\n)/, UNREAD) : text,
        },
      ];
    });
  return [...series.flatMap((one) => textsOf(one)), ...textsOf(again, '（更正）')];
}

/** Who is expected to publish. */
export const roster = [
  '省,市,县（区）,部门（单位）,起始年度,截止年度',
  ...['水务局', '财政局', '应急管理局'].map((name) => `云川省,青岚市,云台区,青岚市云台区${name},2022,2024`),
  '云川省,青岚市,望川县,青岚市望川县水利局,2022,2024',
  '云川省,青岚市,望川县,青岚市望川县财政局,2022,2024',
  '云川省,青岚市,望川县,青岚市望川县审计局,2023,2024',
].join('\n');

/** Which departments changed their names. */
export const departments = {
  departments: [{ name: '青岚市望川县水利局', formerly: ['青岚市望川县水务局'], since: 2023 }],
};
