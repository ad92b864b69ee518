/** Browsers of before 2023 have no style sheets that trees share. */
const hasSheets = typeof CSSStyleSheet === 'function' && 'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype;
const classes = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/**
 * Fills a path with a colour, or with none of its own, by a class that all maps share. Where a fill is an attribute, a browser makes the style of the whole path anew when it changes, its `d`
 * with it, which takes half as long again.
 */
export function setFill(path: Element, colour: string | undefined): void {
  if (colour === undefined) path.removeAttribute(hasSheets ? 'class' : 'fill');
  else if (hasSheets) path.setAttribute('class', classes.get(colour) ?? addClass(colour));
  else path.setAttribute('fill', colour);
}

/** Has the classes hold in the tree that a node stands in. */
export function useFills(node: Node): void {
  if (!hasSheets) return;
  const root = node.getRootNode() as ShadowRoot | Document;
  if (!root.adoptedStyleSheets.includes(fills())) root.adoptedStyleSheets = [...root.adoptedStyleSheets, fills()];
}

function addClass(colour: string): string {
  const name = `fill-${classes.size}`;
  classes.set(colour, name);
  fills().insertRule(`.${name} { fill: ${colour} }`);
  return name;
}

function fills(): CSSStyleSheet {
  return sheet ??= new CSSStyleSheet();
}
