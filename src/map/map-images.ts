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

function disc(context: CanvasRenderingContext2D, centre: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(centre, centre, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** The images the map's symbol and pattern layers name: hatching for estimates, the pocket's disc, the station's dot. */
export function mapImages(colours: MapColours): Record<'hatch' | 'pocket' | 'station', Picture> {
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
    pocket: drawn(24, (context, size) => {
      disc(context, size / 2, 11.5, '#ffffff');
      disc(context, size / 2, 10, pocketInk);
      disc(context, size / 2, 9, pocketColour);
    }),
    station: drawn(9, (context, size) => {
      disc(context, size / 2, 4, colours.selectionInner);
      disc(context, size / 2, 3, colours.rail);
    }),
  };
}
