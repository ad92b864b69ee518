import { css, unsafeCSS } from '@lit/reactive-element/css-tag.js';
import { palette, type ColourName } from './palette.ts';

/** What stands for a colour where the reader's system chooses them all. Colours that carry data keep their own. */
const forced: Partial<Record<ColourName, string>> = {
  paper: 'Canvas',
  card: 'Canvas',
  chosen: 'Canvas',
  hover: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  line: 'CanvasText',
  edge: 'ButtonBorder',
  focus: 'Highlight',
  accent: 'LinkText',
  'accent-hover': 'LinkText',
  'on-accent': 'Canvas',
  strong: 'CanvasText',
  'on-strong': 'Canvas',
  danger: 'CanvasText',
};

const names = Object.keys(palette.light) as ColourName[];
const declare = (value: (name: ColourName) => string) => unsafeCSS(names.map((name) => `--fg-${name}: ${value(name)};`).join('\n'));

/**
 * The tokens of the look, as custom properties of an element (or of the page, where the sheet is adopted by the document): colours
 * `--fg-ink` and so on as `palette` names them, type, space in steps of 4 px, radii, shadows, and times of motion.
 *
 * Light or dark follows `color-scheme`, which an element inherits from the page it stands in; `data-theme="light"` or `"dark"` on the
 * element settles it. A page overrides a token for all elements within with `--fairground-NAME`, for instance `--fairground-accent`.
 */
export const theme = css`
  :root, :host {
    ${declare((name) => `var(--fairground-${name}, light-dark(${palette.light[name]}, ${palette.dark[name]}))`)}

    --fg-rem: var(--fairground-rem, 1rem);
    --fg-serif: var(--fairground-serif, 'Source Serif 4', 'Source Serif 4 Fallback', Georgia, 'Times New Roman', serif);
    --fg-sans: var(--fairground-sans, 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next Fallback', system-ui, Arial, sans-serif);
    --fg-text: calc(0.9375 * var(--fg-rem));
    --fg-text-small: calc(0.8125 * var(--fg-rem));
    --fg-text-tiny: calc(0.75 * var(--fg-rem));
    --fg-text-large: calc(1.0625 * var(--fg-rem));
    --fg-headline: calc(1.5 * var(--fg-rem));
    --fg-title: calc(2.125 * var(--fg-rem));
    --fg-leading: 1.45;
    --fg-leading-tight: 1.14;

    --fg-space-1: 4px;
    --fg-space-2: 8px;
    --fg-space-3: 12px;
    --fg-space-4: 16px;
    --fg-space-5: 20px;
    --fg-space-6: 24px;
    --fg-space-8: 32px;
    --fg-space-10: 40px;

    --fg-radius-small: 5px;
    --fg-radius: 8px;
    --fg-radius-large: 10px;
    --fg-radius-sheet: 18px;

    --fg-shadow: 0 1px 2px rgb(23 32 42 / 0.08), 0 6px 24px rgb(23 32 42 / 0.14);
    --fg-shadow-low: 0 1px 3px rgb(23 32 42 / 0.14);

    --fg-quick: 150ms;
    --fg-slow: 240ms;
    --fg-ease: cubic-bezier(0.25, 0.8, 0.35, 1);

    --fg-control: calc(2.5 * var(--fg-rem));
    --fg-target: 24px;
  }

  :root[data-theme='light'], :host([data-theme='light']) {
    color-scheme: light;
  }

  :root[data-theme='dark'], :host([data-theme='dark']) {
    color-scheme: dark;
  }

  @supports not (color: light-dark(red, red)) {
    :root, :host {
      ${declare((name) => `var(--fairground-${name}, ${palette.light[name]})`)}
    }
  }

  @media (pointer: coarse) {
    :root, :host {
      --fg-control: calc(2.75 * var(--fg-rem));
      --fg-target: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :root, :host {
      --fg-quick: 0s;
      --fg-slow: 0s;
    }
  }

  @media print {
    :root, :host {
      color-scheme: light;
    }
  }

  @media (forced-colors: active) {
    :root, :host {
      ${declare((name) => forced[name] ?? `var(--fairground-${name}, light-dark(${palette.light[name]}, ${palette.dark[name]}))`)}
      --fg-shadow: none;
      --fg-shadow-low: none;
    }
  }
`;
