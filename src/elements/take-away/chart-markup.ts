import { render, type CSSResult, type TemplateResult } from 'lit';
import { chartStyle } from '../../charts/chart-style.ts';
import { theme } from '../../ui/theme.ts';
import { Markup, markup } from './markup.ts';
import type { Block } from './poster.ts';

/** Properties that a chart's style sheet may set, with whether a child takes them from its parent. */
const properties: readonly { name: string; inherits: boolean; initial: string }[] = [
  { name: 'fill', inherits: true, initial: '#000000' },
  { name: 'stroke', inherits: true, initial: 'none' },
  { name: 'stroke-width', inherits: true, initial: '1' },
  { name: 'stroke-dasharray', inherits: true, initial: 'none' },
  { name: 'stroke-linecap', inherits: true, initial: 'butt' },
  { name: 'stroke-linejoin', inherits: true, initial: 'miter' },
  { name: 'fill-opacity', inherits: true, initial: '1' },
  { name: 'stroke-opacity', inherits: true, initial: '1' },
  { name: 'opacity', inherits: false, initial: '1' },
  { name: 'paint-order', inherits: true, initial: 'normal' },
  { name: 'text-anchor', inherits: true, initial: 'start' },
  { name: 'font-size', inherits: true, initial: '' },
  { name: 'font-weight', inherits: true, initial: '' },
  { name: 'font-family', inherits: true, initial: '' },
];
const names = new Set(properties.map(({ name }) => name));
const dropped = /^(class|style|part|role|tabindex|focusable|aria-.*|data-.*|on.*)$/;

/** A chart as markup that needs no style sheet: drawn out of sight in the colours asked for, each element then carrying what `styles` made it look like. */
export function chartMarkup(chart: TemplateResult, dark: boolean, styles: readonly CSSResult[] = [chartStyle]): Block | undefined {
  const host = document.createElement('div');
  host.dataset['theme'] = dark ? 'dark' : 'light';
  host.inert = true;
  Object.assign(host.style, { position: 'fixed', left: '-10000px', top: '0' });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [theme, ...styles].map(({ styleSheet }) => styleSheet!);
  document.body.append(host);
  try {
    render(chart, root);
    const svg = root.querySelector('svg');
    return svg ? svgBlock(svg) : undefined;
  } finally {
    host.remove();
  }
}

/** An SVG that stands on the page, as markup without style sheet. */
export function svgBlock(svg: SVGSVGElement): Block {
  const { width, height } = svg.getBoundingClientRect();
  const looks = lookOf(svg);
  const inside = [...svg.childNodes].map((node) => serialise(node, looks));
  return { width, height, markup: markup`<g ${attributes(looks, new Map(properties.map(({ name, initial }) => [name, initial])))}>${inside}</g>` };
}

/** A block drawn larger or smaller. */
export function scaled({ width, height, markup: inside }: Block, factor: number): Block {
  return { width: width * factor, height: height * factor, markup: markup`<g transform="scale(${factor})">${inside}</g>` };
}

type Looks = ReadonlyMap<string, string>;

function lookOf(element: Element): Looks {
  const style = getComputedStyle(element);
  const looks = new Map<string, string>();
  for (const { name } of properties) {
    const value = style.getPropertyValue(name);
    const colour = name === 'fill' || name === 'stroke' ? plainColour(value) : undefined;
    if (colour) {
      looks.set(name, colour.hex);
      looks.set(`${name}-opacity`, String(colour.opacity));
    } else if (!looks.has(name)) looks.set(name, name === 'stroke-width' || name === 'font-size' ? value.replace(/px$/, '') : value.replaceAll('"', ''));
  }
  return looks;
}

/** "rgb(23 32 42 / 0.5)" or "color(srgb 0.1 0.2 0.3)" in the form that every program reads. */
export function plainColour(text: string): { hex: string; opacity: number } | undefined {
  const [, model, numbers] = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(text) ?? [];
  if (!numbers) return undefined;
  const [r, g, b, opacity = 1] = numbers.split(/[\s,/]+/).filter(Boolean).map(Number) as [number, number, number, number?];
  const part = (value: number) => Math.round(Math.min(255, Math.max(0, model === 'color' ? 255 * value : value))).toString(16).padStart(2, '0');
  return { hex: `#${part(r)}${part(g)}${part(b)}`, opacity };
}

function attributes(looks: Looks, around: Looks): Markup[] {
  return properties.flatMap(({ name, inherits, initial }) => {
    const value = looks.get(name)!;
    return value === (inherits ? around.get(name) : initial) ? [] : [markup`${name}="${value}" `];
  });
}

function serialise(node: Node, around: Looks): Markup {
  if (node.nodeType === Node.TEXT_NODE) return markup`${node.textContent!.replace(/\s+/g, ' ')}`;
  if (!(node instanceof SVGElement) || node.localName === 'title' || getComputedStyle(node).display === 'none') return markup``;
  const looks = lookOf(node);
  const own = [...node.attributes].filter(({ name }) => !dropped.test(name) && !names.has(name));
  return markup`<${new Markup(node.localName)} ${own.map(({ name, value }) => markup`${new Markup(name)}="${value}" `)}${attributes(looks, around)}>${
    [...node.childNodes].map((child) => serialise(child, looks))}</${new Markup(node.localName)}>`;
}
