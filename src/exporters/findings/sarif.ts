import type { Check, CheckSeverity } from '../../model/check.js';
import type { Printed } from '../../render/places.js';
import { failedIn, placesOf, type CheckedReport, type CheckEntry, type Findings } from './checked.js';

const LEVELS: Readonly<Record<CheckSeverity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0: the rules of the catalogue, and a result a finding; places are told as logical locations. */
export function findingsSarif(findings: Findings): string {
  const { reports, catalogue, program } = findings;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...program, rules: catalogue.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) =>
          failedIn(report).map((entry) => resultOf(report, entry, findings)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleOf = ({ id, title, source, severity }: Check) => ({
  id,
  name: title.en,
  shortDescription: { text: title.zh },
  fullDescription: { text: `${title.zh}（${source}）` },
  defaultConfiguration: { level: LEVELS[severity] },
});

function resultOf(report: CheckedReport, entry: CheckEntry, { catalogue, language }: Findings) {
  const places = placesOf(report, entry, language);
  const [main, ...others] = places.map((place) => locationOf(report, place));
  return {
    ruleId: entry.rule,
    ruleIndex: catalogue.findIndex(({ id }) => id === entry.rule),
    level: LEVELS[entry.severity ?? 'error'],
    message: {
      text: [entry.message, ...(entry.consequences ?? []).map(({ message }) => message)].join('；'),
    },
    locations: [main ?? { physicalLocation: artifactOf(report) }],
    ...(others.length === 0 ? {} : { relatedLocations: others }),
    partialFingerprints: { finding: `${entry.rule}:${entry.suspect ?? entry.values[0] ?? ''}` },
  };
}

const artifactOf = ({ file }: CheckedReport) => ({
  artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
});

const locationOf = (report: CheckedReport, { pointer, place, quote }: Printed) => ({
  physicalLocation: artifactOf(report),
  logicalLocations: [{ name: place, fullyQualifiedName: pointer, kind: 'member' }],
  message: { text: quote },
});
