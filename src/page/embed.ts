import './trusted-types.ts';
import { embedAsked } from '../elements/embed-show.ts';
import { packsHome } from '../elements/packs-home.ts';
import { parseView } from '../view/address.ts';
import { embedWords } from '../words/embed-words.ts';
import { askAhead } from './ask-ahead.ts';

/** The page in a frame: it asks for the data of the first map, then for the code that draws it, and for the web fonts when the map is on screen. */
const embed = document.querySelector('fair-embed')!;
const { keys } = embedAsked(location.search);
askAhead(new URL(packsHome.address, document.baseURI).href, parseView(new URLSearchParams(keys).toString()).view);
embed.addEventListener('fair-ready', () => void import('./fonts.css'), { once: true });
import('../elements/fair-embed.ts').catch(() => { embed.textContent = embedWords.lacksCode; });
