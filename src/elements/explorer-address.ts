import { formatView } from '../view/address.ts';
import type { Change } from '../view/store.ts';
import type { Scene } from './scene.ts';

/** The address at which the full explorer shows a scene, with some of it changed. What only an embed has, its lock, is left out. */
export function explorerAddress({ home = '', view }: Pick<Scene, 'home' | 'view'>, change: Change = {}): string {
  return `${home}?${formatView({ ...view, ...change, locked: undefined })}`;
}
