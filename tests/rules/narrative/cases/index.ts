import type { Case } from '../case.js';
import { cases as agencyAndProcurement } from './agency-and-procurement.js';
import { cases as assetsAndMeetings } from './assets-and-meetings.js';
import { cases as basicExpenditure } from './basic-expenditure.js';
import { cases as damaged } from './damaged.js';
import { cases as expenditure } from './expenditure.js';
import { cases as functionalItems } from './functional-items.js';
import { cases as functionalNames } from './functional-names.js';
import { cases as funds } from './funds.js';
import { cases as generalPublic } from './general-public.js';
import { cases as nesting } from './nesting.js';
import { cases as parts } from './parts.js';
import { cases as procurement } from './procurement.js';
import { cases as provincesFurther } from './provinces/further.js';
import { cases as provincesGuestsAndCars } from './provinces/guests-and-cars.js';
import { cases as provincesOtherMatters } from './provinces/other-matters.js';
import { cases as provincesPublicBudget } from './provinces/public-budget.js';
import { cases as provincesSides } from './provinces/sides.js';
import { cases as provincesSums } from './provinces/sums.js';
import { cases as provincesTraps } from './provinces/traps.js';
import { cases as reasons } from './reasons.js';
import { cases as revenue } from './revenue.js';
import { cases as sums } from './sums.js';
import { cases as threePublic } from './three-public.js';
import { cases as threePublicDetails } from './three-public-details.js';
import { cases as threePublicForms } from './three-public-forms.js';
import { cases as totals } from './totals.js';
import { cases as turns } from './turns.js';

export const cases: readonly Case[] = [
  ...agencyAndProcurement,
  ...assetsAndMeetings,
  ...basicExpenditure,
  ...damaged,
  ...expenditure,
  ...functionalItems,
  ...functionalNames,
  ...funds,
  ...generalPublic,
  ...nesting,
  ...parts,
  ...procurement,
  ...provincesFurther,
  ...provincesGuestsAndCars,
  ...provincesOtherMatters,
  ...provincesPublicBudget,
  ...provincesSides,
  ...provincesSums,
  ...provincesTraps,
  ...reasons,
  ...revenue,
  ...sums,
  ...threePublic,
  ...threePublicDetails,
  ...threePublicForms,
  ...totals,
  ...turns,
];
