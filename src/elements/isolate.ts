import { css, type ReactiveElement } from 'lit';

/** What an element would inherit from the page round it, set to what the look asks for whatever rules the page has. */
const own = css`
  :host {
    color: var(--fg-ink) !important;
    font: 400 var(--fg-text) / var(--fg-leading) var(--fg-sans) !important;
    font-variant-numeric: tabular-nums !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    hyphens: manual !important;
    list-style: disc !important;
    cursor: auto !important;
    fill: #000 !important;
    stroke: none !important;
    stroke-width: 1px !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
  }

  :host(fair-map) {
    height: 420px;
  }
`.styleSheet!;

/**
 * The size of type that the reader's browser is set to, in pixels: what 1rem is on a page that leaves it alone. Many pages set their own root size, to
 * 62.5% for instance, which must not shrink the type of an element that stands in them.
 */
function readersSize(shadow: ShadowRoot): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  shadow.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size > 0 ? size : 16;
}

/** Keeps a page's type and colours out of an element that stands in the page itself, not in another element of ours. */
export function isolate(host: ReactiveElement): void {
  const around = host.getRootNode();
  const shadow = host.shadowRoot;
  if (!shadow || (around instanceof ShadowRoot && around.host.localName.startsWith('fair-')) || shadow.adoptedStyleSheets.includes(own)) return;
  const size = new CSSStyleSheet();
  size.replaceSync(`:host { --fairground-rem: ${readersSize(shadow)}px !important }`);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, own, size];
}
