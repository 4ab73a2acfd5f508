import { getFileNameLowLevel, type Entry } from 'yauzl';

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;

/**
 * A member's name. Chinese tools write names as GBK and say nothing of it; others write UTF-8, with and without saying
 * so. What reads as UTF-8 is UTF-8: GBK hardly ever does.
 */
export function memberName({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const isTold =
    (generalPurposeBitFlag & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
  if (isTold) return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return new TextDecoder('gb18030').decode(fileNameRaw);
  }
}

/**
 * The path of a member below its archive, with `/`; `undefined` where it leads out of it, as no archive of reports
 * does by chance.
 */
export function safePath(name: string): string | undefined {
  const written = name.replaceAll('\\', '/');
  const steps = written.split('/').filter((step) => step !== '' && step !== '.');
  const leadsOut = written.startsWith('/') || /^[A-Za-z]:/.test(written) || steps.includes('..');
  return leadsOut || steps.length === 0 || written.includes('\0') ? undefined : steps.join('/');
}
