import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { statements } from '../../../rules/statements/index.js';
import { closeLayout } from '../../../src/text/layout.js';
import type { Message } from '../../../src/model/message.js';
import { draftDocument, plain, type Draft, type Plain } from './support.js';

/**
 * A case file holds invented statements with what they must give:
 *
 *     ## name
 *     > a paragraph
 *     科目编码 | 科目名称 | …      a table; `<` goes on with the cell to the left, `^` with the one above
 *     =>
 *     revenue 收入决算表 万元 filled       a statement: id, title, unit, state; then printed code and note
 *       total=…                        its columns
 *       2010601 行政运行 {"total":…}      its rows
 *     ! value-unreadable …               messages
 *
 * Every case is read with its merged cells, and again from a format that lost them.
 */
export interface StatementCase {
  readonly name: string;
  readonly drafts: readonly Draft[];
  /** Without its merged cells the table does not say enough. */
  readonly mergedOnly: boolean;
  readonly expected: readonly string[];
}

const folder = new URL('./cases/', import.meta.url);
const files = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];

export const statementCases = (): readonly StatementCase[] =>
  files().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8').split(/^## /m).slice(1).map(parseCase),
  );

export function parseCase(text: string): StatementCase {
  const [name = '', ...lines] = text.trimEnd().split('\n');
  const at = lines.indexOf('=>');
  const head = lines.slice(0, at);
  return {
    name,
    drafts: draftsOf(head.filter((line) => line !== 'merged only')),
    mergedOnly: head.includes('merged only'),
    expected: lines.slice(at + 1).filter((line) => line !== ''),
  };
}

function draftsOf(lines: readonly string[]): readonly Draft[] {
  const drafts: (string | string[])[] = [];
  let table: string[] | undefined;
  for (const line of lines) {
    if (line.includes('|')) {
      if (table === undefined) drafts.push((table = []));
      table.push(line.split('|').map(closeLayout).join('|'));
      continue;
    }
    table = undefined;
    if (line.startsWith('> ')) drafts.push(closeLayout(line.slice(2)));
  }
  return drafts;
}

export const flat = (draft: Draft): Draft =>
  typeof draft === 'string' ? draft : draft.map((row) => row.replace(/(?<=\||^)\s*[<^]\s*(?=\||$)/g, ''));

/** What a case gives, as the lines of a case file. */
export function linesOf({ drafts }: StatementCase, merged = true): readonly string[] {
  const document = draftDocument(merged ? drafts : drafts.map(flat));
  const context = { fileName: 'report', document, outline: { preface: [], sections: [], skipped: [] } };
  const targets = statements.locate(context);
  if (targets.length === 0) return [];
  const { value, messages } = statements.read(targets, context);
  return [...(plain(value) as Plain[]).flatMap(statementLines), ...messages.map(messageLine)];
}

function statementLines({
  id,
  title,
  unit,
  state,
  printedCode,
  note,
  columns,
  rows,
}: Plain): readonly string[] {
  return [
    [id, title, unit, state, printedCode, note].filter((part) => part !== undefined).join(' '),
    ...(columns.length > 0
      ? [`  ${columns.map(({ key, path }) => `${key}=${path.join('/')}`).join('  ')}`]
      : []),
    ...rows.map(
      ({ side, code, name, level, values }) =>
        `  ${[side, code, name ?? '(no name)', level].filter((part) => part !== undefined).join(' ')} ${JSON.stringify(values)}`,
    ),
  ];
}

function messageLine({ severity, code, ...rest }: Message): string {
  const frame = ['source', 'place'];
  const content = Object.entries(rest).filter(([key]) => !frame.includes(key));
  return `! ${severity} ${code} ${content.map(([, value]) => String(value)).join(' ')}`;
}

/** `UPDATE_GOLDEN=1` writes what the program gives now; read the difference before you commit it. */
export function updateCases(): void {
  for (const file of files()) {
    const path = new URL(file, folder);
    const parts = readFileSync(path, 'utf8').split(/^(?=## )/m);
    const written = parts.map((part) =>
      part.startsWith('## ')
        ? `${part.slice(0, part.indexOf('\n=>\n') + 4)}${linesOf(parseCase(part.slice(3))).join('\n')}\n\n`
        : part,
    );
    writeFileSync(path, `${written.join('').trimEnd()}\n`);
  }
}
