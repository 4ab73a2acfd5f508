/** Says which files make one report; see `src/join/manifest.ts`. */
export const MANIFEST = 'juesuan.manifest.json';

const SUPPORTED = /\.(?:txt|text|docx?|wps|pdf|html?|mht|xlsx?|et)$/i;
/** Lock files of word processors, what the file manager leaves behind. */
const DEBRIS = /^(?:~\$|\.)|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i;

/** What a file in a folder or archive is by its path there. */
export function kindOfName(path: string): 'debris' | 'archive' | 'input' | 'other' {
  const steps = path.split('/');
  if (steps.some((step) => DEBRIS.test(step))) return 'debris';
  const name = steps.at(-1) ?? '';
  if (isArchive(name)) return 'archive';
  return SUPPORTED.test(name) ? 'input' : 'other';
}

export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** Takes names once: a second one gets a number before its ending. Two are the same where a file system may take them for the same. */
export class FreePaths {
  readonly #taken = new Set<string>();

  take(path: string): string {
    const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? path : `${stem}~${number}${ending}`;
      const key = candidate.normalize('NFC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return candidate;
    }
  }
}
