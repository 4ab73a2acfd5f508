/** What of a font matters for reading: where its glyphs stand and what they mean. */
export interface Font {
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Glyph space to text space, 0.001 for all but Type 3 fonts. */
  readonly unit: number;
  /** Vertical displacement of a glyph without one of its own, in glyph space. */
  readonly verticalAdvance: number;
  /**
   * `guessed`: codes were taken for Unicode because nothing says what they mean;
   * `none`: nothing says what they mean and they cannot be Unicode.
   */
  readonly meaning: 'known' | 'guessed';
  readonly knows: (code: number) => boolean;
}

const BOLD = /bold|black|heavy|simhei|黑体/i;

/** Narrow pdf.js's font object. Without its extra properties every code counts as known. */
export function readFont(value: unknown): Font {
  const font = record(value);
  const matrix = font['fontMatrix'];
  const unit = Array.isArray(matrix) && typeof matrix[0] === 'number' && matrix[0] !== 0 ? matrix[0] : 0.001;
  const metrics = font['defaultVMetrics'];
  const toUnicode = record(font['toUnicode']);
  const map = toUnicode['_map'];
  const isIdentity = map === undefined && typeof toUnicode['lastChar'] === 'number';
  return {
    bold: font['bold'] === true || font['black'] === true || BOLD.test(String(font['name'] ?? '')),
    vertical: font['vertical'] === true,
    unit,
    verticalAdvance: Array.isArray(metrics) && typeof metrics[0] === 'number' ? metrics[0] : -1000,
    meaning: isIdentity && font['composite'] === true ? 'guessed' : 'known',
    knows: knownCodes(map),
  };
}

function knownCodes(map: unknown): (code: number) => boolean {
  if (Array.isArray(map)) return (code) => map[code] !== undefined;
  if (map instanceof Map) return (code) => map.has(code);
  if (typeof map === 'object' && map !== null) return (code) => code in map;
  return () => true;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** CJK radicals that fonts print for the character itself and that have no compatibility mapping. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/g;
const VERTICAL: Readonly<Record<string, string>> = {
  '︵': '（',
  '︶': '）',
  '︐': '，',
  '︑': '、',
  '︒': '。',
  '︓': '：',
  '︔': '；',
  '︽': '《',
  '︾': '》',
  '﹁': '「',
  '﹂': '」',
};

/** The character itself where a font names its radical, its compatibility twin, its ligature or its vertical form. */
export const plainCharacter = (text: string): string =>
  text
    .replace(COMPATIBILITY, (c) => RADICALS[c] ?? c.normalize('NFKC'))
    .replace(/[\uFE10-\uFE14\uFE35-\uFE44]/g, (c) => VERTICAL[c] ?? c);

/** Control characters, private-use characters and the replacement character mean nothing to a reader. */
export function isMeaningless(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) return true;
    if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffd) return true;
  }
  return false;
}

/** Characters of which every Chinese report holds many; one in eight is a safe lower bound. */
const COMMON = /[0-9.,、，。（）()的一年部门单位财政预决算收支出入项目公共万元经费合计]/;

/** Whether characters whose meaning was guessed read like a report. */
export function readsLikeText(characters: readonly string[]): boolean {
  const common = characters.filter((c) => COMMON.test(c)).length;
  return common * 8 >= characters.length;
}
