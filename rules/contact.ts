import { defineRule } from '../src/model/rule.js';
import { allPassages } from '../src/model/section.js';
import { sectionsOf } from './reading/chapter.js';

/** 联系方式: names and telephone numbers of persons are looked at and never copied. */
export const contact = defineRule({
  id: 'contact',
  title: '联系方式',
  pointer: '/contact',
  locate: (context) => sectionsOf(context, 'contact'),
  read: (sections) => ({ value: undefined, messages: [], accounted: sections.flatMap(allPassages) }),
});
