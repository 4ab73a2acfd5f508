import type { SourceDocument, SourceFormat } from './document.js';
import type { Result } from './message.js';

export interface SourceFile {
  /** Name for messages and for guessing (never opened). */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A format's bytes in, blocks out. Throws `UnreadableFile` where the bytes are no readable document of the format. */
export interface Extractor {
  readonly format: SourceFormat;
  readonly extract: (file: SourceFile) => Promise<Result<SourceDocument>>;
}

/** Extractors by format, loaded on first use. */
export type ExtractorList = Readonly<Record<SourceFormat, () => Promise<Extractor>>>;
