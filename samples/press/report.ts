/** A cell as it is printed; positions that a merged cell covers are not listed. */
export interface Cell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** What a report prints, one part after the other. */
export type Part =
  | {
      readonly kind: 'heading';
      /** From 1 (第一部分). */
      readonly level: number;
      /** As printed: `一、`, `（一）`. */
      readonly number?: string;
      /** The number is Word's own: it is printed, but lost in plain text. */
      readonly automatic?: boolean;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: 'center' | 'right' }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly name?: string };

/** An invented report, the same for every format that it is printed in; its record is `samples/expected/<id>.json`. */
export interface Report {
  /** Folder of its files below `samples/reports`. */
  readonly id: string;
  /** As on the cover; also the name of its files. */
  readonly title: string;
  readonly parts: readonly Part[];
}

export const part = (number: string, text: string): Part => ({ kind: 'heading', level: 1, number, text });
export const chapter = (number: string, text: string, automatic = false): Part => ({
  kind: 'heading',
  level: 2,
  number,
  text,
  ...(automatic ? { automatic } : {}),
});
export const section = (number: string, text: string): Part => ({ kind: 'heading', level: 3, number, text });
export const say = (text: string): Part => ({ kind: 'paragraph', text });
export const centred = (text: string): Part => ({ kind: 'paragraph', text, align: 'center' });

/** A number that is Word's own stands apart from its heading where the format says so. */
export const printedHeading = (heading: Extract<Part, { kind: 'heading' }>): string =>
  `${heading.number ?? ''}${heading.level === 1 ? ' ' : ''}${heading.text}`.trim();
