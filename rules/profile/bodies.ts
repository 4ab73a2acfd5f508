import { anyOf } from '../../src/text/words.js';
import { profileWords } from './words.js';

const { inside, owned } = profileWords.institutions;
const BODIES = `[^，。；]{0,24}${anyOf(...inside, ...owned)}[^。；]{0,40}?[\\d一二两三四五六七八九十]+个`;
/** `本局内设4个科室` tells of 机构设置, as a line of its own or, its heading lost, behind the last sentence of another list. */
export const TELLS_OF_BODIES = new RegExp(`^${BODIES}`);
export const GOES_ON_WITH_BODIES = new RegExp(`。${BODIES}`);
