/**
 * The text without the marks at its end: what `text.replace(/[…]+$/, '')` says, which tries a long run of marks once
 * for each of them.
 *
 * @param marks Matches one character.
 */
export function withoutMarksAtEnd(text: string, marks: RegExp): string {
  let end = text.length;
  while (end > 0 && marks.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without a word at its end, however often it stands there. */
export function withoutWordAtEnd(text: string, word: string): string {
  let end = text.length;
  while (text.endsWith(word, end)) end -= word.length;
  return text.slice(0, end);
}
