import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const name = 'ask.js';
const source = fileURLToPath(new URL('./src/page/ask.ts', import.meta.url));

/**
 * Builds `src/page/ask.ts` by itself, in one small file that shares none with other code, has each page ask for it before all else and run it as soon as it has come: before the style sheet, which
 * has the page laid out while there is nothing in it. In development pages go without it: what it asks for is asked for a little later.
 */
export function earlyAsk(): Plugin {
  return {
    name: 'fairground-early-ask',
    apply: 'build',
    async buildStart() {
      const built = await build({
        configFile: false, logLevel: 'error', publicDir: false,
        build: { write: false, target: 'es2022', lib: { entry: source, formats: ['iife'], name: 'fairgroundAsk', fileName: () => name } },
      }) as Rolldown.RolldownOutput[];
      this.emitFile({ type: 'asset', name, source: built[0]!.output[0].code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {}, path }) {
        const asset = Object.values(bundle).find((each) => each.type === 'asset' && each.names.includes(name));
        const first = /^( *)<script type="module"/m;
        const [sheet] = /^ *<link rel="stylesheet".*\n/m.exec(page) ?? [];
        if (!asset || !sheet || !first.test(page)) throw new Error(`${path} requires ${name} in its bundle, and a script and a style sheet of its own`);
        const src = `./${asset.fileName}`;
        return {
          html: page.replace(sheet, '').replace('  </head>', `${sheet}  </head>`)
            .replace(first, (found, indent: string) => `${indent}<link rel="preload" as="script" href="${src}">\n${found}`),
          tags: [{ tag: 'script', attrs: { async: true, src }, injectTo: 'body' }],
        };
      },
    },
  };
}
