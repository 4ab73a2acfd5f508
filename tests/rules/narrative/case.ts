/** Sentences as reports print them, with invented names and figures, and what they state (money in 万元). */
export interface Case {
  readonly name: string;
  readonly rule: string;
  readonly sections: Readonly<Record<string, readonly string[]>>;
  readonly expected: unknown;
  /** Codes of the messages; none unless said. */
  readonly codes?: readonly string[];
  /** Figures that are left to the list of what was not read; none unless said. */
  readonly unread?: readonly string[];
}

const one =
  (rule: string, section: string) =>
  (name: string, text: string | readonly string[], expected: unknown, more: Partial<Case> = {}): Case => ({
    name,
    rule,
    sections: { [section]: typeof text === 'string' ? [text] : text },
    expected,
    ...more,
  });

export const overall = one('overall', 'overall');
export const revenue = one('revenue', 'revenue');
export const expenditure = one('expenditure', 'expenditure');
export const fiscal = one('fiscal-appropriation', 'fiscalAppropriation');
export const general = one('general-public-budget', 'generalPublicBudget');
export const detail = one('general-public-budget', 'generalPublicDetail');
export const structure = one('general-public-budget', 'generalPublicStructure');
export const basic = one('basic-expenditure', 'basicExpenditure');
export const threePublic = one('three-public', 'threePublic');
export const funds = one('government-funds', 'governmentFunds');
export const capital = one('state-capital', 'stateCapital');
export const agency = one('agency-operation', 'agencyOperation');
export const procurement = one('procurement', 'procurement');
export const assets = one('state-assets', 'stateAssets');
export const gatherings = one('meetings-and-training', 'meetingsAndTraining');
