import { blockInFile, partAt, type Place, type SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import type { Diagnostic } from '../model/report.js';
import { render } from '../render.js';

/** A message as the record holds it; its block is counted in its own file. */
export function diagnosticOf(message: Message, document: SourceDocument): Diagnostic {
  const { place } = message;
  const part = place && partAt(document, place.block);
  const file = part?.file ?? message.file;
  return {
    code: message.code,
    severity: message.severity,
    message: render(message, 'zh'),
    ...(file === undefined ? {} : { file }),
    ...(place === undefined ? {} : { place: orderedPlace(place, blockInFile(document, place.block)) }),
  };
}

const orderedPlace = ({ page, cell }: Place, inFile: number): NonNullable<Diagnostic['place']> => ({
  block: inFile,
  ...(page === undefined ? {} : { page }),
  ...(cell === undefined ? {} : { cell: [cell[0], cell[1]] }),
});
