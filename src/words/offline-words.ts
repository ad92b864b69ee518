import { longDate } from './long-date.ts';

/** Words of what works without a connection. */
export const offlineWords = {
  offline: 'You are offline. Councils that you have visited or saved on this device still open.',
  standsIn: (on: Date | undefined) => `No connection to the host. You see figures as they were kept on this device${on ? ` on ${longDate(on)}` : ''}.`,
  full: 'This device has no room left, so this council could not be kept for offline use. Everything on the page still works.',
  update: 'A newer version of Fairground is ready.',
  takeUpdate: 'Reload and use it',
  title: 'Use it offline',
  about: (council: string) => `Save ${council} on this device, and it opens without a connection: about 1 MB.`,
  save: (council: string) => `Save ${council} for offline use`,
  saving: (council: string) => `Saving ${council}`,
  saved: (council: string, on: Date) => `${council} is saved on this device, as of ${longDate(on)}. It opens without a connection, and is renewed when you visit it online.`,
  remove: (council: string) => `Remove ${council} from this device`,
  removed: (council: string) => `${council} is no longer saved on this device.`,
  failed: {
    full: (council: string) => `${council} could not be saved: this device has no room left. Remove another saved council or free some space, then try again.`,
    network: (council: string) => `${council} could not be saved: not all its files arrived. Check the connection, then try again.`,
  },
};
