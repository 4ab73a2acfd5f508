import type { Chapter } from '../src/model/status.js';

const ofFinalAccounts = [
  'overall',
  'revenue',
  'expenditure',
  'fiscalAppropriation',
  'generalPublicBudget',
  'basicExpenditure',
  'threePublic',
  'governmentFunds',
  'stateCapital',
  'agencyOperation',
  'procurement',
  'stateAssets',
  'meetingsAndTraining',
];

/** The parts of a record whose coverage is told, and the sections of the outline that they are read from. */
export const chapters: readonly Chapter[] = [
  ...['functions', 'keyWork', 'institutions', 'staffing'].map((id) => ({
    pointer: `/profile/${id}`,
    sections: [id],
  })),
  ...ofFinalAccounts.map((id) => ({ pointer: `/finalAccounts/${id}`, sections: [id] })),
  { pointer: '/performance/management', sections: ['performanceManagement'] },
  { pointer: '/performance/projects', sections: [] },
  { pointer: '/performance/department', sections: [] },
  { pointer: '/glossary', sections: ['glossary'] },
  { pointer: '/attachments', sections: ['attachments'] },
];
