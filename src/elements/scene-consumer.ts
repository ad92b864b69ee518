import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { sceneContext, type Scene } from './scene.ts';

/** Gives an element the scene of the root it stands in, and draws it anew whenever the scene changes. */
export class SceneConsumer {
  readonly #consumer;

  constructor(host: ReactiveElement) {
    this.#consumer = new ContextConsumer(host, { context: sceneContext, subscribe: true });
  }

  get scene(): Scene | undefined {
    return this.#consumer.value;
  }
}
