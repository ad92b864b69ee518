import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterKinds } from '../../../src/model/cluster-kinds.ts';
import { pocketRules } from '../../../src/model/pocket-rules.ts';
import { levels } from '../../../src/model/level.ts';
import { topics } from '../../../src/model/topic.ts';
import { formatView, parseView } from '../../../src/view/address.ts';
import { classifications } from '../../../src/model/classification.ts';
import { firstAsked } from '../../../src/view/first-asked.ts';
import { defaultView, rowForms, rowOrders, sights, themes, type View } from '../../../src/view/view.ts';

const code = fc.tuple(fc.constantFrom('E01', 'E02', 'E05', 'E09'), fc.integer({ min: 0, max: 999999 })).map(([kind, n]) => kind + String(n).padStart(6, '0'));
const areaCode = code.filter((each) => !/^E0[6-9]/.test(each));
const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,6}){0,3}$/);
const rounded = (digits: number) => (value: number) => Number(value.toFixed(digits)) + 0;
/** An arbitrary for every key of a view: a key without one does not compile. */
const each = {
  area: code,
  level: fc.constantFrom(...levels),
  topic: fc.constantFrom(...topics),
  indicator: id,
  classification: fc.constantFrom(...classifications),
  compared: fc.uniqueArray(areaCode, { maxLength: 4 }),
  beside: fc.subarray(['E09000003', 'E12000007', 'E92000001'], { minLength: 1 }),
  rowOrder: fc.constantFrom(...rowOrders),
  rowForm: fc.constantFrom(...rowForms),
  pockets: fc.boolean(),
  measure: id,
  p: fc.integer({ min: 5, max: 50 }),
  q: fc.integer({ min: 10, max: 90 }),
  rules: fc.subarray([...pocketRules]),
  clusters: fc.constantFrom(...clusterKinds),
  lit: fc.integer({ min: 0, max: 8 }),
  opened: fc.subarray([...topics], { minLength: 1 }),
  onlyTopic: fc.constantFrom(...topics),
  sight: fc.constantFrom(...sights),
  overlay: id,
  level2: fc.constantFrom(...levels),
  selected: code,
  theme: fc.constantFrom(...themes),
  locked: fc.constant(true as const),
  patterns: fc.constant(true as const),
  values: fc.constant(true as const),
  renderer: fc.constantFrom('svg' as const, 'maplibre' as const),
  sort: fc.record({ key: fc.stringMatching(/^[a-z]{1,12}$/), direction: fc.constantFrom('ascending' as const, 'descending' as const) }),
  allTopics: fc.constant(true as const),
  budget: fc.integer({ min: 1, max: 99_999_999 }),
  camera: fc.record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }).map(rounded(5)),
    lon: fc.double({ min: -180, max: 180, noNaN: true }).map(rounded(5)),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }).map(rounded(2)),
  }),
} satisfies { [Key in keyof Required<View>]: fc.Arbitrary<Required<View>[Key]> };
const views: fc.Arbitrary<View> = fc.record(each, { requiredKeys: ['area', 'level', 'topic', 'indicator', 'classification', 'compared', 'pockets', 'measure', 'p', 'q', 'rules', 'sight'] });

