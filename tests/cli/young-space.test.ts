import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtProgram } from '../support/built.js';

beforeAll(() => void builtProgram(), 120_000);

/** The space for new objects, in megabytes, after much that outlived a collection or two. */
function spaceAfter(before: string): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    ${before}
    let held = [];
    for (let at = 0; at < 400_000; at += 1) {
      held.push({ at, text: 'x'.repeat(at % 50) + at });
      if (held.length > 20_000) held = [];
    }
    const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    console.log(space_size / 2 ** 20);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

test('the space for new objects does not grow', () => {
  const module = pathToFileURL(resolve(builtProgram(), 'src/cli/young-space.js')).href;
  const kept = spaceAfter(`(await import(${JSON.stringify(module)})).keepYoungSpaceSmall();`);
  expect(kept).toBeLessThanOrEqual(2);
  expect(spaceAfter('')).toBeGreaterThan(2 * kept);
});
