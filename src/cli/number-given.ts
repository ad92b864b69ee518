import { BadInput } from './bad-input.ts';
import type { Given } from './command.ts';

/** What a number must be: `whole`, and within `from` and `to`, both of them allowed. */
export interface Limits {
  from?: number;
  to?: number;
  whole?: boolean;
}

/**
 * The number given for an option, or `fallback` where it is left out.
 *
 * @throws {BadInput} where what is given is no plain number, or lies outside the limits
 */
export function numberGiven(given: Given, option: string, fallback: number | undefined, { from = -Infinity, to = Infinity, whole = false }: Limits = {}): number {
  const text = given[option];
  if (text === undefined && fallback !== undefined) return fallback;
  const value = typeof text === 'string' && /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value) && value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
  const range = Number.isFinite(from) && Number.isFinite(to) ? ` from ${from} to ${to}` : Number.isFinite(from) ? ` of at least ${from}` : '';
  throw new BadInput(`--${option} is a ${whole ? 'whole ' : ''}number${range}, written with digits alone, got "${String(text)}".`);
}
