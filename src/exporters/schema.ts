import { z } from 'zod';
import { record } from '../model/report.js';

/** The record's JSON Schema (draft 2020-12), as `schemas/record.schema.json` publishes it. */
export function recordJsonSchema(): string {
  const schema = z.toJSONSchema(record, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'juesuan record', ...schema }, null, 2)}\n`;
}
