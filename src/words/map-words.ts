/** Words of the map element. */
export const mapWords = {
  role: 'map of areas',
  label: (indicator: string, council: string) => (indicator && council ? `Map of ${indicator.toLowerCase()} in ${council}` : 'Map'),
  keys: 'Arrow keys move from area to area. Enter selects, Escape leaves. Plus and minus zoom, zero shows the whole council. The table shows the same figures.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: (council: string) => (council ? `Show all of ${council}` : 'Show everything'),
  lacksBasemap: 'The background map that this site names could not be loaded. The areas are drawn over the built-in one.',
  trouble: {
    'no-webgl': 'The map needs WebGL 2, which this browser or device does not offer. The table, the areas and the comparison show the same figures.',
    'lost-webgl': 'The map stopped because the browser took its graphics memory back. Reload the page to draw it again; the table shows the same figures.',
  },
};
