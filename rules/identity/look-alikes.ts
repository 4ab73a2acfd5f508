import { isTable, isText, type SourceDocument, type Span } from '../../src/model/document.js';
import type { LookAlike } from '../../src/model/message.js';
import type { Context } from '../../src/model/rule.js';
import { walkSections } from '../../src/model/section.js';
import type { Judgement } from '../../src/model/status.js';
import { isStatementTitle } from '../outline/titles.js';
import { findTitle } from './title.js';
import { templateLine } from './template.js';

/** A text that says what the document is. */
interface Sign {
  readonly text: string;
  readonly span?: Span;
}

const ACCOUNTS =
  /(?:部门|单位)[）)]?(?:[（(](?:单位|部门)[)）])?(?:财务)?决算|决算(?:情况|公开|说明|报告|报表|编制|数据|信息|表)|20\d{2}年度?决算|年决算/;
const REGION_BUDGET = /[省市县区州旗](?:19|20)\d{2}年度?一般公共预算/;
/** Words of a title that is no final-accounts report, the most telling first. */
const KINDS: readonly (readonly [LookAlike, RegExp])[] = [
  [
    'government',
    /政府决算|决算草案|财政(?:总)?决算|财政收支决算|预算执行情况[^。]{0,20}草案|(?:全|本)[省市县区](?:级)?[^。]{0,12}决算/,
  ],
  ['three-public', /[“"”]?三公[“"”]?经费/],
  ['procurement', /政府采购(?!支出决算)/],
  [
    'performance',
    /绩效[^。]{0,12}(?:报告|结果|自评|评价)|(?:评价|自评)报告|绩效(?:自评|目标)[^。]{0,6}表|绩效目标$/,
  ],
  ['budget', /预算(?!执行|绩效)/],
  [
    'press',
    /新闻|动态|通知|意见|办法|规定|规程|解读|图解|读懂|答记者问|问答|会议|讲话|公告|通报|简报|方案|召开|布置|集中公开|\d家|批复/,
  ],
];

const NARROW = new Set<LookAlike>(['three-public', 'procurement', 'performance', 'press']);
/** Chapters that only final accounts have; an evaluation report tells of 收入情况 and 支出情况 as well. */
const OWN_CHAPTERS = new Set(['overall', 'fiscalAppropriation', 'generalPublicBudget', 'basicExpenditure']);
/** Fewest chapters of the accounts that make a report where nothing is titled. */
const ENOUGH_CHAPTERS = 2;

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
    const kind = kindOf(sign.text);
    if (kind === undefined || isGainsaid(sign, signs, context)) continue;
    if (kind === 'government' || kind === 'budget') return rejected(kind, sign);
    if (hasAccounts(context)) return { status: 'final-accounts' };
    const narrow = kind === 'accounts' ? narrowKind(sign.text) : kind;
    return narrow === undefined ? { status: 'final-accounts' } : rejected(narrow, sign);
  }
  return undefined;
}

/** A file's name that the headings of the parts speak against: 预算公开.docx with 第二部分 部门决算情况说明. */
const isGainsaid = (sign: Sign, signs: readonly Sign[], context: Context): boolean =>
  sign.span === undefined &&
  signs.some(({ text, span }) => span !== undefined && kindOf(text) === 'accounts') &&
  hasAccounts(context);

/** A title that names the accounts and speaks of something else: 关于做好部门决算公开工作的通知. */
const narrowKind = (text: string): LookAlike | undefined =>
  KINDS.find(([kind, words]) => NARROW.has(kind) && words.test(text))?.[0];

/** What a title says; `部门决算和“三公”经费说明` is a report, `“三公”经费决算情况说明` is not. */
function kindOf(text: string): LookAlike | 'accounts' | undefined {
  if ((KINDS[0]?.[1].test(text) || REGION_BUDGET.test(text)) && !/(?:部门|单位)决算/.test(text))
    return 'government';
  if (
    /(?:部门|单位)[）)]?(?:[（(](?:单位|部门)[)）])?(?:财务)?决算/.test(text) &&
    !/绩效[^。]{0,12}报告/.test(text)
  )
    return 'accounts';
  if (/(?:部门|单位)预算/.test(text) && !/决算/.test(text)) return 'budget';
  const narrow = KINDS.slice(1, 4).find(([, words]) => words.test(text));
  if (narrow !== undefined) return narrow[0];
  if (ACCOUNTS.test(text)) return 'accounts';
  return KINDS.slice(4).find(([, words]) => words.test(text))?.[0];
}

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
    return block !== undefined && isText(block) && /^第.{1,3}部分/.test(block.text)
      ? [{ text: block.text }]
      : [];
  });
  return [
    ...governmentTitle(context),
    ...(title && first ? [{ text: title.text, span: first.span }] : []),
    { text: fileName.replace(/\.[A-Za-z]{2,5}$/, '') },
    ...[...parts, ...listed].filter(({ text }) => /决算|预算/.test(text)),
  ];
}

/** 某县2021年一般公共预算收支决算情况说明 reads like a chapter's heading, and stands above everything. */
function governmentTitle({ document }: Context): readonly Sign[] {
  const [block] = document.blocks;
  return block === undefined || !isText(block) || block.text.length > 60 || !REGION_BUDGET.test(block.text)
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
  for (const [kind, words] of KINDS) {
    const line = lines.find(({ text }) => text.length <= 80 && words.test(text));
    if (line !== undefined) return rejected(kind, line);
  }
  const [first] = lines;
  return rejected('other', first ?? { text: '' });
}

function hasAccounts({ document, outline }: Context): boolean {
  const parts = outline.sections.filter(({ id }) => id === 'finalAccounts' || id === 'statementsPart');
  const chapters = new Set(
    [...walkSections(parts)]
      .filter(({ heading, title }) => heading !== undefined && !/预算(?:情况|表|总)/.test(title))
      .filter(
        ({ id, title }) =>
          OWN_CHAPTERS.has(id) || (/^(?:revenue|expenditure)$/.test(id) && /决算/.test(title)),
      )
      .map(({ id }) => id),
  );
  return chapters.size >= ENOUGH_CHAPTERS || hasStatements(document);
}

/** A public statement in a table's first rows, a sheet's name, or above a table. */
function hasStatements({ blocks }: SourceDocument): boolean {
  return blocks.some((block, at) => {
    if (!isTable(block)) return false;
    const before = blocks[at - 1];
    const above = blocks[at - 2];
    const texts = [
      block.name ?? '',
      ...block.rows.slice(0, 3).flat(),
      ...[before, above].map((line) => (line !== undefined && isText(line) ? line.text : '')),
    ];
    return texts.some((text) => /决算/.test(text) && isStatementTitle(text));
  });
}
