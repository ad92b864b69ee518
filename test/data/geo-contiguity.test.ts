import { beforeAll, describe, expect, test } from 'vitest';
import { type Geography, loadGeography, type Neighbours } from '../../geo/geography.ts';
import { partsOf } from '../../geo/build-topology.ts';

let england: Geography;
let neighbours: Neighbours;
beforeAll(async () => {
  england = await loadGeography();
  neighbours = await england.neighbours();
});

const row = (code: string) => england.smallAreas.rowOf.get(code)!;
const areTouching = (a: string, b: string) => neighbours.links[row(a)]!.includes(row(b));

describe('queen contiguity of England’s small areas', () => {
  test('is the same both ways, without any area touching itself, each list ascending', () => {
    neighbours.links.forEach((list, from) => {
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(list).not.toContain(from);
    });
    const wrong = neighbours.links.flatMap((list, from) => list.filter((to) => !neighbours.links[to]!.includes(from)));
    expect(wrong).toEqual([]);
  });

  test('has the pairs that share a corner in the publisher’s file (197,746 by a count in Python 3.11), and those of five enclaves whose hole was cut again', () => {
    expect(neighbours.links.reduce((sum, list) => sum + list.length, 0)).toBe(197746 + 10);
    expect(areTouching('E01017291', 'E01017290')).toBe(true);
  });

  test('counts a pair of Barnet that touches at a corner only', () => {
    expect(areTouching('E01000123', 'E01000158')).toBe(true);
    const { smallAreas } = england.shapes();
    const arcs = ['E01000123', 'E01000158'].map((code) => new Set(partsOf(smallAreas.objects['small-area']!.geometries[row(code)]!).flat(2).map((arc) => (arc < 0 ? ~arc : arc))));
    expect([...arcs[0]!].filter((arc) => arcs[1]!.has(arc))).toEqual([]);
  });

  test('has 611 pairs inside Barnet', () => {
    const own = new Set(england.rowsOf(england.councils.rowOf.get('E09000003')!).smallAreas);
    expect([...own].reduce((sum, from) => sum + neighbours.links[from]!.filter((to) => own.has(to)).length, 0)).toBe(2 * 611);
  });

  test('lists the one island, the Isles of Scilly', () => {
    expect(neighbours.islands.map((island) => england.smallAreas.names[island])).toEqual(['Isles of Scilly 001A']);
  });
});
