import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src/words/glossary.ts';

const folder = new URL('../../../src/words/', import.meta.url);
/** Text in quotes or backticks: what a reader may see. */
const texts = readdirSync(folder).flatMap((name) =>
  [...readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|^import.*$/gm, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map((match) => ({ name, text: (match[1] ?? match[2] ?? '').replace(/\$\{[^{}]*(?:\}|$)/g, '') })));

describe('words on the page', () => {
  it('judge no people and boast of nothing', () => {
    const banned = /affluent|\bimproved\b|twice as (likely|deprived)|one in (two|three|four|five)|insights?\b|\bsimply\b|leverag|empower/i;
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([]);
  });

  it('do not exclaim', () => {
    expect(texts.filter(({ text }) => /[a-z]!(\s|$)/.test(text))).toEqual([]);
  });
});

describe('glossary', () => {
  it('explains each term in whole sentences, in order', () => {
    const terms = Object.keys(glossary);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
    for (const gloss of Object.values(glossary)) expect(gloss).toMatch(/^[A-Z].{30,}\.$/);
  });
});
