import { vi } from 'vitest';

/** Stands in for a page's window: an address with a history that can be gone back in, and how many listen. */
export function stubPage(search = '') {
  const listeners = new Set<() => void>();
  const location = { search, pathname: '/', hash: '', href: `http://localhost/${search}` };
  const entries = [search];
  const page = {
    location,
    history: {
      state: null,
      pushState: (_: unknown, __: string, address: string) => entries.push(location.search = address.slice(1)),
      replaceState: (_: unknown, __: string, address: string) => { entries[entries.length - 1] = location.search = address.slice(1); },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', page);
  return {
    entries,
    listening: () => listeners.size,
    back() {
      entries.pop();
      location.search = entries.at(-1)!;
      listeners.forEach((listener) => listener());
    },
  };
}
