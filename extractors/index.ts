import type { ExtractorList } from '../src/model/extractor.js';

/** Each format's extractor, loaded when the first file of its kind comes: a run over texts never loads pdf.js. */
export const extractors: ExtractorList = {
  txt: async () => (await import('./txt/index.js')).txt,
  html: async () => (await import('./html/index.js')).html,
  docx: async () => (await import('./docx/index.js')).docx,
  doc: async () => (await import('./doc/index.js')).doc,
  pdf: async () => (await import('./pdf/index.js')).pdf,
  xlsx: async () => (await import('./xlsx.js')).xlsx,
  xls: async () => (await import('./xlsx.js')).xls,
};
