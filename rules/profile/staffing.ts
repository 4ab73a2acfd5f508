import { defineRule } from '../../src/model/rule.js';
import { walkSections } from '../../src/model/section.js';
import { sectionsOf } from '../reading/chapter.js';
import { linesOf } from '../reading/numbered-items.js';
import { countPattern, countSpans, readCount } from './counts.js';

const PEOPLE = '名个人';
const establishment = [
  countPattern('(?:共有|核定|总|现有|人员|核准|批复)[^，。；、：\\d]{0,6}编制(?:总数|人数|数|人员)?', PEOPLE),
  countPattern('编制(?:总数|人数|数|人员)?', PEOPLE),
];
const onPost = [countPattern('在职', PEOPLE, 14), countPattern('(?:在编|实有|在岗)', PEOPLE, 14)];
/** 退休 alone before 离退休, which counts those who left by 离休 as well. */
const retired = ['(?<!离)退休', '离退休'].flatMap((word) => [
  countPattern(`${word}(?:人员|干部|职工|教师|教职工)`, PEOPLE),
  countPattern(word, PEOPLE, 2),
]);

/** Parts of the establishment and of the staff, and changes of them: the record has no place for them. */
const details = [
  countPattern(
    '(?:行政|事业|工勤|参公|专项|政法|机关|离休|退休|在职|在编|实有|在岗|编外|聘用|遗属|其他)',
    PEOPLE,
    14,
  ),
  countPattern('(?:减少|增加|去年|上年|新增|调入|调出)了?', PEOPLE, 6),
  countPattern('(?:车辆|公务用车)(?:编制)?', '辆', 6),
];

/** 行政编制, 事业编制: a part of the establishment. */
const PART = /(?:行政|事业|工勤|机关|参公|专项|政法)(?:人员)?/;
const isWhole = (before: string, found: string): boolean =>
  !new RegExp(`(?:${PART.source}|其中[^，]{0,8})$`).test(before) &&
  !new RegExp(`${PART.source}编制`).test(found);
/** `减少主要原因是退休1人` tells of a change. */
const isState = (before: string): boolean =>
  !/(?:原因|减少|增加|新增|当年|本年|因|了)[^，。；]{0,6}$/.test(before);

/** 人员: establishment, persons on post, retired; only where the report itself says nothing, from the attached report. */
export const staffing = defineRule({
  id: 'staffing',
  title: '人员情况',
  pointer: '/profile/staffing',
  locate(context) {
    const own = sectionsOf(context, 'staffing', 'institutions', 'functions').filter(
      (section) => section.id !== 'functions' || /机构|人员/.test(section.title),
    );
    const attached = context.outline.sections.filter(({ id }) => id === 'attachments');
    return [own, [...walkSections(attached)].filter(({ id }) => id === 'staffing')].filter(
      (list) => list.length > 0,
    );
  },
  read(groups, context) {
    for (const sections of groups) {
      const lines = linesOf(sections, context);
      const value = {
        establishment: readCount(lines, establishment, isWhole),
        onPost: readCount(lines, onPost, isState),
        retired: readCount(lines, retired, isState),
      };
      if (Object.values(value).some((field) => field !== undefined))
        return { value, messages: [], accounted: countSpans(lines, details) };
    }
    return { value: undefined, messages: [] };
  },
});
