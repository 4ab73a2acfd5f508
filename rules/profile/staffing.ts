import { type Context, defineRule } from '../../src/model/rule.js';
import { walkSections, type Section } from '../../src/model/section.js';
import { passageText, sectionsOf } from '../reading/chapter.js';
import { linesOf } from '../reading/numbered-items.js';
import { anyOf } from '../../src/text/words.js';
import { countLines, countPattern, countSpans, readCount } from './counts.js';
import { profileWords } from './words.js';

const PEOPLE = '名个人';
const named = profileWords.staffing;
const establishment = [
  new RegExp(
    `${anyOf(...named.stated)}[^，,。；;、：:\\d]{0,6}${countPattern(named.establishment, PEOPLE).source}`,
    'g',
  ),
  countPattern(named.establishment, PEOPLE),
];
const onPost = [countPattern(named.onPost, PEOPLE, 14), countPattern(named.onPostElse, PEOPLE, 14)];
/** 退休 alone before 离退休, which counts those who left by 离休 as well. */
const retired = [
  countPattern(named.retired, PEOPLE, 8, named.retiredNotBehind),
  countPattern(named.retiredElse, PEOPLE, 2, named.retiredNotBehind),
  countPattern(named.alsoRetired, PEOPLE),
  countPattern(named.alsoRetiredElse, PEOPLE, 2),
];

/** Parts of the establishment and of the staff, and changes of them: the record has no place for them. */
const details = [
  countPattern(named.details, PEOPLE, 14),
  countPattern(named.moves, PEOPLE, 6),
  countPattern(named.vehicles, '辆', 6),
];

/** 行政编制, 事业编制: a part of the establishment. */
const parts = anyOf(...named.parts);
const posts = anyOf(...named.posts);
const BEHIND_PART = new RegExp(`(?:${parts}|${anyOf(...named.among)}[^，,]{0,8})$`);
const OF_PART = new RegExp(`${parts}${posts}`);
const isWhole = (before: string, found: string): boolean => !BEHIND_PART.test(before) && !OF_PART.test(found);
/** `行政编制25人，实有人数22人`, `在职行政人员18人`: a part of those on post. */
const BESIDE_PART = new RegExp(`${parts}${posts}[^。；;]{0,8}$`);
const PART = new RegExp(parts);
/** `实有人员编制75人` counts posts; `在职编制内人员20人` does not. */
const OF_POSTS = new RegExp(`${anyOf(...named.establishment)}(?!${anyOf(...named.notPosts)})`);
const isAll = (before: string, found: string): boolean =>
  isState(before) && !BESIDE_PART.test(before) && !PART.test(found) && !OF_POSTS.test(found);
/** `减少主要原因是退休1人` tells of a change. */
const OF_CHANGE = new RegExp(`${anyOf(...named.notState)}[^，,。；;]{0,6}$`);
const isState = (before: string): boolean => !OF_CHANGE.test(before);

const OPENS = new RegExp(`^.{0,6}${anyOf(...named.attached)}[。：:]`);

/** The paragraphs of a section that open with the heading: `（三）人员概况。核定编制…`. */
const runIn = (section: Section, context: Context): Section => ({
  ...section,
  passages: section.passages.filter((passage) => OPENS.test(passageText(context, passage).slice(0, 20))),
  children: [],
});

/** 人员: establishment, persons on post, retired; only where the report itself says nothing, from the attached report. */
export const staffing = defineRule({
  id: 'staffing',
  title: '人员情况',
  pointer: '/profile/staffing',
  locate(context) {
    const own = sectionsOf(context, 'staffing', 'institutions', 'functions').filter(
      (section) => section.id !== 'functions' || named.heading.test(section.title),
    );
    const attached = walkSections(context.outline.sections.filter(({ id }) => id === 'attachments'));
    const headed = attached.filter(({ id }) => id === 'staffing');
    return [own, headed, attached.map((section) => runIn(section, context))].filter(
      (list) => list.length > 0,
    );
  },
  read(groups, context) {
    for (const sections of groups) {
      const lines = countLines(linesOf(sections, context));
      const value = {
        establishment: readCount(lines, establishment, isWhole),
        onPost: readCount(lines, onPost, isAll),
        retired: readCount(lines, retired, isState),
      };
      if (Object.values(value).some((field) => field !== undefined))
        return { value, messages: [], accounted: countSpans(lines, details) };
    }
    return { value: undefined, messages: [] };
  },
});
