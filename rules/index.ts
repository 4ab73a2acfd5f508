import type { Rule } from '../src/model/rule.js';
import { attachments } from './attachments.js';
import { contact } from './contact.js';
import { glossary } from './glossary.js';
import { identity } from './identity/index.js';
import { agencyOperation } from './narrative/agency-operation.js';
import { basicExpenditure } from './narrative/basic-expenditure.js';
import { expenditure } from './narrative/expenditure.js';
import { fiscalAppropriation } from './narrative/fiscal-appropriation.js';
import { governmentFunds, stateCapital } from './narrative/funds.js';
import { generalPublicBudget } from './narrative/general-public-budget.js';
import { meetingsAndTraining } from './narrative/meetings-and-training.js';
import { overall } from './narrative/overall.js';
import { procurement } from './narrative/procurement.js';
import { revenue } from './narrative/revenue.js';
import { stateAssets } from './narrative/state-assets.js';
import { threePublic } from './narrative/three-public.js';
import { performanceRules } from './performance/index.js';
import { functions } from './profile/functions.js';
import { institutions } from './profile/institutions.js';
import { keyWork } from './profile/key-work.js';
import { staffing } from './profile/staffing.js';
import { statements } from './statements/index.js';

/** All rules, in the order of the record. */
export const rules: readonly Rule[] = [
  identity,
  functions,
  keyWork,
  institutions,
  staffing,
  overall,
  revenue,
  expenditure,
  fiscalAppropriation,
  generalPublicBudget,
  basicExpenditure,
  threePublic,
  governmentFunds,
  stateCapital,
  agencyOperation,
  procurement,
  stateAssets,
  meetingsAndTraining,
  ...performanceRules,
  glossary,
  attachments,
  statements,
  contact,
];
