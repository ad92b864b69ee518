import { describe, expect, it } from 'vitest';
import { findArea, settleView } from '../../../src/view/settle-view.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { manifest } from '../../fixtures/small-borough.ts';

const settle = (change: Partial<View>) => settleView(Object.freeze({ ...defaultView, ...change }), manifest);

describe('findArea', () => {
  it('finds a code of any level with its row, and none that the pack does not hold', () => {
    expect(findArea(manifest, 'E05000002')).toEqual({ level: 'ward', row: 1 });
    expect(findArea(manifest, 'E02000001')).toEqual({ level: 'neighbourhood', row: 0 });
    expect(findArea(manifest, 'E01000005')).toEqual({ level: 'small-area', row: 4 });
    expect(findArea(manifest, 'E09000003')).toBeUndefined();
  });
});

describe('settleView', () => {
  it('leaves alone a view that can be shown', () => {
    const view: View = { ...defaultView, level: 'ward', overlay: 'fuel-poverty', selected: 'E01000001', compared: ['E05000001', 'E02000002'], pockets: true };
    const settled = settleView(view, manifest);
    expect(settled).toEqual({ view, notices: [] });
    expect(settled.view).toBe(view);
  });

  it('falls to the first indicator of the topic where there is none so called', () => {
    const { view, notices } = settle({ topic: 'net-zero', indicator: 'no-such' });
    expect([view.topic, view.indicator]).toEqual(['net-zero', 'fuel-poverty']);
    expect(notices).toEqual([{ key: 'indicator', said: 'no-such', shown: 'Households in fuel poverty' }]);
  });

  it('takes the topic of the indicator without a word', () => {
    const { view, notices } = settle({ topic: 'people', indicator: 'fuel-poverty' });
    expect([view.topic, notices]).toEqual(['net-zero', []]);
  });

  it('moves to the nearest kind of area that an indicator is published for, of two the smaller', () => {
    expect(settle({ topic: 'net-zero', indicator: 'epc-c-or-better', level: 'ward' })).toMatchObject({
      view: { level: 'neighbourhood' }, notices: [{ key: 'level', said: 'ward', shown: 'neighbourhood' }],
    });
    expect(settle({ indicator: 'most-deprived-20', level: 'small-area' }).view.level).toBe('neighbourhood');
    const split = { ...manifest, indicators: manifest.indicators.map((each) => (each.id === 'imd-score' ? { ...each, levels: ['ward' as const, 'small-area' as const] } : each)) };
    expect(settleView({ ...defaultView, level: 'neighbourhood' }, split).view.level).toBe('small-area');
  });

  it('keeps the kind of area of an indicator that has none', () => {
    expect(settle({ topic: 'people', indicator: 'care-experience', level: 'ward' })).toMatchObject({ view: { level: 'ward' }, notices: [] });
  });

  it('takes away an overlay that does not exist, or is the indicator itself', () => {
    for (const overlay of ['no-such', 'imd-score']) {
      const { view, notices } = settle({ overlay });
      expect('overlay' in view).toBe(false);
      expect(notices).toEqual([{ key: 'overlay', said: overlay, shown: 'no overlay' }]);
    }
  });

  it('moves to areas that both indicators have', () => {
    expect(settle({ level: 'ward', overlay: 'epc-c-or-better' })).toMatchObject({
      view: { level: 'neighbourhood', overlay: 'epc-c-or-better' }, notices: [{ key: 'together', said: 'Homes rated A to C', shown: 'neighbourhood' }],
    });
  });

  it('takes away an overlay that shares no kind of area', () => {
    const { view, notices } = settle({ overlay: 'care-experience' });
    expect('overlay' in view).toBe(false);
    expect(notices).toEqual([{ key: 'together', said: 'Care experience', shown: 'Index of Multiple Deprivation, score' }]);
  });

  it('keeps a kind of area of its own for the second of two maps, only where it is another, and the nearest that is published', () => {
    const maps = { sight: 'maps' as const, level: 'ward' as const };
    expect(settle({ ...maps, level2: 'small-area' })).toMatchObject({ view: { level: 'ward', level2: 'small-area' }, notices: [] });
    expect('level2' in settle({ ...maps, level2: 'ward' }).view).toBe(false);
    expect(settle({ ...maps, overlay: 'epc-c-or-better' })).toMatchObject({
      view: { level: 'ward', overlay: 'epc-c-or-better', level2: 'neighbourhood' }, notices: [{ key: 'level', said: 'ward', shown: 'neighbourhood' }],
    });
  });

  it('forgets areas that the council does not have, and says which', () => {
    const { view, notices } = settle({ selected: 'E05999999', compared: ['E05000001', 'E05999998'] });
    expect('selected' in view).toBe(false);
    expect(view.compared).toEqual(['E05000001']);
    expect(notices).toEqual([{ key: 'select', said: 'E05999999', shown: 'Barnet' }, { key: 'compare-elsewhere', said: 'E05999998', shown: 'Barnet' }]);
  });

  it('keeps its own council, region and England beside the areas compared, and no other', () => {
    const { view, notices } = settle({ beside: ['E09000003', 'E09000007', 'E12000007', 'E92000001'] });
    expect(view.beside).toEqual(['E09000003', 'E12000007', 'E92000001']);
    expect(notices).toEqual([{ key: 'compare-elsewhere', said: 'E09000007', shown: 'Barnet' }]);
    expect('beside' in settle({ beside: ['E12000001'] }).view).toBe(false);
  });

  it('has nothing to add to a view that it has settled', () => {
    const { view } = settle({ indicator: 'no-such', level: 'ward', overlay: 'epc-c-or-better', selected: 'E05999999' });
    expect(settleView(view, manifest)).toEqual({ view, notices: [] });
  });
});
