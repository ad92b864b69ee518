import { basename } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** When a page asks for code: at once; when the files of its first picture have come; when that stands; and then, where MapLibre is going to draw. */
type When = 'now' | 'data' | 'picture' | 'maplibre';

const maplibre = ['map/start-worker', 'source/worker', 'map/maplibre-renderer'];

/** The modules that each page asks for, and when. */
const asked: Record<string, Partial<Record<When, readonly string[]>>> = {
  'index.html': {
    now: ['elements/first-explorer'],
    data: ['elements/fair-explorer', 'elements/fair-map', 'elements/scene-consumer'],
    picture: ['elements/fair-term', 'pack/open-pack'],
    maplibre,
  },
  'embed.html': {
    now: ['elements/first-picture'],
    picture: ['elements/fair-embed', 'elements/fair-map', 'elements/scene-consumer', 'pack/open-pack'],
    maplibre,
  },
};

/**
 * Divides the built code so that a first map comes in few files, and lets each page fetch them beside its first script, which would otherwise ask for them only
 * when it runs. Pages name what they ask for later too (`fetchCode`). `trusted-types` is our own pages' policy, which `embed.js` must not bring to a page of anyone's; `address` what that
 * script itself needs, `first` what paints a first picture without elements, `first-explorer` and `first-picture` what each page adds to that, `scene` what every element stands on, `picture`
 * the map and its legend, `pack` what reads the rest of a pack, `explorer` what stands beside the map at first, `parts` what that shares with other pages; each has what its modules import,
 * unless one before it has.
 */
export function earlyCode(): Plugin {
  return {
    name: 'fairground-early-code',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'trusted-types', test: /\/src\/page\/trusted-types\.ts$/, priority: 6 },
                { name: 'address', test: /\/src\/(?:view\/(?:address|first-indicators|is-plain-map)|elements\/(?:packs-home|embed-show)|page\/(?:ask-ahead|fetch-rest)|words\/(?:page|embed)-words)\.ts$|vite\/preload-helper/, priority: 5 },
                { name: 'first', test: /\/src\/(?:elements\/(?:first-(?:box|legend|scene)|view-sentence|credits-of|legend-style|after-paint|is-dark-at)|map\/clear-of-buttons|charts\/chart-style|ui\/(?:theme|base))\.ts$/, priority: 4 },
                { name: 'first-explorer', test: /\/src\/elements\/first-explorer\.ts$/, priority: 3.5 },
                { name: 'first-picture', test: /\/src\/elements\/first-picture\.ts$/, priority: 3.5 },
                { name: 'scene', test: /\/src\/elements\/scene-(?:consumer|notices)\.ts$/, priority: 3 },
                { name: 'picture', test: /\/src\/elements\/fair-(?:map|legend)\.ts$/, priority: 2 },
                { name: 'pack', test: /\/src\/pack\/(?:open-pack|council-index|england-postcodes)\.ts$/, priority: 1 },
                { name: 'parts', test: /\/src\/(?:elements\/(?:fair-(?:credits|take-away|term)|indicator-items|panel-style)|ui\/(?:button|ui-(?:combobox|popover|progress|segmented|switch))|charts\/line-chart|words\/(?:long-date|period-beside|poster-words|series-words))\.ts$/, priority: 0.9 },
                { name: 'explorer', test: /\/src\/elements\/fair-(?:bar|controls|explorer|overview|paper-foot|paper-head)\.ts$/, priority: 0.8 },
              ],
            },
          },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk, path }) {
        const chunks = Object.values(bundle).filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
        const sizeOf = (fileName: string): number => chunks.find((each) => each.fileName === fileName)?.code.length ?? 0;
        const linked = new Set([chunk?.fileName, ...chunk?.imports ?? []]);
        /** Links to what the modules are in, and but for the first of the elements to all that this imports, unless the page has one. */
        const link = (modules: readonly string[], when: When): HtmlTagDescriptor[] => {
          const files: string[] = [];
          const want = (fileName: string): void => {
            if (linked.has(fileName)) return;
            linked.add(fileName);
            files.push(fileName);
            if (when !== 'data') chunks.find((each) => each.fileName === fileName)?.imports.forEach(want);
          };
          for (const module of modules) {
            const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}.ts`)));
            if (!found) throw new Error(`${path} links to ${module}, which no chunk holds`);
            want(found.fileName);
          }
          // A browser asks a host that has HTTP/1.1 alone for six files at a time: the largest is not to be the seventh.
          if (when === 'now') files.sort((a, b) => sizeOf(b) - sizeOf(a));
          const attributes = when === 'now' ? { rel: 'modulepreload' } : { 'data-when': when, ...(when === 'maplibre' && { fetchpriority: 'low' }) };
          return files.map((fileName) => ({ tag: 'link', attrs: { ...attributes, crossorigin: true, href: `./${fileName}` }, injectTo: 'head' }));
        };
        return Object.entries(asked[basename(path)] ?? {}).flatMap(([when, modules]) => link(modules, when as When));
      },
    },
  };
}
