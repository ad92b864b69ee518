/** Words of the line of credit under the map. */
export const creditsWords = {
  about: 'About the data',
  boundaries: 'Contains OS data © Crown copyright and database right 2025',
  transport: 'Powered by TfL Open Data',
  streetMap: '© OpenStreetMap contributors',
  more: 'Sources',
};
