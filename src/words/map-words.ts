import { withThe } from './with-the.ts';

/** Words of the map element. */
export const mapWords = {
  role: 'map of areas',
  label: (indicator: string, council: string) => (indicator && council ? `Map of ${indicator.toLowerCase()} in ${withThe(council)}` : 'Map'),
  keys: 'Arrow keys move from area to area. Enter selects, Escape leaves. Plus and minus zoom, zero shows the whole council. Shift with an arrow key moves the view. The same areas are in the list in the panel beside the map, and in the table.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  pan: { up: 'Move the view up', left: 'Move the view left', right: 'Move the view right', down: 'Move the view down' },
  reset: (council: string) => (council ? `Show all of ${withThe(council)}` : 'Show everything'),
  lacksBasemap: 'The background map that this site names could not be loaded. The areas are drawn over the built-in one.',
  scale: (metres: number) => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`),
};
