const columns = (text: string): number =>
  [...text].reduce(
    (width, character) => width + (/[\u2014-\u2026\u2E80-\uFF60\uFFE0-\uFFE6“”]/.test(character) ? 2 : 1),
    0,
  );

/** Breaks a line at a width as printers do: numbers stay whole, and a closing mark never opens a line. */
export function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/(?:[\d.,%A-Za-z]+|.)[，。；：、！？）”》]*/gu) ?? []) {
    if (line !== '' && columns(line) + columns(word) > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}
