import { geoMercator, geoPath } from 'd3-geo';
import '../bare/bare-page.ts';
import { coloursOf } from '../bare/colours-of.ts';
import { around, firstFiles, shownOf, type Shown } from '../bare/first-files.ts';
import { markPainted } from '../bare/mark.ts';

/**
 * The least page that shows the same areas: d3-geo, one path an area, one outline of the wards. It can be dragged, pointed at and recoloured, and no more. With `?around`, it
 * goes on to what lies around them, as our map does.
 */
const namespace = 'http://www.w3.org/2000/svg';
const first = 'imd-score';
const map = document.getElementById('map')!;

const { areas, wards, shown } = await firstFiles(first);
const { clientWidth, clientHeight } = map;
const path = geoPath(geoMercator().fitExtent([[24, 24], [clientWidth - 24, clientHeight - 24]], areas)).digits(1);
const add = <Name extends keyof SVGElementTagNameMap>(parent: Element, name: Name, attributes: Record<string, string>): SVGElementTagNameMap[Name] => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
};
const svg = add(map, 'svg', { width: '100%', height: '100%' });
const world = add(svg, 'g', {});
const colours = coloursOf(shown.values, shown.breaks);
const paths = areas.features.map((each, row) => add(world, 'path', { d: path(each) ?? '', fill: colours[row]!, stroke: '#ffffff', 'stroke-width': '0.5' }));
add(world, 'path', { d: path(wards) ?? '', fill: 'none', stroke: '#444444', 'pointer-events': 'none' });
markPainted('first-map');

let recolourRing = (_indicator: string, _breaks: readonly number[]): void => undefined;
if (location.search === '?around') {
  const { ring, ringValues, parks, water, streets, roads, tube } = await around();
  const beneath = add(svg, 'g', {});
  world.prepend(beneath);
  add(beneath, 'path', { d: path(parks) ?? '', fill: '#dfe8d8' });
  add(beneath, 'path', { d: path(water) ?? '', fill: '#d5e3ea' });
  const ringPaths = ring.features.map((each) => add(beneath, 'path', { d: path(each) ?? '', fill: 'none', 'fill-opacity': '0.2', stroke: '#ffffff', 'stroke-width': '0.5' }));
  for (const [shapes, width] of [[streets, '0.6'], [roads, '1.5'], [tube, '1']] as const) add(world, 'path', { d: path(shapes) ?? '', fill: 'none', stroke: '#888888', 'stroke-width': width, 'pointer-events': 'none' });
  recolourRing = (indicator, breaks) => coloursOf(ringValues[indicator]!, breaks).forEach((colour, row) => ringPaths[row]!.setAttribute('fill', colour));
  recolourRing(first, shown.breaks);
  markPainted('around');
}

let pointed: Element | undefined;
let [x, y] = [0, 0];
svg.addEventListener('pointermove', ({ buttons, movementX, movementY, target }) => {
  if (buttons) world.setAttribute('transform', `translate(${x += movementX},${y += movementY})`);
  else if (target !== pointed) {
    pointed?.setAttribute('stroke', '#ffffff');
    pointed = target as Element;
    pointed.setAttribute('stroke', '#000000');
  }
});

const prepared = new Map<string, Shown>();
window.bare = {
  prepare: async (indicators) => { for (const each of indicators) prepared.set(each, await shownOf(each)); },
  recolour: (indicator) => {
    const { values, breaks } = prepared.get(indicator)!;
    coloursOf(values, breaks).forEach((colour, row) => paths[row]!.setAttribute('fill', colour));
    recolourRing(indicator, breaks);
  },
};
