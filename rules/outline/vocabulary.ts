import { z } from 'zod';
import { vocabularyReader } from '../reading/vocabulary.js';
import data from '../vocabulary/headings.json' with { type: 'json' };

const entry = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]*$/),
  /** Sections that may hold it; the innermost open one wins. Empty for a part. */
  under: z.array(z.string()),
  titles: z.array(z.string().min(2)),
  words: z.array(z.array(z.string().min(1)).min(1)).optional(),
  lacks: z.array(z.string().min(1)).optional(),
  part: z.boolean().optional(),
  whole: z.boolean().optional(),
  alone: z.boolean().optional(),
});

const vocabulary = z
  .strictObject({ $comment: z.string(), sections: z.array(entry).min(1) })
  .superRefine(({ sections }, context) => {
    const ids = new Set(sections.map(({ id }) => id));
    sections.forEach(({ id, under }, index) => {
      for (const parent of under) {
        if (ids.has(parent)) continue;
        context.addIssue({
          code: 'custom',
          path: ['sections', index, 'under'],
          message: `${id}: no section ${parent}`,
        });
      }
    });
    if (ids.size < sections.length)
      context.addIssue({ code: 'custom', path: ['sections'], message: 'an id stands twice' });
  });

/** A chapter that reports are known to have, and the headings it goes by. */
export type KnownSection = z.infer<typeof entry>;

/** Check the headings as they were loaded; throws with the place of a mistake. */
export const readHeadings = vocabularyReader('headings.json', vocabulary);

export const knownSections = readHeadings(data).sections;

const PARTS_WITH_CHAPTERS: readonly string[] = ['profile', 'finalAccounts'];

/** The part that a chapter stands in where it stands in no other chapter. */
export const homeOf = ({ under }: KnownSection): string | undefined =>
  under.find((id) => PARTS_WITH_CHAPTERS.includes(id));
