import type { ElementContract } from './manifest.ts';
import { addressKeys } from './address-keys.ts';

const quoted = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
const note = (text: string, indent: string): string => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** The types of the package: what a page may set on the elements, call and hear. They need no other package. */
export function declarationsOf(contracts: readonly ElementContract[]): string {
  const classes = contracts.map(({ className, description, properties, methods }) => `${note(description, '')}export declare class ${className} extends HTMLElement {
${properties.map(({ name, description: text, type }) => `${note(text, '  ')}  ${name}: ${type};`).join('\n')}
${methods.map(({ name, description: text, type }) => `${note(text, '  ')}  ${name}${type};`).join('\n')}
}`.replace(/\n\n+/g, '\n'));
  return `/** What \`fair-change\` tells: the view as the query of an address, and the same by its keys. */
export interface ViewTold {
  query: string;
  keys: Readonly<Record<string, string>>;
}

/** What \`fair-select\` tells: the area that is selected now; nothing in it where none is. */
export interface AreaTold {
  code?: string;
  name?: string;
  level?: string;
}

/** The attributes that say what an element shows. */
export interface FairAttributes {
  packs?: string;
${Object.entries(addressKeys).map(([name, text]) => `${note(text, '  ')}  ${quoted(name)}?: string;`).join('\n')}
}

${classes.join('\n\n')}

/** Fetches the code of an element. */
export declare function load(name: ${contracts.map(({ tag }) => `'${tag}'`).join(' | ')}): Promise<unknown>;

declare global {
  interface HTMLElementTagNameMap {
${contracts.map(({ tag, className }) => `    '${tag}': ${className};`).join('\n')}
  }
  interface HTMLElementEventMap {
    'fair-change': CustomEvent<ViewTold>;
    'fair-select': CustomEvent<AreaTold>;
  }
}
`;
}
