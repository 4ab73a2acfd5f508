/** Why an archive could not be used, or not be read, as data; the sentences stand with the command line. */
export type Problem =
  | { readonly code: 'no-engine'; readonly detail: string }
  | { readonly code: 'no-archive'; readonly path: string }
  | { readonly code: 'not-an-archive'; readonly path: string }
  | {
      readonly code: 'other-format';
      readonly path: string;
      readonly found: string;
      readonly expected: string;
    }
  | { readonly code: 'busy'; readonly path: string; readonly process: string | undefined }
  | { readonly code: 'query-failed'; readonly detail: string }
  | { readonly code: 'storage'; readonly path: string; readonly detail: string }
  | { readonly code: 'bad-file'; readonly path: string; readonly detail: string }
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'output-taken'; readonly path: string };

export class ArchiveProblem extends Error {
  override readonly name = 'ArchiveProblem';
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(problem), options);
  }
}
