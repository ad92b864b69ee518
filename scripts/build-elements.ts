import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { declarationsOf } from './elements/declarations.ts';
import { contractOf, manifestOf } from './elements/manifest.ts';

/**
 * `npm run build:elements [-- FOLDER]`: the custom elements as an npm package, in dist/elements unless told: `embed.js`, which fetches what a page uses, a module
 * for each element, their types, and their custom-elements manifest. Nothing else is needed to use it but a folder of packs.
 */
const folder = resolve(process.argv[2] ?? 'dist/elements');
const elements = ['fair-chart', 'fair-compare', 'fair-explorer', 'fair-group', 'fair-legend', 'fair-map', 'fair-pockets', 'fair-profile', 'fair-table'];

await build({
  configFile: false,
  logLevel: 'error',
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { embed: 'src/page/elements.ts', ...Object.fromEntries(elements.map((name) => [name, `src/elements/${name}.ts`])) },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'code/[name]-[hash].js', assetFileNames: 'code/[name]-[hash][extname]' },
    },
  },
});

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };
const contracts = elements.map((name) => contractOf(`src/elements/${name}.ts`));
const entry = (name: string) => ({ types: './index.d.ts', default: `./${name}.js` });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({
  name: 'fairground-elements',
  version,
  description: 'Custom elements that show how fair a place is, street by street.',
  license,
  type: 'module',
  exports: {
    '.': entry('embed'),
    './embed.js': entry('embed'),
    ...Object.fromEntries(elements.flatMap((name) => [[`./${name}`, entry(name)], [`./${name}.js`, entry(name)]])),
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  types: './index.d.ts',
  customElements: './custom-elements.json',
  sideEffects: true,
  files: ['*.js', 'assets', 'code', 'index.d.ts', 'custom-elements.json', 'README.md', 'LICENSE'],
}, null, 2)}\n`);
writeFileSync(join(folder, 'index.d.ts'), declarationsOf(contracts));
writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifestOf(contracts), null, 2)}\n`);
copyFileSync('LICENSE', join(folder, 'LICENSE'));
copyFileSync('docs/embedding.md', join(folder, 'README.md'));
console.log(`The package is in ${folder}.`);
