import type { CellType } from '../tables/table.js';

/** Number formats by column type; money shows two decimals at least and six at most. */
const formats: Readonly<Record<CellType, string>> = {
  text: '@',
  money: '#,##0.00####',
  percent: '0.00##',
  integer: '0',
  number: 'General',
  year: '0',
  date: '@',
};

const types = Object.keys(formats) as readonly CellType[];

export const HEADER_STYLE = 1;

/** Index of a style: after default and header, each type twice, the second one for cells that link to their evidence. */
export const styleOf = (type: CellType, linked: boolean): number =>
  2 + types.indexOf(type) * 2 + (linked ? 1 : 0);

const FIRST_FORMAT = 164;
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `xl/styles.xml`: body text, bold white header on blue, dark blue for linked cells. */
export function stylesXml(): string {
  const numbers = types.map(
    (type, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${formats[type]}"/>`,
  );
  const styles = types.flatMap((type, at) =>
    [0, 2].map(
      (font) =>
        `<xf numFmtId="${FIRST_FORMAT + at}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${type === 'text' ? '' : ' horizontal="right"'}/></xf>`,
    ),
  );
  const font = (more: string): string =>
    `<font>${more}<sz val="10"/>%COLOR%<name val="Microsoft YaHei"/></font>`;
  const fonts = [
    font('').replace('%COLOR%', ''),
    font('<b/>').replace('%COLOR%', '<color rgb="FFFFFFFF"/>'),
    font('').replace('%COLOR%', '<color rgb="FF1F4E9E"/>'),
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${NS}">`,
    `<numFmts count="${numbers.length}">${numbers.join('')}</numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FF2F5597"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
    `${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
