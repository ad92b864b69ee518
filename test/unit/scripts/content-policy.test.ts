import { expect, test } from 'vitest';
import { contentPolicy } from '../../../scripts/content-policy.ts';

test('a page may do nothing but what is named, from its own host, with no code written in it', () => {
  const policy = contentPolicy();
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('an operator’s origins may be asked for data and pictures, never for scripts', () => {
  const policy = contentPolicy(['https://tiles.example']);
  expect(policy).toContain("connect-src 'self' https://tiles.example;");
  expect(policy).toContain("img-src 'self' https://tiles.example data: blob:;");
  expect(policy).toContain("script-src 'self';");
});

test.each(['https://tiles.example/', 'tiles.example', '*', "'unsafe-inline'", 'https://a.example; script-src *', ''])('"%s" is not taken for an origin', (text) => {
  expect(() => contentPolicy([text])).toThrow(`requires origins such as https://tiles.example, got ${text}`);
});
