import { institutions } from '../../../rules/profile/institutions.js';
import { staffing } from '../../../rules/profile/staffing.js';
import { contextOf, documentOf, readRule } from '../../support/report.js';

/** Institutions and staff as further provinces word them; bodies and numbers are invented. */
const bodies: readonly (readonly [text: string, expected: unknown])[] = [
  [
    '松桥县教育局下属单位42家，其中行政单位1家，参照公务员法管理事业单位2家，其他事业单位39家。',
    { subordinate: 42, administrative: 1, civilServantManaged: 2, otherInstitutions: 39 },
  ],
  ['纳入松桥县教育局2022年度部门决算编制范围的预算单位共计43个，包括局机关和所属事业单位。', { inScope: 43 }],
  ['本单位无下属单位，内设办公室、业务股、财务股3个股室。', { subordinate: 0 }],
  [
    '我局下设参公事业单位一个，其他事业单位五个，均为二级预算单位。',
    { civilServantManaged: 1, otherInstitutions: 5 },
  ],
  [
    '平泽县农业农村局所属独立核算事业单位6个：农技站、种子站、畜牧站、农机站、水产站、经管站。',
    { subordinate: 6 },
  ],
  [
    '从决算单位构成看，平泽县农业农村局部门决算包括：局机关决算、所属6个事业单位决算。纳入决算编报范围的二级预算单位6个，其中：其他事业单位6个。',
    { inScope: 6, otherInstitutions: 6 },
  ],
  ['本部门内设机构12个，没有下属二级预算单位。', { subordinate: 0 }],
  [
    '部门所属预算单位共3个，其中：行政单位1个、参照公务员法管理的事业单位1个、其他事业单位1个。',
    { subordinate: 3, administrative: 1, civilServantManaged: 1, otherInstitutions: 1 },
  ],
  ['松桥县教育局内设5个科室，下属3家公益一类事业单位。', { subordinate: 3 }],
  [
    '下属3家事业单位，其中：参照公务员法管理的事业单位1家，其他事业单位2家。',
    { subordinate: 3, civilServantManaged: 1, otherInstitutions: 2 },
  ],
  ['松桥县教育局下属行政单位1个，事业单位5个。', { administrative: 1 }],
  ['松桥县教育局下属3家副科级事业单位、2家股级事业单位。', undefined],
  [
    '纳入松桥县教育局2022年度部门决算编制范围的有局本级和下属2家事业单位，分别是：松桥县教研中心、松桥县少年宫站。',
    { subordinate: 2, units: ['松桥县教研中心', '松桥县少年宫站'] },
  ],
];

test.each(bodies)('%s', (text, expected) => {
  const document = documentOf('第一部分 部门概况', '一、主要职能', '负责甲。', '二、机构设置', text);
  expect(readRule(institutions, contextOf(document))).toEqual({ value: expected, messages: [], broken: [] });
});

const people: readonly (readonly [text: string, expected: unknown])[] = [
  [
    '截至2022年末，核定编制68名，其中：行政编制40名、事业编制28名；在职人员65人，离休人员1人，退休人员33人。',
    { establishment: 68, onPost: 65, retired: 33 },
  ],
  ['单位编制总数为15人，年末实有在编人数14人，退休12人。', { establishment: 15, onPost: 14, retired: 12 }],
  [
    '松桥县文化馆共有编制22个，实有人数20人，其中在职20人；退休人员9人，较上年增加1人。',
    { establishment: 22, onPost: 20, retired: 9 },
  ],
  ['行政编制30名，事业编制12名。年末在职人员41人，比上年减少2人，主要是退休2人。', { onPost: 41 }],
  ['批复人员编制8名，年末在岗在编8人，编外聘用3人，无退休人员。', { establishment: 8, onPost: 8 }],
  [
    '2023年末，本单位在职在编教职工126人，退休教师58人，遗属4人，编制130名。',
    { establishment: 130, onPost: 126, retired: 58 },
  ],
  ['本单位现有事业编制18名，实有17人。', undefined],
];

test.each(people)('%s', (text, expected) => {
  const document = documentOf('第一部分 部门概况', '一、主要职能', '负责甲。', '二、人员情况', text);
  expect(readRule(staffing, contextOf(document))).toEqual({ value: expected, messages: [], broken: [] });
});
