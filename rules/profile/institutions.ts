import { defineRule } from '../../src/model/rule.js';
import { sectionsOf } from '../reading/chapter.js';
import { linesOf } from '../reading/numbered-items.js';
import { countPattern, countSpans, readCount, readNone } from './counts.js';
import { headSpans, readUnits } from './units.js';

const UNITS = '个家';
const subordinate = [
  countPattern(
    '(?:下属|所属|下设|直属|下辖)(?:的)?(?:二级|三级|预算|独立|核算|事业|行政|决算|全资){0,3}(?:单位|机构)',
    UNITS,
  ),
  /(?:下属|所属|下设|直属|下辖)[^。；;\d]{0,60}?(\d{1,6}|[一二两三四五六七八九十]{1,3})\s?[个家](?:二级|三级|预算|独立|核算|事业|行政|参公|决算){0,3}单位/g,
];
const NONE = /(?:无|没有)(?:任何)?(?:下属|所属|直属|二级)[^，。；]{0,6}(?:单位|机构)/;
const administrative = [countPattern('行政单位', UNITS)];
const civilServantManaged = [
  countPattern('参照?公(?:务员法)?管理的?(?:的)?事业单位', UNITS),
  countPattern('参公(?:管理)?(?:的)?(?:事业)?单位', UNITS),
];
const otherInstitutions = [countPattern('(?:其他|其它)(?:的)?事业单位', UNITS)];
const inScope = [
  countPattern('纳入[^。；]{0,60}?(?:编制|编报|决算|公开)[^。；]{0,8}?(?:单位|部门)', UNITS),
  countPattern('(?:编制|编报|决算)范围的[^。；]{0,12}?单位', UNITS),
  countPattern('共有(?:所属)?(?:独立)?(?:预算|决算|核算)单位', UNITS),
];

/** 内设科室 and the like: the record has no place for them. */
const inner = [
  countPattern('(?:内设|下设|设有?|另设)[^，,。；;\\d]{0,60}', UNITS, 0),
  countPattern('(?:科室|股室|处室|内设机构|部室|职能科室)', UNITS),
];

/** 机构设置: counts of subordinate bodies, and the units whose accounts the report holds. */
export const institutions = defineRule({
  id: 'institutions',
  title: '机构设置',
  pointer: '/profile/institutions',
  locate: (context) =>
    sectionsOf(context, 'institutions', 'functions').filter(
      ({ id, title }) => id === 'institutions' || /机构|单位构成/.test(title),
    ),
  read(sections, context) {
    const lines = linesOf(sections, context);
    const units = readUnits(sections, lines, context);
    const value = {
      subordinate: readCount(lines, subordinate) ?? readNone(lines, NONE),
      administrative: readCount(lines, administrative),
      civilServantManaged: readCount(lines, civilServantManaged),
      otherInstitutions: readCount(lines, otherInstitutions),
      inScope: readCount(lines, inScope),
      units: units.length > 0 ? units : undefined,
    };
    const found = Object.values(value).some((field) => field !== undefined);
    const accounted = [...countSpans(lines, inner), ...headSpans(sections, context)];
    return { value: found ? value : undefined, messages: [], accounted };
  },
});
