import { isTable, isText, type Span, textAt } from '../../src/model/document.js';
import { append } from '../../src/model/lists.js';
import type { Context } from '../../src/model/rule.js';
import { allPassages, type Section, walkSections } from '../../src/model/section.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { captionSources, captionWords } from '../reading/captions.js';
import { sectionsOf } from '../reading/chapter.js';
import { isBodyName, nameIn, nameInTitle, type NamePlace } from './names.js';
import { coverLines, findTitle } from './title.js';
import { identityWords } from './words.js';

/** Where a report names itself, the most telling first. */
export type Origin =
  'title' | 'cover' | 'scope' | 'caption' | 'heading' | 'file' | 'attachment' | 'narrative';

/** A text in which the report may name its body and year; `span` is absent for the file's name. */
export interface Place {
  readonly origin: Origin;
  readonly text: string;
  readonly span?: Span;
}

export interface Mention<T> {
  readonly value: T;
  readonly raw: string;
  readonly origin: Origin;
  readonly place?: Span;
}

/** All places where reports of this kind name themselves. */
export function selfNaming(context: Context): readonly Place[] {
  const { document, outline, fileName } = context;
  const title = findTitle(context)?.lines ?? [];
  const titled = new Set(title.map(({ span }) => span.block));
  const headings = outline.sections.flatMap(({ id, heading }) =>
    heading === undefined || id === 'attachments' ? [] : [place('heading', heading)],
  );
  function place(origin: Origin, span: Span): Place {
    return { origin, span, text: textAt(document, span) };
  }
  return [
    ...title.map(({ text, span }) => ({ origin: 'title' as const, text, span })),
    ...coverLines(context)
      .filter(({ span }) => !titled.has(span.block))
      .map(({ text, span }) => ({ origin: 'cover' as const, text, span })),
    { origin: 'file', text: fileName.replace(/\.[A-Za-z]{2,5}$/, '') },
    ...headings,
    ...scopeSentences(context).map((span) => place('scope', span)),
    ...captions(context),
    ...attachedTitles(outline.sections).map((span) => place('attachment', span)),
    ...narrativeOpenings(context).map((span) => place('narrative', span)),
  ];
}

/** Sentences of 机构设置 that say whose accounts these are. */
function scopeSentences(context: Context): readonly Span[] {
  return sectionsOf(context, 'institutions').flatMap(({ passages }) =>
    passages
      .filter(({ table }) => !table)
      .map(({ block, start, end }) => ({ block, start, end: Math.min(end, start + 200) })),
  );
}

const attachedTitles = (sections: readonly Section[]): readonly Span[] =>
  sections
    .filter(({ id }) => id === 'attachments')
    .flatMap(({ children }) => children.flatMap(({ heading }) => (heading === undefined ? [] : [heading])));

function narrativeOpenings({ outline }: Context): readonly Span[] {
  const chapters = outline.sections.filter(({ id }) => id === 'finalAccounts');
  return walkSections(chapters).flatMap(({ passages }) =>
    passages
      .filter(({ table }) => !table)
      .slice(0, 1)
      .map(({ block, start, end }) => ({ block, start, end: Math.min(end, start + 60) })),
  );
}

const { sheet, body, unit } = captionWords;
const CAPTION = new RegExp(captionSources.bodyLabel);
const UNIT_LABEL = anyOf(...unit.label);
/** What stands in one line behind the body's name. */
const BEHIND_NAME = new RegExp(
  `${anyOf(...unit.of)}${UNIT_LABEL}|${UNIT_LABEL}(?:[:：]|${anyOf(...body.name)})|${anyOf(...sheet.code)}\\d|20\\d{2}年|\\s`,
);

/** 部门：某局 above or inside a statement. */
function captions({ document, outline }: Context): readonly Place[] {
  const parts = outline.sections.filter(({ id }) => id === 'statementsPart').flatMap(allPassages);
  const found: Place[] = [];
  for (const { block: at, start, end, table } of parts) {
    const block = document.blocks[at];
    if (table || block === undefined || !isText(block)) continue;
    const text = block.text.slice(start, end);
    if (isCaption(text)) found.push({ origin: 'caption', text, span: { block: at, start, end } });
  }
  for (const { rows, place: at } of document.blocks.filter(isTable))
    for (const [row, cells] of rows.slice(0, 5).entries())
      for (const [column, text] of cells.entries()) {
        if (cells[column - 1] === text || !isCaption(text)) continue;
        const span: Span = { block: at.block, start: 0, end: text.length, cell: [row, column] };
        found.push({ origin: 'caption', text, span });
      }
  return found;
}

const isCaption = (text: string): boolean => text.length <= 80 && /[:：]/.test(text) && CAPTION.test(text);

/** The bodies named in a place. */
export function namesIn({ origin, text }: Place): readonly NamePlace[] {
  switch (origin) {
    case 'caption':
      return captionName(text);
    case 'scope':
      return scopeNames(text);
    case 'narrative': {
      const name = nameBefore(text, /20\d{2}年/);
      return name ? [name] : [];
    }
    case 'cover':
      if (CAPTION.test(text)) return captionName(text);
      return isBodyName(text) ? [{ name: text, at: 0 }] : [];
    default: {
      const name = nameInTitle(text) ?? nameIn(text, 0);
      return name ? [name] : [];
    }
  }
}

function captionName(text: string): readonly NamePlace[] {
  const match = CAPTION.exec(text);
  if (match === null) return [];
  const from = match.index + match[0].length;
  const rest = text.slice(from);
  const stop = BEHIND_NAME.exec(rest.trimStart())?.index ?? rest.length;
  const lead = rest.length - rest.trimStart().length;
  const name = nameIn(rest.slice(lead, lead + stop), from + lead);
  return name ? [name] : [];
}

const scoped = identityWords.scopeSentence;
/** What a name stands behind in the sentence of the scope, and what stands behind the name. */
const SCOPE_NAMES = [
  [matcher({ any: scoped.into }), new RegExp(`20\\d{2}年|${anyOf(...scoped.ends)}`)],
  [matcher({ any: scoped.seen }), new RegExp(`(?:20\\d{2}年度?)?${anyOf(...scoped.holds)}`)],
] as const;
const UNITS = matcher({ any: scoped.units });

/** 某局下属二级单位…, 纳入某局2020年度部门决算编制范围, …看，某局部门决算包括. */
function scopeNames(text: string): readonly NamePlace[] {
  const found: NamePlace[] = [];
  for (const [cue, end] of SCOPE_NAMES) {
    const opens = cue.exec(text);
    const from = opens === null ? -1 : opens.index + opens[0].length;
    if (from >= 0) append(found, list(nameBefore(text.slice(from), end), from));
  }
  append(found, list(nameBefore(text, UNITS), 0));
  return found;
}

const list = (name: NamePlace | undefined, offset: number): readonly NamePlace[] =>
  name === undefined ? [] : [{ ...name, at: name.at + offset }];

function nameBefore(text: string, end: RegExp): NamePlace | undefined {
  const at = end.exec(text.slice(0, 60))?.index ?? -1;
  return at > 0 ? nameIn(text.slice(0, at), 0) : undefined;
}
