import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPage } from './console.js';

const folder = mkdtempSync(join(tmpdir(), 'juesuan-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the walkthrough shows what the commands print (UPDATE_GOLDEN=1 writes it anew)', async () => {
  const path = 'docs/analyst-walkthrough.md';
  const page = readFileSync(path, 'utf8');
  const now = await runPage(page, folder);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, now);
  expect(page).toBe(now);
}, 120_000);
