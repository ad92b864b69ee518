/**
 * Defines a custom element, as Lit's decorator of the same name; where the name is taken, because the script was loaded before or another version of
 * it was, the element that is there stays.
 */
export function customElement(name: string) {
  return (element: CustomElementConstructor): void => {
    if (!customElements.get(name)) customElements.define(name, element);
  };
}
