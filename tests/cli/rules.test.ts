import { catalogue } from '../../rules/checks/index.js';
import { rulesText } from '../../src/cli/rules.js';

describe('juesuan rules', () => {
  test('prints a line a check, with its formula', () => {
    const lines = rulesText('text', 'zh').trimEnd().split('\n');
    expect(lines).toHaveLength(catalogue.length);
    expect(lines.find((line) => line.startsWith('revenue-sum '))).toMatch(
      /本年收入＝各来源之和 .*revenue\.total = Σ revenue\.items\[!within\]\.amount$/,
    );
  });

  test('gives programs the whole catalogue', () => {
    const told = JSON.parse(rulesText('json', 'zh')) as readonly {
      readonly id: string;
      readonly formula: string;
    }[];
    expect(told.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(told.find(({ id }) => id === 'T01-T03')?.formula).toBe(
      'T01.expenditure[本年支出合计].amount = T03[合计].total',
    );
  });
});
