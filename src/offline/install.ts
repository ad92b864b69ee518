import { isFull } from './pack-shelf.ts';
import type { ShellShelf } from './shell-shelf.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Keeps what the page needs to stand.
 *
 * @throws where it could not, and there is to be no worker. Where that was for want of room and there was none before it, the pages that are open are told: nothing
 * is kept on this device.
 */
export async function install({ clients, registration }: Pick<WorkerScope, 'clients' | 'registration'>, shell: Pick<ShellShelf, 'install'>): Promise<void> {
  try {
    await shell.install();
  } catch (error) {
    if (isFull(error) && !registration.active) {
      for (const page of await clients.matchAll({ type: 'window', includeUncontrolled: true })) page.postMessage({ tell: 'full' });
    }
    throw error;
  }
}
