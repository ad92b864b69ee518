import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAsked, embedQuery, embedShows } from '../../../src/elements/embed-show.ts';

describe('what an embed is asked for', () => {
  it('is the map unless told, and says what there is not', () => {
    expect(embedAsked('?area=E09000003')).toEqual({ show: 'map', keys: { area: 'E09000003' } });
    expect(embedAsked('?show=globe')).toEqual({ show: 'map', keys: {}, unknown: 'globe' });
  });

  it('brings what the thing shown needs', () => {
    expect(embedAsked('?show=pockets').keys).toEqual({ pockets: 'on' });
    expect(embedAsked('?show=profile&select=E05013632').keys).toEqual({ select: 'E05013632', show: 'area' });
  });

  it('takes the explorer’s own name for what it shows', () => {
    expect(embedAsked('?show=area&select=E05013632')).toEqual({ show: 'profile', keys: { select: 'E05013632', show: 'area' } });
    expect(embedAsked('?show=toString')).toMatchObject({ show: 'map', unknown: 'toString' });
  });

  it('comes back from the query that is made for it', () => {
    for (const show of embedShows) expect(embedAsked(embedQuery(show, 'area=E09000003&show=table', true))).toMatchObject({ show, keys: { area: 'E09000003', lock: 'on' } });
  });

  it('is never thrown at', () => {
    fc.assert(fc.property(fc.string(), (search) => { expect(embedShows).toContain(embedAsked(search).show); }));
  });
});
