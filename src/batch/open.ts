import { readFileSync, statSync } from 'node:fs';
import type { SourceFile } from '../model/extractor.js';
import { UnreadableFile } from '../model/message.js';
import type { UnopenedFile } from '../pipeline.js';
import { LARGEST, readMember } from './archives/member.js';
import type { Source } from './jobs.js';

/** A file's bytes, or why they cannot be had. */
export async function openInput({ location, members, name }: Source): Promise<SourceFile | UnopenedFile> {
  try {
    if (members !== undefined) return { name, bytes: await readMember(location, members) };
    if (statSync(location).size > LARGEST) return { name, reason: 'too-large' };
    return { name, bytes: readFileSync(location) };
  } catch (error) {
    return { name, reason: error instanceof UnreadableFile ? error.reason : 'missing' };
  }
}
