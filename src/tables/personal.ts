import type { Table } from '../model/document.js';
import { halfWidth } from '../text/numerals.js';
import { anyOf, spelled, type Words } from '../text/words.js';
import { positionOf } from './grid.js';
import { cellsOf, type RowCell } from './row-cells.js';

/** Labels beside which names and telephone numbers of persons stand, as `rules/vocabulary/personal.json` lists them. */
export interface PersonalWords {
  readonly roles: Words;
  /** Behind a role: 姓名, 签字. */
  readonly behindRole: Words;
  /** 电话, alone or behind one of `beforeContact`: 联系电话. */
  readonly contacts: Words;
  readonly beforeContact: Words;
  /** Ends of labels that may follow a person's blank cell, and are no person. */
  readonly otherLabels: Words;
}

/** Finds persons in tables. What is found is never copied: not into values, not into quotes. */
export interface Persons {
  /** `负责人`, `联系电话`, `项目负责人：张某`: a label of a person's name or number, alone or with its value behind a colon. */
  readonly isLabel: (text: string) => boolean;
  /** The label cells of persons in one row, and the cells that they label. */
  readonly cells: (cells: readonly RowCell[]) => ReadonlySet<RowCell>;
  /** Every position in a table (`positionOf`) that holds a person's name or number, or the label of one. */
  readonly positions: (table: Table) => ReadonlySet<number>;
}

const LONGEST_LABEL = 20;
/** A mobile number, or a telephone number with its area code. */
const TELEPHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?!\d)/;
const NOBODY: ReadonlySet<RowCell> = new Set();

/** Holds a telephone number of a person or an office. */
export const holdsTelephone = (text: string): boolean => TELEPHONE.test(halfWidth(text));

export function personsBy(words: PersonalWords): Persons {
  const isLabel = labelTest(words);
  const couldBePerson = personTest(words, isLabel);
  const cells = (row: readonly RowCell[]): ReadonlySet<RowCell> =>
    row.some(({ text }) => isLabel(text)) ? personsIn(row, isLabel, couldBePerson) : NOBODY;
  /** Asked for where tables are read and where they are quoted; worked out once. */
  const known = new WeakMap<Table, ReadonlySet<number>>();
  const positions = (table: Table): ReadonlySet<number> => {
    let held = known.get(table);
    if (held === undefined) known.set(table, (held = positionsIn(table, isLabel, cells)));
    return held;
  };
  return { isLabel, cells, positions };
}

type Test = (text: string) => boolean;

function labelTest({ roles, behindRole, contacts, beforeContact }: PersonalWords): Test {
  const role = new RegExp(`${anyOf(...roles)}${anyOf(...behindRole)}?$`);
  const contact = new RegExp(`(?:^|[及和、/与]|${anyOf(...beforeContact)})${anyOf(...contacts)}$`);
  /** A label has one of these signs; nearly no other cell has. */
  const lasts = new Set(spelled([...roles, ...contacts]).map((word) => word.slice(-1)));
  const may = new RegExp(anyOf(...lasts));
  return (text) => {
    if (!may.test(text)) return false;
    const plain = halfWidth(text.slice(0, 60)).replace(/\s/g, '');
    const colon = plain.indexOf(':');
    const label = (colon < 0 ? plain : plain.slice(0, colon)).replace(/\([^()]{0,12}\)/g, '');
    return label.length <= LONGEST_LABEL && (role.test(label) || contact.test(label));
  };
}

/** Behind a blank cell: a short name or a number, and no label. */
function personTest({ otherLabels }: PersonalWords, isLabel: Test): Test {
  const other = new RegExp(`[:：]$|${anyOf(...otherLabels)}$`);
  return (text) =>
    !isLabel(text) &&
    !other.test(text) &&
    (/^[\u4E00-\u9FFF·]{2,4}$/.test(text) || /^[\d\s\-—、,，]{6,30}$/.test(text) || holdsTelephone(text));
}

function personsIn(row: readonly RowCell[], isLabel: Test, couldBePerson: Test): ReadonlySet<RowCell> {
  const found = new Set<RowCell>();
  row.forEach((cell, at) => {
    if (!isLabel(cell.text)) return;
    found.add(cell);
    const next = row[at + 1];
    const glued = /[:：]\s*\S/.test(cell.text);
    if (!glued && next !== undefined && !isLabel(next.text) && !/[:：]$/.test(next.text)) found.add(next);
    const beyond = next?.text === '' ? row.slice(at + 2).find((one) => one.text !== '') : undefined;
    if (!glued && beyond !== undefined && couldBePerson(beyond.text)) found.add(beyond);
  });
  return found;
}

function positionsIn(table: Table, isLabel: Test, cells: Persons['cells']): ReadonlySet<number> {
  const found = new Set<number>();
  const rowOf = cellsOf(table);
  table.rows.forEach((line, row) => {
    if (!line.some(isLabel)) return;
    for (const cell of cells(rowOf(row))) {
      for (let column = cell.column; column < cell.end; column += 1) found.add(positionOf(row, column));
    }
  });
  return found;
}
