/** Colours of everything on the map that is not data, for a light and a dark page. */
export interface MapColours {
  ground: string;
  park: string;
  water: string;
  street: string;
  rail: string;
  boundary: string;
  hairline: string;
  label: string;
  quietLabel: string;
  halo: string;
  hatch: string;
  selectionInner: string;
  selectionOuter: string;
}

export const lightMap: MapColours = {
  ground: '#f3f1ec',
  park: '#dde8d3',
  water: '#c5d7e8',
  street: '#ffffff',
  rail: '#6f7780',
  boundary: '#2a2230',
  hairline: '#ffffff',
  label: '#17202a',
  quietLabel: '#46505a',
  halo: 'rgba(255,255,255,0.88)',
  hatch: '#17202a',
  selectionInner: '#ffffff',
  selectionOuter: '#17202a',
};

export const darkMap: MapColours = {
  ground: '#151b22',
  park: '#1c2b22',
  water: '#17293c',
  street: '#3a444e',
  rail: '#8a949e',
  boundary: '#efeae0',
  hairline: '#10151a',
  label: '#f6f2ea',
  quietLabel: '#c3c8cc',
  halo: 'rgba(12,16,20,0.85)',
  hatch: '#f6f2ea',
  selectionInner: '#10151a',
  selectionOuter: '#ffffff',
};

/** The hue that marks a hidden pocket, the same in light and dark. */
export const pocketColour = '#ffb000';
export const pocketInk = '#2b1c00';
