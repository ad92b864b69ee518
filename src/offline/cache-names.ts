/**
 * Names of this site's caches. All sites of one origin share its caches, so each name begins with the site's own address.
 * A pack's files lie by council and by what they were made from, so that files of two makings never meet.
 */
export function shellCache(scope: string, version: string): string {
  return `${owner(scope)}shell ${version}`;
}

export function packCache(scope: string, area: string, madeFrom: string): string {
  return `${owner(scope)}pack ${area} ${madeFrom}`;
}

/** The files beside the packs: the list of councils and the like. */
export function listCache(scope: string): string {
  return `${owner(scope)}lists`;
}

export function isShell(scope: string, name: string): boolean {
  return name.startsWith(`${owner(scope)}shell `);
}

/** The council and the making that a cache is of; undefined for any other cache. */
export function packOf(scope: string, name: string): { area: string; madeFrom: string } | undefined {
  if (!name.startsWith(`${owner(scope)}pack `)) return undefined;
  const [area = '', madeFrom = ''] = name.slice(`${owner(scope)}pack `.length).split(' ');
  return { area, madeFrom };
}

function owner(scope: string): string {
  return `fairground ${scope} `;
}
