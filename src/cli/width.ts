/** Columns of a terminal that a text takes up: Chinese characters take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** Filled up with blanks on the right; figures on the left. */
export function padTo(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? blanks + text : text + blanks;
}
