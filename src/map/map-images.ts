import { patternInks, patternTile, type PatternName } from './class-pattern.ts';
import type { MapColours } from './map-colours.ts';

interface Picture {
  data: ImageData;
  pixelRatio: number;
}

/** Least pixels of an image to one of the map. */
const sharpness = 2;

/** A tile of a pattern as MapLibre draws it where it is zoomed in by some quarters from the last whole zoom: so much smaller that it has its size. */
function drawn(size: number, quarters: number, paint: (context: CanvasRenderingContext2D) => void): Picture {
  const larger = 2 ** (quarters / 4);
  const pixelRatio = Math.ceil(sharpness * larger); // MapLibre takes whole numbers
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round((size * pixelRatio) / larger);
  const context = canvas.getContext('2d')!;
  context.scale(canvas.width / size, canvas.width / size);
  paint(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** Quarters of a zoom beyond the last whole one. */
export const quarters = (zoom: number): number => Math.round(4 * (zoom - Math.floor(zoom)));

/** How MapLibre is asked for a pattern at a zoom: it draws one larger the further it is zoomed in from the last whole zoom. */
export function nameAtZoom(pattern: string, zoom: number): string {
  return `${pattern}@${quarters(zoom)}`;
}

/** The image of a pattern by its `nameAtZoom`: `hatch`, `spots`, or a class's pattern with the name of its ink, as in `dots-2-dark@3`. Undefined for any other name. */
export function mapImage(name: string, { hatch }: MapColours): Picture | undefined {
  const [, pattern, its] = /^(.+)@(\d)$/.exec(name) ?? [];
  if (pattern === 'hatch') {
    return drawn(8, Number(its), (context) => {
      context.strokeStyle = hatch;
      context.lineWidth = 0.8;
      for (const shift of [-8, 0, 8]) {
        context.beginPath();
        context.moveTo(shift, 8);
        context.lineTo(shift + 8, 0);
        context.stroke();
      }
    });
  }
  if (pattern === 'spots') {
    return drawn(7, Number(its), (context) => {
      disc(context, 1.75, 1.75, 0.9, hatch);
      disc(context, 5.25, 5.25, 0.9, hatch);
    });
  }
  const [, kind, inked] = /^(.+)-(dark|pale)$/.exec(pattern ?? '') ?? [];
  if (!kind) return undefined;
  const ink = patternInks[inked as keyof typeof patternInks];
  const { size, d, lineWidth, dots } = patternTile(kind as PatternName);
  return drawn(size, Number(its), (context) => {
    context.strokeStyle = ink;
    context.lineWidth = lineWidth;
    if (d) context.stroke(new Path2D(d));
    for (const { x, y, radius } of dots) disc(context, x, y, radius, ink);
  });
}
