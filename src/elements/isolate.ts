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
`.styleSheet!;

/** Keeps a page's type and colours out of an element that stands in the page itself, not in another element of ours. */
export function isolate(host: ReactiveElement): void {
  const around = host.getRootNode();
  const shadow = host.shadowRoot;
  if (!shadow || (around instanceof ShadowRoot && around.host.localName.startsWith('fair-')) || shadow.adoptedStyleSheets.includes(own)) return;
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, own];
}
