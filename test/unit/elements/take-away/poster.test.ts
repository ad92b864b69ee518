import { describe, expect, it } from 'vitest';
import { markup } from '../../../../src/elements/take-away/markup.ts';
import { posterSvg, type Poster } from '../../../../src/elements/take-away/poster.ts';
import { balanceText, wrapText } from '../../../../src/elements/take-away/text-ruler.ts';

const ruler = (text: string) => text.length * 10;
const look = { family: 'sans', size: 16, weight: 400 } as const;
const poster: Poster = {
  title: '20,500 people live in 12 pockets', subtitle: 'Small areas of Barnet.', blocks: [{ width: 100, height: 50, markup: markup`<circle r="5"/>` }],
  notes: ['Best fit.'], sources: 'MHCLG', date: '22 November 2026', address: 'https://x.example/?a=1&b=2', dark: false,
};

describe('markup', () => {
  it('escapes texts, keeps markup, joins lists, cuts numbers, leaves out what is not there and what XML cannot hold', () => {
    expect(String(markup`<t a="${'"<&\u0000'}">${[markup`<i/>`, 1 / 3, undefined, false]}</t>`)).toBe('<t a="&quot;&lt;&amp;"><i/>0.33</t>');
  });
});

describe('wrapText', () => {
  it('breaks between words, and within one only where it must', () => {
    expect(wrapText('one two three', 70, look, ruler)).toEqual(['one two', 'three']);
    expect(wrapText('abcdefghij kl', 50, look, ruler)).toEqual(['abcde', 'fghij', 'kl']);
    expect(wrapText('  ', 50, look, ruler)).toEqual([]);
  });

  it('balances a headline without another line', () => {
    expect(balanceText('one two three four five six', 220, look, ruler)).toHaveLength(2);
    expect(Math.max(...balanceText('one two three four five six', 220, look, ruler).map(ruler))).toBeLessThanOrEqual(150);
  });
});

describe('posterSvg', () => {
  it('carries headline, what is shown, notes, sources, date and address, and its fonts', () => {
    const svg = posterSvg(poster, '@font-face{font-family:x}');
    for (const text of ['20,500 people live in 12 pockets', 'Small areas of Barnet.', 'Best fit.', 'Source: MHCLG.', 'Made with Fairground, 22 November 2026.', 'https://x.example/?a=1&amp;b=2', '<circle r="5"/>', '@font-face']) {
      expect(svg).toContain(text);
    }
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  });

  it('cannot be broken out of by what it is told', () => {
    const svg = posterSvg({ ...poster, title: '</text><script>alert(1)</script>', address: 'https://x.example/?"onload="y' });
    expect(svg).not.toMatch(/<script|"onload/);
  });

  it('names fonts as style sheets read them, a figure in a name quoted', () => {
    expect(posterSvg(poster)).toContain('font-family="&#39;Source Serif 4&#39;');
  });

  it('is light unless dark is asked for', () => {
    expect(posterSvg(poster)).toContain('fill="#fbfaf7"');
    expect(posterSvg({ ...poster, dark: true })).toContain('fill="#12171d"');
  });
});
