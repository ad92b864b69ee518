/** Where packs lie unless an element says otherwise: beside the page; a script that is loaded from elsewhere sets the folder beside itself. */
export const packsHome = { address: 'packs' };
