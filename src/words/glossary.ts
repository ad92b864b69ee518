/** The field's own terms, each with a plain sentence for the page. In alphabetical order. */
export const glossary = {
  'best fit': 'Small areas do not follow ward boundaries, so each is counted whole in the one ward it fits best.',
  decile: 'A tenth. England’s areas are put in order and cut into ten groups of the same size; here decile 1 is the most deprived.',
  domain: 'One of the seven kinds of deprivation that the index brings together: income, work, education, health, crime, housing and services, surroundings.',
  estimate: 'A value that was modelled, rounded at its source, or shared out where a boundary changed, rather than counted.',
  'fuel poverty': 'A household is fuel-poor if its home is rated below band C for energy and heating it would leave too little to live on.',
  'Index of Multiple Deprivation': 'The government’s official measure of how deprived England’s small areas are compared with each other. It describes areas, not the people in them.',
  interval: 'The range that a value may be off by through chance alone. A 95% interval made this way holds the value behind the numbers 95 times in 100.',
  LSOA: 'Lower layer Super Output Area, here called a small area: about 1,700 people, drawn by ONS for the Census.',
  MSOA: 'Middle layer Super Output Area, here called a neighbourhood: four or five small areas, with a name given by the House of Commons Library.',
  'natural breaks': 'Classes that put values near to each other together, dividing where there are gaps.',
  'not collected': 'Nobody gathers this for areas of this kind.',
  pocket: 'A small area among the most deprived in England inside a ward whose average does not show it.',
  quantile: 'The value below which a given share of areas lies. Fifths and deciles are quantiles.',
  rank: 'An area’s place when all of England’s areas are put in order; here 1 is the most deprived. Ranks say who is before whom, not by how much.',
  score: 'A number the publisher makes from many measures. Higher is more deprived; twice the score is not twice the deprivation.',
  suppressed: 'Held back by the publisher because the number is so small that it could point to a person.',
  ward: 'The area that elects councillors. A council’s wards cover all of it.',
} as const;

export type Term = keyof typeof glossary;
