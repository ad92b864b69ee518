import { describe, expect, it } from 'vitest';
import { customElement } from '../../../src/ui/custom-element.ts';

describe('customElement', () => {
  it('leaves the element that has the name already, of whatever version', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    customElement('twice-loaded')(First);
    customElement('twice-loaded')(Second);
    expect(document.createElement('twice-loaded')).toBeInstanceOf(First);
  });
});
