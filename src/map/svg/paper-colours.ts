import { lightMap, type MapColours } from '../map-colours.ts';

/** The map's colours on paper: nothing that drinks ink, and lines that hold in grey. */
export const paperMap: MapColours = {
  ...lightMap,
  ground: '#ffffff',
  park: '#eef3ea',
  water: '#dde7f0',
  street: '#ffffff',
  rail: '#5a626a',
  boundary: '#000000',
  label: '#000000',
  quietLabel: '#2a2f36',
  halo: '#ffffff',
  hatch: '#000000',
  selectionOuter: '#000000',
};
