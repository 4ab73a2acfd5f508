import type { View } from './view.js';

type Pair = readonly [figure: string, total: string, change: string, rate: string, year: string];

const pair = (at: string, total: string, change = 'change', rate = 'changeRate'): Pair => [
  `${at}/${total}`,
  `/finalAccounts/${at}/${total}`,
  `/finalAccounts/${at}/${change}`,
  `/finalAccounts/${at}/${rate}`,
  `/finalAccounts/${at.split('/')[0] ?? ''}/previousYear`,
];

/** Figures that reports compare with the year before: the figure, its change, its rate. */
const pairs: readonly Pair[] = [
  pair('overall', 'total'),
  pair('overall', 'revenueTotal', 'revenueChange', 'revenueChangeRate'),
  pair('overall', 'expenditureTotal', 'expenditureChange', 'expenditureChangeRate'),
  pair('revenue', 'total'),
  pair('expenditure', 'total'),
  pair('fiscalAppropriation', 'total'),
  pair('fiscalAppropriation', 'revenueTotal', 'revenueChange', 'revenueChangeRate'),
  pair('fiscalAppropriation', 'expenditureTotal', 'expenditureChange', 'expenditureChangeRate'),
  pair('generalPublicBudget', 'total'),
  pair('basicExpenditure', 'total'),
  pair('basicExpenditure/personnel', 'amount'),
  pair('basicExpenditure/operating', 'amount'),
  pair('threePublic', 'actual'),
  pair('threePublic/abroad', 'actual'),
  pair('threePublic/vehicles', 'actual'),
  pair('threePublic/vehicles', 'purchase', 'purchaseChange', 'purchaseChangeRate'),
  pair('threePublic/vehicles', 'running', 'runningChange', 'runningChangeRate'),
  pair('threePublic/reception', 'actual'),
  pair('governmentFunds', 'expenditure'),
  pair('governmentFunds', 'revenue', 'revenueChange', 'revenueChangeRate'),
  pair('stateCapital', 'expenditure'),
  pair('stateCapital', 'revenue', 'revenueChange', 'revenueChangeRate'),
  pair('agencyOperation', 'total'),
  pair('meetingsAndTraining/meetings', 'actual'),
  pair('meetingsAndTraining/training', 'actual'),
];

/** Chapters that tell of both sides: one total for both, or one each. */
const twoSided = ['overall', 'fiscalAppropriation'];
const sides = ['revenueTotal', 'expenditureTotal'];
const sideRoles = twoSided.flatMap((chapter) => [
  ...sides.map((side) => [`${chapter}/total`, side, `/finalAccounts/${chapter}/${side}`] as const),
  ...sides.map((side) => [`${chapter}/${side}`, 'both', `/finalAccounts/${chapter}/total`] as const),
]);

/** What a field is to a figure. */
const roles = [
  ...pairs.flatMap(([figure, total, change, rate, year]) => [
    [figure, 'total', total] as const,
    [figure, 'change', change] as const,
    [figure, 'rate', rate] as const,
    [figure, 'year', year] as const,
    ...(change.endsWith('/change')
      ? [[figure, 'before', change.replace(/change$/, 'previous')] as const]
      : []),
  ]),
  ...sideRoles,
];
const roleRows = roles.map((role) => `('${role.join("', '")}')`).join(', ');
/** So that the scan leaves the rest aside. */
const fields = [...new Set(roles.map(([, , field]) => `'${field}'`))].join(', ');
const said = (column: string, role: string): string => `max(t.${column}) FILTER (o.role = '${role}')`;
/** A figure for both sides, where only one a side is printed and they are the same. */
const bothSides = (column: string): string =>
  `CASE WHEN ${said('amount', 'revenueTotal')} = ${said('amount', 'expenditureTotal')} THEN ${said(column, 'revenueTotal')} END`;

/** Half of the last printed place; where it is not known, of 0.01. */
const half = (step: string): string => `coalesce(${step}, 0.01::DECIMAL(18,6)) * 0.5`;
const halfRate = 'coalesce(rate_step, 0.01) / 2';

/**
 * What a report says of the year before (the amount that it prints, else its figure less its change, else by its rate)
 * against the figure that the report of that year gives, both as far as their printed decimals tell. The year is the one
 * that it names (与2019年相比). A total for both sides is each side's; one a side, where they are the same, is that for
 * both. Names tied together are one department; of merged ones the figures of the year before are added up.
 */
