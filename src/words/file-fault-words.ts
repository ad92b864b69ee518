import { topics, type TopicId } from '../model/topic.ts';
import { topicNames } from './names.ts';

/** What went wrong with a file: see PackErrorKind. */
export type FileFault = 'missing' | 'refused' | 'barred' | 'network' | 'slow' | 'truncated' | 'malformed' | 'version' | 'renewed' | 'aborted';

const sentences: Record<FileFault, (what: string, host?: string) => string> = {
  missing: (what) => `${what} is not to be had on this site. If it stays so, tell whoever runs the site.`,
  refused: (what) => `${what} did not arrive: the site has a fault just now. Try again in a moment.`,
  barred: (what, host) => `${what} did not arrive: this page’s security policy does not let it ask ${host} for data. Whoever runs the page has to allow ${host} in its connect-src.`,
  network: (what) => `${what} did not arrive. Check the connection, then try again.`,
  slow: (what) => `${what} did not arrive in time. Check the connection, then try again.`,
  truncated: (what) => `${what} arrived broken. Try again.`,
  malformed: (what) => `${what} cannot be read. Tell whoever runs this site.`,
  version: (what) => `${what} was made for another version of Fairground. Reload the page; if it stays so, tell whoever runs this site.`,
  renewed: (what) => `${what} was renewed on the site while this page was open. Reload the page to see the newer figures.`,
  aborted: (what) => `${what} was not fetched.`,
};

/** Words for a file that could not be had. */
export const fileFaultWords = {
  reload: 'Reload the page',
  /** For a reader: what did not come, and what to do. `nameOf`: the name of a council by its code. */
  sentence: ({ kind, file, host }: { kind: FileFault; file: string; host?: string }, nameOf: (code: string) => string | undefined): string => sentences[kind](partOf(file, nameOf), host),
};

const parts: Record<string, (of: string) => string> = {
  'manifest.json': (of) => `${of} data`,
  'first/areas.json': (of) => `${of} list of areas`,
  'shapes.topojson': (of) => `${of} map`,
  'basemap.topojson': (of) => `The background of ${of} map`,
  'neighbours.json': (of) => `The list of ${of} neighbouring areas`,
  'series.json': (of) => `The record of ${of} earlier years`,
  'places.json': (of) => `The list of ${of} stations and parks`,
};

/** What a file is to a reader: "Barnet’s map", "Barnet’s data on growth". Always singular. */
function partOf(file: string, nameOf: (code: string) => string | undefined): string {
  const [, area, path] = /^([A-Z]\d{8})\/(.+)$/.exec(file) ?? [];
  if (area === undefined || path === undefined) return file.startsWith('postcodes/') ? 'The list of postcodes' : 'The list of councils';
  const name = nameOf(area);
  const of = name === undefined ? 'This council’s' : `${name}’s`;
  const topic = /^([a-z-]+)\.json$/.exec(path)?.[1];
  if (topic !== undefined && isTopic(topic)) return `${of} data on ${topicNames[topic].toLowerCase()}`;
  if (path.startsWith('ring/')) return `The data around ${name ?? 'this council'}`;
  if (path.startsWith('postcodes/')) return `${of} list of postcodes`;
  return (parts[path] ?? ((whose: string) => `${whose} data`))(of);
}

function isTopic(text: string): text is TopicId {
  return (topics as readonly string[]).includes(text);
}
