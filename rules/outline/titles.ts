import { withoutMarksAtEnd } from '../../src/text/endings.js';
import { halfWidth } from '../../src/text/numerals.js';
import { oncePerText } from '../../src/text/once.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { type KnownSection, knownSections } from './vocabulary.js';
import { outlineWords } from './words.js';

/** What a title says by its words alone, before its place in the report is looked at. */
export interface TitleReading {
  /** Sections that go by this very title. */
  readonly exact: readonly KnownSection[];
  /** `exact` holds for the title with 情况说明 behind it only: 收入决算 for 收入决算情况说明. */
  readonly bare: boolean;
  /** Sections whose key words it has. */
  readonly byWords: readonly KnownSection[];
  /** The name of a public statement (收入决算表). */
  readonly statement: boolean;
  /** Ends as headings end (情况, 说明, 概况 …). */
  readonly headingEnd: boolean;
}

const YEAR = /(?:\d{4}|二[〇○零]{1,2}[一二三四五六七八九十〇○零]{1,2})年度?/g;
const { titles, statements } = outlineWords;
/** 情况说明说明, 支出支出决算: a word that was typed twice. */
const DOUBLED = new RegExp(`(${anyOf(...titles.doubled)})\\1`, 'g');
const QUOTES = /[“”"'‘’《》「」『』〝〞]/g;
const SUFFIX = matcher({ ends: titles.tails });
const HEADING_END = matcher({ ends: titles.ends });
/** A note, or two columns' texts run together. */
const NO_TITLE = new RegExp(`^${anyOf(...titles.notes)}|.[一二三四五六七八九十]、`);
/** Words of a sentence, which no heading has. */
const SENTENCE = matcher({ any: titles.sentence });
/** `履行…资产所有者职责`: a duty, told by what is done. */
const DUTY = matcher({ starts: titles.duties });
/** How the name of a body and what else stands before a title end. */
const NAME_END = matcher({ ends: titles.namesEnd });

/** The words of a title: without year, quotation marks, brackets' content and closing marks. */
export const titleWords = oncePerText((title: string): string => {
  const words = halfWidth(title)
    .replace(YEAR, '')
    .replace(QUOTES, '')
    .replace(/\([^()]{0,20}\)/g, '');
  return withoutMarksAtEnd(words, /[\s:：。.,，;；]/)
    .replace(/\s+/g, '')
    .replace(DOUBLED, '$1');
});

/** `titleWords` without 情况说明 and the like at the end. */
export function titleCore(title: string): string {
  const words = titleWords(title);
  return words.replace(SUFFIX, '') || words;
}

/** Known sections by the words of their titles, and by these without 情况说明. */
interface Known {
  readonly whole: Map<string, KnownSection[]>;
  readonly core: Map<string, KnownSection[]>;
}

export const known: Known = { whole: new Map(), core: new Map() };
for (const section of knownSections) {
  for (const title of section.titles) {
    const words = titleWords(title);
    add(known.whole, words, section);
    if (section.whole !== true) add(known.core, titleCore(title), section);
  }
}

function add(map: Map<string, KnownSection[]>, key: string, section: KnownSection): void {
  const list = map.get(key) ?? [];
  if (!list.includes(section)) map.set(key, [...list, section]);
}

/** Longest title that is looked at; headings of reports are shorter. */
export const LONGEST_TITLE = 60;

const NOTHING: TitleReading = { exact: [], bare: false, byWords: [], statement: false, headingEnd: false };

/** How a title reads. */
export const readTitle = oncePerText((title: string): TitleReading => {
  if (title.length > LONGEST_TITLE || title.length < 2) return NOTHING;
  const words = titleWords(title);
  if (words.length < 2 || NO_TITLE.test(words)) return NOTHING;
  const exact = exactly(words);
  const found = exact.sections.length > 0 ? exact : bareExactly(words);
  const part = found.sections.some(({ id }) => id === 'statementsPart');
  const statement = isStatementTitle(title) && !part;
  if (statement) return { ...NOTHING, statement };
  return {
    exact: found.sections,
    bare: found.bare,
    byWords: part ? [] : knownSections.filter((section) => hasWords(words, section)),
    statement,
    headingEnd: HEADING_END.test(words),
  };
});

interface Exact {
  readonly sections: readonly KnownSection[];
  readonly bare: boolean;
}

/** Sections that go by the title itself, or by what is left after the body's name (上海市某区财政局概况). */
function exactly(words: string): Exact {
  const core = words.replace(SUFFIX, '');
  const suffixed = core !== '' && core !== words;
  return afterName(words, (from) => [
    ...(known.whole.get(words.slice(from)) ?? []),
    ...(suffixed && from + 2 <= core.length ? (known.core.get(core.slice(from)) ?? []) : []),
  ]);
}

const bareExactly = (words: string): Exact => {
  const look = (from: number): readonly KnownSection[] =>
    words.length - from >= 4 ? (known.core.get(words.slice(from)) ?? []) : [];
  return { sections: afterName(words, look).sections, bare: true };
};

function afterName(words: string, look: (from: number) => readonly KnownSection[]): Exact {
  for (let from = 0; from + 2 <= words.length; from += 1) {
    if (from > 0 && !NAME_END.test(words.slice(0, from))) continue;
    const found = new Set(look(from));
    if (found.size === 0) continue;
    return {
      sections: [...found].sort((a, b) => knownSections.indexOf(a) - knownSections.indexOf(b)),
      bare: false,
    };
  }
  return { sections: [], bare: false };
}

function hasWords(words: string, { words: lists, lacks }: KnownSection): boolean {
  if (lists === undefined || SENTENCE.test(words) || DUTY.test(words)) return false;
  return (
    lists.every((list) => list.some((word) => words.includes(word))) &&
    !lacks?.some((word) => words.includes(word))
  );
}

const STATEMENT = new RegExp(
  `${anyOf(...statements.of)}.{0,30}${anyOf(...statements.is)}(?:\\([^()]{1,16}\\))?${anyOf(...statements.behind)}?$`,
);

/** The name of a public statement: 收入决算表, 公开04表 财政拨款收支决算总表, 关于空表的说明. */
export function isStatementTitle(title: string): boolean {
  const plain = halfWidth(title).replace(QUOTES, '').trim();
  return (
    plain.length <= LONGEST_TITLE &&
    STATEMENT.test(plain) &&
    !statements.not.test(plain) &&
    !/[。;；]/.test(plain)
  );
}
