import { joined } from '../../src/model/lists.js';
import { defineRule } from '../../src/model/rule.js';
import { matcher } from '../../src/text/words.js';
import { captionUnit } from './units.js';
import { locateStatements, type Located } from './locate.js';
import { readStatement } from './read.js';
import { repeatedSets } from './repeated.js';
import { vocabulary } from './vocabulary.js';

/**
 * The public statement tables (公开01表 …). Authority for which tables there are: 财预〔2016〕143号, and the yearly
 * 部门决算 forms. Title decides what a table is; sheet codes move between years and provinces.
 */
export const statements = defineRule<Located>({
  id: 'statements',
  title: '决算公开报表',
  pointer: '/statements',
  locate: locateStatements,
  read(targets) {
    const ids = recordIds(targets);
    const units = targets.map((target) => captionUnit(target)?.unit).filter((unit) => unit !== undefined);
    const readings = targets.map((target, at) => readStatement(target, ids[at] ?? 'other', units));
    return {
      value: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
      messages: [...repeatedSets(targets, ids), ...readings.flatMap(({ messages }) => messages)],
      accounted: joined(readings.map(({ accounted }) => accounted)),
    };
  },
});

const REVENUE = matcher({ any: vocabulary.titleShape.revenue });

/** `other:<title>`; where two state-capital tables are printed, the one without 收入 is the other. */
export function recordIds(targets: readonly Located[]): readonly string[] {
  const capital = targets.filter(({ title }) => title.id === 'state-capital');
  const both =
    capital.some(({ title }) => REVENUE.test(title.words)) &&
    capital.some(({ title }) => !REVENUE.test(title.words));
  return targets.map(({ title, print }) => {
    const other =
      title.id === 'other' || (both && title.id === 'state-capital' && !REVENUE.test(title.words));
    return other ? `other:${print.text.slice(title.start, title.end)}` : title.id;
  });
}
