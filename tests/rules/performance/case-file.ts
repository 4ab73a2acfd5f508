import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readTablesOf } from '../../../rules/performance/tables/index.js';
import type { Message } from '../../../src/model/message.js';
import { forms, report, table, type Form } from './forms.js';
import { plain } from './plain.js';

/**
 * A case file holds invented tables with what they must give, so that a new form is a few lines of text:
 *
 *     ## name
 *     except: missing            forms (forms.ts) that do not keep enough of this table
 *     above: a paragraph         printed above the table
 *     项目名称 | < | …           the table
 *     =>
 *     {"kind":"project",…}       a project or the department, money in 万元
 *       {"level1":…}             its indicators
 *     ! filler-dropped …         messages
 */
export interface TableCase {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly above: readonly string[];
  readonly drawing: string;
  readonly expected: readonly string[];
}

const folder = new URL('./cases/', import.meta.url);
const files = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];

export const tableCases = (): readonly TableCase[] =>
  files().flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')));

function parse(text: string): readonly TableCase[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      const at = lines.indexOf('=>');
      const head = lines.slice(0, at);
      const directive = (key: string): readonly string[] =>
        head.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
      const except = directive('except').flatMap((line) => line.split(' '));
      return {
        name,
        forms: forms.filter((form) => !except.includes(form)),
        above: directive('above'),
        drawing: head.filter((line) => line.includes('|') || !/^(?:except|above): /.test(line)).join('\n'),
        expected: lines.slice(at + 1).filter((line) => line !== ''),
      };
    });
}

/** What a case gives in one form, as the lines of a case file. */
export function linesOf({ drawing, above }: TableCase, form: Form): readonly string[] {
  const { readings, messages } = readTablesOf(report(...above, table(drawing, form)));
  const projects = readings.flatMap(({ kind, value }) => {
    const { indicators = [], ...rest } = plain(value) as { readonly indicators?: readonly unknown[] };
    return [JSON.stringify({ kind, ...rest }), ...indicators.map((one) => `  ${JSON.stringify(one)}`)];
  });
  return [...projects, ...[...messages, ...readings.flatMap((one) => one.messages)].map(messageLine)];
}

function messageLine(message: Message): string {
  const frame = ['code', 'severity', 'source', 'place'];
  const content = Object.entries(message).filter(([key]) => !frame.includes(key));
  return `! ${message.severity} ${message.code} ${content.map(([, value]) => String(value)).join(' ')}`;
}

/** `UPDATE_GOLDEN=1` writes what the program gives now; read the difference before you commit it. */
export function updateCases(): void {
  for (const file of files()) {
    const path = new URL(file, folder);
    const text = readFileSync(path, 'utf8');
    const parts = text.split(/^(?=## )/m);
    const written = parts.map((part) => {
      const [found] = parse(part);
      if (found === undefined) return part;
      return `${part.slice(0, part.indexOf('\n=>\n') + 4)}${linesOf(found, 'spanned').join('\n')}\n\n`;
    });
    writeFileSync(path, `${written.join('').trimEnd()}\n`);
  }
}
