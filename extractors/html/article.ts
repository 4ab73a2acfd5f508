import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { closeLayout } from '../../src/text/layout.js';
import type { Weight } from './nodes.js';
import { elementsOf, firstHeading, textOf, weigh } from './nodes.js';

/** The part of a page that is the published text, and what its head says of it. */
export interface Article {
  readonly root: Element;
  /** The page's own name for the text. */
  readonly title: string | undefined;
  /** Lines before the text that state when it was published. */
  readonly dates: readonly string[];
}

const NEVER_TEXT =
  'nav, footer, aside, button, select, input, dialog, audio, video, canvas, [hidden], [role=navigation]';
const HIDDEN = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all/i;

/** Names by which content systems of government sites call the text. */
const CONTAINERS =
  '#zoom, #UCAP-CONTENT, .TRS_Editor, .trs_editor_view, .TRS_UEDITOR, #zoomcon, .article-content, .article_content, .articleCon, #articleContent, .pages_content, .Custom_UnionStyle, [itemprop=articleBody], article, main';

/** Share of a page's plain text that its article holds at least. */
const MOST = 0.8;

/** Finds the article: a named container that holds most of the text, else the smallest element without prose around it. */
export function articleOf($: CheerioAPI): Article | undefined {
  const body = $('body').get(0);
  if (body === undefined) return undefined;
  dropUnseen($, body);
  const weights = weigh(body);
  const named = $(CONTAINERS)
    .toArray()
    .find((element) => textWeight(weights, element) >= MOST * textWeight(weights, body));
  const root = named ?? densest(body, weights);
  const outside = before(body, root);
  const dates = outside.map((element) => closeLayout(textOf(element))).filter(isDateLine);
  dropNavigation($, root, weights);
  return { root, title: titleOf($, root, outside), dates };
}

const textWeight = (weights: ReadonlyMap<AnyNode, Weight>, node: AnyNode): number =>
  weights.get(node)?.text ?? 0;

function dropUnseen($: CheerioAPI, body: Element): void {
  $(NEVER_TEXT).remove();
  const whole = textWeight(weigh(body), body);
  for (const element of $('[style]').toArray()) {
    // Some pages hide their text until a script has run.
    const isPage = element === body || textOf(element).length > whole / 2;
    if (HIDDEN.test(element.attribs['style'] ?? '') && !isPage) $(element).remove();
  }
}

function densest(body: Element, weights: ReadonlyMap<AnyNode, Weight>): Element {
  let root = body;
  for (;;) {
    const children = elementsOf(root);
    const heaviest = children.reduce<Element | undefined>(
      (best, child) =>
        textWeight(weights, child) > textWeight(weights, best ?? child) || best === undefined ? child : best,
      undefined,
    );
    if (heaviest === undefined || ['table', 'tbody', 'tr', 'p', 'ul', 'ol'].includes(heaviest.name))
      return root;
    if (textWeight(weights, heaviest) < MOST * textWeight(weights, root)) return root;
    if (children.some((child) => child !== heaviest && holdsProse(child, weights))) return root;
    root = heaviest;
  }
}

/** A table, or a sentence that is not the small print of a site. */
function holdsProse(element: Element, weights: ReadonlyMap<AnyNode, Weight>): boolean {
  const { text, linked } = weights.get(element) ?? NOTHING;
  if (linked > text) return false;
  const printed = closeLayout(textOf(element));
  return !isSmallPrint(printed) && ((text > 15 && /[。；]/.test(printed)) || /\d\.\d\d/.test(printed));
}

const isSmallPrint = (text: string): boolean =>
  (text.length < 400 &&
    /ICP备|公网安备|版权所有|网站标识码|技术支持|主办单位|建议使用.{0,20}浏览/.test(text)) ||
  (text.length < 100 &&
    /^(?:您?的?当前|您的?|您现在的?)(?:所在)?(?:的?位置|页面)[:：]|^(?:上|下)一[篇条][:：]|^(?:字号|分享)[:：]/.test(
      text,
    ));

const isDateLine = (text: string): boolean => text.length < 200 && /(?:日期|时间)[:：]\d{4}/.test(text);

/** Elements without element children, or with a date line as their whole text, that stand before `root`. */
function before(body: Element, root: Element): readonly Element[] {
  const found: Element[] = [];
  const ancestors = new Set<AnyNode>();
  for (let node: AnyNode | null = root; node !== null; node = node.parent) ancestors.add(node);
  let reached = body === root;
  const visit = (element: Element): void => {
    for (const child of elementsOf(element)) {
      if (child === root) reached = true;
      if (reached) return;
      if (ancestors.has(child)) visit(child);
      else if (/^h[1-6]$/.test(child.name) || isDateLine(closeLayout(textOf(child)))) found.push(child);
      else visit(child);
    }
  };
  visit(body);
  return found;
}

/** Lists of links: more linked text than plain, three links at least. */
function dropNavigation($: CheerioAPI, root: Element, weights: ReadonlyMap<AnyNode, Weight>): void {
  const visit = (element: Element): void => {
    for (const child of elementsOf(element)) {
      const weight = weights.get(child) ?? NOTHING;
      if (isListOfLinks(weight) || (child.name !== 'p' && isFootLine(child, weight))) $(child).remove();
      else if (weight.links > 0 || weight.text > 0) visit(child);
    }
  };
  visit(root);
}

const NOTHING: Weight = { text: 0, linked: 0, links: 0, nodes: 1 };

const isListOfLinks = ({ text, linked, links }: Weight): boolean => links >= 3 && linked > 2 * text;

const isFootLine = (element: Element, { text, nodes }: Weight): boolean =>
  text < 400 && nodes < 200 && isSmallPrint(closeLayout(textOf(element)));

/** The name that the page gives its text: the head's, else a heading before it, else the window's title. */
function titleOf($: CheerioAPI, root: Element, outside: readonly Element[]): string | undefined {
  const named = $('meta[name=ArticleTitle], meta[name=articletitle]').attr('content');
  const heading =
    outside.find((element) => element.name === 'h1') ??
    outside.find((element) => /^h[23]$/.test(element.name));
  const within = firstHeading(root);
  const parts = ($('head title').first().text() || '').split(/[_|]|\s[-–—]\s|-{2,}/).map(closeLayout);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const title = closeLayout(named ?? (heading && textOf(heading)) ?? (within && textOf(within)) ?? longest);
  return title === '' ? undefined : title;
}
