import { packsHome } from '../elements/packs-home.ts';
import { pageWords } from '../words/page-words.ts';

/**
 * The script that a page of anyone's loads to use the elements: it fetches the code of each when the first of its name stands in the page, now or later. Packs
 * come from the folder beside the script unless an element's `packs` says otherwise.
 */
const code = {
  'fair-chart': () => import('../elements/fair-chart.ts'),
  'fair-compare': () => import('../elements/fair-compare.ts'),
  'fair-explorer': () => import('../elements/fair-explorer.ts'),
  'fair-group': () => import('../elements/fair-group.ts'),
  'fair-legend': () => import('../elements/fair-legend.ts'),
  'fair-map': () => import('../elements/fair-map.ts'),
  'fair-pockets': () => import('../elements/fair-pockets.ts'),
  'fair-profile': () => import('../elements/fair-profile.ts'),
  'fair-table': () => import('../elements/fair-table.ts'),
};
type Name = keyof typeof code;

const script = import.meta.url;
packsHome.address = new URL('packs', script).href;

const wanted = new Map<Name, HTMLCollectionOf<Element>>();
for (const name of Object.keys(code) as Name[]) if (!customElements.get(name)) wanted.set(name, document.getElementsByTagName(name));

/** Milliseconds after code did not come before it is asked for again, when the page next changes. */
const restAfterFailure = 3000;

/** Fetches the code of an element, for one that no look at the page finds: in another element's shadow, for instance. */
export function load(name: Name): Promise<unknown> {
  wanted.delete(name);
  return code[name]();
}

const watched = { childList: true, subtree: true };
const additions = new MutationObserver(loadWanted);

function loadWanted(): void {
  for (const [name, standing] of wanted) {
    if (standing.length > 0) void bring(name, standing);
  }
  if (wanted.size === 0) additions.disconnect();
}

/** Fetches the code of elements that stand in the page. Where it does not come, they say so until it does. */
async function bring(name: Name, standing: HTMLCollectionOf<Element>): Promise<void> {
  try {
    await load(name);
    for (const element of standing) noteIn(element)?.remove();
  } catch {
    for (const element of standing) if (!noteIn(element)) element.append(note());
    setTimeout(() => {
      wanted.set(name, standing);
      additions.observe(document, watched);
    }, restAfterFailure);
  }
}

const noteIn = (element: Element) => element.querySelector(':scope > [data-fairground-note]');

function note(): Element {
  const made = document.createElement('p');
  made.dataset['fairgroundNote'] = '';
  made.textContent = pageWords.lacksCode;
  return made;
}

additions.observe(document, watched);
loadWanted();
