/** Two-sided limits of an estimate, on the estimate's own scale. `low <= high`. */
export interface Limits {
  low: number;
  high: number;
}

/** The standard normal deviate that leaves 2.5% in each tail: 95% intervals throughout. */
export const z95 = 1.959963984540054;
