import { afterEach, expect, it, vi } from 'vitest';
import { addressKeys } from '../../../scripts/elements/address-keys.ts';
import { formatView, parseView } from '../../../src/view/address.ts';

afterEach(() => { vi.restoreAllMocks(); });

const named = Object.keys(addressKeys).sort();

it('names the keys that an address is read by, each once and no other', () => {
  const get = vi.spyOn(URLSearchParams.prototype, 'get');
  parseView('?area=E09000003');
  expect([...new Set(get.mock.calls.map(([key]) => key))].sort()).toEqual(named);
});

it('names every key that an address is written with', () => {
  const { view } = parseView('?area=E09000003&topic=growth&level=ward&overlay=fuel-poverty&show=maps&level2=small-area&select=E05013632&compare=E05013632,E09000003&pockets=on&theme=dark&at=51.6,-0.2,12&values=on');
  const written = [...new URLSearchParams(formatView(view)).keys()];
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter((key) => !named.includes(key))).toEqual([]);
});
