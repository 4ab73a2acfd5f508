import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceFile } from '../model/extractor.js';
import type { UnopenedFile } from '../pipeline.js';
import type { Input } from './files.js';

/** Larger files are refused unread: no report is. */
const LARGEST = 512 * 1024 * 1024;

/** A file's bytes, or why they cannot be had. */
export function openInput({ location }: Input): SourceFile | UnopenedFile {
  const name = basename(location);
  try {
    if (statSync(location).size > LARGEST) return { name, reason: 'too-large' };
    return { name, bytes: readFileSync(location) };
  } catch {
    return { name, reason: 'missing' };
  }
}
