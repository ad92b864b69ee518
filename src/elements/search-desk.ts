import { findables } from '../model/findables.ts';
import { searchIndex, type SearchIndex } from '../model/search.ts';
import { PostcodeFinder } from './postcode-finder.ts';
import type { Scene } from './scene.ts';
import { searchAnswers, type SearchAnswers } from './search-answers.ts';

/** What answers the box that finds a place: the names of a council, made ready once, and the postcodes. Loaded when the box is first used. */
export class SearchDesk {
  readonly #finder: PostcodeFinder;
  #ready?: { on: readonly unknown[]; index: SearchIndex };
  #last?: { on: readonly unknown[]; answers: SearchAnswers };
  #arrived = 0;

  /** `changed` is called when a text can be answered otherwise than before. */
  constructor(changed: () => void) {
    this.#finder = new PostcodeFinder(() => {
      this.#arrived += 1;
      changed();
    });
  }

  answers(text: string, scene: Scene): SearchAnswers {
    const { manifest, places, councils } = scene;
    if (!manifest) return { answers: [], all: 0 };
    const on = [text, manifest.levels, places, councils, this.#arrived];
    if (this.#last && on.every((each, i) => each === this.#last!.on[i])) return this.#last.answers;
    const before = this.#arrived;
    const answers = searchAnswers(text, this.#index(scene), this.#finder.answer(text, scene), scene);
    if (this.#arrived === before) this.#last = { on, answers };
    return answers;
  }

  /** The small area or ward that a postcode of this council is in, by code; `looking` until it is known, undefined where it is none of its. */
  postcode(text: string, scene: Scene): string | 'looking' | undefined {
    const answer = this.#finder.answer(text, scene);
    if (answer?.state === 'looking') return 'looking';
    if (answer?.state !== 'here' || !answer.isWhole) return undefined;
    const { smallArea, ward } = answer.postcodes[0]!;
    const { levels } = scene.manifest!;
    return smallArea === undefined ? levels.ward.codes[ward!] : levels['small-area'].codes[smallArea];
  }

  #index({ manifest, places, councils }: Scene): SearchIndex {
    const on = [manifest!.levels, places, councils];
    if (!this.#ready || on.some((each, i) => each !== this.#ready!.on[i])) {
      this.#ready = { on, index: searchIndex(findables({ levels: manifest!.levels, places, councils })) };
    }
    return this.#ready.index;
  }
}
