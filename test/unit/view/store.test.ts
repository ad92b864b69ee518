import { describe, expect, it, vi } from 'vitest';
import { bindToAddress, Store, type Change } from '../../../src/view/store.ts';
import { defaultView } from '../../../src/view/view.ts';

/** Enough of a window for an address: what was pushed and replaced, and a way to go back. */
function page(search = '') {
  const listeners = new Set<() => void>();
  const entries: string[] = [];
  const location = { pathname: '/', search, hash: '' };
  return {
    entries, location,
    history: {
      state: null,
      pushState: (_: unknown, __: string, address: string) => { entries.push(`push ${address}`); location.search = address.slice(1); },
      replaceState: (_: unknown, __: string, address: string) => { entries.push(`replace ${address}`); location.search = address.slice(1); },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    back(to: string) { location.search = to; listeners.forEach((listener) => listener()); },
  };
}

describe('Store', () => {
  it('tells of a change once, and not of none', () => {
    const store = new Store(defaultView);
    const heard = vi.fn();
    store.addEventListener('change', heard);
    store.update({ level: 'ward' });
    store.update({ level: 'ward' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each<Change>([{ camera: { lat: 51.600001, lon: -0.2, zoom: 12 } }, { compared: ['E05013632'] }, { rules: [...defaultView.rules].reverse() }])('is not told of what an address says alike: %o', (change) => {
    const store = new Store({ ...defaultView, camera: { lat: 51.6, lon: -0.2, zoom: 12 }, compared: ['E05013632'] });
    const heard = vi.fn();
    store.addEventListener('change', heard);
    store.update(change);
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes a choice away when it is given as undefined', () => {
    const store = new Store({ ...defaultView, overlay: 'no-car' });
    store.update({ overlay: undefined });
    expect('overlay' in store.view).toBe(false);
  });
});

describe('a class kept lit', () => {
  const lit = (change: Change) => {
    const store = new Store({ ...defaultView, lit: 2 });
    store.update(change);
    return store.view.lit;
  };

  it('stays while the classes are the same, whatever else is chosen', () => {
    expect(lit({ selected: 'E05013632', level: defaultView.level, sight: 'table' })).toBe(2);
  });

  it.each<Change>([{ area: 'E09000007' }, { indicator: 'fuel-poverty' }, { overlay: 'no-car' }, { level: 'ward' }, { classification: 'equal' }])('goes with %o', (change) => {
    expect(lit(change)).toBeUndefined();
  });

  it('is that of the new classes where both are chosen at once', () => {
    expect(lit({ level: 'ward', lit: 1 })).toBe(1);
  });
});

describe('bindToAddress', () => {
  const camera = { lat: 51.6, lon: -0.2, zoom: 12 };
  const bound = () => {
    const store = new Store(defaultView);
    const window = page('?area=E09000003');
    let come = (): void => undefined;
    const moment = () => new Promise<void>((resolve) => { come = resolve; });
    const untie = bindToAddress(store, window as unknown as Window, vi.fn(), moment);
    const passed = async () => {
      come();
      await Promise.resolve();
    };
    return { store, window, untie, passed };
  };

  it('pushes a choice, replaces a pan, and restores on Back without writing', async () => {
    const { store, window, untie, passed } = bound();
    store.update({ level: 'ward', selected: 'E05013632' });
    await passed();
    store.update({ camera }, 'replace');
    await passed();
    expect(window.entries).toEqual([
      'push /?area=E09000003&level=ward&select=E05013632',
      'replace /?area=E09000003&level=ward&select=E05013632&at=51.6,-0.2,12',
    ]);
    window.back('?area=E09000003');
    await passed();
    expect(store.view).toEqual(defaultView);
    expect(window.entries).toHaveLength(2);
    untie();
    store.update({ level: 'ward' });
    await passed();
    expect(window.entries).toHaveLength(2);
  });

  it('writes nothing before its moment, and then each choice as a step of its own', async () => {
    const { store, window, passed } = bound();
    store.update({ level: 'ward' });
    store.update({ camera }, 'replace');
    store.update({ selected: 'E05013632' });
    expect(window.entries).toEqual([]);
    await passed();
    expect(window.entries).toEqual(['push /?area=E09000003&level=ward&at=51.6,-0.2,12', 'push /?area=E09000003&level=ward&select=E05013632&at=51.6,-0.2,12']);
  });

  it('gives up what it has not written where the reader goes back first, and writes it where it is untied', async () => {
    const { store, window, untie, passed } = bound();
    store.update({ level: 'ward' });
    window.back('?area=E09000003&level=neighbourhood');
    await passed();
    expect([window.entries, store.view.level]).toEqual([[], 'neighbourhood']);
    store.update({ level: 'ward' });
    untie();
    expect(window.entries).toEqual(['push /?area=E09000003&level=ward']);
  });
});
