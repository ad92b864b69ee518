import { embedAsked } from '../elements/embed-show.ts';
import { packsHome } from '../elements/packs-home.ts';
import { firstAsked } from '../view/first-asked.ts';
import { askAhead, firstFiles } from './ask-ahead.ts';

/**
 * Asks for the data of a page's first map before anything else has come: a script of its own, the first and the smallest that the built pages load, since all of the first map's code is many
 * times its size. A page goes without where it does not come.
 */
const explorer = document.querySelector('fair-explorer');
const asked = firstAsked(explorer ? location.search : new URLSearchParams(embedAsked(location.search).keys).toString());
askAhead(new URL(explorer?.getAttribute('packs') ?? packsHome.address, document.baseURI).href, asked.area, firstFiles(asked));
