/** Words round an embedded view. */
export const embedWords = {
  shows: { map: 'Map', chart: 'Chart', compare: 'Comparison', profile: 'One area', pockets: 'Hidden pockets', table: 'Table' },
  unknownShow: (said: string) => `“${said.length > 40 ? `${said.slice(0, 40)}…` : said}” is not something that can be embedded. You are looking at the map instead.`,
  noArea: 'No area is chosen here. This is the council as a whole.',
  tooFew: 'A comparison needs two areas. Choose them here, or open Fairground.',
  indicator: 'What to show',
  level: 'Kind of area',
  open: 'Open in Fairground',
  wholePage: 'Read the whole page in Fairground',
  openArea: (name: string) => `Read about ${name}`,
  source: (publishers: string, period: string) => `Source: ${publishers}. ${period}.`,
  loading: 'Loading the figures',
  lacksCode: 'This view could not be loaded. Reload the page to try again, or open Fairground.',
  chart: (indicator: string, areas: string) => `${indicator}: how ${areas} are spread`,
  noFigures: 'No figures are held for these areas.',
};
