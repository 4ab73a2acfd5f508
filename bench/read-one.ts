import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { convertReport, writeRecord } from '../src/index.js';

/** Read one file in a fresh process and say how long it took and how much memory at most. */
const path = process.argv[2] ?? '';
const begun = performance.now();
const conversion = await convertReport(readFileSync(path), { name: basename(path) });
if ('record' in conversion) writeRecord(conversion.record);
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, seconds }));
