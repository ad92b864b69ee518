import type { Family } from './family.ts';
import { accessMeasures } from './families/access-measures.ts';
import { age } from './families/age.ts';
import { airQuality } from './families/air-quality.ts';
import { benchmarks } from './families/benchmarks.ts';
import { birthplaceAndEnglish } from './families/birthplace-and-english.ts';
import { cars } from './families/cars.ts';
import { chargePoints } from './families/charge-points.ts';
import { childPoverty } from './families/child-poverty.ts';
import { councilSeries } from './families/council-series.ts';
import { disability } from './families/disability.ts';
import { energyCertificates } from './families/energy-certificates.ts';
import { energyUse } from './families/energy-use.ts';
import { ethnicGroup } from './families/ethnic-group.ts';
import { floodAndHeat } from './families/flood-and-heat.ts';
import { fuelPoverty } from './families/fuel-poverty.ts';
import { healthAndCare } from './families/health-and-care.ts';
import { heating } from './families/heating.ts';
import { householdDeprivation } from './families/household-deprivation.ts';
import { housePrice } from './families/house-price.ts';
import { incomeAndWork } from './families/income-and-work.ts';
import { indexOfMultipleDeprivation } from './families/index-of-multiple-deprivation.ts';
import { indexPositions } from './families/index-positions.ts';
import { namedGaps } from './families/named-gaps.ts';
import { population } from './families/population.ts';
import { qualificationsAndOccupation } from './families/qualifications-and-occupation.ts';
import { religion } from './families/religion.ts';
import { sexualOrientation } from './families/sexual-orientation.ts';
import { tenure } from './families/tenure.ts';
import { travelToWork } from './families/travel-to-work.ts';
import { walkingReach } from './families/walking-reach.ts';

/** Every family, topic by topic, in the order in which indicators are offered. */
export const families: readonly Family[] = [
  indexOfMultipleDeprivation, incomeAndWork, childPoverty, householdDeprivation, indexPositions,
  population, housePrice,
  walkingReach, accessMeasures,
  fuelPoverty, energyCertificates, heating, cars, travelToWork, chargePoints, airQuality, floodAndHeat, energyUse,
  age, disability, ethnicGroup, religion, birthplaceAndEnglish, sexualOrientation, healthAndCare, tenure, qualificationsAndOccupation, namedGaps,
  councilSeries, benchmarks,
];
