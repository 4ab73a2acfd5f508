import { z } from 'zod';
import type { SentenceWords } from '../../src/text/sentence-words.js';
import { statementReader } from '../../src/text/statements.js';
import data from '../vocabulary/sentences.json' with { type: 'json' };
import { entries, plainWords as words, vocabularyReader, words as gapped } from './vocabulary.js';

const lists = <K extends string>(...names: readonly K[]) => entries(words, ...names);

const schema: z.ZodType<SentenceWords> = z.strictObject({
  $comment: z.string(),
  lastYear: words,
  comparison: lists('with', 'than', 'compared', 'whose', 'figure', 'samePeriod'),
  budget: lists('before', 'behind', 'initial', 'adjusted', 'adjustedBefore', 'funds', 'moved'),
  final: lists('figure', 'behind', 'says'),
  change: lists(
    'up',
    'down',
    'flat',
    'upBesideBase',
    'downBesideBase',
    'downBesidePlan',
    'flatBesideBase',
    'signed',
    'adverbs',
    'course',
    'otherMoves',
    'behind',
  ),
  sides: lists('each', 'respectively'),
  verdict: lists('above', 'below', 'equal'),
  residue: words,
  lost: lists('unitIs', 'inWords', 'notInWords', 'rounded', 'notRounded', 'yuanBehind'),
  reason: lists('moved', 'noun', 'copula', 'loose', 'label', 'says', 'none'),
  purpose: lists('cue', 'notBefore', 'label', 'noun', 'copula', 'endsBefore'),
  clause: lists('opening', 'itemEnds', 'itemMoves', 'noItem'),
  count: lists('nouns', 'behind'),
  none: lists('before', 'cue', 'notBefore'),
  share: lists('cue', 'notBefore', 'behind', 'alone'),
  completion: lists('cue', 'before', 'behind', 'rateBefore', 'rate', 'of', 'alone', 'copula'),
  subject: lists('opening', 'among', 'copula', 'filler', 'generic', 'vague', 'carried', 'money').extend({
    bothSides: gapped,
  }),
  lead: lists('nouns', 'ends', 'deeds', 'tails', 'lists', 'sums'),
});

/** The words of the sentences of figures; throws with the place of a mistake in their file. */
export const readSentenceWords = vocabularyReader('sentences.json', schema);

export const sentenceWords = readSentenceWords(data);

/** What a passage states, by these words. */
export const readStatements = statementReader(sentenceWords);
