import { decide, standing, type HeldFile, type HeldVersion, type Role, type Cause } from './decide.js';
import type { Added, Notice } from './added.js';
import type { HeldReport } from './held.js';
import { identityOf, type Incoming, type Refusal } from './incoming.js';
import { lackingIn, likenessOf } from './likeness.js';
import type { Store } from './store.js';

/** The reports that a batch may touch, by their identity; kept up to date as records go in. */
export type Held = Map<string, HeldReport>;

/** Put one record where it belongs. */
export async function placeRecord(store: Store, held: Held, incoming: Incoming): Promise<Added> {
  const identity = identityOf(incoming);
  const taken = await takeFromOther(store, held, incoming, identity);
  if (taken) return { file: incoming.file, outcome: 'refused', reason: taken };
  const report = held.get(identity) ?? (await store.addReport(incoming));
  held.set(identity, report);
  const { file } = incoming;
  const decision = decide(incoming, report.versions);
  switch (decision.kind) {
    case 'same':
      return { file, outcome: 'same' };
    case 'copy':
      await attach(store, report, incoming, decision.version, 'copy');
      return { file, outcome: 'copy' };
    case 'refresh':
      await store.rewrite(incoming, decision.version);
      replaceFile(report, decision.version, incoming);
      return { file, outcome: 'refreshed' };
    case 'version':
      return addVersion(store, report, incoming, decision.cause, decision.of);
  }
}

async function addVersion(
  store: Store,
  report: HeldReport,
  incoming: Incoming,
  cause: Cause,
  of: HeldVersion | undefined,
): Promise<Added> {
  const { file, record } = incoming;
  const old = of === undefined ? undefined : await store.recordOf(of.version);
  const likeness = old && likenessOf(record, old);
  if (of && likeness === 'part' && cause === 'published') {
    await attach(store, report, incoming, of, 'part');
    return { file, outcome: 'part' };
  }
  const fuller = likeness === 'fuller' && cause === 'published';
  const version = await store.addVersion(
    report,
    incoming,
    fuller ? 'fuller' : cause,
    cause === 're-read' || fuller ? of : undefined,
  );
  report.versions = [...report.versions, version];
  await attach(store, report, incoming, version, 'record');
  const stands = await stand(store, report);
  if (old === undefined) return { file, outcome: 'new' };
  const lacking = stands === version.version ? lackingIn(record, old) : 0;
  const notice: Notice | undefined =
    likeness === 'apart' ? { code: 'apart' } : lacking > 0 ? { code: 'lacks', count: lacking } : undefined;
  return {
    file,
    outcome: 'version',
    cause: fuller ? 'fuller' : cause,
    stands: stands === version.version,
    ...(notice ? { notice } : {}),
  };
}

/** Make the newest version the one that stands. */
async function stand(store: Store, report: HeldReport): Promise<number | undefined> {
  const newest = standing(report.versions)?.version;
  if (newest !== undefined && newest !== report.version) {
    report.version = newest;
    await store.setStanding(report, newest);
  }
  return newest;
}

async function attach(
  store: Store,
  report: HeldReport,
  incoming: Incoming,
  version: HeldVersion,
  role: Role,
): Promise<void> {
  const file = await store.addFile(incoming, version, role);
  withFiles(report, version, [...version.files, file]);
}

function withFiles(report: HeldReport, version: HeldVersion, files: readonly HeldFile[]): void {
  report.versions = report.versions.map((one) => (one.version === version.version ? { ...one, files } : one));
}

function replaceFile(
  report: HeldReport,
  version: HeldVersion,
  { sha256, number, recordSha256 }: Incoming,
): void {
  const files = version.files.map((file) =>
    file.sha256 === sha256 && file.number === number ? { ...file, recordSha256 } : file,
  );
  withFiles(report, version, files);
}

/**
 * The same bytes in another report: a file that is now read as another's moves; under another name it is refused, since
 * one file cannot be two reports.
 */
async function takeFromOther(
  store: Store,
  held: Held,
  { file, sha256, number }: Incoming,
  identity: string,
): Promise<Refusal | undefined> {
  const isIt = (one: HeldFile): boolean =>
    one.sha256 === sha256 && one.number === number && one.role !== 'annex';
  for (const report of held.values()) {
    if (report.identity === identity) continue;
    for (const version of report.versions) {
      const found = version.files.find(isIt);
      if (found === undefined) continue;
      if (found.file !== file) {
        const { department, year } = report;
        return { code: 'same-bytes', file: found.file, department, year };
      }
      await takeFile(store, held, report, version, found);
    }
  }
  return undefined;
}

async function takeFile(
  store: Store,
  held: Held,
  report: HeldReport,
  version: HeldVersion,
  file: HeldFile,
): Promise<void> {
  const rest = version.files.filter((one) => one !== file && one.role !== 'annex');
  if (rest.length > 0) {
    await store.dropFile(version.version, file);
    withFiles(report, version, rest);
    return;
  }
  await store.dropVersion(version.version);
  report.versions = report.versions.filter((one) => one.version !== version.version);
  if (report.versions.length > 0) await stand(store, report);
  else {
    await store.dropReport(report.report);
    held.delete(report.identity);
  }
}
