import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../src/elements/page-title.ts';
import { smallScene } from './scene.ts';

const { manifest, indicator } = smallScene();
const council = manifest!.council.name;
const { codes, names } = manifest!.levels.ward;

describe('pageTitle', () => {
  it('names the indicator on the map and the table', () => {
    expect(pageTitle(smallScene())).toBe(`${indicator!.label}, ${council} – Fairground`);
    expect(pageTitle(smallScene({ sight: 'table', selected: codes[0]! }))).toBe(`${indicator!.label}, ${council} – Fairground`);
  });

  it('names the area on its page and its factsheet', () => {
    expect(pageTitle(smallScene({ sight: 'area', selected: codes[0]! }))).toBe(`${names[0]}, ${council} – Fairground`);
    expect(pageTitle(smallScene({ sight: 'factsheet', selected: codes[0]! }))).toBe(`${names[0]}, ${council}: factsheet – Fairground`);
    expect(pageTitle(smallScene({ sight: 'area' }))).toBe(`About an area, ${council} – Fairground`);
  });

  it('names what else is shown', () => {
    expect(pageTitle(smallScene({ sight: 'scatter' }))).toBe(`Scatter, ${council} – Fairground`);
    expect(pageTitle(smallScene({ sight: 'accessibility' }))).toBe(`Accessibility, ${council} – Fairground`);
  });

  it('is the name alone until something has arrived', () => {
    expect(pageTitle({ ...smallScene(), manifest: undefined })).toBe('Fairground');
  });
});
