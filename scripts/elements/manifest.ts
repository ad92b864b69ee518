import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { palette } from '../../src/ui/palette.ts';
import { addressKeys } from './address-keys.ts';

export interface Described {
  name: string;
  description: string;
  type?: string;
}

/** What one element offers a page, as its docblock and its properties say. */
export interface ElementContract {
  tag: string;
  className: string;
  description: string;
  attributes: Described[];
  properties: Described[];
  methods: Described[];
  events: Described[];
  slots: Described[];
  parts: Described[];
  styles: Described[];
}

const shared: readonly Described[] = [
  { name: 'packs', description: 'Address of the packs folder; beside the script unless told', type: 'string' },
  ...Object.entries(addressKeys).map(([name, description]) => ({ name, description, type: 'string' })),
];
const sharedEvents: readonly Described[] = [
  { name: 'fair-change', description: 'A person made the view another.', type: 'CustomEvent<ViewTold>' },
  { name: 'fair-select', description: 'A person selected another area, or none.', type: 'CustomEvent<AreaTold>' },
];

/** The tokens of the look, which `src/ui/theme.ts` takes from the page where it sets them. */
const tokens: readonly Described[] = [
  ...Object.keys(palette.light).map((name) => ({ name: `--fairground-${name}`, description: `Colour in place of the look’s own “${name}”` })),
  { name: '--fairground-serif', description: 'Typeface of headlines' },
  { name: '--fairground-sans', description: 'Typeface of all else' },
];

/**
 * Reads an element's contract from its source: attributes from its docblock and from the properties that have one. Every root has the address's keys for attributes,
 * the tokens of the look for custom properties, and tells of what a person chooses.
 */
export function contractOf(file: string): ElementContract {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declaration = source.statements.find((each): each is ts.ClassDeclaration => ts.isClassDeclaration(each) && tagOf(each) !== undefined);
  if (!declaration?.name) throw new Error(`contractOf requires a file that defines a custom element, got ${file}`);
  const doc = docOf(declaration);
  const members = declaration.members.filter((member) => !hasModifier(member, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.OverrideKeyword, ts.SyntaxKind.StaticKeyword)
    && member.name && !ts.isPrivateIdentifier(member.name));
  const properties = members.filter(ts.isPropertyDeclaration).filter((member) => decorator(member, 'property'));
  const set = properties.flatMap((member) => attributeOf(member) ?? []);
  const said = named(doc, ['attr'], false).map((each) => ({ ...each, type: set.find(({ name }) => name === each.name)?.type ?? 'string' }));
  const own = [...said, ...set.filter(({ name }) => !said.some((each) => each.name === name))];
  return {
    tag: tagOf(declaration)!,
    className: declaration.name.text,
    description: doc.text,
    attributes: [...own, ...shared.filter(({ name }) => !own.some((each) => each.name === name))],
    properties: properties.map((member) => ({
      name: `${member.name.getText()}${member.questionToken ? '?' : ''}`, description: docOf(member).text, type: plainType(member.type?.getText() ?? member.initializer?.getText()),
    })),
    methods: members.filter(ts.isMethodDeclaration).map((member) => ({
      name: member.name.getText(), description: docOf(member).text,
      type: `(${member.parameters.map((each) => `${each.name.getText()}${each.questionToken || each.initializer ? '?' : ''}: ${plainType(each.type?.getText())}`).join(', ')}): ${plainType(member.type?.getText())}`,
    })),
    events: [...named(doc, ['fires'], true), ...sharedEvents].filter(({ name }, i, all) => all.findIndex((each) => each.name === name) === i),
    slots: named(doc, ['slot'], false, true),
    parts: named(doc, ['csspart'], false),
    styles: [...named(doc, ['cssprop'], false), ...tokens],
  };
}

/** The attribute that sets a property, as Lit has it: the one it names, else its own name in small letters; none where it says so. */
function attributeOf(member: ts.PropertyDeclaration): Described | undefined {
  const options = decorator(member, 'property')!.arguments[0]?.getText() ?? '';
  if (/attribute:\s*false/.test(options)) return undefined;
  const [, name = member.name.getText().toLowerCase()] = /attribute:\s*'([\w-]+)'/.exec(options) ?? [];
  return { name, description: docOf(member).text, type: /type:\s*Boolean/.test(options) ? 'boolean' : plainType(member.type?.getText() ?? member.initializer?.getText()) };
}

