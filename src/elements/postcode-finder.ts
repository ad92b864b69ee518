import type { PostcodeArea, Postcodes } from '../model/pack.ts';
import { postcodeArea } from '../model/postcode.ts';
import { postcodeAnswer, type Held, type PostcodeAnswer } from '../model/postcode-answer.ts';
import type { Scene } from './scene.ts';

/** Answers what is typed as a postcode from the files that have arrived, fetches those that have not, and says when another answer can be had. */
export class PostcodeFinder {
  readonly #changed: () => void;
  readonly #here = new Map<string, Held<Postcodes>>();
  readonly #england = new Map<string, Held<PostcodeArea>>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** undefined where the text is no postcode, or where none can be looked up. */
  answer(text: string, { manifest, postcodes }: Pick<Scene, 'manifest' | 'postcodes'>): PostcodeAnswer | undefined {
    if (!manifest || !postcodes) return undefined;
    const { code } = manifest.council;
    return postcodeAnswer(text, {
      outwards: manifest.postcodes,
      here: (outward) => this.#held(this.#here, `${code} ${outward}`, () => postcodes.here(outward)),
      england: (outward) => this.#held(this.#england, postcodeArea(outward), () => postcodes.england(outward)),
    });
  }

  #held<File>(files: Map<string, Held<File>>, key: string, fetch: () => Promise<File | undefined>): Held<File> {
    const held = files.get(key);
    if (held !== undefined) return held;
    files.set(key, 'looking');
    fetch().then((file) => files.set(key, { file }), () => {
      files.set(key, 'failed');
      setTimeout(() => files.delete(key), retryAfter);
    }).finally(this.#changed).catch(() => undefined);
    return 'looking';
  }
}

/** Milliseconds after which a file that could not be had is asked for again. */
const retryAfter = 3000;
