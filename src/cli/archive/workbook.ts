import { join } from 'node:path';
import { stretchOf } from '../../batch/book.js';
import { writeInPieces } from '../../batch/output.js';
import { packedSheets, type Stretch } from '../../batch/sheets.js';
import { countRows, tables, type Entry } from '../../exporters/tables.js';
import { assembleWorkbook } from '../../exporters/workbook.js';

/** Reports whose rows are held in memory together. */
const STRETCH = 64;

/** The analyst's workbook of these reports, as `convert` makes it. */
export async function writeBook(entries: AsyncIterable<Entry>, path: string, scratch: string): Promise<void> {
  const stretches: Stretch[] = [];
  const counts = tables.map(() => ({ rows: 0, links: 0 }));
  let held: Entry[] = [];
  const send = (): void => {
    const file = join(scratch, `stretch-${stretches.length}`);
    stretches.push({ file, tables: stretchOf(held, { starts: counts, csv: false, file }) });
    for (const entry of held) {
      const { rows, links } = countRows(entry);
      counts.forEach((count, at) => {
        count.rows += rows[at] ?? 0;
        count.links += links[at] ?? 0;
      });
    }
    held = [];
  };
  for await (const entry of entries) {
    held.push(entry);
    if (held.length === STRETCH) send();
  }
  if (held.length > 0) send();
  writeInPieces(path, scratch, (write) => assembleWorkbook(packedSheets(stretches), write));
}
