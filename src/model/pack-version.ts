/** Raised by one whenever a reader of the older format would misread the newer. */
export const packVersion = 2 as const;
