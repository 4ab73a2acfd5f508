import { withoutMarksAtEnd } from './endings.js';

/** `详见附表。`, `（公开01表至公开09表附后）`: what a heading announces stands elsewhere. */

const LONGEST_POINTER = 80;
const POINTS =
  /(?:请?详?见|参见|参阅|附于|附在|列于).{0,30}(?:附件|附表|附录|附后|链接|下载|表格|公开\d{0,2}表|决算表|报表|另册)|(?:附后|另附|附件|附表|另行公开|单独公开)(?:[:：].{0,60})?$/;

export const pointsElsewhere = (text: string): boolean => {
  const plain = withoutMarksAtEnd(text, /[（()）。；;，,\s]/);
  return plain.length <= LONGEST_POINTER && !/[。；;]./.test(plain) && POINTS.test(plain);
};
