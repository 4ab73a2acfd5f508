import { contentViews } from './contents.js';
import { coverageViews } from './coverage.js';
import type { View } from './view.js';

/** In order of making: later ones build on earlier ones. */
export const views: readonly View[] = [...contentViews, ...coverageViews];

export type { View } from './view.js';
