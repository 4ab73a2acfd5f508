import { convertReport, writeRecord, type Conversion } from '../src/index.js';
import { cpuMilliseconds } from './support/cpu.js';
import { type KindName, kinds, longReport } from './support/long-texts.js';

const NAME = '青岚市云台区水务局2020年度部门决算.txt';
const SHORT = 150_000;
const TIMES = 4;
/** What a text four times as long may take; a quadratic reading takes sixteen times as long. */
const MOST = 6;
/** CPU milliseconds that tell nothing. */
const FLOOR = 150;

async function reading(
  bytes: Uint8Array,
): Promise<{ readonly milliseconds: number; readonly read: Conversion }> {
  const started = cpuMilliseconds();
  const read = await convertReport(bytes, { name: NAME });
  if ('record' in read) writeRecord(read.record);
  return { milliseconds: cpuMilliseconds() - started, read };
}

/** How many times as long the longer text takes; the best of some tries, for the machine has other work too. */
async function growth(kind: KindName): Promise<number> {
  const [short, long] = [longReport(kind, SHORT), longReport(kind, SHORT * TIMES)];
  await reading(short);
  let [shortest, longest] = [Infinity, Infinity];
  for (let tries = 0; tries < 3; tries += 1) {
    shortest = Math.min(shortest, (await reading(short)).milliseconds);
    longest = Math.min(longest, (await reading(long)).milliseconds);
    if (longest <= Math.max(FLOOR, shortest) * MOST) break;
  }
  return longest / Math.max(FLOOR, shortest);
}

describe('a text four times as long takes about four times as long:', () => {
  test.each(Object.keys(kinds) as KindName[])(
    '%s',
    async (kind) => {
      expect(await growth(kind)).toBeLessThanOrEqual(MOST);
    },
    300_000,
  );
});

test('a report of 5 MB takes no longer than it is long', async () => {
  const kind = 'the sentences of a report';
  const { milliseconds: ofShort } = await reading(longReport(kind, SHORT));
  const { milliseconds, read } = await reading(longReport(kind, 5_000_000));
  expect(read.status).not.toBe('failed');
  expect(milliseconds / Math.max(FLOOR, ofShort)).toBeLessThan((5_000_000 / SHORT) * 1.5);
}, 300_000);
