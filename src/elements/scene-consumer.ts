import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { inTurnAfterPaint } from './after-paint.ts';
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
  readonly #isPatient: boolean;
  #isDue = false;

  /**
   * `takesPartial`: the element draws a scene of which only a first map has arrived; others have none until it is whole. `isPatient`: what stands round a map lets
   * it draw a new scene first, and follows a frame later, once for all the scenes that came meanwhile.
   */
  constructor(host: ReactiveElement, { takesPartial = false, isPatient = false } = {}) {
    this.#host = host;
    this.#takesPartial = takesPartial;
    this.#isPatient = isPatient;
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
    if (this.#isPatient && this.#host.hasUpdated) void this.#drawAfterMap();
    else this.#host.requestUpdate();
  };

  async #drawAfterMap(): Promise<void> {
    if (this.#isDue) return;
    this.#isDue = true;
    await inTurnAfterPaint();
    this.#isDue = false;
    this.#host.requestUpdate();
  }

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
