import { performanceRules } from '../../../rules/performance/index.js';
import type { SourceDocument } from '../../../src/model/document.js';
import type { FieldTree } from '../../../src/model/field.js';
import type { Reading } from '../../../src/model/rule.js';
import { plain } from './plain.js';

const readings = (document: SourceDocument): readonly (Reading & { readonly id: string })[] => {
  const context = { fileName: 'a.txt', document, outline: { preface: [], sections: [], skipped: [] } };
  return performanceRules.flatMap((rule) => {
    const targets = rule.locate(context);
    return targets.length === 0 ? [] : [{ id: rule.id, ...rule.read(targets, context) }];
  });
};

/** The rules of 预算绩效 over a document without an outline. */
export const performance = {
  read(document: SourceDocument): Record<string, unknown> {
    const all = readings(document);
    const messages = all.flatMap((one) => one.messages).map(({ place: _place, ...message }) => message);
    const values = all
      .filter(({ value }) => value !== undefined)
      .map(({ id, value }) => [id, plain(value)] as const);
    return { ...Object.fromEntries(values), ...(messages.length > 0 ? { messages } : {}) };
  },
  raw: (document: SourceDocument): unknown =>
    readings(document).map(({ value, messages }) => ({ value, messages })),
  trees: (document: SourceDocument): readonly (FieldTree | undefined)[] =>
    readings(document).map(({ value }) => value),
};
