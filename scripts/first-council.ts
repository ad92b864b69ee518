/** Barnet: the council that opens where none is named. */
export const firstCouncil = 'E09000003';
