import { alignedRun } from './aligned.js';
import { pipedRun, tabbedRun } from './columns.js';
import type { Piece, Run } from './rows.js';
import { tabLayout } from './tab-layout.js';

/** Which layout a line belongs to, if it is no plain prose. */
function runAt(lines: readonly string[], at: number): Run | undefined {
  const line = lines[at] ?? '';
  if (line.includes('\t')) return line.lastIndexOf('\t') === 0 ? tabLayout(lines, at) : tabbedRun(lines, at);
  return pipedRun(lines, at) ?? alignedRun(lines, at);
}

/** Prose and tables in order of the print. */
export function piecesOf(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let prose: string[] = [];
  const closeProse = (): void => {
    if (prose.length > 0) pieces.push({ lines: prose });
    prose = [];
  };
  let at = 0;
  while (at < lines.length) {
    const run = runAt(lines, at);
    for (const piece of run?.pieces ?? [{ lines: lines.slice(at, at + 1) }]) {
      if ('lines' in piece) for (const line of piece.lines) prose.push(line);
      else {
        closeProse();
        pieces.push(piece);
      }
    }
    at = run?.end ?? at + 1;
  }
  closeProse();
  return pieces;
}
