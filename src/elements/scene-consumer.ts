import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { frameAlone } from './frame-alone.ts';
import { isolate } from './isolate.ts';
import { sceneContext, type Scene } from './scene.ts';
import { SceneRoot } from './scene-root.ts';

/** The elements that are roots to those inside them. */
const roots = ['fair-explorer', 'fair-group', 'fair-embed'];

/**
 * Gives an element the scene of the root it stands in, and draws it anew whenever the scene changes. An element that stands in no root is its
 * own: its attributes, named as the address's keys, say what it shows.
 */
export class SceneConsumer implements ReactiveController {
  readonly #host: ReactiveElement;
  #given?: Scene;
  #leave?: () => void;
  #isAnswered = false;
  #root?: SceneRoot;
  #isRoot = false;
  readonly #takesPartial: boolean;

  /** `takesPartial`: the element draws a scene of which only a first map has arrived; others have none until it is whole. */
  constructor(host: ReactiveElement, { takesPartial = false } = {}) {
    this.#host = host;
    this.#takesPartial = takesPartial;
    host.addController(this);
  }

  get scene(): Scene | undefined {
    const scene = this.#isRoot ? this.#root!.scene : this.#given;
    return scene?.isPartial && !this.#takesPartial ? undefined : scene;
  }

  hostConnected(): void {
    isolate(this.#host);
    this.#ask();
    if (!this.#isAnswered) void this.#waitForRoot();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#isAnswered = false;
    if (this.#isRoot) this.#root!.stop();
    this.#isRoot = false;
  }

  hostUpdated(): void {
    if (this.#isRoot) frameAlone(this.#host, this.#root!.scene);
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(sceneContext, this.#host, this.#hear, true));
  }

  #hear = (scene: Scene, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.#isAnswered = true;
    this.#given = scene;
    this.#root?.lend(scene);
    this.#host.requestUpdate();
  };

  /** A root round the element may be about to be defined; where there is none, the element becomes its own. */
  async #waitForRoot(): Promise<void> {
    const around = this.#host.parentElement?.closest(roots.join(','));
    await (around ? customElements.whenDefined(around.localName) : undefined);
    if (!this.#host.isConnected || this.#isAnswered || this.#isRoot) return;
    this.#ask();
    if (this.#isAnswered) return;
    this.#root ??= new SceneRoot(this.#host);
    this.#isRoot = true;
    this.#root.start();
  }
}
