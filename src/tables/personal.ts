import type { Table } from '../model/document.js';
import { halfWidth } from '../text/numerals.js';
import { positionOf } from './grid.js';
import { cellsOf, type RowCell } from './row-cells.js';

/**
 * Labels beside which names and telephone numbers of persons stand. What they label is never copied: not into values,
 * not into quotes.
 */
const ROLE =
  /(?:负责人|联系人|填报人|填表人|经办人|审核人|制表人|责任人|复核人|编制人|法定代表人|法人代表|评价人|评审人|自评人|主要领导|分管领导|财务人员|项目经理|签字人|责任领导|填写人)(?:姓名|签字|签名|签章)?$/;
const CONTACT =
  /(?:^|[及和、/与]|联系|办公|固定|移动|负责人|联系人|填报人|填表人)(?:电话|手机|手机号|手机号码|电话号码|联系电话|联系方式|传真|邮箱|电子邮箱|身份证号码?|电话及邮箱)$/;
const LONGEST_LABEL = 20;
/** A mobile number, or a telephone number with its area code. */
const TELEPHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?!\d)/;

/** `负责人`, `联系电话`, `项目负责人：张某`: a label of a person's name or number, alone or with its value behind a colon. */
export function isPersonalLabel(text: string): boolean {
  if (!/[人员话机系真箱证导理]/.test(text)) return false;
  const plain = halfWidth(text.slice(0, 60)).replace(/\s/g, '');
  const colon = plain.indexOf(':');
  const label = (colon < 0 ? plain : plain.slice(0, colon)).replace(/\([^()]{0,12}\)/g, '');
  return label.length <= LONGEST_LABEL && (ROLE.test(label) || CONTACT.test(label));
}

/** Holds a telephone number of a person or an office. */
export const holdsTelephone = (text: string): boolean => TELEPHONE.test(halfWidth(text));

/** Behind a blank cell: a short name or a number, and no label. */
const couldBePerson = (text: string): boolean =>
  !isPersonalLabel(text) &&
  !/[:：]$|(?:部门|单位|名称|日期|时间|年度|情况)$/.test(text) &&
  (/^[\u4E00-\u9FFF·]{2,4}$/.test(text) || /^[\d\s\-—、,，]{6,30}$/.test(text) || holdsTelephone(text));

const NOBODY: ReadonlySet<RowCell> = new Set();

/** The label cells of persons in one row, and the cells that they label. */
export function personalCells(cells: readonly RowCell[]): ReadonlySet<RowCell> {
  if (!cells.some(({ text }) => isPersonalLabel(text))) return NOBODY;
  const found = new Set<RowCell>();
  cells.forEach((cell, at) => {
    if (!isPersonalLabel(cell.text)) return;
    found.add(cell);
    const next = cells[at + 1];
    const glued = /[:：]\s*\S/.test(cell.text);
    if (!glued && next !== undefined && !isPersonalLabel(next.text) && !/[:：]$/.test(next.text))
      found.add(next);
    const beyond = next?.text === '' ? cells.slice(at + 2).find((one) => one.text !== '') : undefined;
    if (!glued && beyond !== undefined && couldBePerson(beyond.text)) found.add(beyond);
  });
  return found;
}

/** Asked for where tables are read and where they are quoted; worked out once. */
const known = new WeakMap<Table, ReadonlySet<number>>();

/** Every position in a table (`positionOf`) that holds a person's name or number, or the label of one. */
export function personalPositions(table: Table): ReadonlySet<number> {
  let held = known.get(table);
  if (held === undefined) known.set(table, (held = findPersons(table)));
  return held;
}

function findPersons(table: Table): ReadonlySet<number> {
  const found = new Set<number>();
  const rowOf = cellsOf(table);
  table.rows.forEach((line, row) => {
    if (!line.some(isPersonalLabel)) return;
    for (const cell of personalCells(rowOf(row))) {
      for (let column = cell.column; column < cell.end; column += 1) found.add(positionOf(row, column));
    }
  });
  return found;
}
