import type { Interval } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';

const minus = '−';
/** Below it a number is written with an exponent, and is 0 to any digits shown here. */
const least = 1e-6;

/**
 * A number with thousands separators and exactly `decimals` digits after the point, halves away from 0; "−" before a negative one, and never "−0". As
 * `Intl.NumberFormat` writes it in English, which takes too long to make ready for the words of a first map.
 */
export function decimal(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new Error(`decimal requires a finite number, got ${value}`);
  const size = Math.abs(value) < least ? 0 : Math.abs(value);
  const [whole = '', part] = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`).toFixed(decimals).split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** A count: "20,500". */
export function whole(value: number): string {
  return decimal(value, 0);
}

/** A count to the nearest `step`, for sentences: 20,483 to the nearest 100 is "20,500". */
export function rounded(value: number, step: number): string {
  return whole(Math.round(value / step) * step);
}

/** The number alone, on an indicator's scale and with its digits: "45.4", "+35", a class's name. */
export function bareValue(indicator: Indicator, value: number): string {
  if (indicator.kind === 'class') return indicator.classes?.[value - 1] ?? whole(value);
  const text = decimal(value, indicator.decimals);
  return indicator.diverging && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A value with its unit: "45.4%", "£450,000", "1,240 metres", "decile 3", "+35%". An absent value has words of its own: see statusWords. */
export function formatValue(indicator: Indicator, value: number): string {
  const bare = bareValue(indicator, value);
  if (indicator.kind === 'class') return bare;
  if (indicator.kind === 'rank') return `rank ${bare}`;
  if (indicator.kind === 'decile') return `decile ${bare}`;
  return withUnit(bare, indicator.unit);
}

/** Units as they read after exactly 1. */
const one: Record<string, string> = {
  people: 'person', metres: 'metre', residents: 'resident', 'cars per household': 'car per household', 'percentage points': 'percentage point',
  'residents per hectare': 'resident per hectare', 'patients per GP': 'patient per GP', places: 'place', deciles: 'decile',
};

function withUnit(bare: string, unit: string): string {
  if (unit === '') return bare;
  if (unit === '£') return bare.replace(/^([+−]?)/, '$1£');
  if (unit === '%') return `${bare}%`;
  return `${bare} ${/^[+−]?1$/.test(bare) ? one[unit] ?? unit : unit}`;
}

/** "44.0% to 46.8%". */
export function formatInterval(indicator: Indicator, { low, high }: Interval): string {
  return `${formatValue(indicator, low)} to ${formatValue(indicator, high)}`;
}

/** A value at the end of an axis, with its unit and no more digits than it needs: "54", "27%", "+40%". */
export function axisValue(indicator: Indicator, value: number): string {
  if (indicator.kind === 'class') return bareValue(indicator, value);
  const digits = Array.from({ length: indicator.decimals }, (_, i) => i).find((each) => Math.abs(value - Number(value.toFixed(each))) < 1e-9) ?? indicator.decimals;
  return withUnit(bareValue({ ...indicator, decimals: digits }, value), indicator.unit);
}
