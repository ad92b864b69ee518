import { inTurnAfterPaint } from '../../src/elements/after-paint.ts';
import { theme } from '../../src/ui/theme.ts';

/**
 * Puts an element on a page that holds it alone, painted in the look's tokens, with properties and attributes set before it is there, and waits
 * until it has drawn itself.
 */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  document.adoptedStyleSheets = [theme.styleSheet!];
  document.body.replaceChildren();
  return add(name, properties, attributes);
}

/** Adds one more element to the page. */
export async function add<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = Object.assign(document.createElement(name), properties);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  document.body.append(element);
  await drawn(element);
  return element;
}

/** Waits until an element has drawn what was last set: what stands round a map does so a frame after it. */
export async function drawn(element: Element): Promise<void> {
  await inTurnAfterPaint();
  await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
}

/** The element that has the focus, however deep in shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The details of each event of one name that an element sends, as they come. */
export function heard<Detail>(element: Element, name: string): Detail[] {
  const details: Detail[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}
