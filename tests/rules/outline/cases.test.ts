import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../../../src/model/document.js';
import { type Section, walkSections } from '../../../src/model/section.js';
import { buildOutline } from '../../../rules/outline/index.js';
import { documentOf, passageTexts, type Piece } from '../../support/report.js';

/**
 * `#### name`, the report's lines, `----`, its outline: id, number, title and own text of each section, what stands
 * before and what is skipped, what is said. `⟨一、⟩` is an automatic number, `|a|b//c|d` a table.
 */
const casesIn = (file: string): readonly (readonly [string, string, string])[] =>
  readFileSync(new URL(`./cases/${file}.txt`, import.meta.url), 'utf8')
    .split(/^#### /m)
    .slice(1)
    .map((text) => {
      const [name = '', ...lines] = text.trimEnd().split('\n');
      const border = lines.indexOf('----');
      return [name, lines.slice(0, border).join('\n'), lines.slice(border + 1).join('\n')] as const;
    });

function pieceOf(line: string): Piece {
  if (line.startsWith('|'))
    return line
      .slice(1)
      .split('//')
      .map((row) => row.split('|'));
  const numbered = /^⟨(.{1,6})⟩(.*)$/.exec(line);
  return numbered === null ? line : { number: numbered[1] ?? '', text: numbered[2] ?? '' };
}

function outlineOf(document: SourceDocument): string {
  const { value, messages } = buildOutline(document);
  const texts = (passages: Section['passages']): string =>
    passageTexts(document, passages)
      .map((text, at) => (passages[at]?.table ? '[T]' : text))
      .join(' / ');
  return [
    ...(value.preface.length > 0 ? [`  pre: ${texts(value.preface)}`] : []),
    ...(value.skipped.length > 0 ? [`  skip: ${texts(value.skipped)}`] : []),
    ...[...walkSections(value.sections)].map(({ level, id, number, title, passages }) => {
      const own = passages.length > 0 ? `  :: ${texts(passages)}` : '';
      return `${'  '.repeat(level)}${id} ${number ?? '-'} ${title}${own}`.trimEnd();
    }),
    ...messages.map((message) => `  ! ${message.code} ${'title' in message ? message.title : ''}`),
  ].join('\n');
}

describe.each(['provinces', 'families', 'damage', 'traps'])('outlines: %s', (file) => {
  test.each(casesIn(file))('%s', (_name, report, expected) => {
    expect(outlineOf(documentOf(...report.split('\n').map(pieceOf)))).toBe(expected);
  });
});
