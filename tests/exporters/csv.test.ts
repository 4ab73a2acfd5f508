import { csvLine } from '../../src/exporters/csv.js';
import { dataPackage } from '../../src/exporters/datapackage.js';
import { tables } from '../../src/exporters/tables.js';

describe('CSV', () => {
  test('text that would be a formula is guarded, numbers are not', () => {
    expect(csvLine(['=1+1', '+86', '-甲', '@乙', '\t丙', -3.5, null])).toBe(
      "'=1+1,'+86,'-甲,'@乙,'\t丙,-3.5,\r\n",
    );
  });

  test('commas, quotation marks and line ends are quoted', () => {
    expect(csvLine(['a,b', 'c"d', 'e\nf'])).toBe('"a,b","c""d","e\nf"\r\n');
  });
});

describe('the data package', () => {
  test('describes every table, with units', () => {
    const { resources } = JSON.parse(dataPackage(tables)) as {
      resources: { name: string; schema: { fields: { name: string; type: string; unit?: string }[] } }[];
    };
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ stem }) => stem));
    const fields = resources.find(({ name }) => name === 'revenue')?.schema.fields ?? [];
    expect(fields).toContainEqual({
      name: '金额（万元）',
      description: 'amount',
      type: 'number',
      unit: '万元',
    });
    for (const { schema } of resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('names sheets as Excel takes them', () => {
    const names = tables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(28);
      expect(name).not.toMatch(/[[\]:*?/\\']/);
    }
  });
});
