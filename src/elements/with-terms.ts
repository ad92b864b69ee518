import { html, type TemplateResult } from 'lit';
import type { Term } from '../words/glossary.ts';

/** How the glossary's words stand in a text, the longer before those they hold. Of scores only those of deprivation, which the glossary is about. */
const forms: readonly (readonly [Term, string])[] = [
  ['Index of Multiple Deprivation', 'Index of Multiple Deprivation'],
  ['IMD', 'IMD'],
  ['income deprivation', 'income[- ]depriv(?:ation|ed)'],
  ['fuel poverty', 'fuel poverty|fuel-poor'],
  ['best fit', '[Bb]est fit'],
  ['interval', '95% intervals?'],
  ['LSOA', 'LSOAs?'],
  ['MSOA', 'MSOAs?'],
  ['decile', '[Dd]eciles?'],
  ['median', '[Mm]edians?'],
  ['percentage point', 'percentage points?'],
  ['natural breaks', '[Nn]atural breaks'],
  ['local Moran', '[Ll]ocal Moran'],
  ['hot spot', 'Gi\\*|[Hh]ot spots?'],
  ['false discovery rate', 'false discovery rate'],
  ['hidden pocket', '[Hh]idden pockets?'],
  ['suppressed', '[Ss]uppressed|[Hh]eld back'],
  ['estimate', '[Ee]stimates?'],
  ['correlation', '[Cc]orrelation'],
  ['cluster', '[Cc]lusters?'],
  ['benchmark', '[Bb]enchmarks?'],
  ['domain', '[Dd]omains?'],
  ['percentile', '[Pp]ercentiles?'],
  ['rank', '[Rr]anks?(?! areas)'],
  ['score', '(?:[Dd]eprivation|[Aa]verage|[Dd]omain) scores?|[Ss]cores(?=, ranks)'],
  ['not collected', '[Nn]ot collected'],
  ['quantile', '[Qq]uantiles?'],
];

const any = new RegExp(`(?<![\\w-])(?:${forms.map(([, form]) => `(${form})`).join('|')})(?![\\w-])`, 'g');

/**
 * A text with the first of each of its words of the field made a button that gives the meaning. The element `fair-term` is fetched by whoever shows
 * the text; until it is there, and where it is not, the words stand plain.
 *
 * @param seen the words that the view has given the meaning of already: those of this text are added
 */
export function withTerms(text: string, seen = new Set<Term>()): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let from = 0;
  for (const found of text.matchAll(any)) {
    const [term] = forms[found.slice(1).findIndex((group) => group !== undefined)]!;
    if (seen.has(term)) continue;
    seen.add(term);
    parts.push(text.slice(from, found.index), html`<fair-term term=${term}>${found[0]}</fair-term>`);
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
