import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** The packages that a file brings to run, not for their types alone. */
function packagesIn(text: string): string[] {
  const code = text.replace(/^import type [^;]+;/gm, '');
  const brought = [...code.matchAll(/(?:\bfrom |^import |\bimport\(|\burl\()'([a-z@][^']*)'/gm)].map(([, from]) => from!);
  return brought.map((from) => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/'));
}

test('SECURITY.md lists the packages that the code for browsers brings, no more and no fewer', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((each) => each.isFile() && !each.parentPath.startsWith(join('src', 'cli')));
  const shipped = new Set(files.flatMap((each) => packagesIn(readFileSync(join(each.parentPath, each.name), 'utf8'))));
  const [, section = ''] = readFileSync('SECURITY.md', 'utf8').split('## Dependencies\n\n');
  const listed = [...section.split('\n\n')[0]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).filter((name) => Object.hasOwn(dependencies, name));
  expect(listed.sort()).toEqual([...shipped].filter((name) => Object.hasOwn(dependencies, name)).sort());
  expect([...shipped].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});
