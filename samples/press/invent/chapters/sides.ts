import type { Fen } from '../../../../src/model/field.js';
import type { Purse } from '../../accounts.js';
import { ofPurse, received, spent, totalOf } from '../../accounts.js';
import type { Node, Said, SaysMap, Sentence } from '../draft.js';
import { paragraph } from '../draft.js';
import { changeOf, ratio } from '../ink.js';
import { REASONS } from '../names.js';
import { comparison, explained, ofAccounts, subject, type Setting } from '../setting.js';

type Side = 'revenue' | 'expenditure';

/** A part of a side, with what it was last year. */
interface Named {
  readonly name: string;
  readonly amount: Fen;
  readonly before: Fen;
  /** Parts of this part. */
  readonly within?: readonly Pick<Named, 'name' | 'amount'>[];
}

const WORDS = { revenue: '收入', expenditure: '支出' } as const;

/** How a chapter lists its parts: shares and sometimes changes with their reasons. */
interface Listing {
  readonly share: (text: string) => string;
  readonly changes: boolean;
  readonly zeros: boolean;
}

function listingOf({ chance }: Setting, side: Side): Listing {
  const word = WORDS[side];
  const of = chance.pick([
    '占',
    '占',
    `占${word}合计的`,
    `占本年${word}合计的`,
    `占总${word}的`,
    '占比',
    '占比为',
    '所占比例为',
  ]);
  const bracketed = chance.yes(0.1);
  return {
    share: (text) => (bracketed ? `（${of}${text}）` : `，${of}${text}`),
    changes: chance.yes(0.2),
    zeros: chance.yes(0.6),
  };
}

function partSaid(setting: Setting, side: Side, listing: Listing, total: Fen, part: Named): Said {
  const { ink } = setting;
  const key = side === 'revenue' ? 'source' : 'kind';
  const share = ratio(part.amount, total);
  const inner = part.within?.map(({ name, amount }) => `${name}${ink.words(amount)}`).join('、');
  const moved = listing.changes && part.amount > 0 ? partChange(setting, part) : undefined;
  const own = { [key]: part.name, amount: ink.value(part.amount), share: share.value };
  const nested = (part.within ?? []).map(({ name, amount }): SaysMap => ({
    [key]: name,
    amount: ink.value(amount),
    within: part.name,
  }));
  return {
    text: `${part.name}${ink.words(part.amount)}${listing.share(share.text)}${inner === undefined ? '' : `（其中：${inner}）`}${moved?.text ?? ''}`,
    says: ofAccounts(side, { items: [{ ...own, ...moved?.says }, ...nested] }),
  };
}

/** `，较上年增加…，主要原因是…`. */
function partChange(setting: Setting, { amount, before }: Named): Said {
  const change = changeOf(setting, amount, before);
  const reason = setting.chance.pick(REASONS.filter((one) => !/[；。]/.test(one)));
  const text = `，${change.same ? '与' : '较'}上年${change.text}，主要原因是${reason}`;
  return { text, says: { ...change.says, reason } };
}

