/** What the bench may ask a bare page to do. */
export interface BarePage {
  /** Colours the areas by another indicator, of which `prepare` has the values. */
  recolour(indicator: string): void;
  prepare(indicators: readonly string[]): Promise<void>;
}

declare global {
  interface Window {
    bare?: BarePage;
  }
}
