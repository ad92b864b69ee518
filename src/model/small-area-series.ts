/** Values of the council's small areas over the years: by series and period ("fuel-poverty 2021"), in the order of their codes. */
export type SmallAreaSeries = ReadonlyMap<string, readonly (number | undefined)[]>;
