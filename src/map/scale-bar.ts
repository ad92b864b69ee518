import type { Camera } from '../view/view.ts';
import { worldPixels } from './mercator.ts';

const equatorMetres = 2 * Math.PI * 6371008.8;
const steps = [5, 3, 2, 1];

/** A length in round metres that is at most `most` pixels across the middle of a map, and its pixels. */
export function scaleBar({ lat, zoom }: Camera, most = 90): { metres: number; width: number } {
  const metresAPixel = (Math.cos((lat * Math.PI) / 180) * equatorMetres) / worldPixels(zoom);
  const limit = metresAPixel * most;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = power * steps.find((step) => step * power <= limit)!;
  return { metres, width: Math.round(metres / metresAPixel) };
}
