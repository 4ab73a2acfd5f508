import { readFileSync, statSync } from 'node:fs';
import type { SourceFile } from '../model/extractor.js';
import type { UnopenedFile } from '../pipeline.js';
import type { JoinFile } from './jobs.js';

/** Larger files are refused unread: no report is. */
const LARGEST = 512 * 1024 * 1024;

/** A file's bytes, or why they cannot be had. */
export function openInput({ location, name }: Omit<JoinFile, 'path'>): SourceFile | UnopenedFile {
  try {
    if (statSync(location).size > LARGEST) return { name, reason: 'too-large' };
    return { name, bytes: readFileSync(location) };
  } catch {
    return { name, reason: 'missing' };
  }
}
