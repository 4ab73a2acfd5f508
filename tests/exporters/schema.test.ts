import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { recordJsonSchema } from '../../src/exporters/schema.js';

const published = readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8');

test('the published schema is that of the code (npm run schema)', () => {
  expect(JSON.parse(published)).toEqual(JSON.parse(recordJsonSchema()));
});

test('the published schema stands by itself', () => {
  const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(published) as object);
  expect(validate({ schemaVersion: '1' })).toBe(false);
  expect(validate.errors?.[0]?.keyword).toBe('required');
});
