import type { SourceFile } from '../model/extractor.js';
import type { UnopenedFile } from '../pipeline.js';
import type { JoinAnswer, JoinFile, JoinJob } from './jobs.js';
import { openInput } from './open.js';
import { brokenOff, writeReport } from './read.js';

/** Read files that belong together; the main file's record is written anew. */
export async function readTogether({ main, parts, target }: JoinJob): Promise<JoinAnswer> {
  const begun = performance.now();
  const answer = (report: Pick<JoinAnswer, 'report'>): JoinAnswer => ({
    kind: 'join',
    ...report,
    milliseconds: Math.round(performance.now() - begun),
  });
  const file = await openInput(main.source);
  if (!('bytes' in file)) return answer({});
  try {
    const { convertTogether } = await import('../index.js');
    const conversion = await convertTogether(file, await withOwnNames(file.name, parts));
    return answer('record' in conversion ? { report: writeReport(conversion, main.path, target) } : {});
  } catch (error) {
    return answer({ report: { verdict: brokenOff(error) } });
  }
}

/** Parts under their own names; where two files have one name, under their paths. */
async function withOwnNames(
  main: string,
  parts: readonly JoinFile[],
): Promise<readonly (SourceFile | UnopenedFile)[]> {
  const names = [main, ...parts.map(({ source }) => source.name)];
  const isOnly = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  const opened: (SourceFile | UnopenedFile)[] = [];
  for (const { source, path } of parts) {
    const file = await openInput(source);
    opened.push(isOnly(file.name) ? file : { ...file, name: path });
  }
  return opened;
}
