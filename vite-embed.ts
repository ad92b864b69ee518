import type { Plugin } from 'vite';

/**
 * Builds, beside the explorer's page, the page that others frame (`embed.html`) and the script that brings the elements to a page of anyone's: `embed.js`, whose
 * name stays while all that it fetches is hashed. A page of anyone's is given no preload links in its head: only our own pages are. A browser that knows no such
 * links fetches the same files a little later; it is given no script that stands in for them.
 */
export function embed(): Plugin {
  return {
    name: 'fairground-embed',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []) },
        rolldownOptions: {
          input: { index: 'index.html', frame: 'embed.html', embed: 'src/page/elements.ts' },
          preserveEntrySignatures: 'exports-only',
          output: { entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js') },
        },
      },
    }),
  };
}
