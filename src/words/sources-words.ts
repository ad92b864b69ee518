import { withThe } from './with-the.ts';

/** Words of the page about the data. */
export const sourcesWords = {
  title: 'About the data',
  lead: (council: string, count: number) => `Everything Fairground shows of ${withThe(council)} comes from ${count} open files by public bodies and open projects. Each number keeps its source, its period and its method.`,
  waiting: 'Loading what is known of the data',
  fit: 'Wards and best fit',
  fitText: 'The smallest figures are for small areas (LSOAs, about 1,700 people each). They do not fit wards exactly. Each small area is counted whole in the one ward where most of its people live, so ward figures are best fit. A ward’s page lists the small areas counted in it and how well each fits.',
  sources: 'Sources and licences',
  licence: 'Licence',
  notes: 'Notes',
  basemap: 'The map’s background',
  basemapNone: 'No streets or parks are held for this place, so the map shows areas alone.',
  privacy: 'Your privacy',
  privacyText: 'Fairground sends nothing about you to anyone. The page asks only its own host for files. There are no cookies and no counting of visitors.',
};
