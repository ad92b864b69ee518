/** Words of the lines over the years. */
export const seriesWords = {
  title: (council: string) => `${council} over the years`,
  waiting: 'Loading the years',
  read: (label: string, first: string, from: string, last: string, to: string) => `${label}: ${from} in ${first}, ${to} in ${last}.`,
};
