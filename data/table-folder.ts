import { fileURLToPath } from 'node:url';

/** The folder of the committed tables of indicators. */
export const tableFolder = fileURLToPath(new URL('./tables', import.meta.url));
