import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markup } from '../../../src/elements/take-away/markup.ts';
import { node, svgText } from '../../../src/map/svg/svg-node.ts';
import { hostileStrings } from '../../fixtures/hostile-strings.ts';

const texts = fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: 'binary', maxLength: 40 }));
/** What XML can hold of a text: no control characters; ends of lines and tabs in attributes read as spaces, a lone CR as a line end. */
// eslint-disable-next-line no-control-regex -- the characters that XML has no way to write
const held = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n')));
const parsed = (xml: string): Document => new DOMParser().parseFromString(new TextDecoder().decode(new TextEncoder().encode(xml)), 'image/svg+xml');

it('a hostile text in a saved picture stays one text in one element', () => {
  fc.assert(fc.property(texts, texts, (text, title) => {
    for (const xml of [
      String(markup`<svg xmlns="http://www.w3.org/2000/svg"><text class="${title}">${text}</text></svg>`),
      svgText(node('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [node('text', { class: title }, [text])])),
    ]) {
      const picture = parsed(xml);
      expect(picture.querySelector('parsererror')?.textContent).toBe(undefined);
      expect(picture.querySelectorAll('*')).toHaveLength(2);
      expect(picture.querySelector('text')!.textContent).toBe(held(text));
      expect(picture.querySelector('text')!.getAttributeNames()).toEqual(['class']);
    }
  }));
});
