import { hold, isRoundOf, parts, escape } from './read-back.ts';

/** What each sentence that leads a comparison says of its first area, after the area's name: and the indicator that it is said of. */
const tails: Readonly<Record<string, string>> = {
  'residents are income-deprived': 'income-deprived',
  'households are deprived in two or more ways': 'households-deprived-2-plus',
  'residents live within 15 minutes’ walk of a GP practice': 'walk-gp',
  'households have no car or van': 'no-car',
  'households were in fuel poverty in 2022': 'fuel-poverty',
  'households are heated by mains gas only': 'mains-gas-only',
  'residents are aged 65 or over': 'age-65-plus',
  'residents are under 16': 'age-0-15',
};
const moves = '(?<way>grew|fell|hardly changed|did not change)(?: in number)?(?: by (?<size>[\\d.,]+)%)?';

/** Holds one change against the number that it is said of. */
function holdMove(sentence: string, { way, size }: Record<string, string | undefined>, value: number): void {
  if (way === 'did not change') return hold(value === 0, sentence, `for ${value}`);
  if (way === 'hardly changed') return hold(value !== 0 && Math.abs(value) < 0.5, sentence, `for ${value}`);
  hold((way === 'grew') === value > 0 && /[1-9]/.test(size!) && isRoundOf(size!, Math.abs(value)), sentence, `for ${value}`);
}

/**
 * Reads the sentence that sets areas side by side back: each name in its place, each number and each way as the figures have it. `figures` gives what
 * is known of an indicator of the areas, in their order.
 */
export function holdComparison(sentence: string, figures: (id: string) => readonly { name: string; value: number }[]): void {
  const [first, ...rest] = sentence.replace(/\.$/, '').split('; ') as [string, ...string[]];
  const share = new RegExp(`^(?<size>[\\d.]+)% of (?<name>.+)’s? (?<tail>${Object.keys(tails).map(escape).join('|')})$`).exec(first)?.groups;
  const change = new RegExp(`^(?<name>.+)’s? residents ${moves} between 2011 and 2021$`).exec(first)?.groups;
  hold(share !== undefined || change !== undefined, sentence, 'has no lead that is known here');
  const known = figures(share ? tails[share['tail']!]! : 'population-change');
  hold(known.length === rest.length + 1, sentence, `names ${rest.length + 1} where ${known.length} have figures`);
  const read = share ? [share, ...rest.map((each) => parts(/^in (?<name>.+), (?<size>[\d.]+)%$/, each))]
    : [change!, ...rest.map((each) => parts(new RegExp(`^(?<name>.+)’s? ${moves}$`), each))];
  read.forEach((each, i) => {
    hold(each['name'] === known[i]!.name, sentence, `names ${each['name']} for ${known[i]!.name}`);
    if (share) hold(isRoundOf(each['size']!, known[i]!.value), sentence, `for ${known[i]!.value}`);
    else holdMove(sentence, each, known[i]!.value);
  });
  const hidden = share && known.some(({ value }, i) => known.some((other, j) => i < j && read[i]!['size'] === read[j]!['size'] && Math.abs(value - other.value) >= 0.1 + 1e-9));
  hold(!hidden, sentence, 'hides a difference');
}
