import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds for LibreOffice to start, and for each file. */
const START = 60_000;
const EACH = 60_000;

/** Have LibreOffice put files into a folder in another format. Throws where it is not installed. */
export function convertByOffice(sources: readonly string[], format: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'press-office-'));
  try {
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = [own, '--headless', '--convert-to', format, '--outdir', folder, ...sources];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: START + EACH * sources.length });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Word documents as LibreOffice (its Writer) prints them, all in one go: it takes longer to start than to print.
 * Throws where it is not installed.
 */
export function printPdfs(documents: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'press-pdf-'));
  try {
    const sources = documents.map((docx, i) => {
      const path = join(folder, `${String(i)}.docx`);
      writeFileSync(path, docx);
      return path;
    });
    convertByOffice(sources, 'pdf', folder);
    return documents.map((_, i) => {
      const printed = join(folder, `${String(i)}.pdf`);
      if (!existsSync(printed)) throw new Error('LibreOffice printed nothing: is its Writer installed?');
      return readFileSync(printed);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
