/** How the full name of a public body ends. */
const BODY_END =
  /(?:局|委员会|管委会|工委|党委|纪委|政法委|宣传部|组织部|统战部|武装部|部|厅|办公室|办|中心|法院|检察院|学院|医院|研究院|院|大学|中学|小学|学校|幼儿园|党校|校|园|站|所|总队|支队|大队|队|馆|社|联合会|协会|学会|红十字会|总工会|工会|妇联|商会|会|处|镇|乡|街道|人民政府|政府|社区|机关|基金会|公司|林场|农场|场|院校|政协|人大|团委|台|库|署|司|区)$/;
const NO_NAME =
  /^(?:本|我|该|其|各|全|由|在|对|与|是|为|经|按|根据|截至|关于|一般|财政|政府性|国有|年初|年末|收入|支出|项目|以及|从|包括|纳入|部门|单位|所属|下属|二级)|[，。；：、！？“”《》\d]|(?:部门|单位|机构|事业单位)$|X{2,}|×{2,}/;

/** Whether a text can be the full name of a body: some four to forty signs, ended as such names end. */
export const isBodyName = (text: string): boolean => isPlainName(text) || hasSecondName(text);

const isPlainName = (text: string): boolean =>
  text.length >= 4 && text.length <= 40 && BODY_END.test(text) && !NO_NAME.test(text);

const SECOND_NAME = /^([^（()）]{4,40})[（(]([^（()）]{4,40})[)）]$/;

/** `某区第三人民医院（某区精神卫生中心）`: a body with two names, both of which are its full name. */
function hasSecondName(text: string): boolean {
  const [, first, second] = SECOND_NAME.exec(text) ?? [];
  return first !== undefined && second !== undefined && isPlainName(first) && isPlainName(second);
}

/** The name without a second one in brackets. */
export const firstName = (name: string): string => SECOND_NAME.exec(name)?.[1] ?? name;

export interface NamePlace {
  readonly name: string;
  /** UTF-16 units from the start of the text. */
  readonly at: number;
}

const OWN_LEVEL = /(?:机关)?本级$/;
const REMARK = /[（(][^（()）]{1,20}[)）]$/;

/** The name before what is said of it: `（本级）`, `（汇总）`, `（参公）`, 本级. */
function withoutRemarks(text: string): string {
  const remark = isBodyName(text) ? OWN_LEVEL.exec(text) : (REMARK.exec(text) ?? OWN_LEVEL.exec(text));
  return remark === null ? text : withoutRemarks(text.slice(0, remark.index).trimEnd());
}

/** The body's name in a piece of text that may hold 关于 before it and remarks behind it. */
export function nameIn(text: string, at: number): NamePlace | undefined {
  const lead = /^(?:关于|附件\s?\d{0,2}\s?[:：.、]?|《)/.exec(text)?.[0].length ?? 0;
  const bare = withoutRemarks(text.slice(lead).trimEnd());
  const name = bare.trim();
  return isBodyName(name) ? { name, at: at + lead + bare.indexOf(name) } : undefined;
}

/** Where the words about the report begin, behind the body's name. */
const ABOUT =
  /20\d{2}年|二[〇○零]|[（(]?(?:部门|单位)[）)]?(?:[（(](?:单位|部门)[)）])?(?:决算|整体|概况|概括|预算|基本)|概况|概括|决算|整体支出|绩效/g;
/** Behind so many signs stands no name. */
const LONGEST_TITLE = 100;
const LEADING_YEAR = /^(?:关于)?(?:公开)?(?:19|20)\d{2}年度?/;

/** The body's name in a title: 某市某局2020年度部门决算, 2020年度某市某局部门决算, 某市预算绩效评价中心2022年度单位决算. */
export function nameInTitle(title: string): NamePlace | undefined {
  const from = LEADING_YEAR.exec(title)?.[0].length ?? 0;
  const rest = title.slice(from);
  for (const { index } of rest.slice(0, LONGEST_TITLE).matchAll(ABOUT)) {
    const name = index > 0 ? nameIn(rest.slice(0, index), from) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
