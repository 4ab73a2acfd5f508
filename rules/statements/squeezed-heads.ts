import type { Table } from '../../src/model/document.js';
import type { Column } from './header.js';
import { headRole, normal, sameCell, type HeadCell } from './heads.js';
import type { Lane } from './lanes.js';
import { anchorOf } from './parts.js';
import { isGrandTotalAlone, isLevel, isNamed, isTotalAlone } from './row-words.js';

/**
 * Whether a row of heads stands too far left: the format printed each merged head once and kept no merged cells, so that
 * a head of values stands over a column of labels.
 *
 *     项目     | 本年收入 | 本年支出 |      |
 *     科目编码 | 科目名称 | 合计     | 合计 | 基本支出
 */
export const areSqueezed = (lanes: readonly Lane[]): boolean =>
  lanes.some(
    (lane, at) =>
      hasValueHead(lane) || lane.values.some(isSumUnderOther) || isUnderTwo(lane, lanes.slice(at + 1)),
  );

/** 小计 under 合计 or under a head of labels: a lower row of heads stands too far left. */
const isSumUnderOther = ({ path }: Column): boolean => {
  const [leaf, over] = [path.at(-1), path.at(-2)];
  if (leaf === undefined || over === undefined || !isTotalAlone(normal(leaf.text))) return false;
  return isGrandTotalAlone(normal(over.text)) || ['code', 'name'].includes(headRole([over]));
};

/** A label under a head of values that another label of its lane is not under, or a 款 under 科目名称. */
function hasValueHead({ code, name }: Lane): boolean {
  const labels = name ? [...code, name] : code;
  return labels.some(({ index, path }) => {
    const over = path.slice(0, -1);
    if (isLevel(path.at(-1)?.text ?? '') && over.some(({ text }) => isNamed(normal(text)))) return true;
    return over
      .filter((cell) => headRole([cell]) === 'value')
      .some((cell) => labels.some((other) => other.index < index && isUnderAnother(other, cell)));
  });
}

const isUnderAnother = ({ path }: Column, cell: HeadCell): boolean =>
  path.some((other) => other.row === cell.row && !sameCell(other, cell));

/** Its labels stand under one head, its values under the next, and a lane on its right under none. */
function isUnderTwo({ code, name, values }: Lane, right: readonly Lane[]): boolean {
  const labels = name ? [...code, name] : code;
  return labels.some(({ path }) =>
    path
      .slice(0, -1)
      .some(
        (cell) =>
          headRole([cell]) === 'value' &&
          values.some((value) => isUnderAnother({ ...value, path: value.path.slice(0, -1) }, cell)) &&
          right.some((lane) => lane.values.every(({ gaps }) => gaps.includes(cell.row))),
      ),
  );
}

/** Heads side by side from the left on, and blanks behind them: what a row of merged heads looks like that is printed once. */
export function mayBeSqueezed(table: Table, row: number): boolean {
  const texts = table.rows[row] ?? [];
  const blank = texts.indexOf('');
  const kept = texts.some((_, column) => anchorOf(table, row, column)[1] !== column);
  return !kept && blank > 1 && texts.slice(blank).every((text) => text === '');
}
