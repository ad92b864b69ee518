import { css } from 'lit';

/**
 * How a native button (or a link that looks like one) looks: `.button` is outlined in the accent colour, `.button.strong` filled with it,
 * `.button.plain` words alone, `.button.icon` a square for one picture. Needs `base`.
 */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--fg-space-2);
    min-height: calc(2.25 * var(--fg-rem));
    min-width: var(--fg-target);
    padding: calc(0.3 * var(--fg-rem)) calc(0.75 * var(--fg-rem));
    border: 1px solid var(--fg-accent);
    border-radius: var(--fg-radius);
    background: var(--fg-card);
    color: var(--fg-accent);
    font: 600 var(--fg-text) / 1.25 var(--fg-sans);
    text-align: center;
    text-decoration: none;
    transition: background-color var(--fg-quick), border-color var(--fg-quick), color var(--fg-quick);
  }

  .button:hover {
    background: var(--fg-hover);
  }

  .button:active {
    background: var(--fg-chosen);
  }

  .button.strong {
    background: var(--fg-accent);
    color: var(--fg-on-accent);
  }

  .button.strong:hover, .button.strong:active {
    background: var(--fg-accent-hover);
    border-color: var(--fg-accent-hover);
  }

  .button.plain {
    padding-inline: var(--fg-space-1);
    border-color: transparent;
    background: none;
  }

  .button.plain:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button.icon {
    width: calc(2.25 * var(--fg-rem));
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--fg-ink);
  }

  .button.icon:hover {
    background: var(--fg-hover);
  }

  .button[aria-disabled='true'], .button:disabled {
    border-color: var(--fg-line);
    color: var(--fg-soft);
    background: none;
    cursor: not-allowed;
  }

  .button svg {
    flex: none;
  }

  @media (pointer: coarse) {
    .button {
      min-height: calc(2.75 * var(--fg-rem));
    }

    .button.icon {
      width: calc(2.75 * var(--fg-rem));
    }
  }

  @media (forced-colors: active) {
    .button.strong {
      forced-color-adjust: none;
      background: LinkText;
      border-color: LinkText;
      color: Canvas;
    }

    .button.icon {
      border-color: ButtonBorder;
    }
  }
`;
