/** Where the reader's device says it is, degrees, to within so many metres; or why it does not say. */
export type Location = { lon: number; lat: number; metres: number } | 'denied' | 'unavailable' | 'slow' | 'unasked';

const patience = 15_000;

/** Asks the browser once where the reader is. `unasked`: this browser or page cannot be asked. */
export function locate(asked: Geolocation | undefined = globalThis.isSecureContext ? navigator.geolocation : undefined): Promise<Location> {
  if (!asked) return Promise.resolve('unasked');
  return new Promise((resolve) => {
    asked.getCurrentPosition(
      ({ coords: { longitude: lon, latitude: lat, accuracy: metres } }) => resolve({ lon, lat, metres }),
      ({ code }) => resolve(code === 1 ? 'denied' : code === 3 ? 'slow' : 'unavailable'),
      { timeout: patience, maximumAge: 60_000, enableHighAccuracy: true },
    );
  });
}
