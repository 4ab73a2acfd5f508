import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LONGEST = 120_000;

/** Have LibreOffice put a file into a folder in another format. Throws where it is not installed. */
export function convertByOffice(source: string, format: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'press-office-'));
  try {
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = [own, '--headless', '--convert-to', format, '--outdir', folder, source];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: LONGEST });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A Word document as LibreOffice (its Writer) prints it. Throws where that is not installed. */
export function printPdf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'press-pdf-'));
  try {
    writeFileSync(join(folder, 'report.docx'), docx);
    convertByOffice(join(folder, 'report.docx'), 'pdf', folder);
    const printed = join(folder, 'report.pdf');
    if (!existsSync(printed)) throw new Error('LibreOffice printed nothing: is its Writer installed?');
    return readFileSync(printed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
