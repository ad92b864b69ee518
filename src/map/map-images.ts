import { patternInks, patternTile, type PatternName } from './class-pattern.ts';
import { pocketColour, pocketInk, type MapColours } from './map-colours.ts';

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

/** A pocket's disc, with as many dots beneath as rules find it. */
function pocket(strength: number): Picture {
  return drawn(36, (context, size) => {
    const centre = size / 2;
    const dots = Array.from({ length: strength }, (_, i) => centre + 7 * (i - (strength - 1) / 2));
    for (const x of dots) disc(context, x, centre + 13, 4.4, '#ffffff');
    disc(context, centre, centre, 11.5, '#ffffff');
    disc(context, centre, centre, 10, pocketInk);
    disc(context, centre, centre, 9, pocketColour);
    for (const x of dots) disc(context, x, centre + 13, 2.9, pocketInk);
  });
}

/** The images the map's symbol and pattern layers name: hatching for estimates, spots, the pocket's disc with a dot a rule, the station's dot. */
export function mapImages(colours: MapColours): Record<'hatch' | 'spots' | 'pocket-1' | 'pocket-2' | 'pocket-3' | 'station', Picture> {
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
    'pocket-1': pocket(1),
    'pocket-2': pocket(2),
    'pocket-3': pocket(3),
    station: drawn(9, (context, size) => {
      disc(context, size / 2, size / 2, 4, colours.selectionInner);
      disc(context, size / 2, size / 2, 3, colours.rail);
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
