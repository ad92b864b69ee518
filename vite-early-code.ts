import type { Plugin, Rolldown } from 'vite';

/**
 * Lets a built page fetch, beside its first script, the code that this script asks for at once: its own dynamic imports of elements, with all that they need.
 * Otherwise that code would be asked for only when the first script runs.
 */
export function earlyCode(): Plugin {
  return {
    name: 'fairground-early-code',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk }) {
        const find = (fileName: string): Rolldown.OutputChunk | undefined => {
          const found = bundle[fileName];
          return found?.type === 'chunk' ? found : undefined;
        };
        const wanted = new Set<string>();
        const want = (fileName: string): void => {
          if (wanted.has(fileName) || fileName === chunk?.fileName) return;
          wanted.add(fileName);
          find(fileName)?.imports.forEach(want);
        };
        chunk?.dynamicImports.filter((fileName) => find(fileName)?.facadeModuleId?.includes('/src/elements/')).forEach(want);
        chunk?.imports.forEach((fileName) => wanted.delete(fileName));
        return [...wanted].map((fileName) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` }, injectTo: 'head' as const }));
      },
    },
  };
}