/** A chapter of one side: total, parts with their shares, sometimes the change. */
function side(
  setting: Setting,
  chapter: Side,
  total: Fen,
  parts: readonly Named[],
  before: Fen,
): readonly Node[] {
  const { ink, chance, all } = setting;
  const word = `${WORDS[chapter]}合计`;
  const listing = listingOf(setting, chapter);
  const listed = (listing.zeros ? parts : parts.filter(({ amount }) => amount > 0)).map((part) =>
    partSaid(setting, chapter, listing, total, part),
  );
  const change = (): Sentence => {
    const { text, says = {} } = explained(setting, comparison(setting, word, total, before));
    return { text, says: ofAccounts(chapter, says) };
  };
  const sum = `${subject(setting)}${chance.pick(['本年', '本年', ''])}${word}${chance.pick(['', '', '为'])}${ink.words(total)}`;
  const says = ofAccounts(chapter, { total: ink.value(total) });
  const carried: readonly Sentence[] =
    chapter === 'revenue' && chance.yes(0.1)
      ? [
          {
            text: `此外，使用非财政拨款结余${ink.words(0)}，年初结转和结余${ink.words(all.opening)}。`,
            says: ofAccounts('overall', { surplusUsed: 0, opening: ink.value(all.opening) }),
          },
        ]
      : [];
  switch (chance.pick(['list', 'list', 'list', 'paragraphs', 'change first'])) {
    case 'paragraphs':
      return inParagraphs(
        setting,
        { text: `${sum}，其中：`, says },
        listed,
        chance.yes(0.4) ? [change()] : [],
      );
    case 'change first':
      return [
        paragraph(
          { text: `${sum}。`, says },
          change(),
          { text: '其中：', items: listed, between: '；', close: '。' },
          ...carried,
        ),
      ];
    default:
      return [
        paragraph(
          {
            text: `${sum}${chance.pick(['，其中：', '。其中：', '，包括：', '，其中'])}`,
            items: listed,
            between: listing.changes ? '；' : chance.pick(['；', '，', '；']),
            close: '。',
            says,
          },
          ...(chance.yes(0.5) ? [change()] : []),
          ...carried,
        ),
      ];
  }
}

/** A numbered paragraph a part. */
function inParagraphs(
  { chance }: Setting,
  opening: Sentence,
  listed: readonly Said[],
  rest: readonly Sentence[],
): readonly Node[] {
  const number = chance.pick([
    (at: number) => `${String(at)}.`,
    (at: number) => `（${String(at)}）`,
    () => '',
  ]);
  return [
    paragraph(opening),
    ...listed.map(({ text, ...said }, at) => paragraph({ ...said, text: `${number(at + 1)}${text}。` })),
    ...(rest.length === 0 ? [] : [paragraph(...rest)]),
  ];
}

const SOURCES: readonly (readonly [string, Purse | undefined])[] = [
  ['一般公共预算财政拨款收入', 'general'],
  ['政府性基金预算财政拨款收入', 'funds'],
  ['国有资本经营预算财政拨款收入', 'capital'],
  ['上级补助收入', undefined],
  ['事业收入', 'business'],
  ['经营收入', undefined],
  ['附属单位上缴收入', undefined],
  ['其他收入', 'other'],
];

/** 收入决算情况: by budget, or with 财政拨款收入 as one source. */
export function revenue(setting: Setting): readonly Node[] {
  const { accounts, all, chance } = setting;
  const { items, previous } = accounts;
  const sources = SOURCES.map(([name, purse]): Named => {
    const amount = purse === undefined ? 0 : totalOf(ofPurse(items, [purse]), received);
    return { name, amount, before: lastYear(setting, amount) };
  });
  const [general, funds, capital, ...others] = sources;
  if (general === undefined || funds === undefined || capital === undefined || chance.yes(0.6))
    return side(setting, 'revenue', all.revenue, sources, previous.revenue);
  const within = [general, funds, capital].filter(({ amount }) => amount > 0);
  const amount = general.amount + funds.amount + capital.amount;
  const fiscal: Named = {
    name: '财政拨款收入',
    amount,
    before: lastYear(setting, amount),
    ...(within.length > 1 && chance.yes(0.5) ? { within } : {}),
  };
  return side(setting, 'revenue', all.revenue, [fiscal, ...others], previous.revenue);
}

const lastYear = ({ chance }: Setting, amount: Fen): Fen => Math.round(amount * (0.7 + chance.next() * 0.6));

/** 支出决算情况. */
export function expenditure(setting: Setting): readonly Node[] {
  const { items, previous } = setting.accounts;
  const basic = totalOf(items, (item) => item.basic);
  const total = totalOf(items, spent);
  const names: readonly (readonly [string, Fen])[] = [
    ['基本支出', basic],
    ['项目支出', total - basic],
    ['上缴上级支出', 0],
    ['经营支出', 0],
    ['对附属单位补助支出', 0],
  ];
  const parts = names.map(([name, amount]): Named => ({ name, amount, before: lastYear(setting, amount) }));
  return side(setting, 'expenditure', total, parts, previous.expenditure);
}
