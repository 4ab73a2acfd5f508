import { changeViews } from './changes.js';
import { contentViews } from './contents.js';
import { coverageViews } from './coverage.js';
import { figureViews } from './figures.js';
import { findingViews } from './findings.js';
import { lineageViews } from './lineages.js';
import type { View } from './view.js';
import { yearViews } from './years.js';

/** In order of making: later ones build on earlier ones. */
export const views: readonly View[] = [
  ...lineageViews,
  ...contentViews,
  ...coverageViews,
  ...figureViews,
  ...yearViews,
  ...findingViews,
  ...changeViews,
];

export type { View } from './view.js';
