import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/profile.json' with { type: 'json' };

const schema = z.strictObject({
  $comment: z.string(),
  institutions: entries(
    words,
    'owned',
    'kinds',
    'types',
    'joint',
    'bodies',
    'unit',
    'accountable',
    'divided',
    'administrative',
    'civilServantManaged',
    'otherInstitutions',
    'into',
    'accounts',
    'scope',
    'inScope',
    'inside',
    'rooms',
  ).extend({ heading: wording, none: wording }),
  staffing: entries(
    words,
    'establishment',
    'stated',
    'posts',
    'notPosts',
    'among',
    'onPost',
    'onPostElse',
    'retired',
    'retiredElse',
    'retiredNotBehind',
    'alsoRetired',
    'alsoRetiredElse',
    'parts',
    'attached',
    'details',
    'moves',
    'vehicles',
    'notState',
  ).extend({ heading: wording }),
  units: entries(words, 'cue', 'joint', 'between', 'ends').extend({
    column: wording,
    noUnit: wording,
    noName: wording,
  }),
});

/** Words of 机构设置 and 人员情况; throws with the place of a mistake in their file. */
export const readProfileWords = vocabularyReader('profile.json', schema);

export const profileWords = readProfileWords(data);
