/** Columns that a text takes on a screen of fixed width: two a Chinese or full-width character, one a Latin one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}

/** Quotation marks, dashes and dots of Chinese text are set as wide as a Chinese character. */
export const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x2014 && code <= 0x2026);
