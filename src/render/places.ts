import type { Evidence, ReportRecord } from '../model/report.js';

type Proven = Pick<ReportRecord, 'evidence' | 'quotes'>;
import type { Language } from '../render.js';

/** Where a figure stands and the words around it. */
export interface Printed {
  readonly pointer: string;
  readonly text: string;
  /** `第9页 [35] 行4`; `''` where nothing was printed for it. */
  readonly place: string;
  /** Its sentence or table row. */
  readonly quote: string;
}

export function printedAt(record: Proven, pointer: string, language: Language): Printed {
  const proof = record.evidence[pointer];
  return {
    pointer,
    text: proof?.text ?? '',
    place: proof === undefined ? '' : placeText(proof, language),
    quote: proof?.quote === undefined ? '' : (record.quotes[proof.quote] ?? ''),
  };
}

/** The places of several figures, each sentence or row once. */
export function printedPlaces(
  record: Proven,
  pointers: readonly string[],
  language: Language,
): readonly Printed[] {
  const seen = new Set<string>();
  return pointers
    .map((pointer) => printedAt(record, pointer, language))
    .filter(({ place, quote }) => {
      const key = `${place} ${quote}`;
      if (quote === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** File, page, and block and row as `juesuan inspect` counts them. */
function placeText({ file, page, block, cell }: Evidence, language: Language): string {
  const zh = language === 'zh';
  return [
    ...(file === undefined ? [] : [zh ? `《${file}》` : file]),
    ...(page === undefined ? [] : [zh ? `第${page}页` : `page ${page}`]),
    ...(block === undefined ? [] : [`[${block}]`]),
    ...(cell === undefined ? [] : [zh ? `行${cell[0]}` : `row ${cell[0]}`]),
  ].join(' ');
}
