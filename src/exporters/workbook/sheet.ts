import type { CellType, CellValue, Column } from '../tables/table.js';
import { HEADER_STYLE, styleOf } from './styles.js';

/** Where a cell's link leads: a row (from 1) of a sheet. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
}

export interface SheetRow {
  readonly cells: readonly CellValue[];
  /** Per cell its target; absent or `null` where it has none. */
  readonly targets?: readonly (Target | null | undefined)[];
}

/** Excel takes no more links on one sheet, and no longer text in one cell. A table that goes on in further sheets has no more links than one. */
export const MOST_LINKS = 65_000;
const LONGEST_TEXT = 32_767;

const WIDTHS: Readonly<Record<CellType, number>> = {
  text: 14,
  money: 15,
  percent: 11,
  integer: 10,
  number: 10,
  year: 8,
  date: 12,
};

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What stands before a sheet's rows: bold frozen header, widths. */
export function sheetHead(columns: readonly Column[]): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NS}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`,
    `<row r="1" ht="32" customHeight="1">${columns.map(({ title }, at) => textCell(at, 1, HEADER_STYLE, title)).join('')}</row>`,
  ].join('');
}

/** What stands between a sheet's rows and its links: the filters. */
export const sheetMiddle = (columns: readonly Column[], rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows + 1}"/>`;

export const LINKS_BEGIN = '<hyperlinks>';
export const LINKS_END = '</hyperlinks>';

export const SHEET_TAIL =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>';

const columnXml = (column: Column, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`;

/** Wide enough for its kind of value and for its title on two lines; a Chinese character takes two units. */
const widthOf = ({ title, type, width }: Column): number => width ?? Math.max(WIDTHS[type], title.length + 4);

export interface RowXml {
  readonly xml: string;
  /** One for each cell that links. */
  readonly links: readonly string[];
}

/**
 * @param number From 1; the header's is 1.
 * @param most Links that the sheet still takes.
 */
export function rowXml(
  columns: readonly Column[],
  { cells, targets }: SheetRow,
  number: number,
  most: number,
): RowXml {
  const links: string[] = [];
  let xml = `<row r="${number}">`;
  columns.forEach(({ type }, at) => {
    const value = cells[at] ?? null;
    if (value === null) return;
    const target = links.length < most ? targets?.[at] : undefined;
    if (target) links.push(linkXml(at, number, target));
    const style = styleOf(type, Boolean(target));
    xml +=
      typeof value === 'number'
        ? `<c r="${columnName(at)}${number}" s="${style}"><v>${value}</v></c>`
        : textCell(at, number, style, value);
  });
  return { xml: `${xml}</row>`, links };
}

const linkXml = (column: number, row: number, target: Target): string =>
  `<hyperlink ref="${columnName(column)}${row}" location="'${target.sheet}'!A${target.row}" display="${target.sheet}"/>`;

/** Text is always an inline string, so that a leading `=` stays text. */
function textCell(column: number, row: number, style: number, text: string): string {
  return `<c r="${columnName(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(clip(text))}</t></is></c>`;
}

const clip = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** What XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What most texts have nothing of. */
const NOT_PLAIN = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

export function escapeXml(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
