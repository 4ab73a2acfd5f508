/** Elements whose contents are no text of the page. */
const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'iframe',
  'textarea',
  'xml',
]);

/** Elements that change only the look; unclosed, they multiply in a parser. Word's own (`o:p`) count as such. */
const LOOKS = new Set([
  'b',
  'i',
  'u',
  'em',
  'strong',
  'font',
  'big',
  'small',
  's',
  'strike',
  'tt',
  'nobr',
  'code',
]);

/** Elements that need no closing tag, and so say nothing of how deep a page is. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option html head body'.split(
    ' ',
  ),
);

/** Browsers flatten what is deeper, too. */
const DEEPEST = 300;
/** Longer attributes hold pictures or scripts. */
const LONGEST_ATTRIBUTES = 2000;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  /** One beyond `>`. */
  readonly end: number;
}

/**
 * A page's markup without scripts, styles and comments, without elements that change only the look, flattened
 * below 300 levels, and with overlong attributes left out. Linear, whatever the markup is.
 */
export function cleanMarkup(html: string): string {
  const kept: string[] = [];
  const dropped = new Map<string, number>();
  let depth = 0;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    kept.push(html.slice(from, at));
    const skipped = endOfComment(html, at);
    const tag = skipped === undefined ? tagAt(html, at) : undefined;
    if (tag === undefined) {
      from = skipped ?? at + 1;
      if (skipped === undefined) kept.push('&lt;');
      continue;
    }
    from = tag.end;
    if (RAW.has(tag.name)) {
      if (!tag.closing && !tag.selfClosing) from = endOfRaw(html, tag);
      continue;
    }
    if (LOOKS.has(tag.name) || tag.name.includes(':')) continue;
    const counts = !UNCLOSED.has(tag.name) && !tag.selfClosing;
    const hidden = dropped.get(tag.name) ?? 0;
    if (counts && tag.closing && hidden > 0) dropped.set(tag.name, hidden - 1);
    else if (counts && !tag.closing && depth >= DEEPEST) dropped.set(tag.name, hidden + 1);
    else {
      if (counts) depth = Math.max(0, depth + (tag.closing ? -1 : 1));
      kept.push(tag.end - at > LONGEST_ATTRIBUTES ? shortened(html, at, tag) : html.slice(at, tag.end));
    }
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function endOfComment(html: string, at: number): number | undefined {
  if (html[at + 1] !== '!' && html[at + 1] !== '?') return undefined;
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

const NAME = /[a-z][a-z0-9:-]{0,40}(?=[\s/>])/iy;

function tagAt(html: string, at: number): Tag | undefined {
  const closing = html[at + 1] === '/';
  NAME.lastIndex = at + (closing ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const end = endOfTag(html, NAME.lastIndex);
  return { name, closing, selfClosing: html[end - 2] === '/', end };
}

/** `>` inside a quoted value does not end the tag. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (
      (character === '"' || character === "'") &&
      /=\s{0,9}$/.test(html.slice(Math.max(from, at - 10), at))
    )
      quote = character;
    else if (character === '>') return at + 1;
  }
  return html.length;
}

function endOfRaw(html: string, tag: Tag): number {
  const closing = new RegExp(`</${tag.name}`, 'gi');
  closing.lastIndex = tag.end;
  const found = closing.exec(html);
  return found === null ? html.length : found.index;
}

/** Keeps what a reader needs: spans, and whether it is hidden. */
function shortened(html: string, at: number, tag: Tag): string {
  const opening = html.slice(at, Math.min(tag.end, at + LONGEST_ATTRIBUTES));
  const kept = opening.match(/\s(?:colspan|rowspan)\s?=\s?["']?\d{1,4}["']?/gi) ?? [];
  return tag.closing ? `</${tag.name}>` : `<${tag.name}${kept.join('')}>`;
}
