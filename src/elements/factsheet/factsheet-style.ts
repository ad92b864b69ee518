import { css } from 'lit';

/** A4 paper: on screen a sheet on the desk, in print the page itself. Type in points, black on white, no fills but the map's. */
export const factsheetStyle = css`
  :host { padding: 20px 16px 64px; background: var(--fg-hover); }
  .bar { display: flex; flex-wrap: wrap; gap: 8px; max-width: 210mm; margin: 0 auto 16px; }
  .none { max-width: 560px; margin: 24px auto; }

  .paper {
    box-sizing: border-box; width: 210mm; max-width: 100%; margin: 0 auto; padding: 14mm; background: #fff; color: #000; box-shadow: var(--fg-shadow);
    font: 400 10pt/1.42 var(--fg-sans); font-variant-numeric: tabular-nums; --fg-ink: #000; --fg-soft: #33383e; --fg-line: #b9b6af; color-scheme: light;
  }
  .paper p { margin: 0; }
  header { display: flex; gap: 8mm; justify-content: space-between; align-items: start; }
  header > div:first-child { min-width: 0; }
  .kind { font-size: 9.5pt; }
  .way { flex: none; width: 28mm; text-align: center; font-size: 9pt; line-height: 1.2; }
  .way a { color: #000; text-decoration: none; }
  .brand { font: 700 13pt/1 var(--fg-serif); }
  .qr { display: block; width: 25mm; height: 25mm; margin-inline: auto; }
  h2 { margin: 1.5mm 0 0; font: 600 31pt/1.08 var(--fg-serif); letter-spacing: -.015em; overflow-wrap: break-word; }
  .own { font-size: 10.5pt; }
  .lead { margin-block: 2.2mm 3.5mm !important; color: #000; font: 600 14.5pt/1.28 var(--fg-serif); text-wrap: pretty; }
  h3 { margin: 0 0 1.5mm; padding: 0; border: 0; font: 600 12.5pt/1.25 var(--fg-serif); break-after: avoid; }

  figure { margin: 0 0 4mm; break-inside: avoid; }
  .map { border: .35mm solid #000; line-height: 0; }
  .map svg { display: block; width: 100%; height: auto; }
  figcaption { margin-block-start: 2mm; font-size: 8.5pt; line-height: 1.3; }
  .map svg.screen-map { display: none; }
  figcaption .line { margin-block-start: 1mm; }
  .fifths { display: flex; gap: 0; margin: 1mm 0 0; padding: 0; list-style: none; }
  .fifths li { flex: 1; min-width: 0; }
  .fifths svg { display: block; width: calc(100% - .6mm); height: 3.4mm; margin-block-end: .6mm; }
  .fifths b { display: block; font-weight: 650; }
  .fifths span { display: block; color: #33383e; }
  .fifths .marker { flex: 0 0 auto; padding-inline-start: 5mm; }
  .fifths .marker svg { width: 5.6mm; height: 5.6mm; margin: -1.1mm 0 -.5mm; }

  .cells { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 8mm; }
  .cells section { padding-block: 1.8mm 2.4mm; border-block-start: .2mm solid #000; break-inside: avoid; font-size: 9.5pt; line-height: 1.36; }
  .cells h3 { margin: 0 0 .4mm; font-size: 11pt; }
  .pockets ol { margin: 1mm 0 0; padding: 0; list-style: none; }
  .pockets li { display: flex; gap: 2.4mm; padding-block: 1.2mm; border-block-start: .2mm solid #b9b6af; break-inside: avoid; }
  .pockets i { flex: none; display: grid; place-items: center; width: 5.6mm; height: 5.6mm; border: .35mm solid #000; border-radius: 50%; font: 650 8.5pt/1 var(--fg-sans); }
  .pockets b { display: block; font-weight: 650; }
  .pockets small, .note { display: block; font-size: 8.5pt; line-height: 1.35; color: #33383e; }

  .second { margin-block-start: 8mm; }
  table { width: 100%; border-collapse: collapse; font-size: 8.6pt; line-height: 1.2; table-layout: fixed; }
  caption { padding-block-end: 2mm; font: 600 12.5pt/1.25 var(--fg-serif); text-align: start; color: #000; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: .72mm 2mm .72mm 0; border-block-end: .2mm solid #b9b6af; text-align: end; vertical-align: baseline; }
  th:first-child, td:last-child, th:last-child { text-align: start; }
  td:last-child, thead th:last-child { padding-inline: 3mm 0; }
  tbody th { font-weight: 400; }
  thead th { border-block-end: .4mm solid #000; font-weight: 650; vertical-align: bottom; }
  tbody .group th { padding-block-start: 2mm; font: 600 10.5pt/1.2 var(--fg-serif); text-align: start; border-block-end-color: #000; }
  td.value { font-weight: 650; white-space: nowrap; }
  td:nth-child(3) { white-space: nowrap; }
  thead th { width: 8%; }
  thead th:first-child { width: 46%; }
  thead th:nth-child(2) { width: 12%; }
  thead th:nth-child(3) { width: 11%; }
  thead th:last-child { width: 17%; }
  .estimate { font-weight: 400; }
  td small, th small { color: #33383e; font-size: 7.6pt; }

  .foot { margin-block-start: 3mm; font-size: 7.6pt; line-height: 1.32; break-inside: avoid; }
  .foot p + p { margin-block-start: 1mm; }
  .foot a { color: #000; overflow-wrap: anywhere; }

  @media (max-width: 560px) {
    .paper { padding: 6mm; }
    .cells { grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 24pt; }
    .table { overflow-x: auto; }
    header { flex-wrap: wrap; }
    .fifths { flex-wrap: wrap; }
  }

  @media screen and (max-width: 600px) {
    .qr, .brand { display: none; }
    header { display: block; }
    .way { width: auto; margin-block-end: 3mm; text-align: start; }
    .way a { display: inline-block; min-height: 24px; color: var(--fg-accent); font-size: 10.5pt; text-decoration: underline; }
    .map:has(.screen-map) .paper-map { display: none; }
    .map svg.screen-map { display: block; }
  }

  @media print {
    :host { padding: 0; background: none; overflow: visible; }
    .bar { display: none; }
    .paper { width: auto; padding: 0; box-shadow: none; }
    .second { margin: 0; break-before: page; }
  }
`;
