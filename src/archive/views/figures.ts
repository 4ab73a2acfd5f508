import { reportColumns, type View } from './view.js';

const figures: readonly (readonly [name: string, field: string])[] = [
  ['overall_total', 'overall/total'],
  ['revenue_side_total', 'overall/revenueTotal'],
  ['expenditure_side_total', 'overall/expenditureTotal'],
  ['revenue', 'revenue/total'],
  ['expenditure', 'expenditure/total'],
  ['fiscal_appropriation', 'fiscalAppropriation/total'],
  ['general_public_budget', 'generalPublicBudget/total'],
  ['basic_expenditure', 'basicExpenditure/total'],
  ['personnel', 'basicExpenditure/personnel/amount'],
  ['operating', 'basicExpenditure/operating/amount'],
  ['three_public_budget', 'threePublic/budget'],
  ['three_public', 'threePublic/actual'],
  ['abroad', 'threePublic/abroad/actual'],
  ['vehicles', 'threePublic/vehicles/actual'],
  ['reception', 'threePublic/reception/actual'],
  ['government_funds', 'governmentFunds/expenditure'],
  ['state_capital', 'stateCapital/expenditure'],
  ['agency_operation', 'agencyOperation/total'],
  ['procurement', 'procurement/total'],
];

/** One row a report, the figures that all reports print side by side, in 万元. */
const keyFigures: View = {
  name: 'key_figures',
  title: '主要数字',
  about: 'One row a report, the figures that all reports print side by side, in 万元.',
  sql: `
    WITH told AS (
      SELECT version, ${figures.map(([name, field]) => `max(amount) FILTER (field = '/finalAccounts/${field}') AS ${name}`).join(', ')}
      FROM stored.report_values
      WHERE field IN (${figures.map(([, field]) => `'/finalAccounts/${field}'`).join(', ')})
      GROUP BY version
    )
    SELECT ${reportColumns}, t.* EXCLUDE (version)
    FROM lineages r LEFT JOIN told t USING (version)`,
};

export const figureViews: readonly View[] = [keyFigures];
