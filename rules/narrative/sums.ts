import type { Said } from '../reading/chapter.js';
import { subjectKey } from '../reading/chapter.js';

/** How a side of the accounts names its sum. */
export interface SideSum {
  /** The year's own sum, or the only one that the chapter states: 本年收入合计, 收入总计. */
  readonly total: RegExp;
  /** The sum with what was carried over: 收入总计. */
  readonly whole: RegExp;
}

/** `收入总计685万元，其中年初结转和结余35万元；本年收入合计650万元`: the chapter states the sum with the carry-over as well. */
export function tellsApart(statements: readonly Said[], { total, whole }: SideSum): boolean {
  const sums = statements.filter(({ measures }) => measures.some(({ kind }) => kind === 'level'));
  const names = sums.map(({ subject }) => subjectKey(subject)).filter((name) => name !== '');
  return (
    names.some((name) => whole.test(name)) && names.some((name) => total.test(name) && !whole.test(name))
  );
}
