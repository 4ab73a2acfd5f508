import { defineRule } from '../../src/model/rule.js';
import { sectionsOf } from '../reading/chapter.js';
import { linesOf } from '../reading/numbered-items.js';
import { anyOf } from '../../src/text/words.js';
import { countLines, countPattern, countSpans, NUMBER, readCount, readNone } from './counts.js';
import { headSpans, readUnits } from './units.js';
import { profileWords } from './words.js';

const UNITS = '个家';
const named = profileWords.institutions;
const owned = anyOf(...named.owned);
const bodies = anyOf(...named.bodies);
const unit = anyOf(...named.unit);
const counted = `[^，,。；;：:、\\d]{0,8}?${NUMBER}\\s?[${UNITS}]`;
/** 下属二级单位3个, 下属3个二级单位, 3个下属单位. */
const owning = (kinds: string): readonly RegExp[] => [
  new RegExp(`${owned}的?${kinds}${bodies}${counted}`, 'g'),
  new RegExp(`${owned}[^。；;\\d]{0,60}?${NUMBER}\\s?[${UNITS}]${kinds}${unit}`, 'g'),
  new RegExp(`${NUMBER}\\s?[${UNITS}]${owned}${kinds}${bodies}`, 'g'),
];
const ofAnyType = `${anyOf(...named.kinds, ...named.types)}{0,3}`;
const subordinate = owning(`${anyOf(...named.kinds)}{0,3}`);
/** 下属事业单位3个 are all of them, unless others are counted beside them; 下属3家事业单位，其中：… are in any case. */
const beside = `(?![、和及][^。；，,]{0,16}?${NUMBER}\\s?[${UNITS}])`;
const subordinateOfType = owning(ofAnyType).map(({ source }) => new RegExp(source + beside, 'g'));
const divided = `(?=[，,：:（(]?${anyOf(...named.divided)})`;
const subordinateDivided = owning(ofAnyType).map(({ source }) => new RegExp(source + divided, 'g'));
const administrative = [countPattern(named.administrative, UNITS)];
const civilServantManaged = [countPattern(named.civilServantManaged, UNITS)];
const otherInstitutions = [countPattern(named.otherInstitutions, UNITS)];
/** `编制范围的有局本级和下属3家事业单位`: not all that is in scope. */
const withoutOwned = (characters: string): string => `(?:(?!${anyOf(...named.joint)}${owned})${characters})`;
const inScope = [
  new RegExp(
    `${anyOf(...named.into)}[^。；]{0,60}?${anyOf(...named.accounts)}${withoutOwned('[^。；]')}{0,20}?${anyOf(...named.accountable)}${counted}`,
    'g',
  ),
  new RegExp(`${anyOf(...named.scope)}的[^。；]{0,12}?${unit}${counted}`, 'g'),
  countPattern(named.inScope, UNITS),
  new RegExp(
    `${anyOf(...named.scope)}${withoutOwned('[^。；\\d]')}{0,50}?${NUMBER}\\s?[${UNITS}]${ofAnyType}${unit}`,
    'g',
  ),
];

/** 内设科室 and the like: the record has no place for them. */
const inner = [
  new RegExp(`${anyOf(...named.inside)}[^，,。；;\\d]{0,60}${NUMBER}\\s?[${UNITS}]`, 'g'),
  countPattern(named.rooms, UNITS),
];

/** 机构设置: counts of subordinate bodies, and the units whose accounts the report holds. */
export const institutions = defineRule({
  id: 'institutions',
  title: '机构设置',
  pointer: '/profile/institutions',
  locate: (context) =>
    sectionsOf(context, 'institutions', 'functions').filter(
      ({ id, title }) => id === 'institutions' || named.heading.test(title),
    ),
  read(sections, context) {
    const lines = linesOf(sections, context);
    const counts = countLines(lines);
    const units = readUnits(sections, lines, context);
    const types = {
      administrative: readCount(counts, administrative),
      civilServantManaged: readCount(counts, civilServantManaged),
      otherInstitutions: readCount(counts, otherInstitutions),
    };
    const alone = Object.values(types).every((field) => field === undefined);
    const value = {
      subordinate:
        readCount(counts, subordinate) ??
        readCount(counts, subordinateDivided) ??
        (alone ? readCount(counts, subordinateOfType) : undefined) ??
        readNone(lines, named.none),
      ...types,
      inScope: readCount(counts, inScope),
      units: units.length > 0 ? units : undefined,
    };
    const found = Object.values(value).some((field) => field !== undefined);
    const accounted = [...countSpans(counts, inner), ...headSpans(sections, context)];
    return { value: found ? value : undefined, messages: [], accounted };
  },
});
