import { describe, expect, it } from 'vitest';
import { elementCode, embedAddress, frameCode, type EmbedChoice } from '../../../../src/elements/share/embed-code.ts';

const home = 'https://fair.example/map/';
const choice = (change: Partial<EmbedChoice> = {}): EmbedChoice => ({ show: 'map', query: 'area=E09000003&level=ward', isLocked: false, height: 560, ...change });

describe('the code of an embed', () => {
  it('names the page beside the explorer, what is shown, and the lock', () => {
    expect(embedAddress(choice(), home)).toBe('https://fair.example/map/embed.html?area=E09000003&level=ward');
    expect(embedAddress(choice({ show: 'compare', query: 'area=E09000003&compare=E05013632,E05013633&show=map', isLocked: true }), `${home}index.html`))
      .toBe('https://fair.example/map/embed.html?area=E09000003&compare=E05013632,E05013633&show=compare&lock=on');
  });

  it('is a frame with its height, whose script heeds only the frame’s own window and origin', () => {
    const code = frameCode(choice(), home, 'Wards');
    expect(code).toContain('<iframe title="Wards" src="https://fair.example/map/embed.html?area=E09000003&amp;level=ward" width="100%" height="560"');
    expect(code).toContain('source === frame.contentWindow && origin === new URL(frame.src).origin');
  });

  it('is the elements with the view as attributes', () => {
    expect(elementCode(choice(), home)).toBe(`<script type="module" src="https://fair.example/map/embed.js"></script>
<fair-group area="E09000003" level="ward">
  <fair-map></fair-map>
  <fair-legend></fair-legend>
</fair-group>`);
    expect(elementCode(choice({ show: 'pockets' }), home)).toContain('<fair-group area="E09000003" level="ward" pockets="on">');
    expect(elementCode(choice({ show: 'compare', query: 'area=E09000003&compare=E05013632,E05013633' }), home)).toContain('compare="E05013632,E05013633" show="compare"');
  });

  it.each(['"><script>alert(1)</script>', "' onload='alert(1)", '</textarea>&<b>'])('%s in a title or a key stays text', (hostile) => {
    for (const code of [frameCode(choice({ query: new URLSearchParams({ select: hostile }).toString() }), home, hostile), elementCode(choice({ query: new URLSearchParams({ select: hostile }).toString() }), home)]) {
      expect(code.match(/<script/g)).toHaveLength(1);
      expect(code.replace(/="[^"]*"/g, '').replace(/addEventListener[^]*/, '')).not.toMatch(/alert|onload|<b>|textarea/);
    }
  });
});
