import { basename } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What draws each page's first picture. */
const firstCode: Record<string, readonly string[]> = {
  'index.html': ['elements/first-explorer'],
  'embed.html': ['elements/first-picture'],
};

/** The code of MapLibre and of its worker. */
function laterCode(bundle: Rolldown.OutputBundle): string[] {
  return [/maplibre-renderer-[^/]+\.js$/, /maplibre-gl-worker-[^/]+\.js$/].map((pattern) => {
    const found = Object.keys(bundle).find((fileName) => pattern.test(fileName));
    if (!found) throw new Error(`no file of the build is named as in ${pattern.source}`);
    return found;
  });
}

/**
 * Divides the built code so that a first map comes in few files, and lets each page fetch them beside its first script, which would otherwise ask for them only
 * when it runs. Pages name the code of MapLibre too, and fetch it when the first map stands, where it is going to draw (`fetchLater`). `trusted-types` is our own pages' policy, which `embed.js` must
 * not bring to a page of anyone's; `address` what that script itself needs, `first` what paints a
 * first picture without elements, `first-explorer` and `first-picture` what each page adds to that, `scene` what every element stands on, `picture` the map and its legend, `pack` what
 * reads the rest of a pack; each has what its modules import, unless one before it has.
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
                { name: 'address', test: /\/src\/(?:view\/(?:address|first-indicators|is-plain-map)|elements\/(?:packs-home|embed-show)|page\/(?:ask-ahead|fetch-later)|words\/(?:page|embed)-words)\.ts$|vite\/preload-helper/, priority: 5 },
                { name: 'first', test: /\/src\/(?:elements\/(?:first-(?:box|legend|scene)|view-sentence|credits-of|legend-style|after-paint|is-dark-at)|map\/clear-of-buttons|charts\/chart-style|ui\/(?:theme|base))\.ts$/, priority: 4 },
                { name: 'first-explorer', test: /\/src\/elements\/first-explorer\.ts$/, priority: 3.5 },
                { name: 'first-picture', test: /\/src\/elements\/first-picture\.ts$/, priority: 3.5 },
                { name: 'scene', test: /\/src\/(?:elements\/scene-consumer|ui\/(?:theme|base))\.ts$/, priority: 3 },
                { name: 'picture', test: /\/src\/elements\/fair-(?:map|legend)\.ts$/, priority: 2 },
                { name: 'pack', test: /\/src\/pack\/(?:open-pack|council-index|england-postcodes)\.ts$/, priority: 1 },
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
        const wanted = new Set<string>();
        const want = (fileName: string): void => {
          if (wanted.has(fileName)) return;
          wanted.add(fileName);
          chunks.find((each) => each.fileName === fileName)?.imports.forEach(want);
        };
        for (const module of firstCode[basename(path)] ?? []) {
          const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${module}.ts`)));
          if (!found) throw new Error(`${path} is drawn by ${module}, which no chunk holds`);
          want(found.fileName);
        }
        const linked = [chunk?.fileName, ...chunk?.imports ?? []];
        return [...wanted].filter((fileName) => !linked.includes(fileName))
          .map((fileName): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` }, injectTo: 'head' }))
          .concat(laterCode(bundle).map((fileName) => ({ tag: 'link', attrs: { 'data-later': true, crossorigin: true, fetchpriority: 'low', href: `./${fileName}` }, injectTo: 'head' })));
      },
    },
  };
}
