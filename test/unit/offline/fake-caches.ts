/** A browser's caches in memory. `room`: how many entries they hold in all before they are full. */
export function fakeCaches(room = Infinity): CacheStorage & { readonly held: Map<string, Map<string, string>>; room: number } {
  const held = new Map<string, Map<string, string>>();
  const dates = new Map<string, string>();
  const count = (): number => [...held.values()].reduce((sum, cache) => sum + cache.size, 0);
  const storage = {
    held,
    room,
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    open: (name: string) => {
      const cache = held.get(name) ?? new Map<string, string>();
      held.set(name, cache);
      return Promise.resolve({
        match: (address: string) => {
          const text = cache.get(address);
          return Promise.resolve(text === undefined ? undefined : new Response(text, { headers: { date: dates.get(`${name} ${address}`) ?? '' } }));
        },
        put: async (address: string, answer: Response) => {
          if (!cache.has(address) && count() >= storage.room) throw new DOMException('Quota exceeded', 'QuotaExceededError');
          dates.set(`${name} ${address}`, answer.headers.get('date') ?? '');
          cache.set(address, await answer.text());
        },
        keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      });
    },
  };
  return storage as unknown as ReturnType<typeof fakeCaches>;
}
