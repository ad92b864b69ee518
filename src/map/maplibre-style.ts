/** What MapLibre needs of a style sheet to draw a map without controls: its own, seventy times as long, comes with the controls of a basemap from elsewhere. */
export const maplibreStyle = `
  .maplibregl-map { position: relative; overflow: hidden; -webkit-tap-highlight-color: transparent; }
  .maplibregl-canvas { position: absolute; left: 0; top: 0; }
  .maplibregl-canvas-container.maplibregl-interactive { cursor: grab; user-select: none; }
  .maplibregl-canvas-container.maplibregl-interactive:active { cursor: grabbing; }
  .maplibregl-canvas-container, .maplibregl-canvas { touch-action: none; }
  .maplibregl-crosshair, .maplibregl-crosshair .maplibregl-interactive { cursor: crosshair; }
  .maplibregl-boxzoom { position: absolute; left: 0; top: 0; width: 0; height: 0; border: 2px dotted #202020; background: #fff; opacity: .5; }
`;
