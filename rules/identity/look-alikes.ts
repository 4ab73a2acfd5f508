import { isText, type Span } from '../../src/model/document.js';
import type { LookAlike } from '../../src/model/message.js';
import type { Context } from '../../src/model/rule.js';
import type { Judgement } from '../../src/model/status.js';
import { hasAccounts, mayBeAccounts } from './evidence.js';
import { isBodyName, nameInTitle } from './names.js';
import { coverLines, findTitle } from './title.js';
import { templateLine } from './template.js';
import {
  isBesides,
  isRegionBudget,
  kindOfLines,
  kindOfTitle,
  namesAccounts,
  narrowKindOf,
} from './title-kinds.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { outlineWords } from '../outline/words.js';
import { identityWords } from './words.js';

const { accounts, budget } = identityWords.report;
const LISTED_PART = new RegExp(`^第.{1,3}${anyOf(...outlineWords.parts.name)}`);
const SPEAKS_OF = matcher({ any: [...accounts, ...budget] });

/** A text that says what the document is. */
interface Sign {
  readonly text: string;
  readonly span?: Span;
}

/** Whether a document is a final-accounts report: title, cover and file name decide before the body's wording. */
export function judgeReport(context: Context): Judgement {
  if (context.document.blocks.length === 0) return { status: 'final-accounts' };
  const judged = bySigns(context) ?? byBody(context);
  if (judged.status === 'rejected') return judged;
  const template = templateLine(context);
  return template === undefined ? judged : rejected('template', template);
}

const rejected = (found: LookAlike, { text, span }: Sign): Judgement => ({
  status: 'rejected',
  found,
  quote: text.slice(0, 120),
  ...(span ? { place: span } : {}),
});

function bySigns(context: Context): Judgement | undefined {
  const signs = signsOf(context);
  for (const sign of signs) {
    const kind = kindOfTitle(sign.text);
    if (kind === undefined || isGainsaid(sign, signs, context)) continue;
    if (kind === 'government' || kind === 'budget') return rejected(kind, sign);
    if (hasAccounts(context)) return { status: 'final-accounts' };
    const narrow = kind === 'accounts' ? narrowKindOf(sign.text) : kind;
    const besides = kind === 'accounts' && isBesides(sign.text) && mayBeAccounts(context);
    if (narrow !== undefined && !besides) return rejected(narrow, sign);
    return isTitled(sign.text, context) || mayBeAccounts(context)
      ? { status: 'final-accounts' }
      : rejected('other', sign);
  }
  return undefined;
}

/** 部门决算 or 单位决算 of a body and a year: a report whatever its text is, which may be a scan. */
const isTitled = (text: string, context: Context): boolean =>
  namesAccounts(text) &&
  /20\d{2}|二[〇○零]/.test(text) &&
  (nameInTitle(text) !== undefined || coverLines(context).some((line) => isBodyName(line.text)));

/** A file's name that the headings of the parts speak against: 预算公开.docx with 第二部分 部门决算情况说明. */
const isGainsaid = (sign: Sign, signs: readonly Sign[], context: Context): boolean =>
  sign.span === undefined &&
  signs.some(({ text, span }) => span !== undefined && kindOfTitle(text) === 'accounts') &&
  hasAccounts(context);

/** Title, then the file's name, then the headings of the parts, those in the contents list included. */
function signsOf(context: Context): readonly Sign[] {
  const { document, outline, fileName } = context;
  const title = findTitle(context);
  const first = title?.lines[0];
  const parts = outline.sections
    .filter(({ id, heading }) => heading !== undefined && ['statementsPart', 'finalAccounts'].includes(id))
    .map(({ title: text, heading }) => ({ text, ...(heading ? { span: heading } : {}) }));
  const listed = outline.skipped.flatMap(({ block: at }) => {
    const block = document.blocks[at];
    return block !== undefined && isText(block) && LISTED_PART.test(block.text) ? [{ text: block.text }] : [];
  });
  return [
    ...governmentTitle(context),
    ...(title && first ? [{ text: title.text, span: first.span }] : []),
    { text: fileName.replace(/\.[A-Za-z]{2,5}$/, '') },
    ...[...parts, ...listed].filter(({ text }) => SPEAKS_OF.test(text)),
  ];
}

/** 某县2021年一般公共预算收支决算情况说明 reads like a chapter's heading, and stands above everything. */
function governmentTitle({ document }: Context): readonly Sign[] {
  const [block] = document.blocks;
  return block === undefined || !isText(block) || block.text.length > 60 || !isRegionBudget(block.text)
    ? []
    : [{ text: block.text, span: { block: 0, start: 0, end: block.text.length } }];
}

/** Nothing is titled: chapters and statements of the accounts decide, else what the first lines speak of. */
function byBody(context: Context): Judgement {
  const { document } = context;
  if (hasAccounts(context)) return { status: 'final-accounts' };
  const lines = document.blocks
    .filter(isText)
    .slice(0, 40)
    .map(({ text, place: { block } }) => ({
      text,
      span: { block, start: 0, end: text.length },
    }));
  const spoken = kindOfLines(lines);
  if (spoken !== undefined) return rejected(spoken.found, spoken.line);
  const [first] = lines;
  return rejected('other', first ?? { text: '' });
}