const yearOverYear: View = {
  name: 'year_over_year',
  title: '逐年核对',
  about:
    "`implied` (with its range by the printed decimals) is what a report says of `previous_year` (`basis`): its amount where that is printed (`previous`), else `total` less `change`, else by `rate`. `previous` is what that year's own report says. `verdict`: `agrees`, `differs`, `no-previous`, `previous-incomplete` (merged departments, not all there), `not-said`.",
  sql: `
    WITH roles(figure, role, field) AS (VALUES ${roleRows}),
    told AS (
      SELECT t.version, o.figure,
        coalesce(${said('amount', 'total')}, ${said('amount', 'both')}, ${bothSides('amount')}) AS total,
        coalesce(${said('step', 'total')}, ${said('step', 'both')}, ${bothSides('step')}) AS total_step,
        ${said('amount', 'total')} IS NOT NULL AS printed,
        ${said('amount', 'change')} AS change, ${said('step', 'change')} AS change_step,
        ${said('amount', 'before')} AS told_before, ${said('step', 'before')} AS told_before_step,
        ${said('number', 'rate')} AS rate, ${said('step', 'rate')} AS rate_step,
        ${said('number', 'year')}::INTEGER AS said_year
      FROM stored.report_values t JOIN roles o USING (field)
      WHERE t.field IN (${fields})
      GROUP BY ALL
    ),
    figures AS (
      SELECT l.*, t.* EXCLUDE (version) FROM told t JOIN lineages l USING (version) WHERE t.total IS NOT NULL
    ),
    before AS (
      SELECT lineage, province, city, county, kind, scope, year, figure, TRY_CAST(sum(total) AS DECIMAL(18,6)) AS own,
        sum(${half('total_step')})::DECIMAL(18,7) AS own_half,
        count(*) AS reports, list_sort(list(department)) AS names
      FROM figures GROUP BY ALL
    ),
    merged AS (SELECT current, since, count(*) AS expected FROM stored.ties WHERE since IS NOT NULL GROUP BY ALL),
    implied AS (
      SELECT f.*, coalesce(said_year, year - 1) AS previous_year,
        CASE WHEN told_before IS NOT NULL THEN 'previous' WHEN change IS NOT NULL THEN 'change' WHEN rate > -100 THEN 'rate' END AS basis,
        CASE WHEN told_before IS NOT NULL THEN told_before WHEN change IS NOT NULL THEN total - change
          WHEN rate > -100 THEN TRY_CAST(total / (1 + rate / 100) AS DECIMAL(18,6)) END AS said,
        CASE WHEN told_before IS NOT NULL THEN told_before - ${half('told_before_step')}
          WHEN change IS NOT NULL THEN total - change - ${half('total_step')} - ${half('coalesce(change_step, total_step)')}
          WHEN rate > -100 THEN TRY_CAST((total - ${half('total_step')}) / (1 + (rate + ${halfRate}) / 100) AS DECIMAL(18,6))
        END AS said_low,
        CASE WHEN told_before IS NOT NULL THEN told_before + ${half('told_before_step')}
          WHEN change IS NOT NULL THEN total - change + ${half('total_step')} + ${half('coalesce(change_step, total_step)')}
          WHEN rate - ${halfRate} > -100
          THEN TRY_CAST((total + ${half('total_step')}) / (1 + (rate - ${halfRate}) / 100) AS DECIMAL(18,6))
        END AS said_high
      FROM figures f
    )
    SELECT i.report, i.department, i.lineage, i.year, i.kind, i.scope, i.province, i.city, i.county, i.region_code,
      i.figure,
      i.total, i.change, i.rate, i.basis, i.said AS implied, i.said_low AS implied_low, i.said_high AS implied_high,
      i.previous_year, b.own AS previous, b.own - i.said AS difference, b.names AS previous_names,
      CASE WHEN i.said IS NULL THEN 'not-said'
        WHEN b.own IS NULL THEN 'no-previous'
        WHEN b.reports < m.expected THEN 'previous-incomplete'
        WHEN b.own + b.own_half >= i.said_low AND b.own - b.own_half <= i.said_high THEN 'agrees'
        ELSE 'differs' END AS verdict
    FROM implied i
    LEFT JOIN before b
      ON b.lineage = i.lineage AND b.figure = i.figure AND b.year = i.previous_year
      AND b.kind IS NOT DISTINCT FROM i.kind AND b.scope IS NOT DISTINCT FROM i.scope
      AND b.province IS NOT DISTINCT FROM i.province AND b.city IS NOT DISTINCT FROM i.city
      AND b.county IS NOT DISTINCT FROM i.county
    LEFT JOIN merged m ON m.current = i.lineage AND m.since = i.year
    WHERE i.printed OR i.said IS NOT NULL`,
};

export const yearViews: readonly View[] = [yearOverYear];