describe('the address', () => {
  it('gives back every view that is put in', () => {
    fc.assert(fc.property(views, (view) => {
      const { view: back, notices } = parseView(formatView(view));
      expect(back).toEqual(view);
      expect(notices).toEqual([]);
    }));
  });

  it.each(sights)('gives back every view as %s', (sight) => {
    fc.assert(fc.property(views, (view) => {
      expect(parseView(formatView({ ...view, sight })).view).toEqual({ ...view, sight });
    }), { numRuns: 40 });
  });

  it('never throws, and always gives a view that can be written', () => {
    fc.assert(fc.property(fc.string(), (search) => {
      const { view } = parseView(search);
      expect(parseView(formatView(view)).view).toEqual(view);
    }));
  });

  it('is read the same by the little that reads what is asked for first', () => {
    const said = fc.record({
      area: fc.oneof(code, code.map((each) => each.toLowerCase()), fc.string()), topic: fc.oneof(each.topic, fc.string()), indicator: fc.oneof(id, fc.string()),
      overlay: fc.oneof(id, fc.string()), show: fc.oneof(each.sight, fc.string()),
    }, { requiredKeys: [] });
    fc.assert(fc.property(said, (keys) => {
      const search = new URLSearchParams(keys as Record<string, string>).toString();
      const { area, sight, indicator, overlay } = parseView(search).view;
      expect(firstAsked(search)).toEqual({ area, sight, indicator, overlay });
    }));
  });

  it('is Barnet, IMD, small areas when it says nothing', () => {
    expect(parseView('')).toEqual({ view: defaultView, notices: [] });
    expect(formatView(defaultView)).toBe('area=E09000003');
  });

  it('names what it could not read and what it shows instead', () => {
    const { view, notices } = parseView('?area=Narnia&level=street&topic=magic&at=1,2&show=everything&budget=-5&compare=E01000115,x');
    expect(view).toEqual(defaultView);
    expect(notices.map(({ key, said }) => [key, said])).toEqual([
      ['compare', 'E01000115,x'], ['topic', 'magic'], ['area', 'Narnia'], ['level', 'street'], ['show', 'everything'], ['budget', '-5'], ['at', '1,2'],
    ]);
  });

  it('takes four areas to compare, with the council, its region and England beside them, and names those that do not fit', () => {
    const { view, notices } = parseView('compare=E05000001,E92000001,e05000002,E05000003,E05000004,E05000005,E09000003,E05000006');
    expect(view).toMatchObject({ compared: ['E05000001', 'E05000002', 'E05000003', 'E05000004'], beside: ['E09000003', 'E92000001'] });
    expect(notices).toEqual([{ key: 'compare-many', said: 'E05000005,E05000006', shown: '4' }]);
    expect(formatView(view)).toBe('area=E09000003&compare=E05000001,E05000002,E05000003,E05000004,E09000003,E92000001');
  });

  it('knows how the rows of a comparison stand', () => {
    expect(parseView('order=difference&rows=differences').view).toMatchObject({ rowOrder: 'difference', rowForm: 'differences' });
    expect(parseView('order=luck&rows=bars').notices.map(({ key }) => key)).toEqual(['order', 'rows']);
  });

  it('opens a topic with its first indicator', () => {
    expect(parseView('topic=net-zero').view.indicator).toBe('fuel-poverty');
  });

  it('knows how pockets are found, and says what it could not read of it', () => {
    expect(parseView('pockets=on').view).toMatchObject({ pockets: true, measure: 'imd', p: 30, q: 40, rules: ['masked'] });
    expect(parseView('measure=crime-score&p=10&q=60&rules=cheek-by-jowl,masked&clusters=hot-spots').view)
      .toMatchObject({ measure: 'crime', p: 10, q: 60, rules: ['masked', 'cheek-by-jowl'], clusters: 'hot-spots' });
    expect(parseView('measure=idaci&rules=none').view).toMatchObject({ measure: 'children', rules: [] });
    const { view, notices } = parseView('measure=!&p=51&q=9.5&rules=luck&clusters=all');
    expect(view).toEqual(defaultView);
    expect(notices).toEqual([
      { key: 'measure', said: '!', shown: 'imd' }, { key: 'p', said: '51', shown: '30%' }, { key: 'q', said: '9.5', shown: '40%' },
      { key: 'rules', said: 'luck', shown: 'masked' }, { key: 'clusters', said: 'all', shown: 'no clusters' },
    ]);
  });

  it('knows which class is kept lit and which topics are opened, and says what it could not read of it', () => {
    expect(parseView('lit=0&open=people,growth&only=net-zero').view).toMatchObject({ lit: 0, opened: ['growth', 'people'], onlyTopic: 'net-zero' });
    const { view, notices } = parseView('lit=9&open=growth,magic&only=all');
    expect(view).toEqual(defaultView);
    expect(notices.map(({ key, said }) => [key, said])).toEqual([['lit', '9'], ['open', 'growth,magic'], ['only', 'all']]);
  });

  it('takes codes in any case', () => {
    expect(parseView('select=e05013632').view.selected).toBe('E05013632');
  });
});
