import { z } from 'zod';
import { moneyUnits } from '../../src/text/money.js';
import { anyOf } from '../../src/text/words.js';
import data from '../vocabulary/captions.json' with { type: 'json' };
import { entries, vocabularyReader, words } from './vocabulary.js';

const schema = z.strictObject({
  $comment: z.string(),
  sheet: entries(words, 'code', 'before', 'number', 'attached', 'continued'),
  body: entries(words, 'does', 'label', 'name', 'seal'),
  unit: entries(words, 'of', 'label', 'is', 'currency'),
  date: words,
  note: words,
  empty: entries(words, 'says', 'sheet', 'sheetNotBefore', 'none', 'of'),
});

/** Words around the public tables; throws with the place of a mistake in their file. */
export const readCaptionWords = vocabularyReader('captions.json', schema);

export const captionWords = readCaptionWords(data);

const { sheet, body, unit } = captionWords;

/** Sources of regular expressions for what stands around a table. */
export const captionSources = {
  /** `公开01表`, `公开表1`. */
  sheetCode: `(?:${anyOf(...sheet.code)}\\s?[0-9０-９]{1,2}(?:-\\d)?\\s?表|${anyOf(...sheet.before)}\\s?\\d{1,2})`,
  /** `部门：`, `单位名称：`, `单位（公章）：`. */
  bodyLabel: `${anyOf(...body.label)}${anyOf(...body.name)}?(?:[（(]${anyOf(...body.seal)}[)）])?\\s?[:：]`,
  /** `单位：`. */
  unitLabel: `${anyOf(...unit.label)}\\s?[:：]`,
  moneyUnit: anyOf(...moneyUnits),
} as const;
