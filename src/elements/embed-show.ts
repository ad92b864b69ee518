/** What an embed can show. */
export const embedShows = ['map', 'chart', 'compare', 'profile', 'pockets', 'table'] as const;
export type EmbedShow = (typeof embedShows)[number];

/** The keys that an embed's view starts from, for what it shows: the view of the full explorer that its link leads to. */
const keysOf: Record<EmbedShow, Readonly<Record<string, string>>> = {
  map: {},
  chart: {},
  compare: { show: 'compare' },
  profile: { show: 'area' },
  pockets: { pockets: 'on' },
  table: { show: 'table' },
};

/** Names that the explorer's own address has for what an embed shows. */
const others: Readonly<Record<string, EmbedShow>> = { area: 'profile' };

/** What the query of an embed's address asks for: the thing to show, the keys of its view, and a thing to show that there is not. Never throws. */
export function embedAsked(search: string): { show: EmbedShow; keys: Record<string, string>; unknown?: string } {
  const { show: said = 'map', ...keys } = Object.fromEntries(new URLSearchParams(search));
  const show = embedShows.find((known) => known === said) ?? (Object.hasOwn(others, said) ? others[said] : undefined);
  return { show: show ?? 'map', keys: { ...keys, ...keysOf[show ?? 'map'] }, ...(show ? {} : { unknown: said }) };
}

/** The query of the embed that shows a view of which `query` is the address's. `isLocked`: without its choices. */
export function embedQuery(show: EmbedShow, query: string, isLocked = false): string {
  const keys = new URLSearchParams(query);
  keys.delete('lock');
  if (show === 'map') keys.delete('show');
  else keys.set('show', show);
  if (isLocked) keys.set('lock', 'on');
  return keys.toString().replaceAll('%2C', ',');
}
