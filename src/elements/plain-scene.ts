import type { Scene } from './scene.ts';

/** A scene of its first indicator alone, with nothing laid over it and nothing marked. */
export function plainScene(scene: Scene): Scene {
  return {
    ...scene,
    view: { ...scene.view, overlay: undefined, pockets: false, clusters: undefined },
    overlay: undefined, overlayIndicator: undefined, bivariate: undefined, pockets: undefined, clusters: undefined,
  };
}
