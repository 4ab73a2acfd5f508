import { readFileSync } from 'node:fs';

/** A whole report, into whose chapters long texts are put. */
const REPORT = readFileSync(
  'samples/reports/yuntai-water-2020/青岚市云台区水务局2020年度部门决算.txt',
  'utf8',
);
const [, SPECIFIC = ''] =
  /(（三）一般公共预算财政拨款支出决算具体情况\n[^]*?)(?=（四）|六、)/.exec(REPORT) ?? [];
const NUMERALS = '一二三四五六七八九十';

const chinese = (at: number): string =>
  (at % 90 < 10 ? '' : `${NUMERALS[Math.floor((at % 90) / 10)] ?? ''}十`) + (NUMERALS[at % 9] ?? '');

/** A kind of text: the chapter that holds it, and what its pieces are. */
interface Kind {
  readonly behind: string;
  readonly piece: (at: number) => string;
}

const DUTIES = '（一）主要职能\n';
const REVENUE = '收入决算情况说明\n';
const ITEMS = '（三）一般公共预算财政拨款支出决算具体情况\n';
const GLOSSARY = '第三部分 名词解释\n';
const STATEMENTS = '第五部分 附表\n';

export const kinds = {
  'the sentences of a report': { behind: ITEMS, piece: () => SPECIFIC.slice(ITEMS.length) },
  'headings that nobody knows': { behind: REVENUE, piece: (at) => `${chinese(at)}、关于第${at}号事项\n` },
  'headings in brackets': { behind: ITEMS, piece: (at) => `（${chinese(at)}）关于第${at}号事项\n` },
  'headings that are known': { behind: REVENUE, piece: (at) => `${chinese(at)}、支出决算情况说明\n` },
  'amounts alone': { behind: ITEMS, piece: () => '12.50万元，3.20万元；' },
  'sides by turns': { behind: ITEMS, piece: () => '收入12.50万元，支出3.20万元；' },
  'an amount a line': { behind: REVENUE, piece: (at) => `收入${at}.50万元\n` },
  'one line without a mark': { behind: DUTIES, piece: () => '保障全区水资源合理开发利用编制规划' },
  'one line of sentences': {
    behind: REVENUE,
    piece: () => '2020年事业收入12.50万元，占3.20%，比上年增加1.20万元。',
  },
  'names in a row': { behind: ITEMS, piece: () => '主要用于河道治理、水利工程、' },
  'a table': { behind: STATEMENTS, piece: (at) => `2010${at}\t行政运行\t12.50\t3.20\t0.00\n` },
  'a row of cells': { behind: STATEMENTS, piece: () => '12.50\t' },
  'brackets in brackets': { behind: ITEMS, piece: () => '（一' },
  'quotation marks that open': { behind: DUTIES, piece: () => '“' },
  'digits alone': { behind: ITEMS, piece: () => '1234567890' },
  'digits and points': { behind: REVENUE, piece: () => '1.' },
  'lines of a list of contents': {
    behind: DUTIES,
    piece: (at) => `${chinese(at)}、收入决算情况……………${at}\n`,
  },
  'terms of a glossary': { behind: GLOSSARY, piece: (at) => `${at}.第${at}项收入：指取得的资金。\n` },
  'one character a line': { behind: REVENUE, piece: () => '甲\n' },
  'one word over and over': { behind: ITEMS, piece: () => '支出' },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** The report with so many bytes of a kind in one of its chapters. */
export function longReport(kind: KindName, bytes: number): Uint8Array {
  const { behind, piece }: Kind = kinds[kind];
  const at = REPORT.indexOf(behind) + behind.length;
  const pieces: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(pieces.at(-1) ?? ''))
    pieces.push(piece(pieces.length));
  return new TextEncoder().encode(`${REPORT.slice(0, at)}${pieces.join('')}\n${REPORT.slice(at)}`);
}
