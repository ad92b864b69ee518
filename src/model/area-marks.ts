/** The marker shapes of the four areas that can be compared, in their order: circle, square, diamond, triangle. Paths about their middle, pixels. */
export const areaMarks = [
  'M-6.5,0a6.5,6.5 0 1,0 13,0a6.5,6.5 0 1,0 -13,0z',
  'M-5.75,-5.75h11.5v11.5h-11.5z',
  'M0,-7.75l7.75,7.75l-7.75,7.75l-7.75,-7.75z',
  'M0,-7.75l7.5,13h-15z',
] as const;

/** The marker of a compared area, by its place from 0. */
export function areaMark(place: number): string {
  return areaMarks[place % areaMarks.length]!;
}
