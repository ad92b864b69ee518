/** One path of a layer. What it leaves out is as its layer says. Lengths are pixels on screen. */
export interface Mark {
  d: string;
  /** A colour. */
  fill?: string;
  /** The address of a pattern, in place of a colour. */
  pattern?: string;
  fillOpacity?: number;
  stroke?: string;
  width?: number;
}

/** Paths drawn alike, from the lowest to the highest. Lengths are pixels on screen. */
export interface Layer {
  id: string;
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  width?: number;
  strokeOpacity?: number;
  dash?: readonly number[];
  butt?: true;
  marks: readonly Mark[];
}

type Attributes = Record<string, string | number | undefined>;

const part = (value: number) => Math.round(value * 1e4) / 1e4;

/** Attributes of a layer's group. `scale`: pixels on screen for a unit of its paths. */
export function layerAttributes({ fill, fillOpacity, stroke, width, strokeOpacity, dash, butt }: Layer, scale = 1): Attributes {
  return {
    fill: fill ?? 'none', 'fill-opacity': fillOpacity, 'fill-rule': 'evenodd',
    stroke, 'stroke-width': stroke === undefined || width === undefined ? undefined : part(width / scale), 'stroke-opacity': strokeOpacity === undefined ? undefined : part(strokeOpacity),
    'stroke-dasharray': dash?.map((length) => part(length / scale)).join(' '),
    'stroke-linejoin': stroke === undefined ? undefined : 'round', 'stroke-linecap': stroke === undefined || butt ? undefined : 'round',
  };
}

/** Attributes of one path of a layer. */
export function markAttributes({ d, fill, pattern, fillOpacity, stroke, width }: Mark, scale = 1): Attributes {
  return { d, fill: pattern ?? fill, 'fill-opacity': fillOpacity, stroke, 'stroke-width': width === undefined ? undefined : part(width / scale) };
}
