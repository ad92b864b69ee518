/** A number to 12 significant digits, which leaves out what binary arithmetic adds after them; undefined stays so. */
export const significant = (value: number | undefined): number | undefined => (value === undefined ? undefined : Number(value.toPrecision(12)));
