import { setFlagsFromString } from 'node:v8';

/**
 * Keep V8's space for new objects as small as it is, for a process that lives long and holds little. V8 doubles it (up
 * to 32 MB) by how much ever outlived a collection, however slowly, and halves it when it happens to clean the whole
 * heap: memory would tell how long the process has run, not what it holds. V8 asks for the flag whenever the space is to
 * grow; a version that would not grows as before.
 */
export const keepYoungSpaceSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
