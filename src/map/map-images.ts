import { patternInks, patternTile, type PatternName } from './class-pattern.ts';
import type { MapColours } from './map-colours.ts';

interface Picture {
  data: ImageData;
  pixelRatio: number;
}

const ratio = 2;

function drawn(size: number, paint: (context: CanvasRenderingContext2D, size: number) => void): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * ratio;
  const context = canvas.getContext('2d')!;
  context.scale(ratio, ratio);
  paint(context, size);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: ratio };
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** The images that the map's pattern layers name: hatching for estimates, and spots. */
export function mapImages(colours: MapColours): Record<'hatch' | 'spots', Picture> {
  return {
    hatch: drawn(8, (context, size) => {
      context.strokeStyle = colours.hatch;
      context.lineWidth = 0.8;
      for (const shift of [-size, 0, size]) {
        context.beginPath();
        context.moveTo(shift, size);
        context.lineTo(shift + size, 0);
        context.stroke();
      }
    }),
    spots: drawn(7, (context, size) => {
      disc(context, size / 4, size / 4, 0.9, colours.hatch);
      disc(context, (3 * size) / 4, (3 * size) / 4, 0.9, colours.hatch);
    }),
  };
}

/** A class's pattern with the name of its ink, as in `dots-2-dark`. */
export function patternImage(name: string): Picture {
  const at = name.lastIndexOf('-');
  const ink = patternInks[name.slice(at + 1) as keyof typeof patternInks];
  const { size, d, lineWidth, dots } = patternTile(name.slice(0, at) as PatternName);
  return drawn(size, (context) => {
    context.strokeStyle = ink;
    context.lineWidth = lineWidth;
    if (d) context.stroke(new Path2D(d));
    for (const { x, y, radius } of dots) disc(context, x, y, radius, ink);
  });
}