/** The manifest of all, as https://github.com/webcomponents/custom-elements-manifest has it. */
export function manifestOf(contracts: readonly ElementContract[]): object {
  return {
    schemaVersion: '2.1.0',
    modules: contracts.map((each) => ({
      kind: 'javascript-module',
      path: `${each.tag}.js`,
      declarations: [{
        kind: 'class', name: each.className, customElement: true, tagName: each.tag, description: each.description, superclass: { name: 'HTMLElement' },
        attributes: each.attributes.map(({ name, description, type = 'string' }) => ({ name, description, type: { text: type } })),
        members: [
          ...each.properties.map(({ name, description, type }) => ({ kind: 'field', name: name.replace('?', ''), description, type: { text: type } })),
          ...each.methods.map(({ name, description }) => ({ kind: 'method', name, description })),
        ],
        events: each.events.map(({ name, description, type = 'CustomEvent' }) => ({ name, description, type: { text: type } })),
        slots: each.slots.map(({ name, description }) => ({ name, description })),
        cssParts: each.parts.map(({ name, description }) => ({ name, description })),
        cssProperties: each.styles.map(({ name, description }) => ({ name, description })),
      }],
      exports: [
        { kind: 'js', name: each.className, declaration: { name: each.className } },
        { kind: 'custom-element-definition', name: each.tag, declaration: { name: each.className } },
      ],
    })),
  };
}

interface Doc {
  text: string;
  tags: { name: string; text: string }[];
}

function docOf(node: ts.Node): Doc {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const flat = (text: ts.JSDoc['comment']): string => (ts.getTextOfJSDocComment(text) ?? '').replace(/\s*\n\s*/g, ' ').trim();
  return { text: docs.map(({ comment }) => flat(comment)).join(' '), tags: docs.flatMap(({ tags = [] }) => tags.map((tag) => ({ name: tag.tagName.text, text: rawText(tag) }))) };
}

/** What follows the tag's name, as it is written: TypeScript would take a leading `{…}` or `[…]` apart. */
function rawText(tag: ts.JSDocTag): string {
  return tag.getText().replace(/^@\w+\s*/, '').replace(/\s*\n\s*\*?\s*/g, ' ').trim();
}

/** The tags of one kind: "name - text", with `{type}` before where it has one; a slot may have no name, and a custom property a default in brackets. */
function named({ tags }: Doc, kinds: readonly string[], hasType: boolean, mayLackName = false): Described[] {
  return tags.filter(({ name }) => kinds.includes(name)).map(({ text }) => {
    const [, type, rest] = (hasType && /^\{(.*)\}\s+([^]*)$/.exec(text)) || ['', undefined, text];
    const [, name = '', description = ''] = /^(?:\[?(--[\w-]+)(?:=.*?)?\]?|([a-z][\w-]*))?\s*[-–]?\s*([^]*)$/.exec(rest!)!.slice(1).reduce<string[]>((kept, each) => (each === undefined ? kept : [...kept, each]), ['']) as string[];
    return mayLackName && description === '' ? { name: '', description: name, type } : { name, description, type };
  });
}

function tagOf(declaration: ts.ClassDeclaration): string | undefined {
  const call = decorator(declaration, 'customElement');
  const [name] = call?.arguments ?? [];
  return name && ts.isStringLiteral(name) ? name.text : undefined;
}

function decorator(node: ts.HasDecorators, name: string): ts.CallExpression | undefined {
  return ts.getDecorators(node)?.map(({ expression }) => expression).filter(ts.isCallExpression).find(({ expression }) => expression.getText() === name);
}

function hasModifier(node: ts.Node, ...kinds: ts.SyntaxKind[]): boolean {
  return ts.canHaveModifiers(node) && Boolean(ts.getModifiers(node)?.some(({ kind }) => kinds.includes(kind)));
}

/** A type that needs nothing but the language; `unknown` for one of ours. */
function plainType(text = 'void'): string {
  if (/^(?:'[^']*'|"[^"]*")$/.test(text)) return 'string';
  return /^(?:string|number|boolean|void|undefined|readonly|\||\[|\]|\s|'[\w-]*')+$/.test(text) ? text : 'unknown';
}
