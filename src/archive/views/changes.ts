import { reportColumns, type View } from './view.js';

/** A value's place apart from its position in a list, which moves when an entry is added. */
const keyed = `
  SELECT version, pattern AS place, coalesce(item, '') AS item, coalesce(code, '') AS code,
    amount, number, text, printed, page,
    row_number() OVER (PARTITION BY version, pattern, item, code ORDER BY field) AS turn
  FROM stored.report_values SEMI JOIN steps USING (version)
  UNION ALL
  SELECT version, '/statements/' || statement || '/' || column_key,
    coalesce(name, '') || CASE WHEN side IS NULL THEN '' ELSE ' ' || side END, coalesce(code, ''),
    amount, number, text, printed, page,
    row_number() OVER (PARTITION BY version, statement, side, name, code, column_key ORDER BY position, line)
  FROM stored.statement_values SEMI JOIN steps USING (version)`;

const shown = (side: string): string =>
  `coalesce(regexp_replace(${side}.amount::VARCHAR, '\\.?0+$', ''), ${side}.number::VARCHAR, ${side}.text)`;

/** What changed from each version of a report to the next; entries of lists go by what they are of. */
const versionChanges: View = {
  name: 'version_changes',
  title: '版本差异',
  about:
    'Values that changed from one version of a report to the next (`number`): `edit` is `added`, `removed` or `changed`. Entries of lists and rows of statements go by what they are of, not by their position.',
  sql: `
    WITH ordered AS (
      SELECT report, version, number, lag(version) OVER (PARTITION BY report ORDER BY number) AS before FROM versions
    ),
    pairs AS (SELECT * FROM ordered WHERE before IS NOT NULL),
    steps AS (SELECT version FROM pairs UNION SELECT before FROM pairs),
    keyed AS (${keyed}),
    new AS (SELECT p.report, p.version AS step, p.number AS counted, k.* FROM pairs p JOIN keyed k ON k.version = p.version),
    old AS (SELECT p.report, p.version AS step, p.number AS counted, k.* FROM pairs p JOIN keyed k ON k.version = p.before),
    both_sides AS (
      SELECT coalesce(n.report, o.report) AS report, coalesce(n.counted, o.counted) AS number,
        coalesce(n.place, o.place) AS place, nullif(coalesce(n.item, o.item), '') AS item,
        nullif(coalesce(n.code, o.code), '') AS code,
        CASE WHEN o.step IS NULL THEN 'added' WHEN n.step IS NULL THEN 'removed' ELSE 'changed' END AS edit,
        ${shown('o')} AS before, ${shown('n')} AS after, o.printed AS printed_before, n.printed AS printed_after,
        n.amount - o.amount AS difference, o.page AS page_before, n.page AS page_after
      FROM new n FULL JOIN old o USING (step, place, item, code, turn)
      WHERE o.step IS NULL OR n.step IS NULL OR n.amount IS DISTINCT FROM o.amount
        OR n.number IS DISTINCT FROM o.number OR n.text IS DISTINCT FROM o.text
    )
    SELECT ${reportColumns}, b.* EXCLUDE (report)
    FROM both_sides b JOIN lineages r USING (report)`,
};

export const changeViews: readonly View[] = [versionChanges];
