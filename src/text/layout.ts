/**
 * Layout white space: what a printer or a word processor put between characters, not what the report says.
 * Every extractor passes each paragraph and each cell through `closeLayout` once, so that the same print
 * gives the same text from every format.
 */

/** Characters that a Chinese text sets without spaces around them: Han, CJK punctuation, full-width forms, bullets, 〇. */
const WIDE =
  /[\u2E80-\u2FDF\u3001-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6‘’“”…—·①-⑳]/;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Control and format characters but tab and line ends: zero-width marks, direction marks, soft hyphens. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
/** Nothing to close: the usual cell. */
const CLOSED = /^[!-~\u3001-\u301F\u4E00-\u9FFF\uFF01-\uFF60“”‘’]*$/;
const DIGIT_OR_SIGN = /[0-9０-９%％+\-.,]/;

const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character);

/**
 * Trim, drop invisible characters, and remove the spaces beside Chinese characters and punctuation
 * (`合 计` → `合计`, `为 51.32 万元` → `为51.32万元`). A space between two numbers or two Latin words stays, as one.
 */
export function closeLayout(text: string): string {
  if (CLOSED.test(text)) return text;
  const visible = text.replace(INVISIBLE, '');
  return visible.trim().replace(SPACES, (_spaces, at: number, whole: string) => {
    const before = whole[at - 1];
    const after = whole[at + _spaces.length];
    return isWide(before) || isWide(after) || isClosedPair(before, after) ? '' : ' ';
  });
}

/** `95 %`: a sign belongs to its number. */
function isClosedPair(before: string | undefined, after: string | undefined): boolean {
  return after !== undefined && /[%％]/.test(after) && before !== undefined && DIGIT_OR_SIGN.test(before);
}

/**
 * Put the lines of one cell or one hard-wrapped paragraph together. Lines meet without a space where a Chinese
 * character or a bracket is on either side, else with one: two numbers on two lines stay two numbers.
 */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return closeLayout(lines[0] ?? '');
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  return closeLayout(printed.reduce((all, line) => all + (isInBracket(all, line) ? '' : ' ') + line, ''));
}

/** `卫生健康支出(` and `210)`: a line that ends or begins inside a bracket. */
const isInBracket = (before: string, line: string): boolean => before.endsWith('(') || line.startsWith(')');
