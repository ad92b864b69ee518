/** A `fetch` that answers from files in memory, whose addresses begin with `base`; 404 for the rest. */
export function stubHost(base: string, files: ReadonlyMap<string, string>): typeof fetch {
  return async (input) => {
    const url = String(input);
    const text = url.startsWith(base) ? files.get(url.slice(base.length)) : undefined;
    return text === undefined
      ? new Response('Not found', { status: 404 })
      : new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}
