import type { Scene } from './scene.ts';

/**
 * A scene as it is printed: in light colours, with nothing lit or pointed at, and with patterns where colours that a grey print makes one stand for different
 * things: classes about 0, two indicators at once, clusters. Classes from weak to strong hold in grey by themselves.
 */
export function onPaper(scene: Scene): Scene {
  const isGreyAlike = scene.classes?.below !== undefined || scene.bivariate !== undefined || scene.clusters?.clusters !== undefined;
  return {
    ...scene, dark: false, hovered: undefined, lit: undefined, pointed: undefined,
    view: { ...scene.view, lit: undefined, ...(isGreyAlike && { patterns: true as const }) },
  };
}
