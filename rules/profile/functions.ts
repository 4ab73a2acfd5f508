import { defineRule } from '../../src/model/rule.js';
import { sectionsOf } from '../reading/chapter.js';
import { itemsOf, linesOf, spansOf, textField } from '../reading/numbered-items.js';

/** 主要职能: one entry a numbered item; a lead-in before the first number is no function. */
export const functions = defineRule({
  id: 'functions',
  title: '主要职能',
  pointer: '/profile/functions',
  locate: (context) => sectionsOf(context, 'functions').filter(({ passages }) => passages.length > 0),
  read(sections, context) {
    const items = itemsOf(
      linesOf(
        sections.map((section) => ({ ...section, children: [] })),
        context,
      ),
    );
    const numbered = items.filter(({ number }) => number !== undefined);
    const entries = (numbered.length > 0 ? numbered : items)
      .map(({ lines }) => textField(spansOf(lines, context), context))
      .filter((field) => field !== undefined);
    return { value: entries.length > 0 ? entries : undefined, messages: [] };
  },
});
